import { and, asc, desc, eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { codings } from '#db/schema/coding.ts'
import { consents, stories } from '#db/schema/stories.ts'
import type { TellerRole } from '#db/schema/surveys.ts'
import type { Doubt } from '#surveys/doubts.ts'

/** What is perhaps no story, without its text. */
export type DoubtedRow = {
  readonly projectId: string
  readonly id: string
  readonly role: TellerRole
  readonly caseNumber: string
  readonly submittedOn: string
  readonly doubts: readonly Doubt[]
  readonly safetySignals: readonly string[]
}

const isDoubted = (projectId: string) =>
  and(eq(stories.projectId, projectId), eq(stories.state, 'doubted'))

/** How many in a project wait for somebody to see whether they are stories. */
export async function countDoubted(db: Db, projectId: string): Promise<number> {
  return db.$count(stories, isDoubted(projectId))
}

/** At most `most` of them: those with a safety signal first, then those with the fewest reasons to doubt, then the oldest. */
export async function listDoubted(
  db: Db,
  projectId: string,
  most: number,
): Promise<readonly DoubtedRow[]> {
  return db
    .select({
      projectId: stories.projectId,
      id: stories.id,
      role: stories.role,
      caseNumber: stories.caseNumber,
      submittedOn: stories.submittedOn,
      doubts: stories.doubts,
      safetySignals: stories.safetySignals,
    })
    .from(stories)
    .where(isDoubted(projectId))
    .orderBy(
      desc(sql`cardinality(${stories.safetySignals}) > 0`),
      asc(sql`cardinality(${stories.doubts})`),
      asc(stories.submittedOn),
      asc(stories.id),
    )
    .limit(most)
}

/** Moves one to where stories wait; `state` is where it would have come without doubts. */
export async function setTakenIn(
  db: Db,
  projectId: string,
  storyId: string,
  state: 'received' | 'counted',
): Promise<void> {
  await db
    .update(stories)
    .set({ state, doubts: [], safetySignals: [] })
    .where(and(isDoubted(projectId), eq(stories.id, storyId)))
}

/** Leaves of one only a tombstone, which refuses a second post of the same. Its original goes separately. */
export async function setErased(db: Db, projectId: string, storyId: string): Promise<void> {
  await db
    .delete(codings)
    .where(and(eq(codings.projectId, projectId), eq(codings.storyId, storyId)))
  await db
    .update(consents)
    .set({ choices: {} })
    .where(and(eq(consents.projectId, projectId), eq(consents.storyId, storyId)))
  await db
    .update(stories)
    .set({ state: 'withdrawn', answers: {}, doubts: [], safetySignals: [] })
    .where(and(isDoubted(projectId), eq(stories.id, storyId)))
}
