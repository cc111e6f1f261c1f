import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startEmbedded } from '#db/embedded/supervisor.ts'
import {
  childrenOf,
  type Holder,
  hold,
  lastNumber,
  lives,
  makeHolder,
  parentOf,
  postmasterOf,
  startHolder,
  until,
} from './holder-process.ts'

let dataDir = ''

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'vertelpunt-killed-'))
  await makeHolder()
})

afterAll(async () => {
  await rm(dataDir, { recursive: true, force: true, maxRetries: 10 })
})

/** Starts on the folder, gives the highest number that is in it, and stops. */
async function highestKept(): Promise<number> {
  const started = await startEmbedded({ dataDir, log: () => {} })
  if (!started.ok) throw new Error(started.problem.message)
  const sql = postgres({ ...started.value.connection, max: 1 })
  const [row] = await sql`select max(value)::int as value from number`
  await sql.end()
  await started.value.stop()
  return row?.value
}

async function afterSomeNumbers(holder: Holder): Promise<void> {
  await until(() => lastNumber(holder) > 0 && holder.said.length > 20)
}

/** Kills with -9; a helper of PostgreSQL may have ended by itself since it was listed. */
function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** Who is whose parent is read from /proc. */
const onLinux = describe.skipIf(process.platform !== 'linux')

onLinux('after kill -9 of', () => {
  test('Node, five times: PostgreSQL ends by itself, and nothing that was committed is lost', async () => {
    for (let round = 0; round < 5; round += 1) {
      const holder = await hold(dataDir)
      expect(holder.said[0]).toBe('running')
      await afterSomeNumbers(holder)
      const postmaster = await postmasterOf(dataDir)
      holder.child.kill('SIGKILL')
      await holder.ended
      await until(async () => !(await lives(postmaster)))
      expect(await highestKept()).toBeGreaterThanOrEqual(lastNumber(holder))
    }
  })

  test('Node, and a start in the same moment: it waits its turn', async () => {
    const holder = await hold(dataDir)
    await afterSomeNumbers(holder)
    holder.child.kill('SIGKILL')
    await holder.ended
    expect(await highestKept()).toBeGreaterThanOrEqual(lastNumber(holder))
  })

  test('Node and its guard: the orphan is stopped and started afresh', async () => {
    const holder = await hold(dataDir)
    await afterSomeNumbers(holder)
    const postmaster = await postmasterOf(dataDir)
    const guard = await parentOf(postmaster)
    for (const pid of await childrenOf(guard)) if (pid !== postmaster) killIfThere(pid)
    process.kill(guard, 'SIGKILL')
    holder.child.kill('SIGKILL')
    await holder.ended
    await sleep(300)
    expect(await lives(postmaster)).toBe(true)
    expect(await highestKept()).toBeGreaterThanOrEqual(lastNumber(holder))
    expect(await lives(postmaster)).toBe(false)
  })

  test('everything at once: it recovers', async () => {
    const holder = await hold(dataDir)
    await afterSomeNumbers(holder)
    const postmaster = await postmasterOf(dataDir)
    const guard = await parentOf(postmaster)
    const all = [...(await childrenOf(postmaster)), ...(await childrenOf(guard)), guard]
    for (const pid of all) killIfThere(pid)
    holder.child.kill('SIGKILL')
    await holder.ended
    expect(await highestKept()).toBeGreaterThanOrEqual(lastNumber(holder))
  })
})

onLinux('a first start that is killed', () => {
  test('at whatever moment leaves nothing that the next one stumbles over', async () => {
    for (const moment of [60, 200, 350, 500, 650]) {
      const folder = await mkdtemp(join(tmpdir(), 'vertelpunt-first-'))
      const first = startHolder(folder)
      await sleep(moment)
      first.child.kill('SIGKILL')
      await first.ended
      const next = await hold(folder)
      expect([moment, next.said[0]]).toEqual([moment, 'running'])
      const postmaster = await postmasterOf(folder)
      next.child.kill('SIGKILL')
      await next.ended
      await until(async () => !(await lives(postmaster)))
      expect(await readdir(folder)).toEqual(['postgres'])
      await rm(folder, { recursive: true, force: true })
    }
  })
})

onLinux('a program that ends by itself', () => {
  test('takes PostgreSQL along, also when it forgot to stop it', async () => {
    const holder = await hold(dataDir)
    const postmaster = await postmasterOf(dataDir)
    holder.child.kill('SIGTERM')
    await holder.ended
    await until(async () => !(await lives(postmaster)))
  })

  test('is not kept alive by PostgreSQL', async () => {
    const holder = await hold(dataDir)
    const postmaster = await postmasterOf(dataDir)
    const second = await hold(dataDir)
    expect(second.said).toEqual(['in-use'])
    expect(await second.ended).toBe(1)
    holder.child.kill('SIGKILL')
    await holder.ended
    await until(async () => !(await lives(postmaster)))
  })
})
