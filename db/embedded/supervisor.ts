import { access, constants, mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fail, ok, type Result } from '#surveys/result.ts'
import { accountFor } from './account.ts'
import { findBinaries } from './binaries.ts'
import { DATABASE, ensureCluster } from './cluster.ts'
import { type LockFile, occupantOf, SOCKET_PORT } from './lock-file.ts'
import { startPostmaster, stopOrphan } from './postmaster.ts'
import { type EmbeddedProblem, embeddedProblem } from './problem.ts'

export type { EmbeddedProblem } from './problem.ts'

/** Vertelpunt's own PostgreSQL, running. */
export type Embedded = {
  /** What `openDatabase` takes: `host` is the folder of the socket. */
  readonly connection: {
    readonly host: string
    readonly port: number
    readonly database: string
    readonly username: string
  }
  /** Of the programs, such as '17.10'. */
  readonly version: string
  /** Another process runs it, and `stop` leaves it alone. */
  readonly adopted: boolean
  /** Ends PostgreSQL and settles when it is gone. */
  stop(): Promise<void>
  /** Settles when PostgreSQL ends without being asked to; never when `adopted`. */
  readonly lost: Promise<void>
}

const PATIENCE_MS = 60_000

/**
 * Runs PostgreSQL on `dataDir`/postgres, on a Unix socket alone, and stops it when this process dies in whatever way.
 *
 * A first start makes the data folder. What a killed process left behind is put in order: an orphaned postmaster is stopped
 * and started afresh, a stale lock removed. Where another living process runs one already, the answer is `in-use`; with
 * `whenRunning: 'share'` (a command beside a server) that one is adopted.
 * `binaries`: a folder with `initdb` and `postgres` in place of the ones that come along.
 * `log` gets a line when something takes long or is wrong; never a statement or a value.
 */
export async function startEmbedded({
  dataDir,
  log,
  binaries: given,
  whenRunning = 'refuse',
}: {
  readonly dataDir: string
  readonly log: (line: string) => void
  readonly binaries?: string
  readonly whenRunning?: 'refuse' | 'share'
}): Promise<Result<Embedded, EmbeddedProblem>> {
  const folder = resolve(dataDir)
  const cluster = join(folder, 'postgres')
  const opened = await openFolder(folder)
  if (!opened.ok) return opened
  const account = await accountFor(folder, cluster)
  const found = await findBinaries(account, given, join(folder, 'programs'))
  if (!found.ok) return found
  const binaries = found.value

  const late = Date.now() + PATIENCE_MS
  while (Date.now() < late) {
    const occupant = await occupantOf(cluster)
    if (occupant.state === 'running') {
      if (whenRunning === 'share') return ok(adopt(occupant.lock, binaries.version))
      const who = occupant.owner ? `process ${occupant.owner}` : 'in another container'
      return fail(embeddedProblem('in-use', who))
    }
    if (occupant.state === 'orphan') {
      log('PostgreSQL was left running by a process that is gone: starting it afresh')
      await stopOrphan(cluster, occupant.lock)
      continue
    }
    if (occupant.state === 'busy') {
      await sleep(50)
      continue
    }
    const ready = await ensureCluster(folder, cluster, binaries, account, log)
    if (!ready.ok) return ready
    const started = await startPostmaster(cluster, binaries, account, log)
    if (started.ok) {
      const { socketDir, ended, stop } = started.value
      let isAsked = false
      return ok({
        connection: connectionTo(socketDir),
        version: binaries.version,
        adopted: false,
        stop: () => {
          isAsked = true
          return stop()
        },
        lost: new Promise((settle) => void ended.then(() => isAsked || settle())),
      })
    }
    const { raced, ...problem } = started.problem
    if (!raced) return fail(problem)
    await sleep(200)
  }
  return fail(embeddedProblem('in-use', 'which is starting or stopping all the time'))
}

async function openFolder(folder: string): Promise<Result<void, EmbeddedProblem>> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    return ok(undefined)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOSPC') return fail(embeddedProblem('no-disk', folder))
    return fail(embeddedProblem('no-access', folder))
  }
}

function connectionTo(socketDir: string): Embedded['connection'] {
  return { host: socketDir, port: SOCKET_PORT, database: DATABASE, username: DATABASE }
}

function adopt(lock: LockFile, version: string): Embedded {
  return {
    connection: connectionTo(lock.socketDir),
    version,
    adopted: true,
    stop: async () => {},
    lost: new Promise(() => {}),
  }
}
