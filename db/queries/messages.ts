import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { type MessageKind, storyMessages } from '#db/schema/messages.ts'
import { users } from '#db/schema/people.ts'

const of = (projectId: string, storyId: string, kind?: MessageKind) =>
  and(
    eq(storyMessages.projectId, projectId),
    eq(storyMessages.storyId, storyId),
    kind && eq(storyMessages.kind, kind),
  )

/** One message, still under the key of its story. */
export type SealedMessage = {
  readonly kind: MessageKind
  readonly number: number
  readonly sealed: Buffer
  readonly writtenOn: string
}

const columns = {
  kind: storyMessages.kind,
  number: storyMessages.number,
  sealed: storyMessages.sealed,
  writtenOn: storyMessages.writtenOn,
}

/** What was written to a teller and what the teller answered, an answer after its message. Notes of readers stay out. */
export async function listOwnMessages(
  db: Db,
  projectId: string,
  storyId: string,
): Promise<readonly SealedMessage[]> {
  return (
    db
      .select(columns)
      .from(storyMessages)
      .where(of(projectId, storyId))
      // 'to-teller' comes after 'from-teller' in the alphabet.
      .orderBy(asc(storyMessages.number), desc(storyMessages.kind))
  )
}

/** Everything that belongs to a story, for its readers, with the names of those who wrote it. */
export async function listMessages(
  db: Db,
  projectId: string,
  storyId: string,
): Promise<
  readonly (SealedMessage & { readonly writer: string | null; readonly readOn: string | null })[]
> {
  return db
    .select({ ...columns, writer: users.name, readOn: storyMessages.readOn })
    .from(storyMessages)
    .leftJoin(users, eq(users.id, storyMessages.writtenBy))
    .where(of(projectId, storyId))
    .orderBy(asc(storyMessages.number), desc(storyMessages.kind))
}

/** The number of the newest message of a kind; 0 without one. */
export async function lastNumber(
  db: Db,
  projectId: string,
  storyId: string,
  kind: MessageKind,
): Promise<number> {
  const [row] = await db
    .select({ number: storyMessages.number })
    .from(storyMessages)
    .where(of(projectId, storyId, kind))
    .orderBy(desc(storyMessages.number))
    .limit(1)
  return row?.number ?? 0
}

/** Stores one message of a story that the caller has locked. */
export async function insertMessage(
  db: Db,
  message: SealedMessage & {
    readonly projectId: string
    readonly storyId: string
    readonly writtenBy?: string
  },
): Promise<void> {
  await db.insert(storyMessages).values({ ...message, writtenBy: message.writtenBy ?? null })
}

/** Whether a teller answered something that no reader has read. */
export async function hasUnreadAnswer(
  db: Db,
  projectId: string,
  storyId: string,
): Promise<boolean> {
  const unread = and(of(projectId, storyId, 'from-teller'), isNull(storyMessages.readOn))
  return (await db.$count(storyMessages, unread)) > 0
}

/** Notes that answers were read; false when there was none to read. */
export async function setAnswersRead(
  db: Db,
  projectId: string,
  storyId: string,
  day: string,
): Promise<boolean> {
  const read = await db
    .update(storyMessages)
    .set({ readOn: day })
    .where(and(of(projectId, storyId, 'from-teller'), isNull(storyMessages.readOn)))
    .returning({ number: storyMessages.number })
  return read.length > 0
}
