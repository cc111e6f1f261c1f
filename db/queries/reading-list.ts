import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { events } from '#db/schema/events.ts'
import { users } from '#db/schema/people.ts'
import { readingList } from '#db/schema/reading-list.ts'
import { stories } from '#db/schema/stories.ts'
import type { TellerRole } from '#db/schema/surveys.ts'

/** A story on the list, without its words. `by` is empty when the account is gone. */
export type ListedStory = {
  readonly storyId: string
  readonly role: TellerRole
  readonly caseNumber: string
  readonly title: string
  readonly note: string
  readonly by: string
  readonly addedOn: string
}

/** The stories on the list of a project that are released now, the last added first; of one day in the order of their ids, which is random. */
export async function listReadingList(db: Db, projectId: string): Promise<readonly ListedStory[]> {
  const { storyId, note, addedOn, addedBy } = readingList
  const rows = await db
    .select({
      storyId,
      role: stories.role,
      caseNumber: stories.caseNumber,
      title: stories.releasedTitle,
      note,
      by: users.name,
      addedOn,
    })
    .from(readingList)
    .innerJoin(
      stories,
      and(
        eq(stories.projectId, readingList.projectId),
        eq(stories.id, storyId),
        eq(stories.state, 'released'),
      ),
    )
    .leftJoin(users, eq(users.id, addedBy))
    .where(eq(readingList.projectId, projectId))
    .orderBy(desc(addedOn), asc(storyId))
  return rows.map(({ title, by, ...row }) => ({ ...row, title: title ?? '', by: by ?? '' }))
}

/** Which of these stories are on the list. */
export async function findOnList(
  db: Db,
  projectId: string,
  storyIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (storyIds.length === 0) return new Set()
  const rows = await db
    .select({ storyId: readingList.storyId })
    .from(readingList)
    .where(and(eq(readingList.projectId, projectId), inArray(readingList.storyId, [...storyIds])))
  return new Set(rows.map(({ storyId }) => storyId))
}

/** Which of these stories somebody opened on or after the day they were put on the list, as the log of reads says. */
export async function findRead(
  db: Db,
  projectId: string,
  readerId: string,
  storyIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (storyIds.length === 0) return new Set()
  const rows = await db
    .selectDistinct({ storyId: events.storyId })
    .from(events)
    .where(
      and(
        eq(events.projectId, projectId),
        eq(events.kind, 'story.read'),
        eq(events.actorId, readerId),
        inArray(events.storyId, [...storyIds]),
      ),
    )
  return new Set(rows.flatMap(({ storyId }) => storyId ?? []))
}

/** Puts a story on the list; whoever puts it there again changes the note, when there is one. */
export async function insertOnList(db: Db, row: typeof readingList.$inferInsert): Promise<void> {
  await db
    .insert(readingList)
    .values(row)
    .onConflictDoUpdate({
      target: [readingList.projectId, readingList.storyId],
      set: {
        note: sql`case when excluded.note = '' then ${readingList.note} else excluded.note end`,
      },
    })
}

/** Takes a story off the list of its project. */
export async function deleteFromList(db: Db, projectId: string, storyId: string): Promise<void> {
  await db
    .delete(readingList)
    .where(and(eq(readingList.projectId, projectId), eq(readingList.storyId, storyId)))
}
