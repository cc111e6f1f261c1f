import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type postgres from 'postgres'

/** Every value of every row of every table that is ours, as one text. */
export async function dumpOf(sql: postgres.Sql): Promise<string> {
  const tables = await sql<{ schema: string; name: string }[]>`
    select schemaname as schema, tablename as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')`
  const texts: string[] = []
  for (const { schema, name } of tables) {
    const rows = await sql<
      { row: string }[]
    >`select t::text as row from ${sql(schema)}.${sql(name)} t`
    texts.push(...rows.map(({ row }) => row))
  }
  return texts.join('\n')
}

/** The files under a folder that were changed since a moment, without those under a folder that `isLeftOut`. */
export async function filesOf(
  folder: string,
  options: { readonly since?: number; readonly isLeftOut?: (path: string) => boolean } = {},
): Promise<readonly string[]> {
  const found: string[] = []
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    const path = join(folder, entry.name)
    if (options.isLeftOut?.(path)) continue
    if (entry.isDirectory()) found.push(...(await filesOf(path, options)))
    else if (entry.isFile()) {
      const facts = await stat(path).catch(() => undefined)
      if (facts && facts.mtimeMs >= (options.since ?? 0)) found.push(path)
    }
  }
  return found
}

/** Which of these files hold one of the words, as text or as PostgreSQL writes bytes. */
export async function filesWith(
  files: readonly string[],
  words: readonly string[],
): Promise<readonly string[]> {
  const wanted = words.flatMap((word) => [word, Buffer.from(word).toString('hex')])
  const found: string[] = []
  for (const file of files) {
    const bytes = await readFile(file).catch(() => undefined)
    if (bytes && wanted.some((word) => bytes.includes(word))) found.push(file)
  }
  return found
}
