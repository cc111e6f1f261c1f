import { randomUUID } from 'node:crypto'
import { type Filter, matches, parseFilter } from '#analysis/dashboard/filter.ts'
import { MOST_CARDS, SENSE_STEPS, type SenseStep } from '#analysis/sense/board.ts'
import type { Exercise, LandEnds } from '#analysis/sense/exercises.ts'
import type { Db } from '#db/client.server.ts'
import { recordEvent } from '#db/queries/events.ts'
import { findInsight, listPassages } from '#db/queries/insights.ts'
import {
  findSession,
  insertSession,
  listSessions,
  listShareable,
  updateSession,
} from '#db/queries/sense.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import { type App, dayOf } from './app.server.ts'
import { randomLetters, shuffled } from './chance.server.ts'
import { openStories } from './dashboard.server.ts'
import { loadExploreFacts } from './explore-facts.server.ts'
import { isId } from './http.server.ts'
import type { Actor } from './insights.server.ts'
import { oneLine } from './typed.server.ts'

export type SenseProblem = {
  readonly code: 'session-unknown' | 'session-empty' | 'session-no-stories' | 'group-unknown'
}

/** No letters that look like others, none that make words. */
const LETTERS = 'bcdfghjkmnpqrstvwxz'
const CODE_LENGTH = 8
const LONGEST_NAME = 120
const LONGEST_END = 40
const LEAST_CARDS = 3

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
 * About an insight, what it cites comes first, for and against; then stories of the choice that it was seen in, then others with its theme.
 *
 * Problems: `session-empty` without a name; `session-no-stories` with fewer than three stories to share.
 */
export async function startSession(
  app: App,
  { projectId, person }: Actor,
  typed: {
    readonly name: string
    readonly search: string
    readonly insightId?: string
    readonly cards: number
    readonly minutes: Readonly<Partial<Record<SenseStep, number>>>
    readonly exercises?: readonly Exercise[]
    readonly ends?: Partial<LandEnds>
  },
): Promise<Result<string, SenseProblem>> {
  const name = oneLine(typed.name, LONGEST_NAME)
  if (!name) return fail({ code: 'session-empty' })
  const most = Math.min(MOST_CARDS, Math.max(LEAST_CARDS, Math.trunc(typed.cards) || 0))
  const id = randomUUID()
  return app.database.staff.inProject(projectId, async (db) => {
    const drawn = (await drawStories(db, projectId, typed)).ready.slice(0, most)
    if (drawn.length < LEAST_CARDS) return fail({ code: 'session-no-stories' })
    const now = app.now()
    await insertSession(
      db,
      {
        projectId,
        id,
        code: randomLetters(LETTERS, CODE_LENGTH),
        name,
        stepSince: now,
        minutes: typed.minutes,
        exercises: typed.exercises ?? [],
        ends: endsOf(typed.ends),
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

function endsOf(typed: Partial<LandEnds> = {}): LandEnds {
  const of = (end: keyof LandEnds) => oneLine(typed[end] ?? '', LONGEST_END)
  return { left: of('left'), right: of('right'), bottom: of('bottom'), top: of('top') }
}

/** How many stories may lie on the table of a session about this, and how many others it is about may not, or not yet. */
export async function countForTable(
  app: App,
  projectId: string,
  about: { readonly search: string; readonly insightId?: string },
): Promise<{ readonly ready: number; readonly others: number }> {
  const { ready, others } = await app.database.staff.inProject(projectId, (db) =>
    drawStories(db, projectId, about),
  )
  return { ready: ready.length, others }
}

/** Every story that may lie on the table, those first that say most about what the session is about, and how many may not. */
async function drawStories(
  db: Db,
  projectId: string,
  about: { readonly search: string; readonly insightId?: string },
): Promise<{ readonly ready: readonly string[]; readonly others: number }> {
  const { facts } = await loadExploreFacts(db, projectId)
  const shared = new Set(await listShareable(db, projectId))
  const chosenBy = (filter: Filter) =>
    shuffled(facts.filter((fact) => matches(fact, filter)).map(({ storyId }) => storyId))
  const insight =
    about.insightId && isId(about.insightId)
      ? await findInsight(db, projectId, about.insightId)
      : undefined
  const filter = parseFilter(new URLSearchParams(insight?.view.search ?? about.search))
  const { theme } = filter
  const drawn = [
    ...(insight ? (await listPassages(db, projectId, insight.id)).map((one) => one.storyId) : []),
    ...chosenBy(filter),
    ...(insight && theme !== undefined ? chosenBy({ roles: [], theme }) : []),
  ]
  const all = [...new Set(drawn)]
  const ready = all.filter((storyId) => shared.has(storyId))
  return { ready, others: all.length - ready.length }
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

/** The step that a form asks for; undefined for anything else. */
export function readStep(value: string): SenseStep | 'close' | 'open' | undefined {
  if (value === 'close' || value === 'open') return value
  return SENSE_STEPS.find((step) => step === value)
}
