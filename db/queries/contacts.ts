import { and, eq, inArray, lt, sql } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { contactKeys, contacts, contactsWaiting } from '#db/schema/contacts.ts'

/** The public half of a project's key, and what belongs to it. */
export type ContactKey = typeof contactKeys.$inferSelect

/** The key under which a project's contact details are sealed, or undefined when none was made. */
export async function findContactKey(db: Db, projectId: string): Promise<ContactKey | undefined> {
  const [row] = await db.select().from(contactKeys).where(eq(contactKeys.projectId, projectId))
  return row
}

/** The same, and nobody else adds to what waits or to the box until the caller's transaction ends. */
export async function lockContactKey(db: Db, projectId: string): Promise<ContactKey | undefined> {
  const [row] = await db
    .select()
    .from(contactKeys)
    .where(eq(contactKeys.projectId, projectId))
    .for('update')
  return row
}

/** Keeps a project's key; false when it has one. */
export async function insertContactKey(
  db: Db,
  key: typeof contactKeys.$inferInsert,
): Promise<boolean> {
  const made = await db
    .insert(contactKeys)
    .values(key)
    .onConflictDoNothing()
    .returning({ projectId: contactKeys.projectId })
  return made.length > 0
}

/** What waits for the next batch of a project, as the server sealed it. Take `lockContactKey` first. */
export async function listWaitingContacts(db: Db, projectId: string): Promise<readonly string[]> {
  const rows = await db
    .select({ sealed: contactsWaiting.sealed })
    .from(contactsWaiting)
    .where(eq(contactsWaiting.projectId, projectId))
  return rows.map(({ sealed }) => sealed)
}

/** Puts these in the place of all that waited for a project: new rows, in random order. */
export async function rewriteWaitingContacts(
  db: Db,
  projectId: string,
  sealed: readonly string[],
): Promise<void> {
  await db.execute(
    sql`select rewrite_waiting_contacts(${projectId}, ${JSON.stringify(sealed)}::jsonb)`,
  )
}

/** Adds one batch to the box of a project under its day; the caller has shuffled it. */
export async function insertContactBatch(
  db: Db,
  projectId: string,
  batchOn: string,
  sealed: readonly Buffer[],
): Promise<void> {
  if (sealed.length > 0)
    await db.insert(contacts).values(sealed.map((one) => ({ projectId, batchOn, sealed: one })))
  await db
    .update(contactKeys)
    .set({ lastBatchOn: batchOn })
    .where(eq(contactKeys.projectId, projectId))
}

/** Everything in the box of a project, sealed. */
export async function listContacts(db: Db, projectId: string) {
  return db
    .select({ id: contacts.id, batchOn: contacts.batchOn, sealed: contacts.sealed })
    .from(contacts)
    .where(eq(contacts.projectId, projectId))
}

/** Removes contact details from the box by id. */
export async function deleteContacts(
  db: Db,
  projectId: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length > 0)
    await db
      .delete(contacts)
      .where(and(eq(contacts.projectId, projectId), inArray(contacts.id, [...ids])))
}

/** How many contact details of a project came in a batch of before `day`. */
export async function countOldContacts(db: Db, projectId: string, day: string): Promise<number> {
  return db.$count(contacts, and(eq(contacts.projectId, projectId), lt(contacts.batchOn, day)))
}

/** Removes what came in a batch of before `day`; gives how many. */
export async function deleteOldContacts(db: Db, projectId: string, day: string): Promise<number> {
  const gone = await db
    .delete(contacts)
    .where(and(eq(contacts.projectId, projectId), lt(contacts.batchOn, day)))
    .returning({ id: contacts.id })
  return gone.length
}
