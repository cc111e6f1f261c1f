import { join } from 'node:path'
import type { Writable } from 'node:stream'
import { type Environment, readEnvironment } from '#app/services/env.server.ts'
import { type Keys, keysFrom, loadMasterKey } from '#app/services/keys.server.ts'
import { type Connection, openClient } from '#db/client.server.ts'
import { startEmbedded } from '#db/embedded/supervisor.ts'
import { migrateDatabase } from '#db/migrate.ts'

/** What a command works on: the same database, keys and settings as the server. */
export type Workplace = {
  readonly environment: Environment
  readonly client: ReturnType<typeof openClient>
  readonly keys: Keys
}

/**
 * Opens the database of these settings for one command, beside a running server or by itself, and closes it afterwards.
 *
 * `migrate` brings it to the newest migration first. Says in one sentence what is wrong and gives exit code 1 when it cannot.
 */
export async function withDatabase(
  errors: Writable,
  options: { readonly migrate?: boolean },
  work: (at: Workplace) => Promise<number>,
): Promise<number> {
  const read = readEnvironment(process.env)
  if (!read.ok) {
    errors.write(`${read.problem.map((problem) => problem.message).join('\n')}\n`)
    return 1
  }
  const environment = read.value
  let connection: Connection
  let stop = async () => {}
  if (environment.databaseUrl) connection = { url: environment.databaseUrl }
  else {
    const started = await startEmbedded({
      dataDir: environment.dataDir,
      log: (line) => void errors.write(`${line}\n`),
      whenRunning: 'share',
    })
    if (!started.ok) {
      errors.write(`${started.problem.message}\n`)
      return 1
    }
    connection = started.value.connection
    stop = started.value.stop
  }
  const client = openClient(connection, 2)
  try {
    if (options.migrate)
      await migrateDatabase(connection, join(import.meta.dirname, '../../db/migrations'))
    const keys = keysFrom(await loadMasterKey(environment.keyDir))
    return await work({ environment, client, keys })
  } finally {
    await client.end({ timeout: 5 })
    await stop()
  }
}
