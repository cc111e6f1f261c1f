import { and, asc, eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { events, jobs } from '#db/schema/events.ts'
import { stories } from '#db/schema/stories.ts'
import { projects } from '#db/schema/surveys.ts'

/** The trial of a project, where it has one; for a role that sees every project. */
export async function findSandbox(db: Db, projectId: string) {
  const [row] = await db
    .select({ id: projects.id, slug: projects.slug, name: projects.name })
    .from(projects)
    .where(eq(projects.sandboxOf, projectId))
    .orderBy(asc(projects.slug))
  return row
}

/** Puts the making of a story at one story point in the queue for each of these ids, in the caller's transaction. */
export async function insertMakeUpJobs(
  db: Db,
  projectId: string,
  pointId: string,
  ids: readonly string[],
): Promise<void> {
  await db
    .insert(jobs)
    .values(ids.map((id) => ({ projectId, id, kind: 'make-up' as const, storyId: pointId })))
}

/** How many stories of a trial still have to be made. */
export async function countMakeUpJobs(db: Db, projectId: string): Promise<number> {
  return db.$count(jobs, and(eq(jobs.projectId, projectId), eq(jobs.kind, 'make-up')))
}

/** How many stories there are in one project, made-up or not. */
export async function countStories(db: Db, projectId: string): Promise<number> {
  return db.$count(stories, eq(stories.projectId, projectId))
}

/** Who made a trial. */
export async function findSandboxMaker(db: Db, projectId: string): Promise<string | undefined> {
  const [row] = await db
    .select({ actorId: events.actorId })
    .from(events)
    .where(and(eq(events.projectId, projectId), eq(events.kind, 'project.made')))
  return row?.actorId ?? undefined
}

/** Removes a trial of the project of this transaction with every row of it; false when there is no such trial. */
export async function deleteSandbox(db: Db, sandboxId: string): Promise<boolean> {
  const [row] = (await db.execute(sql`select delete_sandbox(${sandboxId}) as gone`)) as unknown as {
    gone: boolean
  }[]
  return row?.gone ?? false
}
