import type { Agent } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { openClient } from '#db/client.server.ts'
import { fieldsToGoOn, receiptIn } from '../setup/plain-form.ts'
import { exampleFolder, freePort, removeFolder, startProgram } from '../setup/program.ts'
import { connectionOf } from '../setup/program-database.ts'
import { ask, connections, POINT, PROJECT, type Reply } from '../setup/whole-story.ts'
import { randomFrom } from './random.ts'

export type RestartCounts = {
  readonly tellers: number
  readonly restarts: number
  /** Answers with a fault of the server in it. */
  readonly faults: number
  /** Requests that met nobody, or a connection that closed, and were sent again as they were. */
  readonly again: number
  /** Tellers with a receipt at the end. */
  readonly told: number
  /** Stories more or less than tellers. */
  readonly difference: number
  /** Receipts that do not open the text that was typed. */
  readonly lost: number
}

const PATIENCE_MS = 90_000

/**
 * Lets tellers page through the form while the program is stopped with SIGTERM and started again, `restarts` times.
 *
 * A teller whose request meets nobody sends the same page again, as the button "try again" and a reload of the page do. In
 * the end each has one story, with what was typed before a restart in it, and no page was a fault of the server.
 */
export async function proveRestart(
  tellers: number,
  restarts: number,
  seed: number,
): Promise<RestartCounts> {
  const random = randomFrom(seed)
  const dataDir = await exampleFolder()
  const port = await freePort()
  let program = await startProgram({ dataDir, port })
  const agent = connections(tellers)
  const counts = { faults: 0, again: 0, told: 0, difference: 0, lost: 0 }
  try {
    const before = await countStories(program)
    const pauses = (restarts * 6000) / 16
    const telling = Promise.all(
      Array.from({ length: tellers }, (_, index) =>
        tell(agent, program.origin, textOf(index), counts, () => wait(random() * 2 * pauses)),
      ),
    )
    for (let restart = 0; restart < restarts; restart++) {
      await wait(1500)
      const code = await program.stop()
      if (code !== 0) throw new Error(`it stopped with ${code}`)
      program = await startProgram({ dataDir, port })
    }
    const receipts = await telling
    counts.told = new Set(receipts).size
    counts.difference = (await countStories(program)) - before - tellers
    for (const [index, receipt] of receipts.entries())
      if (!(await readBack(agent, program.origin, receipt)).includes(textOf(index)))
        counts.lost += 1
  } finally {
    agent.destroy()
    await program.stop()
    await removeFolder(dataDir)
  }
  return { tellers, restarts, ...counts }
}

const textOf = (index: number) => `Verhaal van verteller ${index}, begonnen voor de herstart.`

async function tell(
  agent: Agent,
  origin: string,
  text: string,
  counts: { faults: number; again: number },
  pause: () => Promise<unknown>,
): Promise<string> {
  const until = async (send: () => Promise<Reply>): Promise<string> => {
    const end = Date.now() + PATIENCE_MS
    while (Date.now() < end) {
      const reply = await send().catch(() => undefined)
      if (reply && reply.status < 400) return reply.body
      if (reply) counts.faults += 1
      else counts.again += 1
      await wait(100)
    }
    throw new Error('nobody answered')
  }
  let page = await until(() => ask(agent, origin, POINT))
  for (let step = 0; step < 30; step++) {
    const receipt = receiptIn(page)
    if (receipt) return receipt
    await pause()
    const body = fieldsToGoOn(page, text).toString()
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    page = await until(() => ask(agent, origin, POINT, { method: 'POST', headers, body }))
  }
  throw new Error('the form does not end')
}

async function readBack(agent: Agent, origin: string, code: string): Promise<string> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const body = new URLSearchParams({ code }).toString()
  return (await ask(agent, origin, `/p/${PROJECT}/code`, { method: 'POST', headers, body })).body
}

async function countStories(program: Parameters<typeof connectionOf>[0]): Promise<number> {
  const sql = openClient(await connectionOf(program), 1)
  const [row] = await sql`select count(*)::int as n from stories`
  await sql.end()
  return Number(row?.n)
}
