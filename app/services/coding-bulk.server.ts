import { randomUUID } from 'node:crypto'
import type { Codebook } from '#analysis/coding/codebook.ts'
import { type CodingRow, findCodebookId, listSuggested } from '#db/queries/coding.ts'
import { findCoding } from '#db/queries/coding-acts.ts'
import { findModel } from '#db/queries/learning.ts'
import { listReleasedStories } from '#db/queries/stories.ts'
import type { App } from './app.server.ts'
import { loadCodebook, logRead } from './coding.server.ts'
import { change, type Desk } from './coding-acts.server.ts'
import { loadShift } from './learning.server.ts'

/** Suggestions from this probability on are called clear. */
export const CLEAR = 0.8
/** So many of one theme stand on a page, and so many in all. */
const MOST_OF_THEME = 10
const MOST = 40

export type ClearCase = {
  readonly coding: CodingRow
  readonly likely: number
  readonly caseNumber: string
  /** The sentences that it rests on. */
  readonly quotes: readonly string[]
}

export type ClearCases = {
  readonly codebook: Codebook
  readonly themes: readonly { readonly code: string; readonly cases: readonly ClearCase[] }[]
  /** How many there are in all, also those that are not on this page. */
  readonly count: number
}

/** Suggestions that are probably right, by theme in the order of the codebook, the likeliest first. Every story quoted is logged as read. */
export async function loadClearCases(
  app: App,
  projectId: string,
  readerId: string,
): Promise<ClearCases> {
  const codebook = await loadCodebook(app, projectId)
  const codebookId = await findCodebookId(app.database.db, projectId)
  return app.database.staff.inProject(projectId, async (db) => {
    const model = codebookId ? await findModel(db, projectId, codebookId) : undefined
    const likely = await loadShift(db, projectId, model?.learnedAt)
    const clear = (await listSuggested(db, projectId))
      .map((coding) => ({ coding, likely: likely(coding.code, coding.probability ?? 0) }))
      .filter(({ coding, likely }) => likely >= CLEAR && !coding.isToDiscuss)
      .sort((a, b) => b.likely - a.likely)
    let room = MOST
    const chosen = codebook.themes.map(({ code }) => {
      const some = clear
        .filter(({ coding }) => coding.code === code)
        .slice(0, Math.min(MOST_OF_THEME, room))
      room -= some.length
      return { code, some }
    })
    const ids = [...new Set(chosen.flatMap(({ some }) => some.map(({ coding }) => coding.storyId)))]
    const stories = new Map(
      (await listReleasedStories(db, projectId, ids)).map((story) => [story.id, story]),
    )
    for (const storyId of ids) await logRead(app, db, { projectId, storyId, readerId })
    return {
      codebook,
      count: clear.length,
      themes: chosen
        .map(({ code, some }) => ({
          code,
          cases: some.flatMap(({ coding, likely }) => {
            const story = stories.get(coding.storyId)
            if (!story) return []
            const quotes = coding.evidence.map(({ start, end }) =>
              (story.releasedText ?? '').slice(start, end),
            )
            return [{ coding, likely, caseNumber: story.caseNumber, quotes }]
          }),
        }))
        .filter(({ cases }) => cases.length > 0),
    }
  })
}

/** A suggestion that was ticked, as it was seen. */
export type Ticked = { readonly codingId: string; readonly basedOn: number }

/**
 * Accepts or rejects many suggestions at once, as one press that is taken back as a whole.
 *
 * Those that somebody changed since they were seen are left as they are: `skipped` says how many.
 */
export async function decideMany(
  app: App,
  projectId: string,
  ticked: readonly Ticked[],
  kind: 'accepted' | 'rejected',
  by: string,
): Promise<{ readonly done: number; readonly skipped: number; readonly batch: string }> {
  const batch = randomUUID()
  return app.database.staff.inProject(projectId, async (db) => {
    const at = app.now()
    let done = 0
    for (const { codingId, basedOn } of ticked) {
      const coding = await findCoding(db, { projectId, id: codingId })
      if (coding?.state !== 'suggested') continue
      const [story] = await listReleasedStories(db, projectId, [coding.storyId])
      if (!story) continue
      const desk: Desk = { db, story, by, at, batch }
      const state = kind === 'accepted' ? 'confirmed' : 'rejected'
      const changed = await change(desk, coding, basedOn, kind, { state })
      if (changed.ok) done += 1
    }
    return { done, skipped: ticked.length - done, batch }
  })
}
