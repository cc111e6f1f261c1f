import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import { sql } from 'drizzle-orm'
import { createWeb } from '#app/http/web.server.ts'
import { openAccounts } from '#app/services/accounts.server.ts'
import { type App, dayOf } from '#app/services/app.server.ts'
import { publishHeads } from '#app/services/audit.server.ts'
import { prepareThemes } from '#app/services/coding.server.ts'
import { deliverContacts } from '#app/services/contacts.server.ts'
import { startDaily } from '#app/services/daily.server.ts'
import { type Environment, readEnvironment } from '#app/services/env.server.ts'
import { checkMasterKey, type FirstAccount, runFirst } from '#app/services/first-run.server.ts'
import { keysFrom, loadMasterKey } from '#app/services/keys.server.ts'
import { openLearner } from '#app/services/learner.server.ts'
import { logFault } from '#app/services/log.server.ts'
import { writePageCounts } from '#app/services/page-counts.server.ts'
import { diskHasRoom, portIsFree } from '#app/services/preflight.server.ts'
import { runRetention } from '#app/services/retention.server.ts'
import { openSieve } from '#app/services/sieve.server.ts'
import { keepVersions } from '#app/services/versions.server.ts'
import { startWorker, type Worker } from '#app/services/worker.server.ts'
import { type Connection, openDatabase } from '#db/client.server.ts'
import { type Embedded, startEmbedded } from '#db/embedded/supervisor.ts'
import { migrateDatabase } from '#db/migrate.ts'
import { connectionsBehind, openDoors } from '#db/walls/log-in.ts'
import type { Walls } from '#db/walls/stand.ts'

/** One clear sentence, and nothing running any more. */
class CannotStart extends Error {}

const MEGABYTE = 1024 * 1024
const ROOM_NEEDED = 300 * MEGABYTE

/** What an operator can do when the login roles cannot be used. */
const WALLS_DOWN: Readonly<Record<(Walls & { isStanding: false })['reason'], string>> = {
  'may-not-make-roles':
    'The walls in the database do not stand, because the user of DATABASE_URL may not make login roles: let an administrator give it CREATEROLE, and start again.',
  'log-in-refused':
    'The walls in the database do not stand, because PostgreSQL refuses their login roles: let pg_hba.conf admit the roles that begin with the name of your user, with a password, and start again.',
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

async function openConnection(
  environment: Environment,
): Promise<{ readonly connection: Connection; readonly embedded?: Embedded }> {
  if (environment.databaseUrl) return { connection: { url: environment.databaseUrl } }
  if (!(await diskHasRoom(environment.dataDir, ROOM_NEEDED)))
    throw new CannotStart(
      `There is less than 300 MB free for ${environment.dataDir}: free some space, or set DATA_DIR to a disk with room.`,
    )
  say('Starting the embedded PostgreSQL')
  const started = await startEmbedded({ dataDir: environment.dataDir, log: say })
  if (!started.ok) throw new CannotStart(started.problem.message)
  return { connection: started.value.connection, embedded: started.value }
}

async function migrate(connection: Connection): Promise<Walls> {
  try {
    return await migrateDatabase(connection, join(import.meta.dirname, '../db/migrations'))
  } catch (error) {
    logFault('migration failed', error)
    throw new CannotStart(
      'The database does not answer or refuses the migration: check DATABASE_URL, and that PostgreSQL 15 or later runs there.',
    )
  }
}

/** Asks running requests to end and then closes everything, in the order in which they need each other. */
function stopOnSignal(parts: {
  readonly server: Server
  readonly drain: () => void
  readonly worker: Worker
  readonly learner: App['learner']
  readonly daily: { stop(): Promise<void> }
  readonly closeDatabase: () => Promise<void>
  readonly embedded?: Embedded
  readonly graceMs: number
}): void {
  let isStopping = false
  const stop = async () => {
    if (isStopping) return
    isStopping = true
    say('Stopping: running requests end first')
    parts.drain()
    const closed = new Promise((resolve) => parts.server.close(resolve))
    parts.server.closeIdleConnections()
    const late = setTimeout(() => parts.server.closeAllConnections(), parts.graceMs)
    await closed
    clearTimeout(late)
    // A training is broken off: its job stays, and is done after the next start.
    await parts.learner.close()
    await Promise.all([parts.worker.stop(), parts.daily.stop()])
    await parts.closeDatabase()
    await parts.embedded?.stop()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
    process.on(signal, () => void stop())
}

function tellWhatToOpen(
  environment: Environment,
  accounts: readonly FirstAccount[] | undefined,
): void {
  const { origin, dataDir } = environment
  say('')
  say(`Vertelpunt is ready.`)
  say(`  Public story point   ${origin}/`)
  say(`  Staff log-in         ${origin}/inloggen`)
  if (accounts) {
    say('')
    say(
      `First accounts, made for this installation (also in ${join(dataDir, 'first-log-in.json')}; remove that file later):`,
    )
    for (const { role, email, password } of accounts)
      say(`  ${role.padEnd(14)} ${email.padEnd(36)} ${password}`)
    say('')
    say('After the password, the log-in asks for six digits. For these accounts, print them with')
    say(`  npm run -s code -- ${accounts[0]?.email}`)
  }
  if (!environment.databaseUrl) {
    say('')
    say(
      'The embedded PostgreSQL is for trying out and for small trials. With real stories, use your own through DATABASE_URL.',
    )
  }
  say('')
}

async function start(): Promise<void> {
  const read = readEnvironment(process.env)
  if (!read.ok) throw new CannotStart(read.problem.map((problem) => problem.message).join('\n'))
  const environment = read.value
  if (!(await portIsFree(environment.port)))
    throw new CannotStart(
      `Port ${environment.port} is taken: stop what uses it, or set PORT to another number.`,
    )

  const { connection, embedded } = await openConnection(environment)
  try {
    const made = await migrate(connection)
    const master = await loadMasterKey(environment.keyDir)
    const keys = keysFrom(master)
    const walls = await openDoors(connection, made, keys.databasePassword)
    const database = openDatabase(connectionsBehind(walls, connection, keys.databasePassword))
    let worker: Worker | undefined
    const app: App = {
      database,
      walls,
      keys,
      accounts: openAccounts(database.db, {
        origin: environment.origin,
        secret: keys.sessionSecret,
      }),
      versions: keepVersions(database.db),
      sieve: openSieve({
        secret: keys.hash('proof', 'puzzle').toString('hex'),
        isOn: environment.hasSieve,
      }),
      learner: openLearner(join(import.meta.dirname, 'learning-worker.mjs')),
      origin: environment.origin,
      now: () => new Date(),
      wakeWorker: () => worker?.wake(),
    }
    const key = await checkMasterKey(app)
    if (!key.ok)
      throw new CannotStart(
        `The key in ${environment.keyDir} does not belong to this database: put back the master.key that was there when it was made.`,
      )
    const accounts = await runFirst(app, environment.dataDir, say)
    await prepareThemes(app)
    worker = startWorker(() => app)
    const daily = startDaily(
      [
        {
          name: 'publish audit heads',
          run: (day) => publishHeads(database.db, environment.dataDir, day),
        },
        { name: 'retention', run: (day) => runRetention(app, day) },
        { name: 'batch of contact details', run: (day) => deliverContacts(app, day) },
      ],
      () => dayOf(app.now()),
    )

    const build: ServerBuild = await import(
      pathToFileURL(join(import.meta.dirname, 'server/index.js')).href
    )
    const islands = JSON.parse(await readFile(join(import.meta.dirname, 'islands.json'), 'utf8'))
    const web = createWeb(app, {
      build,
      islands,
      exitUrl: environment.exitUrl,
      proxies: environment.proxies,
      clientFolder: join(import.meta.dirname, 'client'),
      isReady: async () => {
        await database.db.execute(sql`select 1`)
        return true
      },
    })
    const server = createServer(web.express)
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(environment.port, environment.host, resolve)
    })
    stopOnSignal({
      server,
      drain: web.drain,
      worker,
      learner: app.learner,
      daily,
      closeDatabase: () => writePageCounts(app).then(database.close),
      embedded,
      graceMs: environment.graceMs,
    })
    void embedded?.lost.then(() => {
      process.stderr.write('The embedded PostgreSQL ended by itself: start Vertelpunt again.\n')
      process.exit(1)
    })
    tellWhatToOpen(environment, accounts)
    if (!walls.isStanding) say(WALLS_DOWN[walls.reason])
  } catch (error) {
    await embedded?.stop()
    throw error
  }
}

start().catch((error: unknown) => {
  if (error instanceof CannotStart) process.stderr.write(`${error.message}\n`)
  else {
    const id = logFault('start failed', error)
    process.stderr.write(
      `Vertelpunt could not start because of a fault of its own (number ${id}, see the line above).\n`,
    )
  }
  process.exit(1)
})
