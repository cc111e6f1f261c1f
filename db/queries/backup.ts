import type postgres from 'postgres'

/** Tables that a backup leaves out: what lasts hours, and what is made anew. Story keys have a backup of their own. */
export const LEFT_OUT: ReadonlySet<string> = new Set([
  'jobs',
  'sessions',
  'verifications',
  'rate_limits',
  'staff_invitations',
  'story_terms',
  'story_changes',
  'survey_presence',
  // Made again from the coded stories; and taking back ends where a restore begins.
  'theme_models',
  'coding_acts',
])

/** One row as PostgreSQL writes it in JSON. */
export type JsonRow = Readonly<Record<string, unknown>>

const BATCH = 200
/** Recordings and drawings are megabytes each. */
const LARGE: ReadonlySet<string> = new Set(['attachments'])

/** The tables of a backup, each after those that it refers to. */
export async function listBackupTables(client: postgres.Sql): Promise<readonly string[]> {
  const tables = await client<{ name: string; needs: readonly string[] }[]>`
    select c.relname as name,
      coalesce(array_agg(distinct p.relname) filter (where p.relname <> c.relname), '{}') as needs
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    left join pg_constraint f on f.conrelid = c.oid and f.contype = 'f'
    left join pg_class p on p.oid = f.confrelid
    where c.relkind = 'r'
    group by c.relname order by c.relname`
  const ordered: string[] = []
  const left = new Map(tables.map(({ name, needs }) => [name, needs] as const))
  for (const name of LEFT_OUT) left.delete(name)
  while (left.size > 0) {
    const ready = [...left].filter(([, needs]) => needs.every((need) => !left.has(need)))
    if (ready.length === 0) throw new Error('tables that refer to each other in a circle')
    for (const [name] of ready) {
      ordered.push(name)
      left.delete(name)
    }
  }
  return ordered
}

/** Every row of one table, in batches, inside the caller's transaction. */
export async function* readRows(
  transaction: postgres.Sql,
  table: string,
): AsyncGenerator<readonly JsonRow[]> {
  const rows = transaction<{ row: JsonRow }[]>`
    select to_jsonb(t) as row from ${transaction(table)} t`.cursor(LARGE.has(table) ? 1 : BATCH)
  for await (const batch of rows) yield batch.map(({ row }) => row)
}

/** Writes rows as `readRows` gave them. */
export async function insertRows(
  transaction: postgres.Sql,
  table: string,
  rows: readonly JsonRow[],
): Promise<void> {
  if (rows.length === 0) return
  await transaction`
    insert into ${transaction(table)}
    select * from jsonb_populate_recordset(null::${transaction(table)}, ${transaction.json(rows as never)})`
}

/** The wrapped keys of all stories, by story id. */
export async function listStoryKeys(client: postgres.Sql): Promise<ReadonlyMap<string, Buffer>> {
  const rows = await client<{ storyId: string; wrapped: Buffer }[]>`
    select story_id as "storyId", wrapped from vault.story_keys`
  return new Map(rows.map(({ storyId, wrapped }) => [storyId, wrapped]))
}

/** How many migrations this database had, and the hash of the newest. */
export async function findMigration(
  client: postgres.Sql,
): Promise<{ readonly count: number; readonly hash: string }> {
  const rows = await client<{ hash: string }[]>`
    select hash from drizzle.__drizzle_migrations order by created_at`
  return { count: rows.length, hash: rows.at(-1)?.hash ?? '' }
}

/** Whether there is nothing in this database yet that a restore could overwrite. */
export async function isEmptyDatabase(client: postgres.Sql): Promise<boolean> {
  const [row] = await client<{ used: boolean }[]>`
    select exists (select 1 from users) or exists (select 1 from projects)
      or exists (select 1 from instance) as used`
  return row?.used === false
}
