import type { Db } from '#db/client.server.ts'
import { recordEvent } from '#db/queries/events.ts'
import { deleteFactors } from '#db/queries/factors.ts'
import { findPersonByEmail, reopenAccount } from '#db/queries/people.ts'
import { deleteSessionsOf } from '#db/queries/sessions.ts'
import { countPlaces, deleteInvitation, findInvitation, insertPlace } from '#db/queries/team.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import type { Session } from './accounts.server.ts'
import type { App } from './app.server.ts'
import { isWeakPassword } from './passwords.server.ts'
import { hashOfToken } from './team.server.ts'
import { oneLine } from './typed.server.ts'

type Invited = NonNullable<Awaited<ReturnType<typeof findInvitation>>>

/**
 * What the page of an invitation shows; `invitation-unknown` when it was used, withdrawn or is too old.
 *
 * An account that has no place anywhere counts as none: whoever has the link begins anew with it.
 */
export async function openInvitation(
  app: App,
  token: string,
): Promise<
  Result<
    Invited & { readonly known: string | undefined; readonly hasAccount: boolean },
    { readonly code: 'invitation-unknown' }
  >
> {
  const { db } = app.database
  const invited = await findInvitation(db, hashOfToken(app, token), app.now())
  if (!invited) return fail({ code: 'invitation-unknown' })
  const known = await findPersonByEmail(db, invited.email)
  return ok({
    ...invited,
    known,
    hasAccount: known !== undefined && (await countPlaces(db, known)) > 0,
  })
}

export type JoinProblem = {
  readonly code: 'invitation-unknown' | 'invitation-other' | 'name-missing' | 'password-weak'
}

const LONGEST_NAME = 80

/**
 * Takes an invitation as somebody new: makes the account and gives it its place. An account whose access had ended gets a new
 * password, loses its second factors and log-ins, and is opened again.
 *
 * Problems: `invitation-unknown`, `invitation-other` when this address has an account, `name-missing`, `password-weak`.
 */
export async function joinAsNew(
  app: App,
  token: string,
  typed: { readonly name: string; readonly password: string },
): Promise<Result<{ readonly email: string }, JoinProblem>> {
  const opened = await openInvitation(app, token)
  if (!opened.ok) return opened
  const { email, known, hasAccount } = opened.value
  const name = oneLine(typed.name)
  if (hasAccount) return fail({ code: 'invitation-other' })
  if (name === '' || name.length > LONGEST_NAME) return fail({ code: 'name-missing' })
  if (isWeakPassword(typed.password, { name, email })) return fail({ code: 'password-weak' })
  const { password } = typed
  const personId = known ?? (await app.accounts.create({ name, email, password }))
  const renew = async (tx: Db) => {
    if (!known) return
    await reopenAccount(tx, known, name)
    await app.accounts.setPassword(tx, known, password)
    await deleteFactors(tx, known)
    await deleteSessionsOf(tx, known)
  }
  return (await takePlace(app, opened.value, personId, renew))
    ? ok({ email })
    : fail({ code: 'invitation-unknown' })
}

/** Takes an invitation as somebody with an account, logged in under the address that was invited. */
export async function joinAsKnown(
  app: App,
  token: string,
  session: Session,
): Promise<Result<null, JoinProblem>> {
  const opened = await openInvitation(app, token)
  if (!opened.ok) return opened
  if (!session.isWhole || session.person.email !== opened.value.email)
    return fail({ code: 'invitation-other' })
  return (await takePlace(app, opened.value, session.person.id))
    ? ok(null)
    : fail({ code: 'invitation-unknown' })
}

/** Uses the invitation up and gives the place, in one transaction; false when somebody was faster. */
async function takePlace(
  app: App,
  invited: Invited,
  personId: string,
  renew: (tx: Db) => Promise<void> = async () => {},
): Promise<boolean> {
  const { projectId, role } = invited
  return app.database.db.transaction(async (tx) => {
    if (!(await deleteInvitation(tx, projectId, invited.id))) return false
    await renew(tx)
    await insertPlace(tx, { ...invited, userId: personId })
    await recordEvent(tx, {
      projectId,
      kind: 'staff.joined',
      actorId: personId,
      details: { role },
      at: app.now(),
    })
    return true
  })
}
