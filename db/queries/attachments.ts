import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { type AttachmentKind, attachments } from '#db/schema/attachments.ts'
import type { SealedOriginal } from './originals.ts'

// They come in and are erased with the original they belong to: see originals.ts.

const ofStory = (projectId: string, storyId: string, kind?: AttachmentKind) =>
  and(
    eq(attachments.projectId, projectId),
    eq(attachments.storyId, storyId),
    kind && eq(attachments.kind, kind),
  )

/** What came with a story besides words, without its contents. */
export async function listAttachments(
  db: Db,
  projectId: string,
  storyId: string,
): Promise<readonly { readonly kind: AttachmentKind; readonly transcribedOn: string | null }[]> {
  return db
    .select({ kind: attachments.kind, transcribedOn: attachments.transcribedOn })
    .from(attachments)
    .where(ofStory(projectId, storyId))
}

/**
 * One of them, encrypted, with the wrapped key, for a member of the project that the transaction is in; undefined when either is
 * gone. PostgreSQL writes down the read in the same transaction; nobody has another way.
 */
export async function readAttachment(
  db: Db,
  read: {
    readonly storyId: string
    readonly kind: AttachmentKind
    readonly reader: string
    readonly at: Date
  },
): Promise<SealedOriginal | undefined> {
  const rows = await db.execute(sql`
    select cipher, wrapped
    from read_attachment(${read.storyId}, ${read.kind}, ${read.reader}, ${read.at.toISOString()})`)
  return (rows as unknown as SealedOriginal[])[0]
}

/** Notes the day on which a recording was first written down; false when there is no recording. */
export async function setTranscribed(
  db: Db,
  projectId: string,
  storyId: string,
  day: string,
): Promise<boolean> {
  await db
    .update(attachments)
    .set({ transcribedOn: day })
    .where(and(ofStory(projectId, storyId, 'audio'), isNull(attachments.transcribedOn)))
  const found = await listAttachments(db, projectId, storyId)
  return found.some(({ kind }) => kind === 'audio')
}

/** Erases the recording of a story; false when there was none. */
export async function deleteRecording(
  db: Db,
  projectId: string,
  storyId: string,
): Promise<boolean> {
  const gone = await db
    .delete(attachments)
    .where(ofStory(projectId, storyId, 'audio'))
    .returning({ id: attachments.id })
  return gone.length > 0
}
