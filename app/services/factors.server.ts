import { randomInt } from 'node:crypto'
import type { Db } from '#db/client.server.ts'
import { recordForPerson } from '#db/queries/events.ts'
import {
  deleteAuthenticator,
  deletePasskey,
  findAuthenticator,
  listPasskeys,
  replaceRecoveryCodes,
  saveAuthenticator,
  spendRecoveryCode,
  spendStep,
} from '#db/queries/factors.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import type { Session } from './accounts.server.ts'
import { type App, dayOf } from './app.server.ts'
import { forgiveCode, isLastFreeTry, mayTryCode } from './attempts.server.ts'
import { type Cookies, completeLogIn, recordRefusal } from './log-in.server.ts'
import { type QrPicture, qrOf } from './qr.server.ts'
import { matchTotp, newTotpSecret, totpAddress } from './totp.server.ts'

export type CodeProblem = { readonly code: 'code-wrong' | 'code-used' | 'log-in-later' }

/** What somebody needs to tell an authenticator app: a QR code, the same secret in groups of four, and it sealed for the form. */
export type SetUp = {
  readonly qr: QrPicture
  readonly secret: string
  readonly sealed: string
}

const SET_UP_MS = 30 * 60_000

/** A new secret for an authenticator app. Nothing is kept until a code of it comes back. */
export function startAuthenticator(app: App, session: Session, sealed?: string): SetUp {
  const known = sealed === undefined ? undefined : openSetUp(app, session, sealed)
  const secret = known ?? newTotpSecret()
  return {
    qr: qrOf(totpAddress(secret, session.person.email)),
    secret: (secret.match(/.{4}/g) ?? []).join(' '),
    sealed: app.keys.seal(
      JSON.stringify({ secret, personId: session.person.id, at: Date.now() }),
      'set-up',
    ),
  }
}

function openSetUp(app: App, session: Session, sealed: string): string | undefined {
  const opened = app.keys.open(sealed, 'set-up')
  if (!opened) return undefined
  const { secret, personId, at } = JSON.parse(opened)
  const isFresh = personId === session.person.id && Date.now() - at < SET_UP_MS
  return isFresh ? secret : undefined
}

/**
 * Keeps the authenticator app of a person once a code of it is right; that code makes a half log-in whole and is spent.
 *
 * A half log-in may only do so when the person has no second factor yet: otherwise a password would be enough to make one.
 * Problems: `form-broken` for a set-up that is too old or of somebody else, `code-wrong`, `log-in-later`.
 */
export async function saveNewAuthenticator(
  app: App,
  session: Session,
  typed: { readonly sealed: string; readonly code: string },
): Promise<Result<Cookies, { readonly code: 'form-broken' | 'code-wrong' | 'log-in-later' }>> {
  const { db } = app.database
  const { person } = session
  const secret = openSetUp(app, session, typed.sealed)
  if (!secret) return fail({ code: 'form-broken' })
  if (!(await mayTryCode(app, person.id))) return fail({ code: 'log-in-later' })
  const step = matchTotp(secret, typed.code, new Date())
  if (step === undefined) return fail({ code: 'code-wrong' })
  const at = app.now()
  const cookies = await db.transaction(async (tx) => {
    if (!session.isWhole && (await hasFactor(tx, person.id))) return undefined
    await saveAuthenticator(tx, {
      userId: person.id,
      sealed: app.keys.seal(secret, 'authenticator'),
      lastStep: step,
      madeOn: dayOf(at),
    })
    const details = { factor: 'authenticator' }
    await recordForPerson(tx, {
      personId: person.id,
      kind: 'staff.factor-added',
      details,
      at,
    })
    return completeLogIn(app, tx, session)
  })
  await forgiveCode(app, person.id)
  return cookies ? ok(cookies) : fail({ code: 'form-broken' })
}

/** Whether a person has a second factor at all. */
export async function hasFactor(db: Db, personId: string): Promise<boolean> {
  return (
    (await findAuthenticator(db, personId)) !== undefined ||
    (await listPasskeys(db, personId)).length > 0
  )
}

/**
 * The second step of logging in: six digits of the authenticator app, or a recovery code.
 *
 * Each works once. Problems: `code-wrong`, `code-used` for six digits that were right and used before, `log-in-later`.
 */
export async function tryCode(
  app: App,
  session: Session,
  typed: string,
): Promise<Result<Cookies, CodeProblem>> {
  const { person } = session
  if (!(await mayTryCode(app, person.id))) return fail({ code: 'log-in-later' })
  const tried = await (/^[\d\s-]{6,9}$/.test(typed.trim())
    ? tryDigits(app, session, typed)
    : tryRecoveryCode(app, session, typed))
  if (tried.ok || tried.problem.code === 'code-used') await forgiveCode(app, person.id)
  else await recordWrongCode(app, person.id)
  return tried
}

/** Writes down a second step that was refused: whoever tried it knows the password. */
export async function recordWrongCode(app: App, personId: string): Promise<void> {
  const isLast = await isLastFreeTry(app, 'code', personId)
  await recordRefusal(app, personId, 'staff.code-wrong', isLast)
}

async function tryDigits(
  app: App,
  session: Session,
  typed: string,
): Promise<Result<Cookies, CodeProblem>> {
  const { db } = app.database
  const known = await findAuthenticator(db, session.person.id)
  const secret = known && app.keys.open(known.sealed, 'authenticator')
  const step = secret ? matchTotp(secret, typed, new Date()) : undefined
  if (step === undefined) return fail({ code: 'code-wrong' })
  return db.transaction(async (tx) => {
    if (!(await spendStep(tx, session.person.id, step))) return fail({ code: 'code-used' })
    const cookies = await completeLogIn(app, tx, session)
    return cookies ? ok(cookies) : fail({ code: 'code-wrong' })
  })
}

async function tryRecoveryCode(
  app: App,
  session: Session,
  typed: string,
): Promise<Result<Cookies, CodeProblem>> {
  const personId = session.person.id
  return app.database.db.transaction(async (tx) => {
    if (!(await spendRecoveryCode(tx, personId, hashOf(app, personId, typed))))
      return fail({ code: 'code-wrong' })
    await recordForPerson(tx, { personId, kind: 'staff.recovery-used', at: app.now() })
    const cookies = await completeLogIn(app, tx, session)
    return cookies ? ok(cookies) : fail({ code: 'code-wrong' })
  })
}

const CODES = 10
/** No vowels, and nothing that looks like something else on paper: 25 signs. */
const ALPHABET = 'bcdfghjkmnpqrstvwxz234679'

/** Ten recovery codes of twelve signs (55 bits), to be shown this once; the earlier ones are worth nothing any more. */
export async function makeRecoveryCodes(app: App, session: Session): Promise<readonly string[]> {
  const personId = session.person.id
  const codes = Array.from({ length: CODES }, newRecoveryCode)
  const hashes = codes.map((code) => hashOf(app, personId, code))
  await app.database.db.transaction(async (tx) => {
    await replaceRecoveryCodes(tx, personId, hashes)
    await recordForPerson(tx, { personId, kind: 'staff.recovery-made', at: app.now() })
  })
  return codes
}

function newRecoveryCode(): string {
  const group = () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
  return [group(), group(), group()].join('-')
}

/** A keyed hash: 55 random bits behind a key that is not in the database need no slow one. */
function hashOf(app: App, personId: string, code: string): string {
  const plain = code.toLowerCase().replace(/[^a-z0-9]/g, '')
  return app.keys.hash('recovery', `${personId} ${plain}`).toString('base64url')
}

/**
 * Takes a second factor away: `authenticator`, or the id of a passkey.
 *
 * Problems: `last-factor` when nothing would be left, `setting-unknown` when it is not there.
 */
export async function removeFactor(
  app: App,
  session: Session,
  which: string,
): Promise<Result<null, { readonly code: 'last-factor' | 'setting-unknown' }>> {
  const { db } = app.database
  const personId = session.person.id
  return db.transaction(async (tx) => {
    const authenticator = await findAuthenticator(tx, personId)
    const passkeys = await listPasskeys(tx, personId)
    const isAuthenticator = which === 'authenticator'
    const isThere = isAuthenticator
      ? authenticator !== undefined
      : passkeys.some(({ credentialId }) => credentialId === which)
    if (!isThere) return fail({ code: 'setting-unknown' })
    if (passkeys.length + (authenticator ? 1 : 0) === 1) return fail({ code: 'last-factor' })
    if (isAuthenticator) await deleteAuthenticator(tx, personId)
    else await deletePasskey(tx, personId, which)
    const details = { factor: isAuthenticator ? 'authenticator' : 'passkey' }
    await recordForPerson(tx, { personId, kind: 'staff.factor-removed', details, at: app.now() })
    return ok(null)
  })
}
