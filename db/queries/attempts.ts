import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { rateLimits } from '#db/schema/people.ts'

/** How tries under one key are slowed. Milliseconds. */
export type Slowing = {
  /** This many may follow each other at once; after that each waits twice as long as the one before. */
  readonly free: number
  readonly longestWaitMs: number
  /** After a pause of this long the count begins anew. */
  readonly forgetMs: number
}

/**
 * Counts one try under a key, before it is answered; false when it comes too early. A try that comes too early is not counted.
 *
 * One statement, so that a hundred at the same moment are a hundred in a row, on every process.
 */
export async function takeAttempt(
  db: Db,
  key: string,
  { free, longestWaitMs, forgetMs }: Slowing,
  now: number,
): Promise<boolean> {
  const taken = (await db.execute(sql`
    insert into rate_limits as r (id, key, count, last_request) values (${randomUUID()}, ${key}, 1, ${now}::bigint)
    on conflict (key) do update set
      count = case when ${now}::bigint - r.last_request > ${forgetMs}::bigint then 1 else r.count + 1 end,
      last_request = ${now}::bigint
    where r.count < ${free}::bigint
      or ${now}::bigint - r.last_request > ${forgetMs}::bigint
      or ${now}::bigint - r.last_request >= least(1000 * 2 ^ least(r.count - ${free}::bigint, 30), ${longestWaitMs}::bigint)
    returning r.count`)) as unknown as { count: string }[]
  return taken.length === 1
}

/** How many tries are counted under a key, and when the last one was; nought tries when none is. */
export async function countAttempts(db: Db, key: string) {
  const [row] = await db
    .select({ count: rateLimits.count, last: rateLimits.lastRequest })
    .from(rateLimits)
    .where(eq(rateLimits.key, key))
  return row ?? { count: 0, last: 0 }
}

/** Forgets the tries under a key. */
export async function clearAttempts(db: Db, key: string): Promise<void> {
  await db.delete(rateLimits).where(eq(rateLimits.key, key))
}

/** Takes one try back that was no guess. */
export async function giveAttemptBack(db: Db, key: string): Promise<void> {
  await db
    .update(rateLimits)
    .set({ count: sql`greatest(${rateLimits.count} - 1, 0)` })
    .where(eq(rateLimits.key, key))
}
