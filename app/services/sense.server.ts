import { randomInt, randomUUID } from 'node:crypto'
import { matches, parseFilter } from '#analysis/dashboard/filter.ts'
import {
  boardOf,
  type DoneAct,
  isDeviceId,
  MOST_CARDS,
  rankedGroups,
  readAct,
  SENSE_STEPS,
  type SenseStep,
} from '#analysis/sense/board.ts'
import { recordEvent } from '#db/queries/events.ts'
import {
  addActs,
  findSession,
  findSessionByCode,
  insertSession,
  listActs,
  listCards,
  listSessions,
  listShareable,
  type SenseCard,
  updateSession,
} from '#db/queries/sense.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import { type App, dayOf } from './app.server.ts'
import { openStories } from './dashboard.server.ts'
import { loadExploreFacts } from './explore-facts.server.ts'
import { isId } from './http.server.ts'
import { type Actor, citePassage, startInsight } from './insights.server.ts'

export type SenseProblem = {
  readonly code: 'session-unknown' | 'session-empty' | 'session-no-stories' | 'group-unknown'
}

/** No letters that look like others, none that make words. */
const LETTERS = 'bcdfghjkmnpqrstvwxz'
const CODE_LENGTH = 8
const LONGEST_NAME = 120
const LEAST_CARDS = 3
/** So many acts fit in one session: thirty people, once a second, for an hour. */
const MOST_ACTS = 100_000
const MOST_AT_ONCE = 500
/** A screen that joins late hears so many acts at a time. */
const MOST_HEARD = 5000
/** A code that lies about opens nothing after this many days. */
const DAYS_OPEN = 2

const newCode = () =>
  Array.from({ length: CODE_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')

/** The address at which phones join. */
export const senseAddress = (app: Pick<App, 'origin'>, code: string) => `${app.origin}/s/${code}`

/** The sessions of a project, the newest first. */
export async function loadSessions(app: App, projectId: string) {
  return app.database.staff.inProject(projectId, async (db) =>
    (await listSessions(db, projectId)).map(({ id, name, madeOn, closedOn }) => ({
      id,
      name,
      madeOn,
      isClosed: closedOn !== null,
    })),
  )
}

/**
 * Begins a session with at most `cards` stories of a choice, drawn by chance from those that their tellers share. Gives its id.
 *
 * Problems: `session-empty` without a name; `session-no-stories` with fewer than three stories to share.
 */
export async function startSession(
  app: App,
  { projectId, person }: Actor,
  typed: {
    readonly name: string
    readonly search: string
    readonly cards: number
    readonly minutes: Readonly<Partial<Record<SenseStep, number>>>
  },
): Promise<Result<string, SenseProblem>> {
  const name = typed.name.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME)
  if (!name) return fail({ code: 'session-empty' })
  const filter = parseFilter(new URLSearchParams(typed.search))
  const most = Math.min(MOST_CARDS, Math.max(LEAST_CARDS, Math.trunc(typed.cards) || 0))
  const id = randomUUID()
  return app.database.staff.inProject(projectId, async (db) => {
    const { facts } = await loadExploreFacts(db, projectId)
    const chosen = new Set(
      facts.filter((fact) => matches(fact, filter)).map((fact) => fact.storyId),
    )
    const may = (await listShareable(db, projectId)).filter((storyId) => chosen.has(storyId))
    if (may.length < LEAST_CARDS) return fail({ code: 'session-no-stories' })
    const drawn = shuffled(may).slice(0, most)
    const now = app.now()
    await insertSession(
      db,
      {
        projectId,
        id,
        code: newCode(),
        name,
        stepSince: now,
        minutes: typed.minutes,
        madeBy: person.id,
        madeOn: dayOf(now),
      },
      drawn,
    )
    // From here on everybody at the table reads them: who put them there stands for that.
    await openStories(app, db, projectId, drawn, person.id)
    const details = { session: id }
    await recordEvent(db, {
      projectId,
      kind: 'session.changed',
      actorId: person.id,
      details,
      at: now,
    })
    return ok(id)
  })
}

function shuffled<T>(list: readonly T[]): readonly T[] {
  const copy = [...list]
  for (let at = copy.length - 1; at > 0; at--) {
    const other = randomInt(at + 1)
    ;[copy[at], copy[other]] = [copy[other] as T, copy[at] as T]
  }
  return copy
}

/** One session as its facilitator sees it. */
export async function loadSession(app: App, projectId: string, sessionId: string) {
  if (!isId(sessionId)) return undefined
  return app.database.staff.inProject(projectId, (db) => findSession(db, { projectId, sessionId }))
}

/** Goes to a step, closes or opens again. Problem: `session-unknown`. */
export async function changeSession(
  app: App,
  { projectId, person }: Actor,
  sessionId: string,
  to: SenseStep | 'close' | 'open',
): Promise<Result<null, SenseProblem>> {
  if (!isId(sessionId)) return fail({ code: 'session-unknown' })
  return app.database.staff.inProject(projectId, async (db) => {
    const of = { projectId, sessionId }
    if (!(await findSession(db, of))) return fail({ code: 'session-unknown' })
    const now = app.now()
    await updateSession(
      db,
      of,
      to === 'close' || to === 'open'
        ? { closedOn: to === 'close' ? dayOf(now) : null }
        : { step: to, stepSince: now },
    )
    const details = { session: sessionId }
    await recordEvent(db, {
      projectId,
      kind: 'session.changed',
      actorId: person.id,
      details,
      at: now,
    })
    return ok(null)
  })
}

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

/**
 * Makes an insight of a group: its name is the claim, and of each of its stories the first approved passage is cited. Gives its id.
 *
 * Problems: `session-unknown`, `group-unknown`.
 */
export async function makeGroupInsight(
  app: App,
  actor: Actor,
  sessionId: string,
  groupId: string,
): Promise<Result<string, SenseProblem>> {
  const { projectId, person } = actor
  if (!isId(sessionId)) return fail({ code: 'session-unknown' })
  const read = await app.database.staff.inProject(projectId, async (db) => {
    const of = { projectId, sessionId }
    if (!(await findSession(db, of))) return 'no-session'
    const group = rankedGroups(boardOf(await listActs(db, of, 0, MOST_ACTS))).find(
      ({ id }) => id === groupId,
    )
    if (!group) return undefined
    const cards = await listCards(db, of)
    const inGroup = cards.filter(({ number }) => group.cards.includes(number))
    const ids = inGroup.map(({ storyId }: SenseCard) => storyId)
    return { name: group.name, stories: await openStories(app, db, projectId, ids, person.id) }
  })
  if (read === 'no-session') return fail({ code: 'session-unknown' })
  if (!read) return fail({ code: 'group-unknown' })
  const started = await startInsight(app, actor, { claim: read.name, search: '' })
  if (!started.ok) return fail({ code: 'group-unknown' })
  for (const { id: storyId, codings } of read.stories) {
    const place = codings.flatMap(({ evidence }) => evidence)[0]
    if (place)
      await citePassage(app, actor, started.value, { storyId, ...place, contradicts: false })
  }
  return ok(started.value)
}

/** The step that a form asks for; undefined for anything else. */
export function readStep(value: string): SenseStep | 'close' | 'open' | undefined {
  if (value === 'close' || value === 'open') return value
  return SENSE_STEPS.find((step) => step === value)
}
