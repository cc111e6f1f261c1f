import { setTimeout as wait } from 'node:timers/promises'
import type { Sql } from 'postgres'
import { openClient } from '#db/client.server.ts'
import {
  exampleFolder,
  newFolder,
  type Program,
  removeFolder,
  startProgram,
} from '../setup/program.ts'
import { connectionOf } from '../setup/program-database.ts'
import { INTERRUPTIONS, type Interruption, openTeller, type Teller } from './interrupted-teller.ts'
import { randomFrom } from './random.ts'

export type DraftCounts = {
  readonly interruptions: number
  readonly whileTyping: number
  readonly whileSending: number
  /** How often each kind happened. */
  readonly reloads: number
  readonly crashes: number
  readonly kills: number
  readonly cuts: number
  /** The oldest typing that was gone, in milliseconds before the interruption. */
  readonly mostMsLost: number
  readonly lostMoreThanTwoSeconds: number
  readonly stories: number
  readonly lost: number
  readonly doubled: number
}

const NAMES = { reload: 'reloads', crash: 'crashes', kill: 'kills', cut: 'cuts' } as const
type Mutable = { -readonly [Key in keyof DraftCounts]: DraftCounts[Key] }

/** Each lane tells on a story point of its own, so that its stories can be counted. */
const LANES = ['ouder', 'ander', 'professional'] as const
const LONGEST_TYPING_MS = 2600
const LONGEST_SENDING_MS = 200

/**
 * Types and sends stories in a real browser while it is reloaded, crashed, killed with -9 or cut off, `interruptions` times
 * at moments that follow from `seed`; after each the teller goes on with what the device kept.
 *
 * At every interruption while typing it counts how much of the typing is gone. Every story must be stored once, also when
 * nobody saw the answer, and a receipt that was seen must not change.
 */
export async function proveDrafts(interruptions: number, seed: number): Promise<DraftCounts> {
  const dataDir = await exampleFolder()
  const program = await startProgram({ dataDir })
  const client = openClient(await connectionOf(program), 2)
  try {
    const shares = LANES.map((_, lane) => Math.floor((interruptions + lane) / LANES.length))
    const all = await Promise.all(
      LANES.map((role, lane) =>
        runLane(program, client, role, shares[lane] ?? 0, randomFrom(seed + lane)),
      ),
    )
    return all.reduce(together)
  } finally {
    await client.end()
    await program.stop()
    await removeFolder(dataDir)
  }
}

function together(one: DraftCounts, other: DraftCounts): DraftCounts {
  const added = Object.entries(one).map(([key, value]) => [
    key,
    key === 'mostMsLost'
      ? Math.max(value, other.mostMsLost)
      : value + other[key as keyof DraftCounts],
  ])
  return Object.fromEntries(added)
}

async function runLane(
  program: Program,
  client: Sql,
  role: string,
  interruptions: number,
  random: () => number,
): Promise<DraftCounts> {
  const counts: Mutable = {
    interruptions: 0,
    whileTyping: 0,
    whileSending: 0,
    reloads: 0,
    crashes: 0,
    kills: 0,
    cuts: 0,
    mostMsLost: 0,
    lostMoreThanTwoSeconds: 0,
    stories: 0,
    lost: 0,
    doubled: 0,
  }
  const stored = async () => {
    const [row] = await client<{ told: number }[]>`
      select count(*)::int as told from stories where role = ${role}`
    return row?.told ?? 0
  }
  const next = (): Interruption => {
    counts.interruptions += 1
    const kind = INTERRUPTIONS[Math.floor(random() * INTERRUPTIONS.length)] ?? 'reload'
    counts[NAMES[kind]] += 1
    return kind
  }
  const folder = await newFolder()
  const teller = await openTeller(
    `${program.origin}/p/scheiden-zonder-schade-almelo/${role}`,
    folder,
  )
  try {
    while (counts.interruptions < interruptions) {
      const before = await stored()
      await teller.begin()
      for (
        let times = 2 + Math.floor(random() * 7);
        times > 0 && counts.interruptions < interruptions;
        times--
      ) {
        const lost = await teller.typeAndInterrupt(
          next(),
          100 + random() * LONGEST_TYPING_MS,
          random,
        )
        counts.whileTyping += 1
        counts.mostMsLost = Math.max(counts.mostMsLost, Math.round(lost))
        if (lost > 2000) counts.lostMoreThanTwoSeconds += 1
      }
      await teller.goToEnd()
      let isSent = false
      while (!isSent && counts.interruptions < interruptions) {
        isSent = await teller.sendAndInterrupt(next(), random() * LONGEST_SENDING_MS)
        counts.whileSending += 1
      }
      if (!isSent) await teller.send()
      counts.stories += 1
      await settle(teller, stored, before, counts)
    }
    return counts
  } finally {
    await teller.close()
    await removeFolder(folder)
  }
}

/** Counts what the server has of the story that was just told. */
async function settle(
  teller: Teller,
  stored: () => Promise<number>,
  before: number,
  counts: Mutable,
): Promise<void> {
  // A post whose sender was killed may still be on its way.
  await wait(200)
  const more = (await stored()) - before
  if (more < 1) counts.lost += 1
  if (more > 1 || teller.receipts().size > 1) counts.doubled += 1
}
