import { and, asc, desc, eq } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import {
  projects,
  type StoryPointState,
  storyPoints,
  surveys,
  surveyVersions,
  type TellerRole,
} from '#db/schema/surveys.ts'
import type { SurveyDefinition } from '#surveys/definition.ts'

export type Project = typeof projects.$inferSelect

export type StoryPoint = {
  readonly projectId: string
  readonly id: string
  readonly slug: string
  readonly role: TellerRole
  readonly kind: 'story' | 'needs'
  readonly state: StoryPointState
  readonly versionId: string
  readonly openedOn: string
  /** The last day on which somebody can begin. */
  readonly closesOn: string | null
  /** From how many received on nobody begins any more. */
  readonly quota: number | null
  /** How many a lead hopes for. */
  readonly target: number | null
}

export type Version = {
  readonly projectId: string
  readonly id: string
  readonly surveyId: string
  readonly number: number
  readonly definition: SurveyDefinition
  readonly fingerprint: string
}

/** Every project, by slug. */
export async function listProjects(db: Db): Promise<readonly Project[]> {
  return db.select().from(projects).orderBy(asc(projects.slug))
}

/** The project with this slug. */
export async function findProject(db: Db, slug: string): Promise<Project | undefined> {
  const [row] = await db.select().from(projects).where(eq(projects.slug, slug))
  return row
}

/** The project with this slug that tellers may see: a trial has no public page. */
export async function findPublicProject(db: Db, slug: string): Promise<Project | undefined> {
  const project = await findProject(db, slug)
  return project?.sandboxOf ? undefined : project
}

/** The project with this id. */
export async function findProjectById(db: Db, id: string): Promise<Project | undefined> {
  const [row] = await db.select().from(projects).where(eq(projects.id, id))
  return row
}

const storyPointColumns = {
  projectId: storyPoints.projectId,
  id: storyPoints.id,
  slug: storyPoints.slug,
  role: storyPoints.role,
  kind: surveys.kind,
  state: storyPoints.state,
  versionId: storyPoints.versionId,
  openedOn: storyPoints.openedOn,
  closesOn: storyPoints.closesOn,
  quota: storyPoints.quota,
  target: storyPoints.target,
}

const ofPoint = and(
  eq(surveys.projectId, storyPoints.projectId),
  eq(surveys.id, storyPoints.surveyId),
)

/** The story points of a project in the order in which they are offered. */
export async function listStoryPoints(db: Db, projectId: string): Promise<readonly StoryPoint[]> {
  return db
    .select(storyPointColumns)
    .from(storyPoints)
    .innerJoin(surveys, ofPoint)
    .where(eq(storyPoints.projectId, projectId))
    .orderBy(asc(storyPoints.position))
}

/** The story point with this slug in a project, open or closed. */
export async function findStoryPoint(
  db: Db,
  projectId: string,
  slug: string,
): Promise<StoryPoint | undefined> {
  const [row] = await db
    .select(storyPointColumns)
    .from(storyPoints)
    .innerJoin(surveys, ofPoint)
    .where(and(eq(storyPoints.projectId, projectId), eq(storyPoints.slug, slug)))
  return row
}

const versionColumns = {
  projectId: surveyVersions.projectId,
  id: surveyVersions.id,
  surveyId: surveyVersions.surveyId,
  number: surveyVersions.number,
  definition: surveyVersions.definition,
  fingerprint: surveyVersions.fingerprint,
}

/** One published version. It never changes, so callers may keep it. */
export async function findVersion(
  db: Db,
  projectId: string,
  versionId: string,
): Promise<Version | undefined> {
  const [row] = await db
    .select(versionColumns)
    .from(surveyVersions)
    .where(and(eq(surveyVersions.projectId, projectId), eq(surveyVersions.id, versionId)))
  return row
}

/** All published versions of a project with the survey they belong to; newest number first within a survey. */
export async function listVersions(
  db: Db,
  projectId: string,
): Promise<readonly (Version & { readonly slug: string; readonly kind: 'story' | 'needs' })[]> {
  return db
    .select({ ...versionColumns, slug: surveys.slug, kind: surveys.kind })
    .from(surveyVersions)
    .innerJoin(
      surveys,
      and(eq(surveys.projectId, surveyVersions.projectId), eq(surveys.id, surveyVersions.surveyId)),
    )
    .where(eq(surveyVersions.projectId, projectId))
    .orderBy(asc(surveys.kind), asc(surveys.slug), desc(surveyVersions.number))
}

/** Stores a project; one with the same slug stays as it is. */
export async function insertProject(db: Db, project: typeof projects.$inferInsert): Promise<void> {
  await db.insert(projects).values(project).onConflictDoNothing({ target: projects.slug })
}

/**
 * Publishes the first version of a survey and opens a story point with it.
 *
 * A survey whose slug is taken in this project stays as it is.
 */
export async function insertSurvey(
  db: Db,
  survey: {
    readonly projectId: string
    readonly id: string
    readonly slug: string
    readonly kind: 'story' | 'needs'
    readonly role: TellerRole
    readonly version: {
      readonly id: string
      readonly definition: SurveyDefinition
      readonly fingerprint: string
    }
    readonly storyPoint?: {
      readonly id: string
      readonly position: number
      readonly openedOn: string
    }
  },
): Promise<void> {
  const { projectId, id, slug, kind, role, version, storyPoint } = survey
  const added = await db
    .insert(surveys)
    .values({ projectId, id, slug, kind, role })
    .onConflictDoNothing()
    .returning({ id: surveys.id })
  if (added.length === 0) return
  await db.insert(surveyVersions).values({ projectId, surveyId: id, number: 1, ...version })
  if (!storyPoint) return
  await db.insert(storyPoints).values({
    projectId,
    slug,
    role,
    surveyId: id,
    versionId: version.id,
    state: 'open',
    ...storyPoint,
  })
}
