import { and, asc, eq, isNotNull, lt, sql } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import {
  accounts,
  type MemberRole,
  memberships,
  rateLimits,
  sessions,
  staffInvitations,
  users,
  verifications,
} from '#db/schema/people.ts'
import { projects } from '#db/schema/surveys.ts'

/** What a person may do in a project, or undefined when they have no place in it. In a trial it is what they may do in its project. */
export async function findMembership(
  db: Db,
  projectSlug: string,
  userId: string,
): Promise<{ readonly projectId: string; readonly role: MemberRole } | undefined> {
  const [row] = await db
    .select({ projectId: projects.id, role: memberships.role })
    .from(memberships)
    .innerJoin(
      projects,
      eq(sql`coalesce(${projects.sandboxOf}, ${projects.id})`, memberships.projectId),
    )
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

/** Whether this account was closed. */
export async function isDisabled(db: Db, userId: string): Promise<boolean> {
  return (await db.$count(users, and(eq(users.id, userId), isNotNull(users.disabledAt)))) > 0
}

/** Closes an account. */
export async function setDisabled(db: Db, userId: string, at: Date): Promise<void> {
  await db.update(users).set({ disabledAt: at }).where(eq(users.id, userId))
}

/** Opens an account again, under the name that its person goes by now. */
export async function reopenAccount(db: Db, userId: string, name: string): Promise<void> {
  await db.update(users).set({ disabledAt: null, name }).where(eq(users.id, userId))
}

const OWN_PASSWORD = 'credential'

/** The stored password of a person, as Argon2id writes it. */
export async function findPasswordHash(db: Db, userId: string): Promise<string | undefined> {
  const [row] = await db
    .select({ password: accounts.password })
    .from(accounts)
    .where(and(eq(accounts.userId, userId), eq(accounts.providerId, OWN_PASSWORD)))
  return row?.password ?? undefined
}

/** Stores another password of a person, as Argon2id writes it. */
export async function setPasswordHash(db: Db, userId: string, password: string): Promise<void> {
  await db
    .update(accounts)
    .set({ password, updatedAt: new Date() })
    .where(and(eq(accounts.userId, userId), eq(accounts.providerId, OWN_PASSWORD)))
}

/** Removes log-ins and tokens that ended, and attempts that are older than `attemptsMs`. */
export async function deletePassingRows(db: Db, now: Date, attemptsMs: number): Promise<void> {
  await db.delete(sessions).where(lt(sessions.expiresAt, now))
  await db.delete(verifications).where(lt(verifications.expiresAt, now))
  await db.delete(staffInvitations).where(lt(staffInvitations.expiresAt, now))
  await db.delete(rateLimits).where(lt(rateLimits.lastRequest, now.getTime() - attemptsMs))
}
