import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Db, Intake } from '#db/client.server.ts'
import { storyKeys, storyOriginals } from '#db/schema/originals.ts'
import type { Doubt } from '#surveys/doubts.ts'

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
  /** Codes of the themes that the teller recognised. */
  readonly themes: readonly string[]
  /** Why it is perhaps no story; then it waits apart, and `safetySignals` say which to look at first. */
  readonly doubts: readonly Doubt[]
  readonly safetySignals: readonly string[]
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
      ${story.consentHash}, ${story.locale}, ${intake.json(story.consent as never)}, ${story.day},
      ${[...story.themes]}::text[], ${[...story.doubts]}::text[], ${[...story.safetySignals]}::text[]
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

/** Puts another cipher, made with the same key, in the place of an original. */
export async function replaceOriginal(
  db: Db,
  projectId: string,
  storyId: string,
  cipher: Buffer,
): Promise<void> {
  await db
    .update(storyOriginals)
    .set({ cipher })
    .where(and(eq(storyOriginals.projectId, projectId), eq(storyOriginals.storyId, storyId)))
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

/** Days before which a text as typed is too old, as database dates. */
export type KeepUntil = { readonly adults: string; readonly youth: string }

/** Stories of a project with an original that was released, or is still waiting, since before the day for its role. */
export async function countOldOriginals(
  db: Db,
  projectId: string,
  until: KeepUntil,
): Promise<{ readonly originals: number; readonly overdue: number }> {
  const [row] = (await db.execute(sql`
    select
      count(*) filter (where released_at < ${limitOfRole(until)})::int as originals,
      count(*) filter (where state in ('received', 'proposed', 'prepared', 'doubted')
        and submitted_on < ${limitOfRole(until)})::int as overdue
    from stories join story_originals o on o.project_id = stories.project_id and o.story_id = stories.id
    where stories.project_id = ${projectId} and not is_example`)) as unknown as {
    originals: number
    overdue: number
  }[]
  return row ?? { originals: 0, overdue: 0 }
}

/** Erases the text as typed, and the marks on it, of stories released before the day for their role; gives how many. */
export async function deleteOldOriginals(
  db: Db,
  projectId: string,
  until: KeepUntil,
): Promise<number> {
  const rows = await db.execute(sql`
    with gone as (
      delete from story_originals o using stories
      where o.project_id = ${projectId} and stories.project_id = o.project_id and stories.id = o.story_id
        and not is_example and released_at < ${limitOfRole(until)}
      returning o.story_id)
    , marks as (
      delete from redactions where project_id = ${projectId} and story_id in (select story_id from gone))
    select story_id from gone`)
  return [...(rows as unknown as unknown[])].length
}

const limitOfRole = (until: KeepUntil) =>
  sql`(case when role in ('jongere', 'kind') then ${until.youth} else ${until.adults} end)::date`
