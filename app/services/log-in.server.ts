import type { Db } from '#db/client.server.ts'
import { recordForPerson } from '#db/queries/events.ts'
import { countRecoveryCodes, findAuthenticator, listPasskeys } from '#db/queries/factors.ts'
import { findPersonByEmail } from '#db/queries/people.ts'
import { completeSession } from '#db/queries/sessions.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import type { Session } from './accounts.server.ts'
import type { App } from './app.server.ts'
import { forgivePassword, isLastFreeTry, mayTryPassword } from './attempts.server.ts'

/** Cookies to set, as `Set-Cookie` wants them. */
export type Cookies = readonly string[]

/**
 * The first step of logging in: e-mail and password.
 *
 * Problems: `log-in-refused` for a wrong pair and for a closed account alike; `log-in-later` when tries follow too fast, which is
 * said before the password is looked at.
 */
export async function tryPassword(
  app: App,
  attempt: { readonly email: string; readonly password: string },
): Promise<Result<Cookies, { readonly code: 'log-in-refused' | 'log-in-later' }>> {
  const email = attempt.email.trim().toLowerCase()
  if (!(await mayTryPassword(app, email))) return fail({ code: 'log-in-later' })
  const opened = await app.accounts.signIn({ email, password: attempt.password })
  if (!opened) {
    await recordWrongPassword(app, email)
    return fail({ code: 'log-in-refused' })
  }
  await forgivePassword(app, email)
  return ok(opened.cookies)
}

/** An address that nobody has leaves no trace: what was typed may be a teller's, or a password in the wrong field. */
async function recordWrongPassword(app: App, email: string): Promise<void> {
  const personId = await findPersonByEmail(app.database.db, email)
  const isLast = await isLastFreeTry(app, 'password', email)
  if (personId) await recordRefusal(app, personId, 'staff.password-wrong', isLast)
}

/**
 * Writes down a log-in that was refused, in every project of the account; `isLast` when the next try has to wait.
 *
 * Only tries that were looked at are written down, so that nobody can fill the logbook by trying fast.
 */
export async function recordRefusal(
  app: App,
  personId: string,
  kind: 'staff.password-wrong' | 'staff.code-wrong',
  isLast: boolean,
): Promise<void> {
  const at = app.now()
  await app.database.db.transaction(async (tx) => {
    await recordForPerson(tx, { personId, kind, at })
    if (isLast) await recordForPerson(tx, { personId, kind: 'staff.slowed', at })
  })
}

/** The second factors that a person has. Without any, the first log-in sets one up. */
export async function findFactors(app: App, personId: string) {
  const { db } = app.database
  const [authenticator, passkeys, recoveryCodes] = await Promise.all([
    findAuthenticator(db, personId),
    listPasskeys(db, personId),
    countRecoveryCodes(db, personId),
  ])
  return {
    authenticatorSince: authenticator?.madeOn,
    passkeys: passkeys.map(({ credentialId, name, madeOn }) => ({ credentialId, name, madeOn })),
    recoveryCodes,
    hasAny: authenticator !== undefined || passkeys.length > 0,
  }
}

/**
 * Makes half a log-in whole, in the transaction that accepted the second factor; undefined when it ended meanwhile.
 *
 * The token changes, so that who knew the half log-in does not have the whole one. A log-in that is whole already stays.
 */
export async function completeLogIn(
  app: App,
  tx: Db,
  session: Session,
): Promise<Cookies | undefined> {
  if (session.isWhole) return []
  const { token, cookie } = await app.accounts.newToken()
  if (!(await completeSession(tx, session.id, token, new Date()))) return undefined
  await recordForPerson(tx, {
    personId: session.person.id,
    kind: 'staff.signed-in',
    at: app.now(),
  })
  return [cookie]
}
