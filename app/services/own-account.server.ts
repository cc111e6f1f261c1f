import { recordForPerson } from '#db/queries/events.ts'
import { deleteSession, deleteSessionsOf, listSessions } from '#db/queries/sessions.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import type { Session } from './accounts.server.ts'
import type { App } from './app.server.ts'
import { forgivePassword, mayTryPassword } from './attempts.server.ts'
import { findFactors } from './log-in.server.ts'
import { isWeakPassword } from './passwords.server.ts'

const MINUTE_MS = 60_000

/** How long ago a log-in was used, no finer than this. */
export type UsedAgo = 'now' | 'half-hour' | 'longer'

function usedAgo(at: Date, now: number): UsedAgo {
  const ms = now - at.getTime()
  if (ms < 5 * MINUTE_MS) return 'now'
  return ms <= 30 * MINUTE_MS ? 'half-hour' : 'longer'
}

/** Everything on the page of somebody's own account. Of a log-in the beginning is told, and roughly when it was used. */
export async function loadOwnAccount(app: App, session: Session) {
  const { db } = app.database
  const [factors, sessions] = await Promise.all([
    findFactors(app, session.person.id),
    listSessions(db, session.person.id),
  ])
  const now = Date.now()
  return {
    person: session.person,
    factors,
    sessions: sessions.map(({ id, createdAt, lastUsedAt }) => ({
      id,
      since: createdAt.toISOString(),
      used: usedAgo(lastUsedAt, now),
      isThis: id === session.id,
    })),
  }
}

/** Ends one log-in of this person: `setting-unknown` when it ended before or is somebody else's. */
export async function endSession(
  app: App,
  session: Session,
  id: string,
): Promise<Result<null, { readonly code: 'setting-unknown' }>> {
  const personId = session.person.id
  return app.database.db.transaction(async (tx) => {
    if (!(await deleteSession(tx, personId, id))) return fail({ code: 'setting-unknown' })
    await recordForPerson(tx, { personId, kind: 'staff.sessions-ended', at: app.now() })
    return ok(null)
  })
}

/** Ends every other log-in of this person. */
export async function endOtherSessions(app: App, session: Session): Promise<void> {
  const personId = session.person.id
  await app.database.db.transaction(async (tx) => {
    await deleteSessionsOf(tx, personId, session.id)
    await recordForPerson(tx, { personId, kind: 'staff.sessions-ended', at: app.now() })
  })
}

/**
 * Gives this person another password and ends every other log-in.
 *
 * Problems: `password-wrong` when the present one is not right, `password-weak`, `log-in-later`.
 */
export async function changePassword(
  app: App,
  session: Session,
  typed: { readonly now: string; readonly next: string },
): Promise<Result<null, { readonly code: 'password-wrong' | 'password-weak' | 'log-in-later' }>> {
  const { person } = session
  if (isWeakPassword(typed.next, person)) return fail({ code: 'password-weak' })
  if (!(await mayTryPassword(app, person.email))) return fail({ code: 'log-in-later' })
  if (!(await app.accounts.isPassword(person.id, typed.now)))
    return fail({ code: 'password-wrong' })
  await forgivePassword(app, person.email)
  await app.database.db.transaction(async (tx) => {
    await app.accounts.setPassword(tx, person.id, typed.next)
    await deleteSessionsOf(tx, person.id, session.id)
    await recordForPerson(tx, {
      personId: person.id,
      kind: 'staff.password-changed',
      at: app.now(),
    })
  })
  return ok(null)
}
