import {
  type DoneAct,
  fitsTable,
  isDeviceId,
  readAct,
  type SenseStep,
} from '#analysis/sense/board.ts'
import {
  addActs,
  findSession,
  findSessionByCode,
  listActs,
  listCardNumbers,
} from '#db/queries/sense.ts'
import type { App } from './app.server.ts'
import { cardsOnTable } from './sense-cards.server.ts'

/** So many acts fit in one session: thirty people, once a second, for an hour. */
export const MOST_ACTS = 100_000
const MOST_AT_ONCE = 500
/** A screen that joins late hears so many acts at a time. */
const MOST_HEARD = 5000
/** A code that lies about opens nothing after this many days. */
const DAYS_OPEN = 2

type Joined = { readonly projectId: string; readonly sessionId: string }

async function join(app: App, code: string): Promise<Joined | undefined> {
  const found = await findSessionByCode(app.database.db, code.toLowerCase().replace(/[^a-z]/g, ''))
  return found && { projectId: found.projectId, sessionId: found.id }
}

/** What lies on the table of a session, for who has its code; undefined when there is none, or it is over. */
export async function loadTable(app: App, code: string) {
  const of = await join(app, code)
  if (!of) return undefined
  return app.database.team.inProject(of.projectId, async (db) => {
    const session = await findSession(db, of)
    if (!session || !isOpen(app, session)) return undefined
    const cards = await cardsOnTable(db, of)
    return {
      code: session.code,
      name: session.name,
      exercises: session.exercises,
      ends: session.ends,
      tables: session.tables,
      cards: cards.map((card) => {
        const { kind, number, title, text } = card
        return { kind, number, title, text, role: 'role' in card ? card.role : undefined }
      }),
    }
  })
}

function isOpen(app: App, { closedOn, madeOn }: { closedOn: string | null; madeOn: string }) {
  const last = Date.parse(`${madeOn}T00:00:00Z`) + DAYS_OPEN * 86_400_000
  return closedOn === null && app.now().getTime() < last
}

export type Exchange = {
  readonly step: SenseStep
  readonly stepSince: string
  readonly minutes: Readonly<Partial<Record<SenseStep, number>>>
  readonly acts: readonly (DoneAct & { readonly number: number })[]
  /** There is more to hear at once. */
  readonly isMore: boolean
  /** Ids of what was sent and is not kept: it is about a card, an exercise or a table that is not there, or the session is full. */
  readonly refused: readonly string[]
  readonly isFull: boolean
}

/**
 * Takes in what a device did and gives what was done since: acts of all, in the order of the server.
 *
 * Sending the same acts again changes nothing, so a device without a connection sends until it gets an answer. What is no act, or
 * not one for this table, is not kept, and the answer says which, so that a device does not send it for ever. Undefined when there is no such session, or it is over.
 */
export async function exchangeActs(
  app: App,
  code: string,
  sent: { readonly who: unknown; readonly since: unknown; readonly acts: unknown },
): Promise<Exchange | undefined> {
  const of = await join(app, code)
  if (!of) return undefined
  const since = Number.isInteger(sent.since) ? Number(sent.since) : 0
  const acts = actsOf(sent)
  return app.database.team.inProject(of.projectId, async (db) => {
    const session = await findSession(db, of)
    if (!session || !isOpen(app, session)) return undefined
    const cards = acts.length > 0 ? await listCardNumbers(db, of) : []
    const table = { exercises: session.exercises, tables: session.tables, cards }
    const fitting = acts.filter(({ act }) => fitsTable(act, table))
    const late = fitting.length > 0 ? await addActs(db, of, fitting, MOST_ACTS) : []
    const kept = new Set(fitting.filter((one) => !late.includes(one)).map(({ id }) => id))
    const { step, stepSince, minutes } = session
    const heard = await listActs(db, of, since, MOST_HEARD)
    return {
      step,
      stepSince: stepSince.toISOString(),
      minutes,
      acts: heard,
      isMore: heard.length === MOST_HEARD,
      refused: idsOf(sent.acts).filter((id) => !kept.has(id)),
      isFull: late.length > 0,
    }
  })
}

function idsOf(acts: unknown): readonly string[] {
  if (!Array.isArray(acts)) return []
  return acts
    .slice(0, MOST_AT_ONCE)
    .map((one: unknown) => ((one ?? {}) as Record<string, unknown>).id)
    .filter(isDeviceId)
}

function actsOf({ who, acts }: { readonly who: unknown; readonly acts: unknown }): DoneAct[] {
  if (!isDeviceId(who) || !Array.isArray(acts)) return []
  return acts.slice(0, MOST_AT_ONCE).flatMap((one: unknown) => {
    const { id, act: given } = (one ?? {}) as Record<string, unknown>
    const act = readAct(given)
    return act && isDeviceId(id) ? [{ id, who, act }] : []
  })
}
