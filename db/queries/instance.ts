import { eq } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { instance } from '#db/schema/events.ts'

const ONLY = 1

/** What this database knows about itself, or undefined when it is new. */
export async function findInstance(
  db: Db,
): Promise<{ readonly keyFingerprint: string; readonly firstRunDoneAt: Date | null } | undefined> {
  const [row] = await db
    .select({ keyFingerprint: instance.keyFingerprint, firstRunDoneAt: instance.firstRunDoneAt })
    .from(instance)
    .where(eq(instance.id, ONLY))
  return row
}

/** Ties a new database to its master key; does nothing when it is tied already. */
export async function insertInstance(db: Db, keyFingerprint: string): Promise<void> {
  await db.insert(instance).values({ id: ONLY, keyFingerprint }).onConflictDoNothing()
}

/** Notes that the first run came to its end, so that no later start repeats it. */
export async function setFirstRunDone(db: Db, at: Date): Promise<void> {
  await db.update(instance).set({ firstRunDoneAt: at }).where(eq(instance.id, ONLY))
}
