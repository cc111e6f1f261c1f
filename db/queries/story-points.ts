import { and, eq, gte, sql } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { stories } from '#db/schema/stories.ts'
import { type StoryPointState, storyPoints } from '#db/schema/surveys.ts'

/** Whether a story point has received as many as its quota; one without a quota is never full. */
export async function isPointFull(db: Db, projectId: string, pointId: string): Promise<boolean> {
  const rows = await db.execute(sql`select story_point_is_full(${projectId}, ${pointId}) as full`)
  return (rows as unknown as { full: boolean }[])[0]?.full === true
}

/** How many every story point received; what is withdrawn, doubted or made up does not count. A point without any is not in it. */
export async function countReceived(
  db: Db,
  projectId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .select({ point: stories.storyPointId, count: sql<number>`count(*)::int` })
    .from(stories)
    .where(
      and(
        eq(stories.projectId, projectId),
        sql`${stories.state} not in ('withdrawn', 'doubted') and not ${stories.isExample}`,
      ),
    )
    .groupBy(stories.storyPointId)
  return new Map(rows.map(({ point, count }) => [point, count]))
}

/** How many released stories came in at a story point from a day on (`YYYY-MM-DD`). */
export async function countReleasedSince(
  db: Db,
  projectId: string,
  pointId: string,
  day: string,
): Promise<number> {
  return db.$count(
    stories,
    and(
      eq(stories.projectId, projectId),
      eq(stories.storyPointId, pointId),
      eq(stories.state, 'released'),
      gte(stories.submittedOn, day),
    ),
  )
}

/** What a lead decides about a story point. */
export type PointSettings = {
  readonly state: StoryPointState
  readonly closesOn: string | null
  readonly quota: number | null
  readonly target: number | null
}

/** Changes a story point in the caller's transaction. Closing keeps its first day, so that changing it twice gives no more time. */
export async function updatePoint(
  db: Db,
  projectId: string,
  pointId: string,
  settings: PointSettings,
  today: string,
): Promise<void> {
  const closedOn =
    settings.state === 'open' ? null : sql`coalesce(${storyPoints.closedOn}, ${today}::date)`
  await db
    .update(storyPoints)
    .set({ ...settings, closedOn })
    .where(and(eq(storyPoints.projectId, projectId), eq(storyPoints.id, pointId)))
}
