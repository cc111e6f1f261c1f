import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { recordForPerson } from '#db/queries/events.ts'
import { insertPasskey, listPasskeys, setPasskeyCounter } from '#db/queries/factors.ts'
import { keepChallenge, takeChallenge } from '#db/queries/sessions.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import type { Session } from './accounts.server.ts'
import { type App, dayOf } from './app.server.ts'
import { mayTryCode } from './attempts.server.ts'
import { hasFactor, recordWrongCode } from './factors.server.ts'
import { type Cookies, completeLogIn } from './log-in.server.ts'
import { oneLine } from './typed.server.ts'

export type PasskeyProblem = { readonly code: 'passkey-refused' }

const LONGEST_NAME = 60
const refused = () => fail({ code: 'passkey-refused' as const })

/** Passkeys belong to a host name: they stop working when the address of the installation changes. */
const hostOf = (app: App) => new URL(app.origin).hostname

/**
 * What a browser needs to make a passkey. The device must check who holds it (fingerprint, face, PIN): with the password that
 * makes two factors even if the device is stolen.
 */
export async function askNewPasskey(app: App, session: Session) {
  const { db } = app.database
  const known = await listPasskeys(db, session.person.id)
  const options = await generateRegistrationOptions({
    rpName: 'Vertelpunt',
    rpID: hostOf(app),
    userID: new TextEncoder().encode(session.person.id),
    userName: session.person.email,
    userDisplayName: session.person.name,
    attestationType: 'none',
    excludeCredentials: known.map(({ credentialId }) => ({ id: credentialId })),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
  })
  await keepChallenge(db, session.id, options.challenge)
  return options
}

/**
 * Keeps a passkey that a browser made for this log-in; it makes a half log-in whole, but only for who has no factor yet.
 *
 * Problem: `passkey-refused` for anything that is not an answer to what was asked last.
 */
export async function saveNewPasskey(
  app: App,
  session: Session,
  given: { readonly name: string; readonly answer: string },
): Promise<Result<Cookies, PasskeyProblem>> {
  const { db } = app.database
  const { person } = session
  const challenge = await takeChallenge(db, session.id)
  const response = readAnswer<RegistrationResponseJSON>(given.answer)
  if (!challenge || !response) return refused()
  const made = await verifyRegistrationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: app.origin,
    expectedRPID: hostOf(app),
    requireUserVerification: true,
  }).catch(() => undefined)
  if (!made?.verified || !made.registrationInfo) return refused()
  const { credential } = made.registrationInfo
  const at = app.now()
  const cookies = await db.transaction(async (tx) => {
    if (!session.isWhole && (await hasFactor(tx, person.id))) return undefined
    const isNew = await insertPasskey(tx, {
      userId: person.id,
      credentialId: credential.id,
      publicKey: Buffer.from(credential.publicKey).toString('base64url'),
      counter: credential.counter,
      name: oneLine(given.name, LONGEST_NAME) || 'passkey',
      madeOn: dayOf(at),
    })
    if (!isNew) return undefined
    const details = { factor: 'passkey' }
    await recordForPerson(tx, { personId: person.id, kind: 'staff.factor-added', details, at })
    return completeLogIn(app, tx, session)
  })
  return cookies ? ok(cookies) : refused()
}

/** What a browser needs to answer with one of this person's passkeys. */
export async function askPasskey(app: App, session: Session) {
  const { db } = app.database
  const known = await listPasskeys(db, session.person.id)
  const options = await generateAuthenticationOptions({
    rpID: hostOf(app),
    allowCredentials: known.map(({ credentialId }) => ({ id: credentialId })),
    userVerification: 'required',
  })
  await keepChallenge(db, session.id, options.challenge)
  return options
}

/**
 * The second step of logging in with a passkey. What it was asked to sign is taken away first, so an answer counts once.
 *
 * Problem: `passkey-refused`, also for a counter that went back, as that of a copied key would.
 */
export async function tryPasskey(
  app: App,
  session: Session,
  answer: string,
): Promise<Result<Cookies, PasskeyProblem>> {
  const { db } = app.database
  const challenge = await takeChallenge(db, session.id)
  const response = readAnswer<AuthenticationResponseJSON>(answer)
  const known = await listPasskeys(db, session.person.id)
  const passkey = known.find(({ credentialId }) => credentialId === response?.id)
  if (!challenge || !response || !passkey) return refuse(app, session)
  const checked = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: app.origin,
    expectedRPID: hostOf(app),
    requireUserVerification: true,
    credential: {
      id: passkey.credentialId,
      publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
      counter: passkey.counter,
    },
  }).catch(() => undefined)
  if (!checked?.verified) return refuse(app, session)
  const { newCounter } = checked.authenticationInfo
  return db.transaction(async (tx) => {
    await setPasskeyCounter(tx, passkey, newCounter)
    const cookies = await completeLogIn(app, tx, session)
    return cookies ? ok(cookies) : refused()
  })
}

/** A refused passkey counts as a wrong code, so that the logbook gets no more of these than of those. */
async function refuse(app: App, session: Session) {
  if (await mayTryCode(app, session.person.id)) await recordWrongCode(app, session.person.id)
  return refused()
}

function readAnswer<T>(answer: string): T | undefined {
  try {
    const read = JSON.parse(answer)
    return typeof read === 'object' && read !== null ? (read as T) : undefined
  } catch {
    return undefined
  }
}
