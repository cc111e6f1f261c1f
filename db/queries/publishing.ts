import { randomUUID } from 'node:crypto'
import { and, eq, max } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { storyPoints, surveyVersions, type TellerRole } from '#db/schema/surveys.ts'

/** Stores a version; it can never be changed again. */
export async function insertVersion(
  db: Db,
  version: typeof surveyVersions.$inferInsert,
): Promise<void> {
  await db.insert(surveyVersions).values(version)
}

/** Lets every story point of a survey ask a version; a survey without one gets an open story point, the last of the project. */
export async function openStoryPointFor(
  db: Db,
  at: {
    readonly projectId: string
    readonly surveyId: string
    readonly versionId: string
    readonly slug: string
    readonly role: TellerRole
    readonly openedOn: string
  },
): Promise<void> {
  const { projectId, surveyId, versionId } = at
  const pointed = await db
    .update(storyPoints)
    .set({ versionId })
    .where(and(eq(storyPoints.projectId, projectId), eq(storyPoints.surveyId, surveyId)))
    .returning({ id: storyPoints.id })
  if (pointed.length > 0) return
  const [last] = await db
    .select({ position: max(storyPoints.position) })
    .from(storyPoints)
    .where(eq(storyPoints.projectId, projectId))
  const position = (last?.position ?? -1) + 1
  await db.insert(storyPoints).values({ ...at, id: randomUUID(), state: 'open', position })
}
