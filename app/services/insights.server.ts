import { randomUUID } from 'node:crypto'
import { type Filter, parseFilter } from '#analysis/dashboard/filter.ts'
import { freeze } from '#analysis/insights/frozen-view.ts'
import {
  type InsightState,
  mayBeReady,
  type ReadyProblem,
  type Weight,
  weigh,
} from '#analysis/insights/insight.ts'
import { borrowed } from '#analysis/insights/originality.ts'
import type { Span } from '#analysis/text/spans.ts'
import type { Db } from '#db/client.server.ts'
import { recordEvent, recordReads } from '#db/queries/events.ts'
import {
  deletePassage,
  findInsight,
  type InsightRow,
  insertInsight,
  insertPassage,
  listInsights,
  listPassages,
  lockInsight,
  type PassageRow,
  updateInsight,
} from '#db/queries/insights.ts'
import { listReleasedStories } from '#db/queries/stories.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import { type App, dayOf } from './app.server.ts'
import { loadExploreFacts } from './explore-facts.server.ts'
import { isId } from './http.server.ts'
import { hashWords, sourceTexts, standing } from './passages.server.ts'
import { oneLine } from './typed.server.ts'

/** Who acts in which project. */
export type Actor = { readonly projectId: string; readonly person: { readonly id: string } }

export type { PassageRow }

export type InsightProblem =
  | ReadyProblem
  | {
      readonly code:
        | 'insight-unknown'
        | 'insight-empty'
        | 'insight-full'
        | 'insight-not-ready'
        | 'passage-unknown'
        | 'told-empty'
        | 'composed-few-sources'
        | 'composed-borrowed'
    }
type Done<T = null> = Promise<Result<T, InsightProblem>>

const LONGEST_CLAIM = 300
const LONGEST_TEXT = 2000
const MOST_READINGS = 8

/** An insight as the list shows it. */
export type ListedInsight = Pick<InsightRow, 'id' | 'claim' | 'state' | 'madeOn' | 'toldOn'> & {
  readonly weight: Weight
}

/** The insights of a project with what each rests on, the newest first. */
export async function loadInsights(app: App, projectId: string): Promise<readonly ListedInsight[]> {
  return app.database.staff.inProject(projectId, async (db) => {
    const [rows, passages] = await Promise.all([
      listInsights(db, projectId),
      listPassages(db, projectId),
    ])
    const cited = standing(projectId, passages)
    return rows.map(({ id, claim, state, madeOn, toldOn, view, lost }) => ({
      id,
      claim,
      state,
      madeOn,
      toldOn,
      weight: weigh(
        cited.filter(({ insightId }) => insightId === id),
        view,
        lost,
      ),
    }))
  })
}

/** What else each insight could mean, by its id. */
export async function loadReadings(
  app: App,
  projectId: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  return app.database.staff.inProject(
    projectId,
    async (db) => new Map((await listInsights(db, projectId)).map((one) => [one.id, one.readings])),
  )
}

export type InsightPage = {
  readonly insight: InsightRow
  readonly passages: readonly PassageRow[]
  readonly weight: Weight
  /** Where the composed story still has words of a source. */
  readonly borrowed: readonly Span[]
}

/** What an insight claims, for a page that is about it; undefined for no insight of this project. */
export async function loadClaim(
  app: App,
  projectId: string,
  id: string,
): Promise<{ readonly id: string; readonly claim: string } | undefined> {
  if (!isId(id)) return undefined
  const found = await app.database.staff.inProject(projectId, (db) =>
    findInsight(db, projectId, id),
  )
  return found && { id: found.id, claim: found.claim }
}

/** One insight with its passages. Every cited story is logged as read. Undefined when it is not there. */
export async function loadInsight(
  app: App,
  { projectId, person }: Actor,
  id: string,
): Promise<InsightPage | undefined> {
  if (!isId(id)) return undefined
  return app.database.staff.inProject(projectId, async (db) => {
    const insight = await findInsight(db, projectId, id)
    if (!insight) return undefined
    const passages = standing(projectId, await listPassages(db, projectId, id))
    await recordReads(db, {
      projectId,
      readerId: person.id,
      storyIds: passages.map((passage) => passage.storyId),
      at: app.now(),
    })
    const texts = insight.composed ? await sourceTexts(db, projectId, id) : []
    return {
      insight,
      passages,
      weight: weigh(passages, insight.view, insight.lost),
      borrowed: borrowed(insight.composed, texts),
    }
  })
}

/**
 * Starts an insight from a choice of stories: its numbers are kept as they are now. Gives its id.
 *
 * Problem `insight-empty`: there is no claim.
 */
export async function startInsight(
  app: App,
  { projectId, person }: Actor,
  typed: { readonly claim: string; readonly search: string },
): Done<string> {
  const claim = oneLine(typed.claim, LONGEST_CLAIM)
  if (!claim) return fail({ code: 'insight-empty' })
  const filter: Filter = parseFilter(new URLSearchParams(typed.search))
  const id = randomUUID()
  await app.database.staff.inProject(projectId, async (db) => {
    const { facts } = await loadExploreFacts(db, projectId)
    const today = dayOf(app.now())
    await insertInsight(db, {
      projectId,
      id,
      claim,
      view: freeze(facts, filter, today),
      madeBy: person.id,
      madeOn: today,
    })
    await record(app, db, { projectId, person }, 'insight.changed', id)
  })
  return ok(id)
}

/** Changes the claim and the other meanings, one a line. What was ready and has too few now is a draft again. */
export async function changeInsight(
  app: App,
  actor: Actor,
  id: string,
  typed: { readonly claim: string; readonly readings: string },
): Done {
  const claim = oneLine(typed.claim, LONGEST_CLAIM)
  const readings = typed.readings
    .split('\n')
    .map((line) => oneLine(line, LONGEST_TEXT))
    .filter((line) => line !== '')
    .slice(0, MOST_READINGS)
  return withInsight(app, actor, id, async (db, insight) => {
    if (!claim) return fail({ code: 'insight-empty' })
    await updateInsight(db, actor.projectId, id, { claim, readings })
    return backToDraft(db, actor.projectId, { ...insight, readings })
  })
}

/**
 * Adds one more thing that an insight could mean; one that is there already is not added again.
 *
 * Problems: `insight-empty` for no words; `insight-full` with as many as fit.
 */
export async function addReading(app: App, actor: Actor, id: string, typed: string): Done {
  const reading = oneLine(typed, LONGEST_TEXT)
  return withInsight(app, actor, id, async (db, { readings }) => {
    if (!reading) return fail({ code: 'insight-empty' })
    if (readings.includes(reading)) return ok(null)
    if (readings.length >= MOST_READINGS) return fail({ code: 'insight-full' })
    await updateInsight(db, actor.projectId, id, { readings: [...readings, reading] })
    return ok(null)
  })
}

/** Cites a passage of a released story. Problem `passage-unknown`: no such place in a released story. */
export async function citePassage(
  app: App,
  actor: Actor,
  id: string,
  passage: Pick<PassageRow, 'storyId' | 'start' | 'end' | 'contradicts'>,
): Done {
  const { projectId } = actor
  const { storyId, start, end, contradicts } = passage
  const isPlace = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end > start
  if (!isId(storyId) || !isPlace) return fail({ code: 'passage-unknown' })
  return withInsight(app, actor, id, async (db) => {
    const [story] = await listReleasedStories(db, projectId, [storyId])
    const words = story?.releasedText?.slice(start, end) ?? ''
    if (words.length !== end - start) return fail({ code: 'passage-unknown' })
    await insertPassage(db, {
      projectId,
      insightId: id,
      storyId,
      start,
      end,
      contradicts,
      wordsHash: hashWords(projectId, words),
      citedOn: dayOf(app.now()),
    })
    return ok(null)
  })
}

/** Lets go of a cited passage. What was ready and rests on too little now is a draft again. */
export async function uncitePassage(
  app: App,
  actor: Actor,
  id: string,
  passage: Pick<PassageRow, 'storyId' | 'start'>,
): Done {
  const { projectId } = actor
  if (!isId(passage.storyId) || !Number.isInteger(passage.start))
    return fail({ code: 'passage-unknown' })
  return withInsight(app, actor, id, async (db, insight) => {
    await deletePassage(db, { projectId, insightId: id, ...passage })
    return backToDraft(db, projectId, insight)
  })
}

/**
 * Calls an insight ready, a draft again, or drops it with a reason.
 *
 * Problems: those of `mayBeReady`; `insight-empty` for a drop without its reason. A dropped insight is told back no more.
 */
export async function setInsightState(
  app: App,
  actor: Actor,
  id: string,
  state: InsightState,
  typedReason: string,
): Done {
  const reason = oneLine(typedReason, LONGEST_TEXT)
  return withInsight(app, actor, id, async (db, insight) => {
    if (state === 'dropped' && !reason) return fail({ code: 'insight-empty' })
    if (state === 'ready') {
      const cited = standing(actor.projectId, await listPassages(db, actor.projectId, id))
      const ready = mayBeReady({ ...insight, cited })
      if (!ready.ok) return ready
    }
    const untold = state === 'ready' ? {} : { toldOn: null }
    await updateInsight(db, actor.projectId, id, { state, reason, ...untold })
    return ok(null)
  })
}

/**
 * Tells an insight back to tellers and the public in words for them, or takes that back.
 *
 * Problems: `insight-not-ready`; `told-empty` without Dutch words.
 */
export async function tellInsight(
  app: App,
  actor: Actor,
  id: string,
  typed: { readonly nl: string; readonly en: string; readonly isTold: boolean },
): Done {
  const [toldNl, toldEn] = [typed.nl, typed.en].map((text) => oneLine(text, LONGEST_TEXT))
  return withInsight(
    app,
    actor,
    id,
    async (db, insight) => {
      if (typed.isTold && !toldNl) return fail({ code: 'told-empty' })
      if (typed.isTold && insight.state !== 'ready') return fail({ code: 'insight-not-ready' })
      const toldOn = typed.isTold ? (insight.toldOn ?? dayOf(app.now())) : null
      await updateInsight(db, actor.projectId, id, { toldNl, toldEn, toldOn })
      return ok(null)
    },
    'insight.told',
  )
}

async function backToDraft(
  db: Db,
  projectId: string,
  insight: InsightRow,
): Promise<Result<null, never>> {
  if (insight.state !== 'ready') return ok(null)
  const cited = standing(projectId, await listPassages(db, projectId, insight.id))
  if (!mayBeReady({ ...insight, cited }).ok)
    await updateInsight(db, projectId, insight.id, { state: 'draft', toldOn: null })
  return ok(null)
}

/** Does something with an insight while nobody else can, and writes down that it changed. Problem: `insight-unknown`. */
export async function withInsight(
  app: App,
  actor: Actor,
  id: string,
  act: (db: Db, insight: InsightRow) => Promise<Result<null, InsightProblem>>,
  kind: 'insight.changed' | 'insight.told' = 'insight.changed',
): Done {
  if (!isId(id)) return fail({ code: 'insight-unknown' })
  return app.database.staff.inProject(actor.projectId, async (db) => {
    const insight = await lockInsight(db, actor.projectId, id)
    if (!insight) return fail({ code: 'insight-unknown' })
    const done = await act(db, insight)
    if (done.ok) await record(app, db, actor, kind, id)
    return done
  })
}

async function record(
  app: App,
  db: Db,
  { projectId, person }: Actor,
  kind: 'insight.changed' | 'insight.told',
  insight: string,
): Promise<void> {
  await recordEvent(db, {
    projectId,
    kind,
    actorId: person.id,
    details: { insight },
    at: app.now(),
  })
}
