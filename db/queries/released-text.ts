import { and, eq } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { codings } from '#db/schema/coding.ts'
import { codingActs } from '#db/schema/coding-acts.ts'
import { stories } from '#db/schema/stories.ts'

type OfStory = { readonly projectId: string; readonly storyId: string }

const passageColumns = {
  id: codings.id,
  evidence: codings.evidence,
  reasons: codings.reasons,
  isPassageGone: codings.isPassageGone,
  revision: codings.revision,
}

export type PassageRow = Pick<
  typeof codings.$inferSelect,
  'id' | 'evidence' | 'reasons' | 'isPassageGone' | 'revision'
>

/** Puts another text in the place of a released one. */
export async function saveReleasedText(
  db: Db,
  change: OfStory & { readonly title: string; readonly text: string },
): Promise<void> {
  await db
    .update(stories)
    .set({ releasedTitle: change.title, releasedText: change.text })
    .where(
      and(
        eq(stories.projectId, change.projectId),
        eq(stories.id, change.storyId),
        eq(stories.state, 'released'),
      ),
    )
}

/** The passages of every coding of a story, whoever said it. */
export async function listPassages(
  db: Db,
  { projectId, storyId }: OfStory,
): Promise<readonly PassageRow[]> {
  return db
    .select(passageColumns)
    .from(codings)
    .where(and(eq(codings.projectId, projectId), eq(codings.storyId, storyId)))
}

/** Stores where the passages of a coding stand now. */
export async function savePassages(db: Db, projectId: string, coding: PassageRow): Promise<void> {
  const { id, ...set } = coding
  await db
    .update(codings)
    .set(set)
    .where(and(eq(codings.projectId, projectId), eq(codings.id, id)))
}

export type ActPassages = Pick<typeof codingActs.$inferSelect, 'id' | 'before' | 'after'>

/** What the acts at a story had before and after them. */
export async function listActPassages(
  db: Db,
  { projectId, storyId }: OfStory,
): Promise<readonly ActPassages[]> {
  return db
    .select({ id: codingActs.id, before: codingActs.before, after: codingActs.after })
    .from(codingActs)
    .where(and(eq(codingActs.projectId, projectId), eq(codingActs.storyId, storyId)))
}

/** Stores where the passages of an act stand now. */
export async function saveActPassages(db: Db, projectId: string, act: ActPassages): Promise<void> {
  const { id, before, after } = act
  await db
    .update(codingActs)
    .set({ before, after })
    .where(and(eq(codingActs.projectId, projectId), eq(codingActs.id, id)))
}
