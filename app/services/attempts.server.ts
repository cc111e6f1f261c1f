import {
  clearAttempts,
  countAttempts,
  giveAttemptBack,
  type Slowing,
  takeAttempt,
} from '#db/queries/attempts.ts'
import type { App } from './app.server.ts'

const MINUTE_MS = 60_000

/** Wrong passwords for one address: five at once, then 1, 2, 4 … seconds, at most five minutes. */
const PASSWORD: Slowing = { free: 5, longestWaitMs: 5 * MINUTE_MS, forgetMs: 60 * MINUTE_MS }
/** Wrong passwords for all addresses together: a hundred, then one a second. Never a stop, so that nobody can lock the door. */
const EVERYBODY: Slowing = { free: 100, longestWaitMs: 1000, forgetMs: 15 * MINUTE_MS }
/** Wrong codes of one person: a guesser who knows the password gets 96 of a million a day, three of which are right. */
const CODE: Slowing = { free: 5, longestWaitMs: 15 * MINUTE_MS, forgetMs: 24 * 60 * MINUTE_MS }

const ALL = 'log-in everybody'

/** What was tried is counted under a keyed hash: no address, no name, nothing of where it came from. */
function keyOf(app: App, what: 'password' | 'code', of: string): string {
  return `log-in ${app.keys.hash('attempt', `${what} ${of}`).toString('base64url')}`
}

/** Whether somebody may try a password for this address now. Counted before it is checked. */
export async function mayTryPassword(app: App, email: string, now = Date.now()): Promise<boolean> {
  const { db } = app.database
  const isOwnTurn = await takeAttempt(db, keyOf(app, 'password', email), PASSWORD, now)
  return isOwnTurn && (await takeAttempt(db, ALL, EVERYBODY, now))
}

/** The password was right: this address begins anew. */
export async function forgivePassword(app: App, email: string): Promise<void> {
  await clearAttempts(app.database.db, keyOf(app, 'password', email))
  await giveAttemptBack(app.database.db, ALL)
}

/** Whether this person may try a code now. Counted before it is checked. */
export async function mayTryCode(app: App, personId: string, now = Date.now()): Promise<boolean> {
  return takeAttempt(app.database.db, keyOf(app, 'code', personId), CODE, now)
}

/** The code was right: this person begins anew. */
export async function forgiveCode(app: App, personId: string): Promise<void> {
  await clearAttempts(app.database.db, keyOf(app, 'code', personId))
}

/** Whether the try that was counted last is the one after which the next must wait: true once in a run of failures. */
export async function isLastFreeTry(
  app: App,
  what: 'password' | 'code',
  of: string,
): Promise<boolean> {
  const { free } = what === 'password' ? PASSWORD : CODE
  return (await countAttempts(app.database.db, keyOf(app, what, of))).count === free
}

/** Whether so many passwords are tried, on all addresses together, that everybody is slowed now. */
export async function isEverybodySlowed(app: App, now = Date.now()): Promise<boolean> {
  const { count, last } = await countAttempts(app.database.db, ALL)
  return count >= EVERYBODY.free && now - last < EVERYBODY.forgetMs
}
