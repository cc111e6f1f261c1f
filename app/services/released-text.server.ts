import { randomUUID } from 'node:crypto'
import { changesBetween, rebaseSpan } from '#analysis/text/rebase.ts'
import type { Db } from '#db/client.server.ts'
import { insertJob, recordEvent } from '#db/queries/events.ts'
import { deleteModelsOf } from '#db/queries/learning.ts'
import {
  listActPassages,
  listPassages,
  saveActPassages,
  savePassages,
  saveReleasedText,
} from '#db/queries/released-text.ts'
import { lockStory } from '#db/queries/stories.ts'
import type { EvidenceSpan } from '#db/schema/coding.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import type { App } from './app.server.ts'
import { isId } from './http.server.ts'
import { movePassages } from './passages.server.ts'

/** What may stand in the place of words that are taken out. */
export const PLACEHOLDERS = ['[naam]', '[plaats]', '[organisatie]', '[weggehaald]'] as const

export type TakeOutProblem =
  | { readonly code: 'story-unknown' }
  | { readonly code: 'words-not-found' }

/**
 * Replaces words in a released story, everywhere where they stand by themselves, whatever the capitals.
 *
 * Passages of themes move along (`changeReleasedText`), new themes are suggested, and what was learned from the story is learned
 * anew. Problem: `words-not-found`.
 */
export async function takeOutWords(
  app: App,
  projectId: string,
  storyId: string,
  change: { readonly words: string; readonly by: string },
  actorId: string,
): Promise<Result<null, TakeOutProblem>> {
  const by = PLACEHOLDERS.find((one) => one === change.by) ?? '[weggehaald]'
  const done = await app.database.deidentification.inProject(projectId, async (db) => {
    const story = isId(storyId) ? await lockStory(db, projectId, storyId) : undefined
    if (story?.state !== 'released' || story.kind !== 'story')
      return fail({ code: 'story-unknown' as const })
    const before = { title: story.releasedTitle ?? '', text: story.releasedText ?? '' }
    const after = {
      title: withoutWords(before.title, change.words, by),
      text: withoutWords(before.text, change.words, by),
    }
    if (after.title === before.title && after.text === before.text)
      return fail({ code: 'words-not-found' as const })
    await changeReleasedText(db, { projectId, storyId, before: before.text, ...after })
    const at = app.now()
    await recordEvent(db, { projectId, kind: 'released.changed', actorId, storyId, at })
    await insertJob(db, { projectId, id: randomUUID(), kind: 'suggest', storyId })
    return ok(null)
  })
  if (done.ok) app.wakeWorker()
  return done
}

/** A text in which these words are replaced wherever no letter or digit stands beside them. */
export function withoutWords(text: string, words: string, by: string): string {
  const wanted = words.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  if (wanted === '') return text
  const alone = new RegExp(
    `(?<![\\p{L}\\p{N}])${wanted.replace(/\s+/g, '\\s+')}(?![\\p{L}\\p{N}])`,
    'giu',
  )
  return text.replace(alone, () => by)
}

/**
 * Puts another text in the place of a released one, and lets every passage of it follow: of themes, of the words that counted,
 * of what coders did, so that taking back still works, and of insights. A passage of which too little is left is called gone, and asks for a
 * person. Models that learned from the old text go, and are made again.
 *
 * The caller holds the row of the story.
 */
export async function changeReleasedText(
  db: Db,
  change: {
    readonly projectId: string
    readonly storyId: string
    readonly before: string
    readonly title: string
    readonly text: string
  },
): Promise<void> {
  const { projectId, storyId, before, title, text } = change
  const where = { projectId, storyId }
  await saveReleasedText(db, { ...where, title, text })
  const changes = changesBetween(before, text)
  const moved = (spans: readonly EvidenceSpan[]) =>
    spans.flatMap((span) => rebaseSpan(span, changes, text) ?? [])
  for (const coding of await listPassages(db, where)) {
    const evidence = moved(coding.evidence)
    const reasons = coding.reasons.flatMap((reason) => {
      const span = rebaseSpan(reason, changes, text)
      return span ? [{ ...reason, ...span }] : []
    })
    const isGone = evidence.length < coding.evidence.length
    await savePassages(db, projectId, {
      id: coding.id,
      evidence,
      reasons,
      isPassageGone: coding.isPassageGone || isGone,
      revision: coding.revision + 1,
    })
  }
  for (const act of await listActPassages(db, where))
    await saveActPassages(db, projectId, {
      id: act.id,
      before: act.before && { ...act.before, evidence: moved(act.before.evidence) },
      after: act.after && { ...act.after, evidence: moved(act.after.evidence) },
    })
  await movePassages(db, where, changes, text)
  if ((await deleteModelsOf(db, projectId, [storyId])) > 0)
    await insertJob(db, { projectId, id: randomUUID(), kind: 'learn', storyId })
}
