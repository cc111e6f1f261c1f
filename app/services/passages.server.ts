import { createHash } from 'node:crypto'
import { type Change, rebaseSpan } from '#analysis/text/rebase.ts'
import type { Db } from '#db/client.server.ts'
import {
  addLost,
  insertPassage,
  listPassages,
  type PassageRow,
  takePassages,
} from '#db/queries/insights.ts'
import { listReleasedStories } from '#db/queries/stories.ts'

/** Says whether the words of a passage are still those that were cited; bound to the project. */
export function hashWords(projectId: string, words: string): string {
  return createHash('sha256').update(`${projectId}\n${words}`).digest('base64url').slice(0, 22)
}

/** The passages whose words still stand where they were cited. */
export function standing(
  projectId: string,
  passages: readonly PassageRow[],
): readonly PassageRow[] {
  return passages.filter(
    ({ words, wordsHash }) => words !== '' && hashWords(projectId, words) === wordsHash,
  )
}

/**
 * Lets what insights cite of a story follow a change of its released text. An insight of which a passage is lost remembers that
 * it lost one. The caller holds the row of the story.
 */
export async function movePassages(
  db: Db,
  { projectId, storyId }: { readonly projectId: string; readonly storyId: string },
  changes: readonly Change[],
  text: string,
): Promise<void> {
  const lost = new Set<string>()
  for (const passage of await takePassages(db, projectId, storyId)) {
    const span = rebaseSpan(passage, changes, text)
    if (!span) {
      lost.add(passage.insightId)
      continue
    }
    const { start, end } = span
    const wordsHash = hashWords(projectId, text.slice(start, end))
    await insertPassage(db, { ...passage, start, end, wordsHash })
  }
  await addLost(db, projectId, lost)
}

/** The released texts of the stories that support an insight. */
export async function sourceTexts(
  db: Db,
  projectId: string,
  id: string,
): Promise<readonly string[]> {
  const cited = standing(projectId, await listPassages(db, projectId, id))
  const ids = new Set(cited.filter(({ contradicts }) => !contradicts).map(({ storyId }) => storyId))
  const stories = await listReleasedStories(db, projectId, [...ids])
  return stories.map(({ releasedText }) => releasedText ?? '')
}
