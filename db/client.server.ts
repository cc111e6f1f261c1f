import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import * as schema from './schema/index.ts'

/** Where a PostgreSQL answers: a URL, or the Unix socket of the one that Vertelpunt runs itself. */
export type Connection =
  | { readonly url: string }
  | {
      readonly host: string
      readonly port: number
      readonly database: string
      readonly username: string
    }

/** The pool or a transaction: every query takes one of these first. */
export type Db = PgDatabase<PgQueryResultHKT, typeof schema>

/** A bare pool for the one statement that takes in a story. */
export type Intake = postgres.Sql

export type Database = {
  readonly db: Db
  readonly intake: Intake
  /** Waits up to five seconds for running queries, then closes both pools. */
  close(): Promise<void>
}

/** A bare client of `max` connections; PostgreSQL's notices are not printed. */
export function openClient(connection: Connection, max: number): postgres.Sql {
  const options = { max, onnotice: () => {}, idle_timeout: 0, connect_timeout: 10 }
  return 'url' in connection
    ? postgres(connection.url, options)
    : postgres({ ...connection, ...options })
}

/**
 * Opens the two pools of one process: one for every query, one for taking in stories.
 *
 * They are apart so that readers of heavy dashboards can never make a teller wait for a connection.
 */
export function openDatabase(connection: Connection): Database {
  const general = openClient(connection, 10)
  const intake = openClient(connection, 16)
  return {
    db: drizzle(general, { schema, casing: 'snake_case' }),
    intake,
    close: async () => {
      await Promise.all([general.end({ timeout: 5 }), intake.end({ timeout: 5 })])
    },
  }
}
