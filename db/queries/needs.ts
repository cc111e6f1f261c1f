import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { stories } from '#db/schema/stories.ts'

/** What was chosen in one answered survey of needs. */
export type NeedsRow = {
  readonly versionId: string
  readonly answers: Readonly<Record<string, unknown>>
}

/**
 * The chosen answers to the surveys of needs of a project, of those that count: nothing was typed, or it was reviewed.
 *
 * Ordered by id, which is random.
 */
export async function listNeeds(db: Db, projectId: string): Promise<readonly NeedsRow[]> {
  return db
    .select({ versionId: stories.versionId, answers: stories.answers })
    .from(stories)
    .where(
      and(
        eq(stories.projectId, projectId),
        eq(stories.kind, 'needs'),
        inArray(stories.state, ['counted', 'released']),
      ),
    )
    .orderBy(asc(stories.id))
}
