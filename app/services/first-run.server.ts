import { randomInt } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { saveAuthenticator } from '#db/queries/factors.ts'
import { findInstance, insertInstance, setFirstRunDone } from '#db/queries/instance.ts'
import { findPersonByEmail, insertMembership } from '#db/queries/people.ts'
import type { MemberRole } from '#db/schema/people.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import { type App, dayOf } from './app.server.ts'
import { EXAMPLE_PROJECT_ID, loadExample, publishExample } from './example.server.ts'
import { newTotpSecret } from './totp.server.ts'

/** One account of the first run, as it is printed. */
export type FirstAccount = {
  readonly name: string
  readonly email: string
  readonly password: string
  readonly role: MemberRole
  /** What an authenticator app would know, base32; `npm run code` makes the six digits from it. */
  readonly secret: string
}

const FIRST_HOST = '@vertelpunt.example'

/** Whether this is one of the accounts of a first run: `.example` belongs to nobody (RFC 2606). */
export function isFirstAccount({ email }: { readonly email: string }): boolean {
  return email.endsWith(FIRST_HOST)
}

const TEAM: readonly Omit<FirstAccount, 'password' | 'secret'>[] = [
  { name: 'Projectleider', email: 'projectleider@vertelpunt.example', role: 'lead' },
  { name: 'Eerste lezer', email: 'lezer1@vertelpunt.example', role: 'moderator' },
  { name: 'Tweede lezer', email: 'lezer2@vertelpunt.example', role: 'moderator' },
  { name: 'Analist', email: 'analist@vertelpunt.example', role: 'analyst' },
  { name: 'Beheerder', email: 'beheerder@vertelpunt.example', role: 'administrator' },
  { name: 'Teamlid', email: 'teamlid@vertelpunt.example', role: 'member' },
]

/** The file with the first accounts, in the data folder. */
export const FIRST_FILE = 'first-log-in.json'

/** Letters and digits that nobody mixes up when reading them aloud. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A password of four groups of four: 31 signs, 16 places, 79 bits. */
function newPassword(): string {
  const group = () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
  return [group(), group(), group(), group()].join('-')
}

/**
 * The accounts of the first run, from the file in `folder`, which is written (mode 0600) before any account is made.
 *
 * So a run that was killed half-way goes on with the same passwords, and no account exists whose password nobody knows.
 */
export async function firstAccounts(folder: string): Promise<readonly FirstAccount[]> {
  const file = join(folder, FIRST_FILE)
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  const accounts = TEAM.map((person) => ({
    ...person,
    password: newPassword(),
    secret: newTotpSecret(),
  }))
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(file, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600, flush: true })
  return accounts
}

/**
 * Says whether the master key in `folder` is the one this database was made with, and ties a new database to it.
 *
 * Problem `wrong-key`: opening stories would fail one by one, so the program does not start.
 */
export async function checkMasterKey(
  app: App,
): Promise<Result<null, { readonly code: 'wrong-key' }>> {
  const { db } = app.database
  await insertInstance(db, app.keys.fingerprint)
  const instance = await findInstance(db)
  return instance?.keyFingerprint === app.keys.fingerprint ? ok(null) : fail({ code: 'wrong-key' })
}

/**
 * Fills a new database with the example project and the first accounts; gives the accounts, or undefined when it was done
 * before. May be killed at any moment and run again: nothing is doubled.
 */
export async function runFirst(
  app: App,
  folder: string,
  progress: (line: string) => void,
): Promise<readonly FirstAccount[] | undefined> {
  const { db } = app.database
  const instance = await findInstance(db)
  if (instance?.firstRunDoneAt) return undefined

  progress('First start: publishing the example project')
  await publishExample(app)
  const accounts = await firstAccounts(folder)
  for (const { role, secret, ...person } of accounts) {
    const userId =
      (await findPersonByEmail(db, person.email)) ?? (await app.accounts.create(person))
    await insertMembership(db, { projectId: EXAMPLE_PROJECT_ID, userId, role })
    const sealed = app.keys.seal(secret, 'authenticator')
    await saveAuthenticator(db, { userId, sealed, lastStep: 0, madeOn: dayOf(app.now()) })
  }
  await loadExample(app, progress)
  await setFirstRunDone(db, app.now())
  return accounts
}
