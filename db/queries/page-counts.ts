import { asc, eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { pageCounts } from '#db/schema/channels.ts'

/** How many forms came to a page for the first time in a week, and how many went on from it. */
export type PageCount = typeof pageCounts.$inferSelect

/** Adds to what was counted before, in one statement. Each page of a version at most once in `counts`. */
export async function addPageCounts(db: Db, counts: readonly PageCount[]): Promise<void> {
  if (counts.length === 0) return
  await db
    .insert(pageCounts)
    .values([...counts])
    .onConflictDoUpdate({
      target: [
        pageCounts.projectId,
        pageCounts.storyPointId,
        pageCounts.versionId,
        pageCounts.page,
        pageCounts.week,
      ],
      set: {
        reached: sql`${pageCounts.reached} + excluded.reached`,
        passed: sql`${pageCounts.passed} + excluded.passed`,
      },
    })
}

/** What was counted in a project, oldest week first. */
export async function listPageCounts(db: Db, projectId: string): Promise<readonly PageCount[]> {
  return db
    .select()
    .from(pageCounts)
    .where(eq(pageCounts.projectId, projectId))
    .orderBy(asc(pageCounts.week), asc(pageCounts.page))
}
