import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import { type Connection, openClient } from './client.server.ts'
import { standWalls, type Walls } from './walls/stand.ts'

const MIGRATION_LOCK = 7_215_001

/**
 * Brings the database to the newest migration, and its walls to what `db/walls/spec.ts` says.
 *
 * Safe when several processes start at once: they take turns at an advisory lock on one connection.
 */
export async function migrateDatabase(connection: Connection, folder: string): Promise<Walls> {
  const client = openClient(connection, 1)
  try {
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`
    await migrate(drizzle(client), { migrationsFolder: folder })
    return await standWalls(client)
  } finally {
    await client.end({ timeout: 5 })
  }
}
