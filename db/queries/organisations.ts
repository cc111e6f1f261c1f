import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { memberships, organisations, staffInvitations } from '#db/schema/people.ts'

/** An organisation with how many people, and people who were invited, work for it. */
export type OrganisationRow = {
  readonly id: string
  readonly name: string
  readonly people: number
  readonly invited: number
}

/** The organisations of a project by name, with who works for each. */
export async function listOrganisationsWithPeople(
  db: Db,
  projectId: string,
): Promise<readonly OrganisationRow[]> {
  const rows = (await db.execute(sql`
    select o.id, o.name,
      (select count(*)::int from ${memberships} m where m.project_id = o.project_id and m.organisation_id = o.id) as people,
      (select count(*)::int from ${staffInvitations} i where i.project_id = o.project_id and i.organisation_id = o.id) as invited
    from ${organisations} o where o.project_id = ${projectId}
    order by o.name collate "und-x-icu"`)) as unknown as OrganisationRow[]
  return [...rows]
}

/** Adds an organisation; false when the name is taken, in capitals or not. */
export async function insertOrganisation(
  db: Db,
  projectId: string,
  name: string,
): Promise<boolean> {
  if (await isNameTaken(db, projectId, name)) return false
  const added = await db
    .insert(organisations)
    .values({ projectId, name })
    .onConflictDoNothing()
    .returning({ id: organisations.id })
  return added.length === 1
}

/** Whether another organisation than `except` has this name, in capitals or not. */
export async function isNameTaken(
  db: Db,
  projectId: string,
  name: string,
  except?: string,
): Promise<boolean> {
  const rows = await db
    .select({ id: organisations.id })
    .from(organisations)
    .where(
      and(
        eq(organisations.projectId, projectId),
        sql`lower(${organisations.name}) = lower(${name})`,
      ),
    )
  return rows.some(({ id }) => id !== except)
}

/** The name of an organisation, locked until the transaction ends; undefined when it is not there. */
export async function lockOrganisation(
  tx: Db,
  projectId: string,
  id: string,
): Promise<string | undefined> {
  const [row] = await tx
    .select({ name: organisations.name })
    .from(organisations)
    .where(and(eq(organisations.projectId, projectId), eq(organisations.id, id)))
    .for('update')
  return row?.name
}

/** Gives an organisation another name. */
export async function renameOrganisation(
  db: Db,
  projectId: string,
  id: string,
  name: string,
): Promise<void> {
  await db
    .update(organisations)
    .set({ name })
    .where(and(eq(organisations.projectId, projectId), eq(organisations.id, id)))
}

/** Lets everybody who works for one organisation, or was invited for it, work for another. */
export async function movePeople(
  db: Db,
  projectId: string,
  from: string,
  to: string,
): Promise<void> {
  for (const table of [memberships, staffInvitations])
    await db
      .update(table)
      .set({ organisationId: to })
      .where(and(eq(table.projectId, projectId), eq(table.organisationId, from)))
}

/** Whether somebody works for an organisation or was invited for it. */
export async function isOrganisationUsed(db: Db, projectId: string, id: string): Promise<boolean> {
  for (const table of [memberships, staffInvitations])
    if (await db.$count(table, and(eq(table.projectId, projectId), eq(table.organisationId, id))))
      return true
  return false
}

/** Takes an organisation away. */
export async function deleteOrganisation(db: Db, projectId: string, id: string): Promise<void> {
  await db
    .delete(organisations)
    .where(and(eq(organisations.projectId, projectId), eq(organisations.id, id)))
}
