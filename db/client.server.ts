import { sql } from 'drizzle-orm'
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

/** A pool or a transaction: every query takes one of these first. */
export type Db = PgDatabase<PgQueryResultHKT, typeof schema>

/** A bare pool for the one statement that takes in a story. */
export type Intake = postgres.Sql

/** A login role that works within one project at a time. */
export type Wall = {
  /**
   * Does `work` in one transaction within a project: PostgreSQL shows no row of another. The transaction is kept when `work`
   * answers, and undone when it throws.
   */
  inProject<T>(projectId: string, work: (db: Db) => Promise<T>): Promise<T>
}

/** The pools of one process, each under a login role of its own; `db/walls/spec.ts` says what each may do. */
export type Database = {
  /** What belongs to no single project: addresses, published surveys, log-in, the queue. No stories. */
  readonly db: Db
  /** Takes in stories, and can read nothing. */
  readonly intake: Intake
  /** A teller's own story, found by its receipt. */
  readonly tellers: Wall
  /** Reads originals, and writes down that it did. */
  readonly deidentification: Wall
  /** The workroom: all of a project but what was typed. */
  readonly staff: Wall
  /** What a development team may see: releases, and the stories that may be opened from them. */
  readonly team: Wall
  /** Waits up to five seconds for running queries, then closes every pool. */
  close(): Promise<void>
}

/** How many connections each pool may have; together 40 of the 60 that our own PostgreSQL takes, which leaves room for commands. */
const POOLS = { program: 6, collection: 16, tellers: 4, deidentification: 4, staff: 6, team: 4 }

/** A bare client of `max` connections; PostgreSQL's notices are not printed. */
export function openClient(connection: Connection, max: number): postgres.Sql {
  const options = { max, onnotice: () => {}, idle_timeout: 0, connect_timeout: 10 }
  return 'url' in connection
    ? postgres(connection.url, options)
    : postgres({ ...connection, ...options })
}

/**
 * Opens the pools of one process; `connectionFor` gives the connection of each login role.
 *
 * They are apart so that none can do what another may, and so that readers of heavy dashboards never make a teller wait.
 */
export function openDatabase(connectionFor: (role: keyof typeof POOLS) => Connection): Database {
  const names = Object.keys(POOLS) as (keyof typeof POOLS)[]
  const clients = Object.fromEntries(
    names.map((role) => [role, openClient(connectionFor(role), POOLS[role])]),
  ) as Record<keyof typeof POOLS, postgres.Sql>
  return {
    db: drizzle(clients.program, { schema, casing: 'snake_case' }),
    intake: clients.collection,
    tellers: wallOf(clients.tellers),
    deidentification: wallOf(clients.deidentification),
    staff: wallOf(clients.staff),
    team: wallOf(clients.team),
    close: async () => {
      await Promise.all(Object.values(clients).map((client) => client.end({ timeout: 5 })))
    },
  }
}

/** A wall that goes in with `client`; for the owner's it only sets the project. */
export function wallOf(client: postgres.Sql): Wall {
  const pool = drizzle(client, { schema, casing: 'snake_case' })
  return {
    inProject: (projectId, work) =>
      pool.transaction(async (tx) => {
        // Ends with the transaction, so that a connection carries no project to the next.
        await tx.execute(sql`select set_config('vertelpunt.project', ${projectId}, true)`)
        return work(tx)
      }),
  }
}
