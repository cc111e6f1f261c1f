import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Db, Intake } from '#db/client.server.ts'
import { type AttachmentKind, attachments } from '#db/schema/attachments.ts'
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
  /** What came besides words, each under the key of the story. */
  readonly files?: readonly { readonly kind: AttachmentKind; readonly cipher: Buffer }[]
  /** Why it is perhaps no story; then it waits apart, and `safetySignals` say which to look at first. */
  readonly doubts: readonly Doubt[]
  readonly safetySignals: readonly string[]
}

export type Acceptance = 'stored' | 'same' | 'other-content' | 'closed'

/**
 * Stores one story, or one answered survey of needs, with everything that belongs to it, in one commit.
 *
 * That is one round trip; a recording or a drawing comes in with a second statement of the same transaction.
 *
 * When this returns 'stored' or 'same', the story is on disk. Eight equal posts at once give one 'stored' and seven 'same'.
 */
export async function acceptStory(intake: Intake, story: SealedStory): Promise<Acceptance> {
  const files = story.files ?? []
  if (files.length === 0) return callAcceptStory(intake, story)
  return intake.begin(async (transaction) => {
    const tx = transaction as unknown as Intake
    const outcome = await callAcceptStory(tx, story)
    if (outcome !== 'stored') return outcome
    for (const { kind, cipher } of files)
      await tx`select accept_attachment(${story.projectId}, ${story.storyId}, ${kind}, ${cipher}, ${story.day})`
    return outcome
  })
}

async function callAcceptStory(intake: Intake, story: SealedStory): Promise<Acceptance> {
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

/** A text as typed, and the key that opens it. */
export type SealedOriginal = { readonly cipher: Buffer; readonly wrapped: Buffer }

/**
 * One original of the project that the transaction is in, for `read.reader` (a member of it, or the program); undefined when it
 * was erased. PostgreSQL writes down the read in the same transaction; nobody has another way.
 */
export async function readOriginal(
  db: Db,
  read: { readonly storyId: string; readonly reader: string; readonly at: Date },
): Promise<SealedOriginal | undefined> {
  const rows = await db.execute(sql`
    select cipher, wrapped from read_original(${read.storyId}, ${read.reader}, ${read.at.toISOString()})`)
  return (rows as unknown as SealedOriginal[])[0]
}

/** The original behind a receipt, within the project that the transaction is in; undefined when it was erased. */
export async function readOwnOriginal(
  db: Db,
  receiptHash: Buffer,
): Promise<SealedOriginal | undefined> {
  const rows = await db.execute(sql`select cipher, wrapped from read_own_original(${receiptHash})`)
  return (rows as unknown as SealedOriginal[])[0]
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

/** Erases originals, with what came besides words, and their keys; what a backup still holds of them can no longer be read. */
export async function deleteOriginals(
  db: Db,
  projectId: string,
  storyIds: readonly string[],
): Promise<void> {
  if (storyIds.length === 0) return
  for (const table of [storyKeys, storyOriginals, attachments]) {
    await db
      .delete(table)
      .where(and(eq(table.projectId, projectId), inArray(table.storyId, [...storyIds])))
  }
}

/** Days before which a text as typed is too old, as database dates. */
export type KeepUntil = { readonly adults: string; readonly youth: string }

/**
 * Stories of a project with an original that was released, or is still waiting, since before the day for its role.
 *
 * `files` are the recordings and drawings that go with the released ones.
 */
export async function countOldOriginals(
  db: Db,
  projectId: string,
  until: KeepUntil,
): Promise<{ readonly originals: number; readonly overdue: number; readonly files: number }> {
  const [row] = (await db.execute(sql`
    select
      count(*) filter (where released_at < ${limitOfRole(until)})::int as originals,
      coalesce(sum((select count(*) from attachments a where a.project_id = o.project_id and a.story_id = o.story_id))
        filter (where released_at < ${limitOfRole(until)}), 0)::int as files,
      count(*) filter (where state in ('received', 'proposed', 'prepared', 'doubted')
        and submitted_on < ${limitOfRole(until)})::int as overdue
    from stories join story_originals o on o.project_id = stories.project_id and o.story_id = stories.id
    where stories.project_id = ${projectId} and not is_example`)) as unknown as {
    originals: number
    overdue: number
    files: number
  }[]
  return row ?? { originals: 0, overdue: 0, files: 0 }
}

/** Erases the text as typed, what came besides it, and the marks on it, of stories released before the day for their role; gives how many. */
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
    , files as (
      delete from attachments where project_id = ${projectId} and story_id in (select story_id from gone))
    , marks as (
      delete from redactions where project_id = ${projectId} and story_id in (select story_id from gone))
    select story_id from gone`)
  return [...(rows as unknown as unknown[])].length
}

const limitOfRole = (until: KeepUntil) =>
  sql`(case when role in ('jongere', 'kind') then ${until.youth} else ${until.adults} end)::date`
