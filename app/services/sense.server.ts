import { randomUUID } from 'node:crypto'
import {
  MOST_CARDS,
  MOST_TABLES,
  SENSE_STEPS,
  type SenseStep,
  stepsOf,
} from '#analysis/sense/board.ts'
import type { Exercise, LandEnds } from '#analysis/sense/exercises.ts'
import { recordEvent } from '#db/queries/events.ts'
import { findInsight } from '#db/queries/insights.ts'
import { findSession, insertSession, listSessions, updateSession } from '#db/queries/sense.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import { type App, dayOf } from './app.server.ts'
import { randomLetters } from './chance.server.ts'
import { openStories } from './dashboard.server.ts'
import { isId } from './http.server.ts'
import type { Actor } from './insights.server.ts'
import { type About, type Extras, layCards } from './sense-cards.server.ts'
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
 * Begins a session with at most `cards` stories of a choice, drawn by chance from those that their tellers share, and what else
 * comes on the table. Gives its id.
 *
 * About an insight, what it cites comes first, for and against; then stories of the choice that it was seen in, then others with its theme.
 *
 * Problems: `session-empty` without a name; `session-no-stories` with fewer than three cards.
 */
export async function startSession(
  app: App,
  { projectId, person }: Actor,
  typed: About & {
    readonly name: string
    readonly cards: number
    readonly extras?: Extras
    readonly minutes: Readonly<Partial<Record<SenseStep, number>>>
    readonly exercises?: readonly Exercise[]
    readonly ends?: Partial<LandEnds>
    /** At how many tables people sit; 1 when nothing is said. */
    readonly tables?: number
  },
): Promise<Result<string, SenseProblem>> {
  const name = oneLine(typed.name, LONGEST_NAME)
  if (!name) return fail({ code: 'session-empty' })
  const most = Math.min(MOST_CARDS, Math.max(0, Math.trunc(typed.cards) || 0))
  const id = randomUUID()
  return app.database.staff.inProject(projectId, async (db) => {
    const { cards, storyIds } = await layCards(db, projectId, typed, most, typed.extras ?? {})
    if (cards.length < LEAST_CARDS) return fail({ code: 'session-no-stories' })
    const { insightId = '' } = typed
    const about = isId(insightId) ? await findInsight(db, projectId, insightId) : undefined
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
        tables: Math.min(MOST_TABLES, Math.max(1, Math.trunc(typed.tables ?? 1) || 1)),
        insightId: about?.id ?? null,
        madeBy: person.id,
        madeOn: dayOf(now),
      },
      cards,
    )
    // From here on everybody at the table reads them: who put them there stands for that.
    await openStories(app, db, projectId, storyIds, person.id)
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

/** One session as its facilitator sees it. */
export async function loadSession(app: App, projectId: string, sessionId: string) {
  if (!isId(sessionId)) return undefined
  return app.database.staff.inProject(projectId, (db) => findSession(db, { projectId, sessionId }))
}

/** Goes to a step that the session has, closes or opens again. Problem: `session-unknown`, also for a step that it does not have. */
export async function changeSession(
  app: App,
  { projectId, person }: Actor,
  sessionId: string,
  to: SenseStep | 'close' | 'open',
): Promise<Result<null, SenseProblem>> {
  if (!isId(sessionId)) return fail({ code: 'session-unknown' })
  return app.database.staff.inProject(projectId, async (db) => {
    const of = { projectId, sessionId }
    const session = await findSession(db, of)
    const isStep = to !== 'close' && to !== 'open'
    if (!session || (isStep && !stepsOf(session.exercises).includes(to)))
      return fail({ code: 'session-unknown' })
    const now = app.now()
    await updateSession(
      db,
      of,
      isStep ? { step: to, stepSince: now } : { closedOn: to === 'close' ? dayOf(now) : null },
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
