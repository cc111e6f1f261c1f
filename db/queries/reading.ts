import { and, eq, gte, inArray, sql } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { events } from '#db/schema/events.ts'
import { users } from '#db/schema/people.ts'
import { stories } from '#db/schema/stories.ts'

/** How many different stories somebody read; `heavy` are those with a safety signal. */
export type ReadCount = {
  readonly userId: string
  readonly name: string
  readonly all: number
  readonly heavy: number
}

/** How much each person read since a day, by name; who read nothing is not in it, and a story read twice counts once. */
export async function countReadStories(
  db: Db,
  projectId: string,
  since: string,
): Promise<readonly ReadCount[]> {
  const heavy = sql`cardinality(${stories.safetySignals}) > 0`
  return db
    .select({
      userId: users.id,
      name: users.name,
      all: sql<number>`count(distinct ${stories.id})`.mapWith(Number),
      heavy: sql<number>`count(distinct ${stories.id}) filter (where ${heavy})`.mapWith(Number),
    })
    .from(events)
    .innerJoin(users, eq(users.id, events.actorId))
    .innerJoin(
      stories,
      and(eq(stories.projectId, events.projectId), eq(stories.id, events.storyId)),
    )
    .where(
      and(
        eq(events.projectId, projectId),
        inArray(events.kind, ['original.read', 'story.read']),
        gte(events.day, since),
      ),
    )
    .groupBy(users.id, users.name)
    .orderBy(sql`${users.name} collate "und-x-icu"`)
}
