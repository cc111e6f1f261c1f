import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import {
  type Board,
  boardOf,
  type DoneAct,
  MOST_VOTES,
  type SenseAct,
} from '#analysis/sense/board.ts'
import { SIDE, TIMES } from '#analysis/sense/exercises.ts'
import { openClient } from '#db/client.server.ts'
import type { Program } from '../setup/program.ts'
import { connectionOf } from '../setup/program-database.ts'
import { quantile } from './load.ts'

/** What a session promises: thirty phones, each acting once a second, with one in twenty connections cut. */
export const SESSION = { phones: 30, seconds: 120, dropped: 0.05, p95: 300 } as const
const CARDS = 12
const CODE = 'mmmmmmmm'

/** One phone: what it did, what waits for an answer, and what it heard in order. */
type Phone = {
  readonly who: string
  waiting: DoneAct[]
  heard: DoneAct[]
  since: number
  did: string[]
}

/**
 * Lets phones sort at one table for some seconds, cutting connections before or after the server heard them, and gives what was not as
 * promised. Beside it, in the same run, the same number of requests for a static file: the floor of this machine.
 */
export async function benchSession(
  program: Program,
  seconds: number,
  say: (line: string) => void,
): Promise<readonly string[]> {
  await putSession(program)
  const groups = Array.from({ length: 6 }, () => randomUUID())
  const phones: Phone[] = Array.from({ length: SESSION.phones }, () => ({
    who: randomUUID(),
    waiting: [],
    heard: [],
    since: 0,
    did: [],
  }))
  const times: number[] = []
  const end = performance.now() + seconds * 1000
  await Promise.all(
    phones.map(async (phone, index) => {
      await setTimeout((index / phones.length) * 1000)
      for (const group of index === 0 ? groups : [])
        doAct(phone, { kind: 'group', group, name: `Groep ${group.slice(0, 4)}` })
      while (performance.now() < end) {
        doAct(phone, chance(groups))
        times.push(...(await exchange(program, phone, SESSION.dropped)))
        await setTimeout(1000 - (performance.now() % 10))
      }
    }),
  )
  // The connection is good again: everybody sends what waits, and hears the rest.
  for (const phone of phones) await exchange(program, phone, 0)
  for (const phone of phones) await exchange(program, phone, 0)
  const floor = await measureFloor(program, 200)
  const p95 = quantile(times, 0.95)
  const boards = phones.map(({ heard }) => tell(boardOf(heard)))
  const isSame = boards.every((board) => board === boards[0])
  const there = phones[0]?.heard.map(({ id }) => id) ?? []
  const did = phones.flatMap((phone) => phone.did)
  const lost = did.filter((id) => !there.includes(id)).length
  const doubled = there.length - new Set(there).size
  say(
    `session: ${SESSION.phones} phones, ${seconds} s, ${did.length} acts: p50 ${quantile(times, 0.5).toFixed(0)} ms, p95 ${p95.toFixed(0)} ms (promised ${SESSION.p95}), ${(quantile(times, 0.5) / floor).toFixed(1)} x a static file; lost ${lost}, doubled ${doubled}, screens ${isSame ? 'the same' : 'NOT the same'}`,
  )
  return [
    ...(p95 > SESSION.p95 ? [`session: p95 ${p95.toFixed(0)} ms`] : []),
    ...(lost + doubled > 0 ? [`session: ${lost} acts lost, ${doubled} doubled`] : []),
    ...(isSame ? [] : ['session: screens differ']),
  ]
}

/** A session of the example project with twelve stories on the table. */
async function putSession(program: Program): Promise<void> {
  const sql = openClient(await connectionOf(program), 1)
  const id = randomUUID()
  await sql`insert into sense_sessions (project_id, id, code, name, step, step_since, minutes, exercises, tables, made_on)
    select id, ${id}, ${CODE}, 'meting', 'sort', now(), '{}', '["land", "time", "view"]', 3, current_date from projects where sandbox_of is null limit 1`
  await sql`insert into sense_cards (project_id, session_id, number, story_id)
    select project_id, ${id}, row_number() over (), story_id from
      (select distinct project_id, story_id from release_stories limit ${CARDS}) s`
  await sql.end()
}

function doAct(phone: Phone, act: SenseAct): void {
  const id = randomUUID()
  phone.waiting.push({ id, who: phone.who, act })
  phone.did.push(id)
}

function chance(groups: readonly string[]): SenseAct {
  const card = 1 + Math.floor(Math.random() * CARDS)
  const group = groups[Math.floor(Math.random() * groups.length)] ?? ''
  const which = Math.random()
  if (which < 0.02) return { kind: 'sit', table: 1 + Math.floor(Math.random() * 3) }
  if (which < 0.06) return { kind: 'view', group, eyes: 'kind', text: `Ik zie ${which}` }
  if (which < 0.2) return { kind: 'touch', card, is: Math.random() < 0.7 }
  if (which < 0.3) return { kind: 'time', card, at: 1 + Math.floor(Math.random() * TIMES) }
  if (which < 0.4)
    return { kind: 'land', card, at: { x: 1 + Math.floor(Math.random() * SIDE), y: 1 } }
  if (which < 0.5) return { kind: 'vote', group, is: Math.random() < MOST_VOTES / 6 }
  return { kind: 'move', card, group: Math.random() < 0.1 ? null : group }
}

/** One exchange; some are cut before they arrive and some after, as a bad connection does. Gives its milliseconds, if it was answered. */
async function exchange(program: Program, phone: Phone, dropped: number): Promise<number[]> {
  const cut = Math.random()
  if (cut < dropped / 2) return []
  const began = performance.now()
  const reply = await fetch(`${program.origin}/s/${CODE}/samen`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: program.origin },
    body: JSON.stringify({ who: phone.who, since: phone.since, acts: phone.waiting }),
  })
  const took = performance.now() - began
  if (!reply.ok) throw new Error(`the table answered ${reply.status}`)
  const { acts } = (await reply.json()) as { acts: (DoneAct & { number: number })[] }
  // The server heard it, the phone does not know: it will send the same again.
  if (cut < dropped) return [took]
  const there = new Set(acts.map(({ id }) => id))
  phone.heard.push(...acts)
  phone.since = acts.at(-1)?.number ?? phone.since
  phone.waiting = phone.waiting.filter(({ id }) => !there.has(id))
  return [took]
}

async function measureFloor(program: Program, times: number): Promise<number> {
  const took: number[] = []
  for (let at = 0; at < times; at++) {
    const began = performance.now()
    await (await fetch(`${program.origin}/icon.svg`)).arrayBuffer()
    took.push(performance.now() - began)
  }
  return quantile(took, 0.5)
}

/** A table in one line, to compare. */
function tell(board: Board): string {
  const sets = (map: ReadonlyMap<unknown, ReadonlySet<string>>) =>
    [...map].map(([key, set]) => [key, [...set].sort()]).sort()
  const places = (map: ReadonlyMap<unknown, ReadonlyMap<string, unknown>>) =>
    [...map].map(([card, byPerson]) => [card, [...byPerson].sort()]).sort()
  return JSON.stringify([
    board.groups,
    [...board.places].map(([table, cards]) => [table, [...cards].sort()]).sort(),
    [...board.seats].sort(),
    [...board.views].sort(),
    sets(board.touched),
    sets(board.votes),
    places(board.land),
    places(board.time),
  ])
}
