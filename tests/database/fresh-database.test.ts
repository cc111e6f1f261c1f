import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, openDatabase } from '#db/client.server.ts'
import { freshDatabase } from '#tests/setup/database.ts'

let database: Database
let fresh: Awaited<ReturnType<typeof freshDatabase>>

beforeAll(async () => {
  fresh = await freshDatabase()
  database = openDatabase(() => fresh.connection)
})

afterAll(async () => {
  await database.close()
  await fresh.drop()
})

async function countTables({ db }: Database, name: string): Promise<number> {
  const rows = await db.execute(
    sql`select tablename from pg_tables where schemaname = 'public' and tablename like ${name}`,
  )
  return (rows as unknown as unknown[]).length
}

test('a fresh database has every table and nothing of another test', async () => {
  const other = await freshDatabase()
  const beside = openDatabase(() => other.connection)
  await beside.db.execute(sql`create table only_here (value text)`)
  expect(await countTables(beside, 'only_here')).toBe(1)
  expect(await countTables(database, 'only_here')).toBe(0)
  expect(await countTables(database, '%')).toBeGreaterThan(10)
  await beside.close()
  await other.drop()
})
