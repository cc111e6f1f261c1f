import { randomUUID } from 'node:crypto'
import { type Codebook, parseCodebook } from '#analysis/coding/codebook.ts'
import { suggestThemes } from '#analysis/coding/suggest.ts'
import {
  type CodingRow,
  decideCoding,
  findCodebook,
  findCodebookId,
  listCodings,
  listStoriesToCode,
  listTellerThemes,
} from '#db/queries/coding.ts'
import { deleteSuggestions, upsertSuggestions } from '#db/queries/coding-moves.ts'
import { recordEvent } from '#db/queries/events.ts'
import { findStory, type StoryRow } from '#db/queries/stories.ts'
import type { CodingState, Direction } from '#db/schema/coding.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import type { App } from './app.server.ts'
import { isId } from './http.server.ts'

export type { CodingRow }

/** Codebooks that were read, by id: reading one and making its cues ready takes a tenth of a second. */
const read = new Map<string, Codebook>()
const MOST_READ = 20

/** The codebook of a project; throws when it has none, because no project starts without one. */
export async function loadCodebook(app: App, projectId: string): Promise<Codebook> {
  const { db } = app.database
  const id = await findCodebookId(db, projectId)
  if (!id) throw new Error('a project without a codebook')
  const known = read.get(id)
  if (known) return known
  const codebook = parseCodebook(await findCodebook(db, projectId, id))
  if (read.size >= MOST_READ) read.clear()
  read.set(id, codebook)
  return codebook
}

/**
 * Suggests themes for a released story and stores them as suggestions, each with its passage.
 *
 * What somebody already decided about is not suggested again, and what was suggested earlier and nobody decided gives way: after a new
 * edition of the codebook the same job brings suggestions up to date. Doing it twice changes nothing.
 */
export async function suggestForStory(app: App, projectId: string, storyId: string): Promise<void> {
  const codebook = await loadCodebook(app, projectId)
  await app.database.staff.inProject(projectId, async (db) => {
    const story = await findStory(db, projectId, storyId)
    if (!story?.releasedText) return
    const decided = (await listCodings(db, projectId, storyId)).filter(isDecided)
    const known = new Set(decided.map((coding) => coding.code))
    const suggestions = suggestThemes(
      { role: story.role, title: story.releasedTitle ?? '', text: story.releasedText },
      codebook,
    ).filter((suggestion) => !known.has(suggestion.code))
    await deleteSuggestions(
      db,
      projectId,
      storyId,
      suggestions.map(({ code }) => code),
    )
    await upsertSuggestions(
      db,
      suggestions.map((suggestion) => ({
        projectId,
        id: randomUUID(),
        storyId,
        ...suggestion,
        saidBy: 'program' as const,
        state: 'suggested' as const,
      })),
    )
  })
}

const isDecided = (coding: CodingRow) => coding.state !== 'suggested' || coding.saidBy !== 'program'

export type CodedStory = {
  readonly story: StoryRow
  readonly codings: readonly CodingRow[]
  readonly codebook: Codebook
  /** Codes of the themes that the teller recognised in the own story. */
  readonly byTeller: readonly string[]
}

export type CodingProblem = { readonly code: 'story-unknown' } | { readonly code: 'coding-unknown' }

/** One released story with its codings. The read is logged. */
export async function loadCodedStory(
  app: App,
  projectId: string,
  storyId: string,
  readerId: string,
): Promise<Result<CodedStory, CodingProblem>> {
  const codebook = await loadCodebook(app, projectId)
  return app.database.staff.inProject(projectId, async (db) => {
    const story = isId(storyId) ? await findStory(db, projectId, storyId) : undefined
    if (story?.state !== 'released') return fail({ code: 'story-unknown' as const })
    await recordEvent(db, {
      projectId,
      kind: 'story.read',
      actorId: readerId,
      storyId,
      at: app.now(),
    })
    const [codings, byTeller] = await Promise.all([
      listCodings(db, projectId, storyId),
      listTellerThemes(db, projectId, storyId),
    ])
    return ok({ story, codings, byTeller, codebook })
  })
}

/** Accepts or rejects one theme, or takes that back with 'suggested'. */
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

const STATES: readonly string[] = ['suggested', 'confirmed', 'rejected']
const DIRECTIONS: readonly string[] = ['helped', 'hindered', 'mixed']

/** What the coding screen sent, or undefined when it is not one of its own answers. */
export function readDecision(form: {
  get(name: string): unknown
}):
  | { readonly codingId: string; readonly state: CodingState; readonly direction?: Direction }
  | undefined {
  const [codingId, state, direction] = ['coding', 'state', 'direction'].map((name) =>
    String(form.get(name) ?? ''),
  )
  if (!codingId || !isId(codingId) || !state || !STATES.includes(state)) return undefined
  return {
    codingId,
    state: state as CodingState,
    ...(direction && DIRECTIONS.includes(direction) ? { direction: direction as Direction } : {}),
  }
}

/** Another released story with open suggestions, or undefined when all are decided. */
export async function findNextToCode(
  app: App,
  projectId: string,
  storyId: string,
): Promise<string | undefined> {
  const waiting = await app.database.staff.inProject(projectId, (db) =>
    listStoriesToCode(db, projectId),
  )
  const here = waiting.indexOf(storyId)
  const next = waiting[(here + 1) % waiting.length]
  return next === storyId ? undefined : next
}

/** How many released stories have suggestions nobody decided about, and the first of them. */
export async function countToCode(
  app: App,
  projectId: string,
): Promise<{ readonly count: number; readonly first: string | undefined }> {
  const waiting = await app.database.staff.inProject(projectId, (db) =>
    listStoriesToCode(db, projectId),
  )
  return { count: waiting.length, first: waiting[0] }
}
