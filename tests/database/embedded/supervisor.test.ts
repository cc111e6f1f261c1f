import { chmod, cp, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Connection, openClient } from '#db/client.server.ts'
import { type Embedded, startEmbedded } from '#db/embedded/supervisor.ts'

const log: string[] = []
let base = ''
let pattern = ''

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'vertelpunt-embedded-'))
  pattern = join(base, 'pattern')
  const made = await start(pattern)
  await made.stop()
})

afterAll(async () => {
  await rm(base, { recursive: true, force: true })
})

async function start(dataDir: string, whenRunning?: 'share'): Promise<Embedded> {
  const started = await startEmbedded({ dataDir, log: (line) => log.push(line), whenRunning })
  if (!started.ok) throw new Error(started.problem.message)
  return started.value
}

async function problemOf(dataDir: string, binaries?: string) {
  const started = await startEmbedded({ dataDir, log: () => {}, binaries })
  if (started.ok) await started.value.stop()
  return started.ok ? undefined : started.problem
}

/** A data folder of its own, copied from one that was made before. */
async function copyOf(name: string): Promise<string> {
  const dataDir = join(base, name)
  await mkdir(dataDir, { mode: 0o700 })
  await cp(join(pattern, 'postgres'), join(dataDir, 'postgres'), { recursive: true })
  await chmod(join(dataDir, 'postgres'), 0o700)
  return dataDir
}

async function ask<T>(connection: Connection, statement: string): Promise<T[]> {
  const client = openClient(connection, 1)
  const rows = await client.unsafe(statement).finally(() => client.end())
  return rows as unknown as T[]
}

async function setting(connection: Connection, name: string): Promise<string | undefined> {
  const [row] = await ask<Record<string, string>>(connection, `show ${name}`)
  return row?.[name]
}

describe('the embedded PostgreSQL', () => {
  test('keeps what was written over a stop and a later start', async () => {
    const dataDir = await copyOf('kept')
    const first = await start(dataDir)
    await ask(first.connection, 'create table note (value text)')
    await ask(first.connection, "insert into note values ('kept')")
    await first.stop()
    const later = await start(dataDir)
    expect(await ask(later.connection, 'select value from note')).toEqual([{ value: 'kept' }])
    await later.stop()
  })

  test('listens on a socket that only its own user reaches, and on no network', async () => {
    const embedded = await start(pattern)
    const { host, port } = embedded.connection
    expect((await stat(host)).mode & 0o777).toBe(0o700)
    expect((await stat(join(host, `.s.PGSQL.${port}`))).mode & 0o777).toBe(0o700)
    expect(await setting(embedded.connection, 'listen_addresses')).toBe('')
    await embedded.stop()
  })

  test('runs as another user where Vertelpunt runs as root', async () => {
    const { uid } = await stat(join(pattern, 'postgres'))
    expect(uid).not.toBe(0)
  })

  test('writes to disk before it says that something is committed', async () => {
    const embedded = await start(pattern)
    for (const name of ['fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums'])
      expect([name, await setting(embedded.connection, name)]).toEqual([name, 'on'])
    await embedded.stop()
  })

  test('knows Dutch words, Dutch order, and letters with accents', async () => {
    const embedded = await start(pattern)
    const [row] = await ask<Record<string, string>>(
      embedded.connection,
      `select to_tsvector('dutch', 'de kinderen werden gehoord')::text as words,
        (select string_agg(w, ' ' order by w collate "nl-x-icu") from unnest(array['zus', 'Appel', 'één']) w) as sorted,
        lower('ÉÉN') as lower`,
    )
    expect(row).toEqual({
      words: "'gehoord':4 'kinder':2 'werd':3",
      sorted: 'Appel één zus',
      lower: 'één',
    })
    await embedded.stop()
  })

  test('tells the log nothing of a statement that was refused', async () => {
    const embedded = await start(pattern)
    const before = log.length
    await ask(embedded.connection, 'create temp table t (value text primary key)')
    await expect(ask(embedded.connection, "select 'mijn geheim'::int")).rejects.toThrow(
      'mijn geheim',
    )
    expect(await setting(embedded.connection, 'log_min_messages')).toBe('log')
    expect(await setting(embedded.connection, 'log_error_verbosity')).toBe('terse')
    await embedded.stop()
    expect(log.slice(before).join()).not.toContain('geheim')
  })

  test('takes a data folder with a path too long for a socket', async () => {
    const dataDir = await copyOf('long'.padEnd(120, 'g'))
    const embedded = await start(dataDir)
    expect(embedded.connection.host.length).toBeLessThan(90)
    expect(await ask(embedded.connection, 'select 1 as one')).toEqual([{ one: 1 }])
    await embedded.stop()
    await expect(stat(embedded.connection.host)).rejects.toThrow('ENOENT')
  })
})

describe('a second start on the same data folder', () => {
  test('is refused with one sentence that names the process', async () => {
    const embedded = await start(pattern)
    const problem = await problemOf(pattern)
    expect(problem?.code).toBe('in-use')
    expect(problem?.message).toContain(`process ${process.pid}`)
    await embedded.stop()
  })

  test('of a command adopts what runs, and leaves it running', async () => {
    const embedded = await start(pattern)
    const guest = await start(pattern, 'share')
    expect(guest.adopted).toBe(true)
    expect(guest.connection).toEqual(embedded.connection)
    await guest.stop()
    expect(await ask(embedded.connection, 'select 1 as one')).toEqual([{ one: 1 }])
    await embedded.stop()
  })

  test('at the same moment on an empty folder leaves one that runs and one that is refused', async () => {
    const dataDir = join(base, 'twins')
    const outcomes = await Promise.all([1, 2].map(() => startEmbedded({ dataDir, log: () => {} })))
    expect(outcomes.map((o) => (o.ok ? 'runs' : o.problem.code)).sort()).toEqual(['in-use', 'runs'])
    for (const outcome of outcomes) if (outcome.ok) await outcome.value.stop()
    expect(await readdir(dataDir)).toEqual(['postgres'])
  })
})

describe('what an operator is told', () => {
  test('when the programs are not there', async () => {
    const problem = await problemOf(join(base, 'none'), join(base, 'no-such-folder'))
    expect(problem?.code).toBe('no-binaries')
    expect(problem?.message).toContain('DATABASE_URL')
  })

  test('when another version made the data folder', async () => {
    const dataDir = await copyOf('older')
    await writeFile(join(dataDir, 'postgres/PG_VERSION'), '15\n')
    expect((await problemOf(dataDir))?.code).toBe('other-version')
  })

  test('when PostgreSQL cannot read its own settings, in its own words', async () => {
    const dataDir = await copyOf('broken')
    await writeFile(join(dataDir, 'postgres/postgresql.conf'), 'no_such_setting = 1\n')
    const problem = await problemOf(dataDir)
    expect(problem?.code).toBe('start-failed')
    expect(problem?.message).toContain('no_such_setting')
  })

  test('when a lock file names a process that is something else: nothing, it starts', async () => {
    const dataDir = await copyOf('stale')
    const lock = `${process.ppid}\n${dataDir}/postgres\n1700000000\n5432\n.\n\n\nready   \n`
    await writeFile(join(dataDir, 'postgres/postmaster.pid'), lock)
    const embedded = await start(dataDir)
    expect(embedded.adopted).toBe(false)
    await embedded.stop()
  })
})
