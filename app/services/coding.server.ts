import { type Codebook, parseCodebook } from '#analysis/coding/codebook.ts'
import { suggestThemes } from '#analysis/coding/suggest.ts'
import type { Db } from '#db/client.server.ts'
import {
  type CodingRow,
  decideCoding,
  findCodebook,
  findCodebookId,
  listCodings,
  listTellerThemes,
} from '#db/queries/coding.ts'
import {
  findProgress,
  lastActNumber,
  listOwnActs,
  type ProgressRow,
  saveProgress,
} from '#db/queries/coding-acts.ts'
import { recordEvent } from '#db/queries/events.ts'
import { findStory, type StoryRow } from '#db/queries/stories.ts'
import type { CodingState, Direction } from '#db/schema/coding.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import type { App } from './app.server.ts'
import { isId } from './http.server.ts'
import { loadModel, loadShift, storeSuggestions } from './learning.server.ts'

export type { CodingRow, Direction }

/** Codebooks that were read, by id: reading one and making its cues ready takes a tenth of a second. */
const read = new Map<string, Codebook>()
const MOST_READ = 20

/** The codebook of a project; throws when it has none, because no project starts without one. */
export async function loadCodebook(app: App, projectId: string): Promise<Codebook> {
  return (await loadEdition(app, projectId)).codebook
}

/** The newest edition of a project's codebook with its id. */
export async function loadEdition(
  app: App,
  projectId: string,
): Promise<{ readonly id: string; readonly codebook: Codebook }> {
  const { db } = app.database
  const id = await findCodebookId(db, projectId)
  if (!id) throw new Error('a project without a codebook')
  const known = read.get(id)
  if (known) return { id, codebook: known }
  const codebook = parseCodebook(await findCodebook(db, projectId, id))
  if (read.size >= MOST_READ) read.clear()
  read.set(id, codebook)
  return { id, codebook }
}

/**
 * Suggests themes for a released story and stores them as suggestions, each with its passage, by what was learned so far.
 *
 * What somebody already decided about is not suggested again, and what was suggested earlier and nobody decided gives way: after a new
 * edition of the codebook the same job brings suggestions up to date. Doing it twice changes nothing.
 */
export async function suggestForStory(app: App, projectId: string, storyId: string): Promise<void> {
  const edition = await loadEdition(app, projectId)
  await app.database.staff.inProject(projectId, async (db) => {
    const story = await findStory(db, projectId, storyId)
    if (story) await suggestAnew(db, story, edition)
  })
}

async function suggestAnew(
  db: Db,
  story: StoryRow,
  edition: { readonly id: string; readonly codebook: Codebook },
): Promise<void> {
  if (!story.releasedText) return
  const { id: codebookId, codebook } = edition
  const loaded = await loadModel(db, story.projectId, codebookId, codebook)
  const suggestions = suggestThemes(
    { role: story.role, title: story.releasedTitle ?? '', text: story.releasedText },
    codebook,
    loaded?.model,
  )
  const by = { codebookId, model: loaded?.row }
  await storeSuggestions(db, story.projectId, story.id, suggestions, by)
}

/** A coding as the coding screen shows it: how likely it is after the decisions since the last training. */
export type ShownCoding = CodingRow & { readonly likely: number | null }

export type CodedStory = {
  readonly story: StoryRow
  readonly codings: readonly ShownCoding[]
  readonly codebook: Codebook
  /** Codes of the themes that the teller recognised in the own story. */
  readonly byTeller: readonly string[]
  readonly progress: ProgressRow | undefined
  /** The newest act at this story: what comes after it is news. */
  readonly lastAct: number
  /** Whether the reader has something to take back, here or elsewhere. */
  readonly canUndo: boolean
}

export type CodingProblem = { readonly code: 'story-unknown' } | { readonly code: 'coding-unknown' }

/** Suggestions stay as somebody saw them for so long, whatever is learned meanwhile. */
const QUIET_MS = 10 * 60_000

/**
 * One released story with its codings. The read is logged, once in ten minutes for the same reader.
 *
 * Suggestions that another model or codebook made are renewed first, unless the story is coded to the end or somebody had it
 * open in the last minutes.
 */
export async function loadCodedStory(
  app: App,
  projectId: string,
  storyId: string,
  readerId: string,
): Promise<Result<CodedStory, CodingProblem>> {
  const edition = await loadEdition(app, projectId)
  const { codebook } = edition
  return app.database.staff.inProject(projectId, async (db) => {
    const story = isId(storyId) ? await findStory(db, projectId, storyId) : undefined
    if (story?.state !== 'released' || story.kind !== 'story')
      return fail({ code: 'story-unknown' as const })
    await logRead(app, db, { projectId, storyId, readerId })
    const at = app.now()
    const loaded = await loadModel(db, projectId, edition.id, codebook)
    const before = await findProgress(db, projectId, storyId)
    const isQuiet = !before?.seenAt || at.getTime() - before.seenAt.getTime() > QUIET_MS
    const isStale =
      (before?.modelId ?? undefined) !== loaded?.row.id || before?.codebookId !== edition.id
    const known = await listCodings(db, projectId, storyId)
    const isCoded = known.length > 0 && known.every(({ state }) => state !== 'suggested')
    if (isStale && isQuiet && !isCoded && !before?.isDone) await suggestAnew(db, story, edition)
    await saveProgress(db, { projectId, storyId, seenAt: at })
    const likely = await loadShift(db, projectId, loaded?.row.learnedAt)
    const [codings, byTeller, progress, lastAct, own] = [
      await listCodings(db, projectId, storyId),
      await listTellerThemes(db, projectId, storyId),
      await findProgress(db, projectId, storyId),
      await lastActNumber(db, projectId, storyId),
      await listOwnActs(db, { projectId, actorId: readerId, storyId, most: 1 }),
    ]
    return ok({
      story,
      codings: codings.map((coding) => ({
        ...coding,
        likely: coding.probability === null ? null : likely(coding.code, coding.probability),
      })),
      byTeller,
      codebook,
      progress,
      lastAct,
      canUndo: own.length > 0,
    })
  })
}

const READ_MS = 10 * 60_000
const MOST_READERS = 2000
/** When somebody's read of a story was logged last: a page that is drawn again after each decision is one read. */
const logged = new Map<string, number>()

/** Writes down that somebody reads a story, unless that was done in the last ten minutes. */
export async function logRead(
  app: App,
  db: Db,
  what: { readonly projectId: string; readonly storyId: string; readonly readerId: string },
): Promise<void> {
  const { projectId, storyId, readerId } = what
  const at = app.now()
  const key = `${projectId} ${storyId} ${readerId}`
  const last = logged.get(key)
  if (last !== undefined && Math.abs(at.getTime() - last) < READ_MS) return
  await recordEvent(db, { projectId, kind: 'story.read', actorId: readerId, storyId, at })
  if (logged.size >= MOST_READERS) logged.clear()
  logged.set(key, at.getTime())
}

/** Accepts or rejects one theme, or takes that back with 'suggested', whatever its revision: for the example project. */
export async function decideTheme(
  app: App,
  projectId: string,
  decision: {
    readonly codingId: string
    readonly state: CodingState
    readonly direction?: Direction
    readonly by: string
  },
): Promise<Result<CodingRow, CodingProblem>> {
  return app.database.staff.inProject(projectId, async (tx) => {
    const at = app.now()
    const { codingId, state, direction, by } = decision
    const coding = await decideCoding(tx, { projectId, id: codingId, state, direction, by, at })
    if (!coding) return fail({ code: 'coding-unknown' })
    await recordEvent(tx, {
      projectId,
      kind: state === 'rejected' ? 'coding.rejected' : 'coding.confirmed',
      actorId: by,
      storyId: coding.storyId,
      details: { code: coding.code, state },
      at,
    })
    return ok(coding)
  })
}
