import { and, asc, eq, lt } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import {
  type MemberRole,
  memberships,
  rateLimits,
  sessions,
  users,
  verifications,
} from '#db/schema/people.ts'
import { projects } from '#db/schema/surveys.ts'

/** What a person may do in a project, or undefined when they have no place in it. */
export async function findMembership(
  db: Db,
  projectSlug: string,
  userId: string,
): Promise<{ readonly projectId: string; readonly role: MemberRole } | undefined> {
  const [row] = await db
    .select({ projectId: projects.id, role: memberships.role })
    .from(memberships)
    .innerJoin(projects, eq(projects.id, memberships.projectId))
    .where(and(eq(projects.slug, projectSlug), eq(memberships.userId, userId)))
  return row
}

/** The projects in which a person has a place, by slug. */
export async function listMyProjects(db: Db, userId: string) {
  return db
    .select({ slug: projects.slug, name: projects.name, role: memberships.role })
    .from(memberships)
    .innerJoin(projects, eq(projects.id, memberships.projectId))
    .where(eq(memberships.userId, userId))
    .orderBy(asc(projects.slug))
}

/** Gives a person a place in a project; who has one keeps it. */
export async function insertMembership(
  db: Db,
  place: { readonly projectId: string; readonly userId: string; readonly role: MemberRole },
): Promise<void> {
  await db.insert(memberships).values(place).onConflictDoNothing()
}

/** The name of a member of staff. */
export async function findName(db: Db, userId: string): Promise<string | undefined> {
  const [row] = await db.select({ name: users.name }).from(users).where(eq(users.id, userId))
  return row?.name
}

/** How many people have an account. */
export async function countPeople(db: Db): Promise<number> {
  return db.$count(users)
}

/** The id of the person with this e-mail address (lower case). */
export async function findPersonByEmail(db: Db, email: string): Promise<string | undefined> {
  const [row] = await db.select({ id: users.id }).from(users).where(eq(users.email, email))
  return row?.id
}

/** Removes log-ins and tokens that ended, and attempts that are older than `attemptsMs`. */
export async function deletePassingRows(db: Db, now: Date, attemptsMs: number): Promise<void> {
  await db.delete(sessions).where(lt(sessions.expiresAt, now))
  await db.delete(verifications).where(lt(verifications.expiresAt, now))
  await db.delete(rateLimits).where(lt(rateLimits.lastRequest, now.getTime() - attemptsMs))
}
