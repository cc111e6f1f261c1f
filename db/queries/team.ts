import { and, asc, eq, gt, sql } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import {
  type MemberRole,
  memberships,
  municipalities,
  organisations,
  staffInvitations,
  users,
} from '#db/schema/people.ts'
import { projects } from '#db/schema/surveys.ts'

/** What somebody may do in a project and for whom they work there. */
export type Place = {
  readonly role: MemberRole
  readonly organisationId: string | null
  readonly municipalityId: string | null
}

/** Everybody with a place in a project, by name. */
export async function listTeam(db: Db, projectId: string) {
  return db
    .select({
      userId: users.id,
      name: users.name,
      email: users.email,
      role: memberships.role,
      organisationId: memberships.organisationId,
      municipalityId: memberships.municipalityId,
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(eq(memberships.projectId, projectId))
    .orderBy(asc(sql`${users.name} collate "und-x-icu"`), asc(users.email))
}

/** The role of a person in a project, locked until the transaction ends; undefined without a place. */
export async function lockRole(
  tx: Db,
  projectId: string,
  userId: string,
): Promise<MemberRole | undefined> {
  const [row] = await tx
    .select({ role: memberships.role })
    .from(memberships)
    .where(and(eq(memberships.projectId, projectId), eq(memberships.userId, userId)))
    .for('update')
  return row?.role
}

/** Changes the place of a person in a project. */
export async function updatePlace(
  db: Db,
  projectId: string,
  userId: string,
  place: Place,
): Promise<void> {
  await db
    .update(memberships)
    .set(place)
    .where(and(eq(memberships.projectId, projectId), eq(memberships.userId, userId)))
}

/** Takes a person out of a project. */
export async function deletePlace(db: Db, projectId: string, userId: string): Promise<void> {
  await db
    .delete(memberships)
    .where(and(eq(memberships.projectId, projectId), eq(memberships.userId, userId)))
}

/** In how many projects a person has a place. */
export async function countPlaces(db: Db, userId: string): Promise<number> {
  return db.$count(memberships, eq(memberships.userId, userId))
}

/** Gives a person the place that was meant for them; false when they have one in this project. */
export async function insertPlace(
  db: Db,
  place: Place & { readonly projectId: string; readonly userId: string },
): Promise<boolean> {
  const { projectId, userId, role, organisationId, municipalityId } = place
  const added = await db
    .insert(memberships)
    .values({ projectId, userId, role, organisationId, municipalityId })
    .onConflictDoNothing()
    .returning()
  return added.length === 1
}

/** The organisations of a project, by name. */
export async function listOrganisations(db: Db, projectId: string) {
  return db
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where(eq(organisations.projectId, projectId))
    .orderBy(asc(sql`${organisations.name} collate "und-x-icu"`))
}

/** The municipalities of a project, by name. */
export async function listMunicipalities(db: Db, projectId: string) {
  return db
    .select({ id: municipalities.id, name: municipalities.name })
    .from(municipalities)
    .where(eq(municipalities.projectId, projectId))
    .orderBy(asc(sql`${municipalities.name} collate "und-x-icu"`))
}

/** Adds names that are not there yet. */
export async function insertAttributes(
  db: Db,
  projectId: string,
  names: { readonly organisations: readonly string[]; readonly municipalities: readonly string[] },
): Promise<void> {
  const rows = (list: readonly string[]) => list.map((name) => ({ projectId, name }))
  await db.insert(organisations).values(rows(names.organisations)).onConflictDoNothing()
  await db.insert(municipalities).values(rows(names.municipalities)).onConflictDoNothing()
}

export type Invitation = Place & {
  readonly projectId: string
  readonly id: string
  readonly email: string
}

const INVITATION = {
  projectId: staffInvitations.projectId,
  id: staffInvitations.id,
  email: staffInvitations.email,
  role: staffInvitations.role,
  organisationId: staffInvitations.organisationId,
  municipalityId: staffInvitations.municipalityId,
}

/** Invitations of a project that wait, by address. */
export async function listInvitations(db: Db, projectId: string, now: Date) {
  return db
    .select({ ...INVITATION, expiresAt: staffInvitations.expiresAt })
    .from(staffInvitations)
    .where(and(eq(staffInvitations.projectId, projectId), gt(staffInvitations.expiresAt, now)))
    .orderBy(asc(staffInvitations.email))
}

/** Keeps an invitation, in the place of an earlier one to the same address. */
export async function saveInvitation(
  db: Db,
  invitation: Omit<Invitation, 'id'> & { readonly tokenHash: string; readonly expiresAt: Date },
): Promise<void> {
  await db
    .insert(staffInvitations)
    .values(invitation)
    .onConflictDoUpdate({
      target: [staffInvitations.projectId, staffInvitations.email],
      set: invitation,
    })
}

/** The invitation of a token that has not ended, with the names of its project. */
export async function findInvitation(db: Db, tokenHash: string, now: Date) {
  const [row] = await db
    .select({ ...INVITATION, projectName: projects.name, projectSlug: projects.slug })
    .from(staffInvitations)
    .innerJoin(projects, eq(projects.id, staffInvitations.projectId))
    .where(and(eq(staffInvitations.tokenHash, tokenHash), gt(staffInvitations.expiresAt, now)))
  return row
}

/** Takes an invitation away, used or withdrawn; undefined when it was gone. */
export async function deleteInvitation(
  db: Db,
  projectId: string,
  id: string,
): Promise<{ readonly role: MemberRole } | undefined> {
  const [row] = await db
    .delete(staffInvitations)
    .where(and(eq(staffInvitations.projectId, projectId), eq(staffInvitations.id, id)))
    .returning({ role: staffInvitations.role })
  return row
}
