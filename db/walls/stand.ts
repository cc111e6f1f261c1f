import { createHash } from 'node:crypto'
import type postgres from 'postgres'
import { findMigration } from '#db/queries/backup.ts'
import { ROLES, TABLES } from './spec.ts'
import { loginOf, type ProjectColumns, wallStatements } from './statements.ts'

/**
 * Whether the walls stand, and under whose name.
 *
 * `may-not-make-roles`: the user of the database is not allowed to make login roles. `log-in-refused`: the roles are there and
 * PostgreSQL lets nobody in as one of them. In both cases everything goes through the owner, and nothing in the database stands
 * between a fault of the program and a story.
 */
export type Walls =
  | { readonly isStanding: true; readonly owner: string }
  | {
      readonly isStanding: false
      readonly owner: string
      readonly reason: 'may-not-make-roles' | 'log-in-refused'
    }

/** Makes login roles, rights and row-level security what the spec says, on the owner's connection. Quick when they are. */
export async function standWalls(client: postgres.Sql): Promise<Walls> {
  const [me] = await client<{ owner: string; mayMakeRoles: boolean }[]>`
    select rolname as owner, rolsuper or rolcreaterole as "mayMakeRoles" from pg_roles where rolname = current_user`
  if (!me) throw new Error('a database without a user')
  const { owner } = me
  const missing = await listMissing(client, owner)
  if (missing.length > 0 && !me.mayMakeRoles)
    return { isStanding: false, owner, reason: 'may-not-make-roles' }
  for (const login of missing) await makeRole(client, login)

  const statements = wallStatements(owner, await findProjectColumns(client))
  // A migration may have made a table or a function anew, and with it its rights.
  const made = [(await findMigration(client)).hash, ...statements].join(';')
  const mark = `walls ${createHash('sha256').update(made).digest('hex')}`
  const [vault] = await client<{ comment: string | null }[]>`
    select obj_description('vault'::regnamespace, 'pg_namespace') as comment`
  if (missing.length > 0 || vault?.comment !== mark)
    await client.begin(async (tx) => {
      for (const statement of statements) await tx.unsafe(statement)
      await tx.unsafe(`comment on schema vault is '${mark}'`)
    })
  return { isStanding: true, owner }
}

async function listMissing(client: postgres.Sql, owner: string): Promise<readonly string[]> {
  const logins = ROLES.map((role) => loginOf(owner, role))
  const there = await client<{ name: string }[]>`
    select rolname as name from pg_roles where rolname = any(${logins})`
  return logins.filter((login) => !there.some(({ name }) => name === login))
}

/** Two databases of one server may start at the same moment: who comes second finds the role made. */
async function makeRole(client: postgres.Sql, login: string): Promise<void> {
  try {
    await client`create role ${client(login)} login`
  } catch (error) {
    const { code } = error as { code?: string }
    if (code !== '42710' && code !== '23505') throw error
  }
}

/** The column with the project of every table in the spec. */
async function findProjectColumns(client: postgres.Sql): Promise<ProjectColumns> {
  const rows = await client<{ table: string }[]>`
    select case when n.nspname = 'public' then c.relname else n.nspname || '.' || c.relname end as table
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where a.attname = 'project_id' and c.relkind = 'r' and n.nspname in ('public', 'vault') order by 1`
  const withProject = new Set(rows.map(({ table }) => table))
  return new Map(
    Object.keys(TABLES).map((table) => [
      table,
      table === 'projects' ? 'id' : withProject.has(table) ? 'project_id' : undefined,
    ]),
  )
}
