import { type DoneAct, isDeviceId, readAct, type SenseStep } from '#analysis/sense/board.ts'
import { addActs, findSession, findSessionByCode, listActs, listCards } from '#db/queries/sense.ts'
import type { App } from './app.server.ts'

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
    const cards = await listCards(db, of)
    return {
      code: session.code,
      name: session.name,
      exercises: session.exercises,
      ends: session.ends,
      cards: cards.map(({ number, role, title, text }) => ({ number, role, title, text })),
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
}

/**
 * Takes in what a device did and gives what was done since: acts of all, in the order of the server.
 *
 * Sending the same acts again changes nothing, so a device without a connection sends until it gets an answer. What is no act is
 * passed over. Undefined when there is no such session, or it is over.
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
    if (acts.length > 0) await addActs(db, of, acts, MOST_ACTS)
    const { step, stepSince, minutes } = session
    const heard = await listActs(db, of, since, MOST_HEARD)
    return {
      step,
      stepSince: stepSince.toISOString(),
      minutes,
      acts: heard,
      isMore: heard.length === MOST_HEARD,
    }
  })
}

function actsOf({ who, acts }: { readonly who: unknown; readonly acts: unknown }): DoneAct[] {
  if (!isDeviceId(who) || !Array.isArray(acts)) return []
  return acts.slice(0, MOST_AT_ONCE).flatMap((one: unknown) => {
    const { id, act: given } = (one ?? {}) as Record<string, unknown>
    const act = readAct(given)
    return act && isDeviceId(id) ? [{ id, who, act }] : []
  })
}
