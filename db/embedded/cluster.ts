import { randomUUID } from 'node:crypto'
import { chown, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fail, ok, type Result } from '#surveys/result.ts'
import { type Account, ownFolder } from './account.ts'
import type { Binaries } from './binaries.ts'
import { runGuarded } from './guard.ts'
import { type EmbeddedProblem, embeddedProblem, failedRun } from './problem.ts'

/** The database of Vertelpunt and the role that owns it, in a cluster made here. */
export const DATABASE = 'vertelpunt'

const UNFINISHED = 'postgres-new-'

/** The initdb of a process that was killed may still be writing for a moment. */
const PATIENTLY = { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }

/** Folders that this very process is making now; its number alone says nothing, because containers reuse it. */
const beingMade = new Set<string>()

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
  const fresh = join(dataDir, `${UNFINISHED}${process.pid}-${randomUUID()}`)
  beingMade.add(fresh)
  try {
    await mkdir(fresh, { mode: 0o700 })
    if (account) await chown(fresh, account.uid, account.gid)
    const made = await initialise(fresh, binaries, account)
    if (made.ok) await moveIntoPlace(fresh, cluster, dataDir)
    return made
  } finally {
    await rm(fresh, PATIENTLY)
    beingMade.delete(fresh)
  }
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
    if (!entry.isSymbolicLink())
      await chown(join(entry.parentPath, entry.name), account.uid, account.gid)
  await chown(folder, account.uid, account.gid)
}

/** Removes what an earlier start left when it was killed while making a data folder. */
async function removeUnfinished(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir)) {
    if (!name.startsWith(UNFINISHED)) continue
    const maker = Number(name.slice(UNFINISHED.length).split('-')[0])
    const isInUse = maker === process.pid ? beingMade.has(join(dataDir, name)) : isRunning(maker)
    if (!isInUse) await rm(join(dataDir, name), PATIENTLY).catch(() => {})
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

/** PostgreSQL run once on its own files, without a server. */
const CREATE_DATABASE = `echo 'create database ${DATABASE};' | "$0" --single -D "$1" -c exit_on_error=on postgres`

async function initialise(
  folder: string,
  { bin, version }: Binaries,
  account: Account,
): Promise<Result<void, EmbeddedProblem>> {
  const own = ownFolder(account, folder)
  const args = ['-D', own, `--username=${DATABASE}`, '--auth-local=trust', '--auth-host=reject']
  args.push('--encoding=UTF8', '--data-checksums', '--no-instructions', ...localeOptions(version))
  const initdb = runGuarded(join(bin, 'initdb'), args, { account, folder })
  if ((await initdb.ended) !== 0)
    return fail(failedRun('initdb-failed', initdb.printed, dirname(folder)))

  const single = runGuarded('/bin/sh', ['-c', CREATE_DATABASE, join(bin, 'postgres'), own], {
    account,
    folder,
  })
  if ((await single.ended) !== 0)
    return fail(failedRun('initdb-failed', single.printed, dirname(folder)))
  return ok(undefined)
}

/** Where two first starts meet, the first to arrive wins and the other takes what is there. */
async function moveIntoPlace(fresh: string, cluster: string, dataDir: string): Promise<void> {
  try {
    await rename(fresh, cluster)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOTEMPTY' || code === 'EEXIST') return
    throw error
  }
  const parent = await open(dataDir)
  await parent.sync().finally(() => parent.close())
}
