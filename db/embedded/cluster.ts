import { spawn } from 'node:child_process'
import { chown, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fail, ok, type Result } from '#surveys/result.ts'
import { type Account, ownFolder } from './account.ts'
import { type Binaries, PLAIN_ENVIRONMENT } from './binaries.ts'
import { runGuarded } from './guard.ts'
import { type EmbeddedProblem, embeddedProblem, failedRun } from './problem.ts'

/** The database of Vertelpunt and the role that owns it, in a cluster made here. */
export const DATABASE = 'vertelpunt'

const UNFINISHED = 'postgres-new-'

/**
 * Makes sure that `cluster`, a folder within `dataDir`, holds a PostgreSQL data folder that these programs can run.
 *
 * A new one is made beside it and moved into place when it is whole, so that a crash halfway leaves nothing in its place.
 */
export async function ensureCluster(
  dataDir: string,
  cluster: string,
  binaries: Binaries,
  account: Account,
  log: (line: string) => void,
): Promise<Result<void, EmbeddedProblem>> {
  const found = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch((error) => error.code)
  if (found === 'EACCES') return fail(embeddedProblem('no-access', cluster))
  if (found !== 'ENOENT') return checkCluster(cluster, found.trim(), binaries, account)

  await removeUnfinished(dataDir)
  log('Making a new PostgreSQL data folder (once)')
  const fresh = join(dataDir, `${UNFINISHED}${process.pid}-${Date.now()}`)
  await mkdir(fresh, { mode: 0o700 })
  if (account) await chown(fresh, account.uid, account.gid)
  const made = await initialise(fresh, binaries, account)
  if (!made.ok) {
    await rm(fresh, { recursive: true, force: true })
    return made
  }
  await moveIntoPlace(fresh, cluster, dataDir)
  return ok(undefined)
}

async function checkCluster(
  cluster: string,
  version: string,
  binaries: Binaries,
  account: Account,
): Promise<Result<void, EmbeddedProblem>> {
  if (version !== binaries.version.split('.')[0]) {
    const versions = `${version} there, ${binaries.version} here`
    return fail(embeddedProblem('other-version', versions))
  }
  const { uid } = await stat(cluster)
  const runner = account?.uid ?? process.getuid?.()
  if (uid === runner) return ok(undefined)
  if (!account || uid !== 0) return fail(embeddedProblem('no-access', cluster))
  await handOver(cluster, account)
  return ok(undefined)
}

/** Gives a folder that root owns (copied back from a backup, say) to the user who runs PostgreSQL. */
async function handOver(folder: string, account: NonNullable<Account>): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true }))
    if (!entry.isSymbolicLink()) await chown(join(entry.parentPath, entry.name), account.uid, account.gid)
  await chown(folder, account.uid, account.gid)
}

/** Removes what an earlier start left when it was killed while making a data folder. */
async function removeUnfinished(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir)) {
    if (!name.startsWith(UNFINISHED)) continue
    const maker = Number(name.slice(UNFINISHED.length).split('-')[0])
    if (maker === process.pid || !isRunning(maker))
      await rm(join(dataDir, name), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The same order and case rules on every machine, whatever languages it has. */
function localeOptions(version: string): string[] {
  return Number.parseInt(version, 10) >= 17
    ? ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
    : ['--locale=C.UTF-8']
}

async function initialise(
  folder: string,
  { bin, version }: Binaries,
  account: Account,
): Promise<Result<void, EmbeddedProblem>> {
  const own = ownFolder(account, folder)
  const args = ['-D', own, `--username=${DATABASE}`, '--auth-local=trust', '--auth-host=reject']
  args.push('--encoding=UTF8', '--data-checksums', '--no-instructions', ...localeOptions(version))
  const initdb = runGuarded(join(bin, 'initdb'), args, { account, folder })
  if ((await initdb.ended) !== 0) return fail(failedRun('initdb-failed', initdb.printed, folder))

  const single = spawn(join(bin, 'postgres'), ['--single', '-D', own, '-c', 'exit_on_error=on', 'postgres'], {
    ...account,
    cwd: folder,
    env: PLAIN_ENVIRONMENT,
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  single.stdin.on('error', () => {})
  single.stdin.end(`create database ${DATABASE};\n`)
  const ended = new Promise<number | null>((resolve) => {
    single.once('close', resolve)
    single.once('error', () => resolve(null))
  })
  const printed = await text(single.stderr)
  return (await ended) === 0
    ? ok(undefined)
    : fail(failedRun('initdb-failed', printed.split('\n'), folder))
}

/** Where two first starts meet, the first to arrive wins and the other takes what is there. */
async function moveIntoPlace(fresh: string, cluster: string, dataDir: string): Promise<void> {
  try {
    await rename(fresh, cluster)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error
    await rm(fresh, { recursive: true, force: true })
    return
  }
  const parent = await open(dataDir)
  await parent.sync().finally(() => parent.close())
}
