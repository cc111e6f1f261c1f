import { and, eq, inArray } from 'drizzle-orm'
import type { Db, Intake } from '#db/client.server.ts'
import { storyKeys, storyOriginals } from '#db/schema/originals.ts'

/** A story on its way in: chosen answers in the clear, typed words as cipher, the key wrapped. */
export type SealedStory = {
  readonly projectId: string
  readonly storyId: string
  readonly storyPointId: string
  readonly versionId: string
  readonly caseNumber: string
  readonly submissionHash: Buffer
  readonly contentHash: Buffer
  readonly answers: Readonly<Record<string, unknown>>
  /** Whether there are typed words to keep and to review. */
  readonly isTyped: boolean
  readonly cipher: Buffer
  readonly wrappedKey: Buffer
  readonly receiptHash: Buffer
  readonly consentHash: string
  readonly locale: string
  readonly consent: Readonly<Record<string, unknown>>
  readonly day: string
}

export type Acceptance = 'stored' | 'same' | 'other-content' | 'closed'

/**
 * Stores one story, or one answered survey of needs, with everything that belongs to it, in one round trip and one commit.
 *
 * When this returns 'stored' or 'same', the story is on disk. Eight equal posts at once give one 'stored' and seven 'same'.
 */
export async function acceptStory(intake: Intake, story: SealedStory): Promise<Acceptance> {
  const [row] = await intake<{ outcome: Acceptance }[]>`
    select accept_story(
      ${story.projectId}, ${story.storyId}, ${story.storyPointId}, ${story.versionId},
      ${story.caseNumber}, ${story.submissionHash}, ${story.contentHash},
      ${intake.json(story.answers as never)}, ${story.isTyped}, ${story.cipher}, ${story.wrappedKey}, ${story.receiptHash},
      ${story.consentHash}, ${story.locale}, ${intake.json(story.consent as never)}, ${story.day}
    ) as outcome`
  if (!row) throw new Error('accept_story gave no row')
  return row.outcome
}

/** The cipher of one original with its wrapped key, or undefined when it was erased. Log the read before showing it. */
export async function findOriginal(
  db: Db,
  projectId: string,
  storyId: string,
): Promise<{ readonly cipher: Buffer; readonly wrapped: Buffer } | undefined> {
  const [row] = await db
    .select({ cipher: storyOriginals.cipher, wrapped: storyKeys.wrapped })
    .from(storyOriginals)
    .innerJoin(
      storyKeys,
      and(
        eq(storyKeys.projectId, storyOriginals.projectId),
        eq(storyKeys.storyId, storyOriginals.storyId),
      ),
    )
    .where(and(eq(storyOriginals.projectId, projectId), eq(storyOriginals.storyId, storyId)))
  return row
}

/** Erases originals and their keys; what a backup still holds of them can no longer be read. */
export async function deleteOriginals(
  db: Db,
  projectId: string,
  storyIds: readonly string[],
): Promise<void> {
  if (storyIds.length === 0) return
  for (const table of [storyKeys, storyOriginals]) {
    await db
      .delete(table)
      .where(and(eq(table.projectId, projectId), inArray(table.storyId, [...storyIds])))
  }
}
