import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { TestProject } from 'vitest/node'
import { type Connection, openClient } from '#db/client.server.ts'
import { type Embedded, startEmbedded } from '#db/embedded/supervisor.ts'
import { migrateDatabase } from '#db/migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    databases: { readonly server: Connection; readonly template: string }
  }
}

const ROOT = join(import.meta.dirname, '../..')
const MIGRATIONS = join(ROOT, 'db/migrations')
const WALLS = join(ROOT, 'db/walls')
const TEMPLATE_LOCK = 7_215_002

/** How many runs of the tests may go on beside each other, each on a server of its own. */
const SLOTS = 4

type Shared = { readonly ready: Promise<Server>; users: number }
type Server = {
  readonly connection: Connection
  readonly template: string
  stop(): Promise<void>
}

const keep = globalThis as { vertelpuntTestServer?: Shared }

/**
 * Vitest calls this once for each project that uses a database: the first starts the server, the last to end stops it.
 *
 * The server is the one of TEST_DATABASE_URL where that is set, and our embedded PostgreSQL otherwise.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  keep.vertelpuntTestServer ??= { ready: openServer(), users: 0 }
  const shared = keep.vertelpuntTestServer
  shared.users += 1
  const { connection, template } = await shared.ready
  project.provide('databases', { server: connection, template })
  return async () => {
    shared.users -= 1
    if (shared.users > 0) return
    keep.vertelpuntTestServer = undefined
    await (await shared.ready).stop()
  }
}

/** A migrated, empty database for one test file; `drop` it at the end, after closing what was opened on it. */
export async function freshDatabase(): Promise<{
  readonly connection: Connection
  drop(): Promise<void>
}> {
  const { server, template } = inject('databases')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await command(server, `create database ${name} template ${template}`)
  return {
    connection: within(server, name),
    drop: () => command(server, `drop database if exists ${name} with (force)`),
  }
}

async function openServer(): Promise<Server> {
  const url = process.env.TEST_DATABASE_URL
  if (url) return { ...(await withTemplate({ url })), stop: async () => {} }
  const embedded = await startInFreeSlot()
  const { connection } = embedded
  await dropLeftovers(connection)
  return { ...(await withTemplate(connection)), stop: embedded.stop }
}

/**
 * The data folders stay between runs, so that only the very first pays for making one.
 *
 * TEST_POSTGRES_PROGRAMS names a folder with other programs than those that come along; they have folders of their own.
 */
async function startInFreeSlot(): Promise<Embedded> {
  const binaries = process.env.TEST_POSTGRES_PROGRAMS
  const kind = binaries ? `test-pg${binaries.replace(/\W+/g, '-')}` : 'test-pg'
  for (let slot = 1; ; slot += 1) {
    const dataDir = join(ROOT, `.cache/${kind}-${slot}`)
    const started = await startEmbedded({ dataDir, binaries, log: (line) => console.error(line) })
    if (started.ok) return started.value
    if (started.problem.code !== 'in-use' || slot === SLOTS)
      throw new Error(started.problem.message)
  }
}

/** A database with every migration, made once for each state of the migrations and copied for each test file. */
async function withTemplate(
  server: Connection,
): Promise<{ readonly connection: Connection; readonly template: string }> {
  const template = `template_${await hashOfMigrations()}`
  const client = openClient(server, 1)
  try {
    await client`select pg_advisory_lock(${TEMPLATE_LOCK})`
    const found = await client`select 1 from pg_database where datname = ${template}`
    if (found.length === 0) {
      const unfinished = `unfinished_${template}`
      await client.unsafe(`drop database if exists ${unfinished} with (force)`)
      await client.unsafe(`create database ${unfinished} template template0`)
      await migrateDatabase(within(server, unfinished), MIGRATIONS)
      await client.unsafe(`alter database ${unfinished} rename to ${template}`)
    }
  } finally {
    await client.end({ timeout: 5 })
  }
  return { connection: server, template }
}

async function hashOfMigrations(): Promise<string> {
  const hash = createHash('sha256')
  const files = [MIGRATIONS, WALLS].map(async (folder) =>
    (await readdir(folder))
      .filter((name) => /\.(sql|ts)$/.test(name))
      .map((name) => join(folder, name)),
  )
  for (const file of (await Promise.all(files)).flat().sort()) hash.update(await readFile(file))
  return hash.digest('hex').slice(0, 16)
}

/** Databases of runs that were broken off, and templates of earlier migrations. */
async function dropLeftovers(server: Connection): Promise<void> {
  const client = openClient(server, 1)
  const now = `template_${await hashOfMigrations()}`
  const names = await client<{ datname: string }[]>`
    select datname from pg_database
    where datname ~ '^(test|template|unfinished)_[0-9a-f]{16}' and datname <> ${now}`
  for (const { datname } of names) await client.unsafe(`drop database ${datname} with (force)`)
  await client.end({ timeout: 5 })
}

async function command(server: Connection, statement: string): Promise<void> {
  const client = openClient(server, 1)
  await client.unsafe(statement).finally(() => client.end({ timeout: 5 }))
}

function within(server: Connection, database: string): Connection {
  if (!('url' in server)) return { ...server, database }
  const url = new URL(server.url)
  url.pathname = `/${database}`
  return { url: url.href }
}
