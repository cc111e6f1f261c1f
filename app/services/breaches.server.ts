import { PROGRAM, recordEvent } from '#db/queries/events.ts'
import {
  type Breach,
  countRows,
  findBreach,
  insertBreach,
  listBreaches,
  updateBreach,
} from '#db/queries/guard.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import type { Desk } from './app.server.ts'
import { type DataClassKey, dataClasses, isDataClass } from './data-classes.server.ts'

const HOUR_MS = 3_600_000

/** Within how many hours of its discovery the authority has to hear of a breach (AVG article 33). */
export const HOURS_TO_REPORT = 72

/** How far the clock of a breach is. */
export type Clock =
  | { readonly state: 'running'; readonly hours: number; readonly minutes: number }
  | { readonly state: 'over' | 'in-time' | 'late' }

/** A breach as staff see it; moments are ISO 8601. */
export type BreachView = {
  readonly id: string
  readonly isDrill: boolean
  readonly what: string
  readonly dataClasses: readonly DataClassKey[]
  readonly tellers: number
  readonly measures: string
  readonly discoveredAt: string
  readonly deadline: string
  readonly reportedAt: string | undefined
  readonly closedAt: string | undefined
  readonly clock: Clock
}

/** Where the clock of a breach stands at `now`: running, over, or stopped by the report, in time or late. */
export function clockOf(breach: Pick<Breach, 'discoveredAt' | 'reportedAt'>, now: Date): Clock {
  const deadline = breach.discoveredAt.getTime() + HOURS_TO_REPORT * HOUR_MS
  if (breach.reportedAt)
    return { state: breach.reportedAt.getTime() <= deadline ? 'in-time' : 'late' }
  const left = deadline - now.getTime()
  if (left < 0) return { state: 'over' }
  return {
    state: 'running',
    hours: Math.floor(left / HOUR_MS),
    minutes: Math.floor((left % HOUR_MS) / 60_000),
  }
}

function viewOf(breach: Breach, now: Date): BreachView {
  const { id, isDrill, what, tellers, measures, discoveredAt, reportedAt, closedAt } = breach
  return {
    id,
    isDrill,
    what,
    dataClasses: breach.dataClasses.filter(isDataClass),
    tellers,
    measures,
    discoveredAt: discoveredAt.toISOString(),
    deadline: new Date(discoveredAt.getTime() + HOURS_TO_REPORT * HOUR_MS).toISOString(),
    reportedAt: reportedAt?.toISOString(),
    closedAt: closedAt?.toISOString(),
    clock: clockOf(breach, now),
  }
}

/** How many rows about tellers a project has now, by class of data; of classes about somebody else there is no number. */
export async function countTellers(
  app: Desk,
  projectId: string,
): Promise<Readonly<Partial<Record<DataClassKey, number>>>> {
  const wanted = new Map<DataClassKey, string>()
  for (const { key, about, tables } of dataClasses) {
    const [first] = tables
    if (about !== 'tellers' || !first) continue
    wanted.set(key, first)
  }
  const rows = await app.database.staff.inProject(projectId, (db) =>
    countRows(db, [...wanted.values()]),
  )
  return Object.fromEntries([...wanted].map(([key, table]) => [key, rows.get(table) ?? 0]))
}

/**
 * How many tellers a breach of these classes can touch at most: of the classes that belong to a story the largest, and with
 * that the contact details, which belong to none.
 */
export function mostTellers(
  counted: Readonly<Partial<Record<DataClassKey, number>>>,
  classes: readonly DataClassKey[],
): number {
  const ofStories = classes.filter((key) => key !== 'contacts').map((key) => counted[key] ?? 0)
  // A theme is a row of its own, so there are more of those than tellers; a backup holds every story.
  const all = counted.stories ?? 0
  const stories = classes.includes('backups') ? all : Math.min(Math.max(0, ...ofStories), all)
  return stories + (classes.includes('contacts') ? (counted.contacts ?? 0) : 0)
}

/** All that the page of breaches shows. */
export async function loadBreaches(app: Desk, projectId: string) {
  const [rows, counted] = await Promise.all([
    app.database.staff.inProject(projectId, (db) => listBreaches(db, projectId)),
    countTellers(app, projectId),
  ])
  return { breaches: rows.map((row) => viewOf(row, app.now())), counted }
}

/** One breach, or undefined. */
export async function loadBreach(
  app: Desk,
  projectId: string,
  id: string,
): Promise<BreachView | undefined> {
  const row = await app.database.staff.inProject(projectId, (db) => findBreach(db, projectId, id))
  return row && viewOf(row, app.now())
}

/** What somebody writes down about a breach. `tellers` undefined: as many as the register says can be touched. */
export type BreachFacts = {
  readonly what: string
  readonly measures: string
  readonly dataClasses: readonly string[]
  readonly tellers?: number
  readonly discoveredAt: Date
}

export type BreachProblem = { readonly code: 'breach-wrong' | 'setting-unknown' }

const LONGEST = 4000

async function readFacts(app: Desk, projectId: string, facts: BreachFacts) {
  const what = facts.what.trim().slice(0, LONGEST)
  const classes = facts.dataClasses.filter(isDataClass)
  const { discoveredAt, tellers } = facts
  const isTime = discoveredAt.getTime() <= app.now().getTime()
  const isCount = tellers === undefined || (Number.isSafeInteger(tellers) && tellers >= 0)
  if (!what || classes.length === 0 || !isTime || !isCount) return undefined
  return {
    what,
    measures: facts.measures.trim().slice(0, LONGEST),
    dataClasses: classes,
    tellers: tellers ?? mostTellers(await countTellers(app, projectId), classes),
    discoveredAt,
  }
}

/** Writes down a breach, or an exercise. `breach-wrong`: nothing happened, no data named, a moment to come, or no number. */
export async function recordBreach(
  app: Desk,
  projectId: string,
  by: string,
  facts: BreachFacts & { readonly isDrill: boolean },
): Promise<Result<string, BreachProblem>> {
  const read = await readFacts(app, projectId, facts)
  if (!read) return fail({ code: 'breach-wrong' })
  const { isDrill } = facts
  return app.database.staff.inProject(projectId, async (tx) => {
    const madeBy = by === PROGRAM ? null : by
    const id = await insertBreach(tx, { projectId, isDrill, madeBy, ...read })
    const details = { id, isDrill }
    await recordEvent(tx, {
      projectId,
      kind: 'breach.recorded',
      actorId: by,
      details,
      at: app.now(),
    })
    return ok(id)
  })
}

/** Changes what was written down; `breach-wrong` as above, `setting-unknown` when it is not there or closed. */
export async function changeBreach(
  app: Desk,
  projectId: string,
  by: string,
  id: string,
  facts: BreachFacts,
): Promise<Result<null, BreachProblem>> {
  const read = await readFacts(app, projectId, facts)
  if (!read) return fail({ code: 'breach-wrong' })
  return step(app, projectId, by, { id, kind: 'breach.changed', changes: read })
}

/** Says that the authority was told, now; the clock stops. */
export async function reportBreach(app: Desk, projectId: string, by: string, id: string) {
  const changes = { reportedAt: app.now() }
  return step(app, projectId, by, { id, kind: 'breach.reported', changes })
}

/** Ends a breach: nothing can be changed afterwards. */
export async function closeBreach(app: Desk, projectId: string, by: string, id: string) {
  const changes = { closedAt: app.now() }
  return step(app, projectId, by, { id, kind: 'breach.closed', changes })
}

async function step(
  app: Desk,
  projectId: string,
  by: string,
  {
    id,
    kind,
    changes,
  }: {
    readonly id: string
    readonly kind: 'breach.changed' | 'breach.reported' | 'breach.closed'
    readonly changes: Partial<Breach>
  },
): Promise<Result<null, BreachProblem>> {
  return app.database.staff.inProject(projectId, async (tx) => {
    const breach = await findBreach(tx, projectId, id)
    const isTwice = kind === 'breach.reported' && breach?.reportedAt
    if (!breach || breach.closedAt || isTwice) return fail({ code: 'setting-unknown' as const })
    await updateBreach(tx, projectId, id, changes)
    const details = { id, isDrill: breach.isDrill }
    await recordEvent(tx, { projectId, kind, actorId: by, details, at: app.now() })
    return ok(null)
  })
}
