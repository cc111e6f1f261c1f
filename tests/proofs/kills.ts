import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { keysFrom, loadMasterKey } from '#app/services/keys.server.ts'
import { openClient } from '#db/client.server.ts'
import { exampleFolder, type Program, removeFolder, startProgram } from '../setup/program.ts'
import { connectionOf } from '../setup/program-database.ts'
import { connections, sendStory, takeTicket, wholeAnswers } from '../setup/whole-story.ts'
import { randomFrom } from './random.ts'

export type KillCounts = {
  readonly rounds: number
  readonly sent: number
  readonly acknowledged: number
  readonly lost: number
  readonly doubled: number
  readonly afterRetry: number
}

/** How long to wait for that part. */
const PATIENCE_MS = 10_000

/**
 * Sends `inFlight` stories at once and kills the program with -9 when some of them, a random part, were acknowledged;
 * `rounds` times on one data folder.
 *
 * Every second round the database's processes are killed along with it. After each restart every acknowledged story must be
 * there once, and sending the others again must make them complete.
 */
export async function proveKills(
  rounds: number,
  inFlight: number,
  seed: number,
): Promise<KillCounts> {
  const random = randomFrom(seed)
  const dataDir = await exampleFolder()
  const counts = { rounds, sent: 0, acknowledged: 0, lost: 0, doubled: 0, afterRetry: 0 }
  let program = await startProgram({ dataDir })
  try {
    for (let round = 0; round < rounds; round++) {
      const agent = connections(inFlight)
      const tickets: string[] = []
      for (let index = 0; index < inFlight; index++)
        tickets.push(await takeTicket(agent, program.origin))

      const receipts = new Map<string, string>()
      const posts = Promise.allSettled(
        tickets.map(async (ticket, index) => {
          const reply = await sendStory(
            agent,
            program.origin,
            ticket,
            wholeAnswers(`Ronde ${round}, ${index}.`),
          )
          if (reply.status === 200) receipts.set(ticket, JSON.parse(reply.body).receipt)
        }),
      )
      const enough = Math.floor(random() * inFlight)
      for (let ms = 0; ms < PATIENCE_MS && receipts.size < enough; ms += 2) await wait(2)
      if (round % 2 === 1) killDatabase(dataDir)
      await program.kill()
      await posts
      agent.destroy()

      program = await startProgram({ dataDir })
      counts.sent += inFlight
      counts.acknowledged += receipts.size
      const kept = await countReceipts(program, [...receipts.values()])
      counts.lost += receipts.size - kept.found
      counts.doubled += kept.doubled
      counts.afterRetry += await retry(program, round, tickets)
    }
  } finally {
    await program.stop()
    await removeFolder(dataDir)
  }
  return counts
}

/** Kills every process of the database that runs in this folder, with -9. */
function killDatabase(dataDir: string): void {
  try {
    execFileSync('pkill', ['-9', '-f', join(dataDir, 'postgres')])
  } catch {
    // pkill answers 1 when nothing matched: the database was gone already.
  }
}

/** Sends every story of a round again under its own ticket; gives how many are there exactly once afterwards. */
async function retry(program: Program, round: number, tickets: readonly string[]): Promise<number> {
  const agent = connections(16)
  const replies = await Promise.all(
    tickets.map((ticket, index) =>
      sendStory(agent, program.origin, ticket, wholeAnswers(`Ronde ${round}, ${index}.`)),
    ),
  )
  agent.destroy()
  const receipts = replies.flatMap((reply) =>
    reply.status === 200 ? [JSON.parse(reply.body).receipt] : [],
  )
  return (await countReceipts(program, receipts)).found
}

async function countReceipts(
  program: Program,
  receipts: readonly string[],
): Promise<{ readonly found: number; readonly doubled: number }> {
  const keys = keysFrom(await loadMasterKey(join(program.dataDir, 'keys')))
  if (receipts.length === 0) return { found: 0, doubled: 0 }
  const hashes = receipts.map((receipt) => keys.hash('receipt', receipt))
  const client = openClient(await connectionOf(program), 1)
  try {
    const [row] = await client<{ found: number; stories: number }[]>`
      select count(distinct receipt_hash)::int as found, count(*)::int as stories
      from receipts join stories on stories.project_id = receipts.project_id and stories.id = receipts.story_id
      where receipt_hash in ${client(hashes)}`
    return { found: row?.found ?? 0, doubled: (row?.stories ?? 0) - (row?.found ?? 0) }
  } finally {
    await client.end()
  }
}
