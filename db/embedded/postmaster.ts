import { chown, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fail, ok, type Result } from '#surveys/result.ts'
import { type Account, ownFolder } from './account.ts'
import type { Binaries } from './binaries.ts'
import { type Guarded, runGuarded } from './guard.ts'
import {
  answers,
  CLUSTER_NAME,
  isChild,
  type LockFile,
  readLockFile,
  SOCKET_PORT,
} from './lock-file.ts'
import { type EmbeddedProblem, failedRun } from './problem.ts'

/** The longest path of a socket that every system takes (104 bytes on macOS, with the closing zero). */
const LONGEST_SOCKET_PATH = 103
const SHORT_FOLDER = 'vertelpunt-socket-'

const QUICK_STOP_MS = 30_000
const HARD_STOP_MS = 10_000

/** A postmaster that this process started. */
export type Postmaster = {
  readonly socketDir: string
  /** Ends PostgreSQL: running statements are broken off, what was committed is safe. */
  stop(): Promise<void>
  /** Settles when PostgreSQL is gone. */
  readonly ended: Promise<unknown>
}

/**
 * The settings that every start gives; each is about safety, privacy or a machine that is shared.
 *
 * Nothing that a statement holds reaches the log: no statements, no parameters, no messages of refused statements
 * (these quote values), and no details (these quote keys).
 */
const SETTINGS: Readonly<Record<string, string>> = {
  cluster_name: CLUSTER_NAME,
  listen_addresses: '',
  port: `${SOCKET_PORT}`,
  unix_socket_permissions: '0700',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  ...(process.platform === 'darwin' ? { wal_sync_method: 'fsync_writethrough' } : {}),
  max_connections: '60',
  shared_buffers: '128MB',
  min_dynamic_shared_memory: '16MB',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_destination: 'stderr',
  logging_collector: 'off',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_checkpoints: 'off',
  log_connections: 'off',
  log_disconnections: 'off',
}

/**
 * Starts PostgreSQL on a data folder and waits until it takes connections, however long a recovery takes.
 *
 * `raced` in the answer: another process was first, look again.
 */
export async function startPostmaster(
  cluster: string,
  { bin }: Binaries,
  account: Account,
  log: (line: string) => void,
): Promise<Result<Postmaster, EmbeddedProblem & { readonly raced: boolean }>> {
  const place = await socketPlace(cluster, account)
  const settings = { ...SETTINGS, unix_socket_directories: place.option }
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const run = runGuarded(join(bin, 'postgres'), ['-D', ownFolder(account, cluster), ...args], {
    account,
    folder: cluster,
    onLine: (line) => tell(line, log),
  })
  if (await becomesReady(cluster, place.socketDir, run, log)) {
    run.holdNode(false)
    return ok({
      socketDir: place.socketDir,
      ended: run.ended,
      stop: async () => {
        run.holdNode(true)
        await stopRun(run, cluster)
        await removeShortFolder(place.socketDir)
      },
    })
  }
  await removeShortFolder(place.socketDir)
  const raced = run.printed.some((line) => /already exists|still in use|already in use/.test(line))
  return fail({ ...failedRun('start-failed', run.printed.map(withoutStamp), cluster), raced })
}

/** Stops a postmaster that is not our child, and waits until its lock file is gone. */
export async function stopOrphan(cluster: string, { pid, socketDir }: LockFile): Promise<void> {
  signal(pid, 'SIGINT')
  const late = Date.now() + QUICK_STOP_MS
  while ((await readLockFile(cluster))?.pid === pid) {
    if (Date.now() > late) signal(pid, 'SIGQUIT')
    await sleep(50)
    if (Date.now() > late + HARD_STOP_MS) return
  }
  await removeShortFolder(socketDir)
}

/** The socket lies in the data folder itself (mode 0700); where that path is too long, in a short folder just as private. */
async function socketPlace(
  cluster: string,
  account: Account,
): Promise<{ readonly socketDir: string; readonly option: string }> {
  const path = join(cluster, `.s.PGSQL.${SOCKET_PORT}`)
  if (Buffer.byteLength(path) <= LONGEST_SOCKET_PATH) return { socketDir: cluster, option: '.' }
  const folder = await mkdtemp(join(tmpdir(), SHORT_FOLDER))
  if (account) await chown(folder, account.uid, account.gid)
  return { socketDir: folder, option: folder }
}

/** Removes a short socket folder, and never anything else. */
export async function removeShortFolder(socketDir: string): Promise<void> {
  if (dirname(socketDir) !== tmpdir() || !basename(socketDir).startsWith(SHORT_FOLDER)) return
  await rm(socketDir, { recursive: true, force: true })
}

async function becomesReady(
  cluster: string,
  socketDir: string,
  run: Guarded,
  log: (line: string) => void,
): Promise<boolean> {
  let isGone = false
  void run.ended.then(() => {
    isGone = true
  })
  let tellAt = Date.now() + 10_000
  while (!isGone) {
    const lock = await readLockFile(cluster)
    const isOurs = lock?.status === 'ready' && (await isChild(lock.pid, run.pid))
    if (isOurs && (await answers(socketDir))) return true
    if (Date.now() > tellAt) {
      log('PostgreSQL is still starting (it recovers what an earlier stop left unfinished)')
      tellAt += 30_000
    }
    await Promise.race([sleep(15), run.ended])
  }
  return false
}

async function stopRun(run: Guarded, cluster: string): Promise<void> {
  run.release()
  const ends = (ms: number) =>
    Promise.race([run.ended.then(() => true), sleep(ms, false, { ref: false })])
  if (await ends(QUICK_STOP_MS)) return
  const lock = await readLockFile(cluster)
  if (lock) signal(lock.pid, 'SIGQUIT')
  await ends(HARD_STOP_MS)
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It was gone already.
  }
}

/** Of what PostgreSQL prints, an operator needs only what is wrong. */
function tell(line: string, log: (line: string) => void): void {
  if (/\b(FATAL|PANIC|WARNING)\b|was terminated|not properly shut down|could not/.test(line))
    log(`PostgreSQL: ${withoutStamp(line)}`)
}

/** The line without time and process number. */
function withoutStamp(line: string): string {
  return line.replace(/^\d{4}-\d\d-\d\d [\d:.]+ \S+ \[\d+\] /, '')
}
