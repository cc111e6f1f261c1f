import { randomUUID } from 'node:crypto'
import { and, asc, desc, eq, max, sql } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { storyPoints, surveyVersions, type TellerRole } from '#db/schema/surveys.ts'
import type { SurveyDefinition } from '#surveys/definition.ts'
import type { Lineage } from '#surveys/design/compare-versions.ts'

/** Stores a version; it can never be changed again. */
export async function insertVersion(
  db: Db,
  version: typeof surveyVersions.$inferInsert,
): Promise<void> {
  await db.insert(surveyVersions).values(version)
}

/** A version that is asked now, or that stories were told to: figures of it are still taken together with newer ones. */
export type LiveVersion = {
  readonly number: number
  readonly definition: SurveyDefinition
  readonly isAsked: boolean
}

/** The versions of a survey that live on, newest first. */
export async function listLiveVersions(
  db: Db,
  projectId: string,
  surveyId: string,
): Promise<readonly LiveVersion[]> {
  // Written out: drizzle leaves the table out of a column where only one table is selected from.
  const isAsked = sql<boolean>`exists (select from story_points p where p.project_id = survey_versions.project_id
    and p.version_id = survey_versions.id and p.state <> 'archived')`
  const isTold = sql<boolean>`exists (select from stories s where s.project_id = survey_versions.project_id
    and s.version_id = survey_versions.id and s.state not in ('withdrawn', 'doubted'))`
  const rows = await db
    .select({
      number: surveyVersions.number,
      definition: surveyVersions.definition,
      isAsked,
      isTold,
    })
    .from(surveyVersions)
    .where(and(eq(surveyVersions.projectId, projectId), eq(surveyVersions.surveyId, surveyId)))
    .orderBy(desc(surveyVersions.number))
  return rows.filter((row) => row.isAsked || row.isTold)
}

/** Which questions were renamed with each version of a survey, by its number; oldest first. */
export async function listLineages(
  db: Db,
  projectId: string,
  surveyId: string,
): Promise<readonly { readonly number: number; readonly lineage: Lineage }[]> {
  return db
    .select({ number: surveyVersions.number, lineage: surveyVersions.lineage })
    .from(surveyVersions)
    .where(and(eq(surveyVersions.projectId, projectId), eq(surveyVersions.surveyId, surveyId)))
    .orderBy(asc(surveyVersions.number))
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
