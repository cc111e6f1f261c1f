/**
 * Why Vertelpunt's own PostgreSQL cannot run here: a code for programs, and one sentence that tells an operator what to do.
 *
 * `foreign-platform`, `musl`, `no-binaries`: the programs that come along do not run on this machine, or are not installed.
 * `no-disk`, `no-access`: the data folder is full or belongs to somebody else.
 * `in-use`: another process has this data folder; `other-version`: another PostgreSQL made it.
 * `initdb-failed`, `start-failed`: PostgreSQL said no; its last lines are in the message.
 */
export type EmbeddedProblem = {
  readonly code:
    | 'foreign-platform'
    | 'musl'
    | 'no-binaries'
    | 'no-disk'
    | 'no-access'
    | 'in-use'
    | 'other-version'
    | 'initdb-failed'
    | 'start-failed'
  readonly message: string
}

const INSTEAD = 'set DATABASE_URL to a PostgreSQL of your own'

/** The problem of `code` about `subject` (a platform, folder, process or what PostgreSQL said). */
export function embeddedProblem(code: EmbeddedProblem['code'], subject: string): EmbeddedProblem {
  return { code, message: SENTENCES[code](subject) }
}

/** The same for what a program printed: a full disk is recognised in it. */
export function failedRun(
  code: 'initdb-failed' | 'start-failed',
  printed: readonly string[],
  folder: string,
): EmbeddedProblem {
  if (printed.some((line) => line.includes('No space left on device')))
    return embeddedProblem('no-disk', folder)
  const said = printed.filter((line) => line.trim() !== '').slice(-6)
  return embeddedProblem(code, said.join(' / ') || 'it printed nothing')
}

const SENTENCES: Readonly<Record<EmbeddedProblem['code'], (subject: string) => string>> = {
  'foreign-platform': (platform) =>
    `No PostgreSQL comes along for this kind of machine (${platform}): ${INSTEAD}.`,
  musl: () =>
    `The PostgreSQL that comes along needs glibc, and this system has another C library (Alpine, for one): use an image with glibc, such as Debian's, or ${INSTEAD}.`,
  'no-binaries': (name) =>
    `The package ${name} is missing or incomplete: run "npm ci --include=optional", or ${INSTEAD}.`,
  'no-disk': (folder) =>
    `The disk of ${folder} is full: free some space, or set DATA_DIR to a disk with room.`,
  'no-access': (folder) =>
    `${folder} belongs to another user: start as that user, or set DATA_DIR to a folder of your own.`,
  'in-use': (who) =>
    `The data folder is in use by another Vertelpunt (${who}): stop that one first, or set DATA_DIR to another folder.`,
  'other-version': (versions) =>
    `The data folder was made by another version of PostgreSQL (${versions}): start it with the version of Vertelpunt that made it, export, and restore here.`,
  'initdb-failed': (said) =>
    `PostgreSQL could not make its data folder (${said}): solve that, or ${INSTEAD}.`,
  'start-failed': (said) => `PostgreSQL does not start (${said}): solve that, or ${INSTEAD}.`,
}
