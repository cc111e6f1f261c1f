import { randomBytes } from 'node:crypto'
import { countRefusedLogIns } from '#db/queries/audit.ts'
import { recordEvent } from '#db/queries/events.ts'
import { findPersonByEmail, setDisabled } from '#db/queries/people.ts'
import { deleteSessionsOf } from '#db/queries/sessions.ts'
import {
  countPlaces,
  deleteInvitation,
  deletePlace,
  listInvitations,
  listMunicipalities,
  listOrganisations,
  listTeam,
  lockRole,
  type Place,
  saveInvitation,
  updatePlace,
} from '#db/queries/team.ts'
import type { MemberRole } from '#db/schema/people.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import { type App, dayOf } from './app.server.ts'
import { isEverybodySlowed } from './attempts.server.ts'
import type { Member } from './auth.server.ts'
import { isId } from './http.server.ts'

const DAY_MS = 86_400_000
export const INVITATION_DAYS = 7

/** Every role, from the one that may most. */
export const ROLES = [
  'administrator',
  'lead',
  'moderator',
  'analyst',
  'member',
] as const satisfies readonly MemberRole[]

/** The roles that a member may give and take: only administrators make administrators. */
export function rolesToGive(role: MemberRole): readonly MemberRole[] {
  return role === 'administrator' ? ROLES : ROLES.filter((one) => one !== 'administrator')
}

export type TeamProblem = {
  readonly code: 'person-wrong' | 'role-not-yours' | 'not-yourself' | 'setting-unknown'
}

/** Everything on the page People: who has a place, who is invited, and what can be chosen. */
export async function loadTeam(app: App, member: Member) {
  const { db } = app.database
  const { projectId } = member
  const [people, invitations, organisations, municipalities, refused] = await Promise.all([
    listTeam(db, projectId),
    listInvitations(db, projectId, app.now()),
    listOrganisations(db, projectId),
    listMunicipalities(db, projectId),
    findRefused(app, projectId),
  ])
  const roles = rolesToGive(member.role)
  return {
    people: people.map((one) => ({
      ...one,
      refused: refused.get(one.userId),
      mayChange: one.userId !== member.person.id && roles.includes(one.role),
    })),
    invitations: invitations.map(({ projectId: _, expiresAt, ...one }) => ({
      ...one,
      until: dayOf(expiresAt),
    })),
    organisations,
    municipalities,
    roles,
    isEverybodySlowed: await isEverybodySlowed(app),
  }
}

const WATCHED_DAYS = 7
/** This many refusals in a week are no slip of the finger: passwords and codes together, or codes alone. */
const RUN = { all: 5, codes: 3 }

/** Whose log-in was refused so often this week that somebody should ask; `knowsPassword` when codes were tried. */
async function findRefused(app: App, projectId: string) {
  const since = dayOf(new Date(app.now().getTime() - WATCHED_DAYS * DAY_MS))
  const counted = await app.database.staff.inProject(projectId, (db) =>
    countRefusedLogIns(db, projectId, since),
  )
  return new Map(
    counted
      .map((one) => ({ ...one, times: one.passwords + one.codes }))
      .filter(({ times, codes }) => times >= RUN.all || codes >= RUN.codes)
      .map(({ userId, times, codes }) => [
        userId ?? '',
        { times, knowsPassword: codes >= RUN.codes },
      ]),
  )
}

/** A place as a form gives it. */
export type TypedPlace = {
  readonly role: string
  readonly organisation: string
  readonly municipality: string
}

/** The place that was typed, if this member may give it and both attributes are of this project. */
async function readPlace(
  app: App,
  member: Member,
  typed: TypedPlace,
): Promise<Result<Place, TeamProblem>> {
  const { db } = app.database
  const role = ROLES.find((one) => one === typed.role)
  if (!role) return fail({ code: 'person-wrong' })
  if (!rolesToGive(member.role).includes(role)) return fail({ code: 'role-not-yours' })
  const isOf = (list: readonly { readonly id: string }[], id: string) =>
    id === '' || list.some((one) => one.id === id)
  const areKnown =
    isOf(await listOrganisations(db, member.projectId), typed.organisation) &&
    isOf(await listMunicipalities(db, member.projectId), typed.municipality)
  if (!areKnown) return fail({ code: 'person-wrong' })
  return ok({
    role,
    organisationId: typed.organisation || null,
    municipalityId: typed.municipality || null,
  })
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const LONGEST_EMAIL = 200

/**
 * Invites somebody: gives the link that a lead sends by own means, once; only a keyed hash of its token is kept. It works once,
 * for seven days. A second invitation to the same address replaces the first.
 *
 * Problems: `person-wrong` for an address or attribute that cannot be, or somebody who has a place already; `role-not-yours`.
 */
export async function invite(
  app: App,
  member: Member,
  typed: TypedPlace & { readonly email: string },
): Promise<Result<string, TeamProblem>> {
  const { db } = app.database
  const { projectId } = member
  const email = typed.email.trim().toLowerCase()
  const place = await readPlace(app, member, typed)
  if (!place.ok) return place
  const known = await findPersonByEmail(db, email)
  const isInTeam = (await listTeam(db, projectId)).some(({ userId }) => userId === known)
  if (!EMAIL.test(email) || email.length > LONGEST_EMAIL || isInTeam)
    return fail({ code: 'person-wrong' })
  const token = randomBytes(24).toString('base64url')
  const at = app.now()
  await db.transaction(async (tx) => {
    await saveInvitation(tx, {
      ...place.value,
      projectId,
      email,
      tokenHash: hashOfToken(app, token),
      expiresAt: new Date(at.getTime() + INVITATION_DAYS * DAY_MS),
    })
    const details = { role: place.value.role }
    await recordEvent(tx, {
      projectId,
      kind: 'staff.invited',
      actorId: member.person.id,
      details,
      at,
    })
  })
  return ok(`${app.origin}/uitnodiging/${token}`)
}

/** What is kept of the token of an invitation. */
export function hashOfToken(app: App, token: string): string {
  return app.keys.hash('invitation', token).toString('base64url')
}

/** Withdraws an invitation. */
export async function uninvite(
  app: App,
  member: Member,
  id: string,
): Promise<Result<null, TeamProblem>> {
  const { projectId } = member
  return app.database.db.transaction(async (tx) => {
    const gone = isId(id) ? await deleteInvitation(tx, projectId, id) : undefined
    if (!gone) return fail({ code: 'setting-unknown' })
    await recordEvent(tx, {
      projectId,
      kind: 'staff.uninvited',
      actorId: member.person.id,
      details: { role: gone.role },
      at: app.now(),
    })
    return ok(null)
  })
}

/**
 * Changes what somebody may do here and for whom they work.
 *
 * Problems: `not-yourself`, so that a project is never without a lead; `role-not-yours` when the role that they have or get is
 * one that this member cannot give; `setting-unknown` when they have no place here.
 */
export async function changePlace(
  app: App,
  member: Member,
  personId: string,
  typed: TypedPlace,
): Promise<Result<null, TeamProblem>> {
  const { projectId } = member
  const place = await readPlace(app, member, typed)
  if (!place.ok) return place
  return app.database.db.transaction(async (tx) => {
    const refusal = refusalFor(member, personId, await lockRole(tx, projectId, personId))
    if (refusal) return refusal
    await updatePlace(tx, projectId, personId, place.value)
    const details = { person: personId, role: place.value.role }
    await recordEvent(tx, {
      projectId,
      kind: 'staff.place-changed',
      actorId: member.person.id,
      details,
      at: app.now(),
    })
    return ok(null)
  })
}

/**
 * Ends somebody's access to this project, and all of their log-ins, at once on every process. Who has no other project left
 * cannot log in any more until somebody invites them again; that is also the way back for who lost every second factor.
 *
 * Problems as those of `changePlace`.
 */
export async function endAccess(
  app: App,
  member: Member,
  personId: string,
): Promise<Result<null, TeamProblem>> {
  const { projectId } = member
  return app.database.db.transaction(async (tx) => {
    const refusal = refusalFor(member, personId, await lockRole(tx, projectId, personId))
    if (refusal) return refusal
    await deletePlace(tx, projectId, personId)
    if ((await countPlaces(tx, personId)) === 0) await setDisabled(tx, personId, app.now())
    await deleteSessionsOf(tx, personId)
    await recordEvent(tx, {
      projectId,
      kind: 'staff.access-ended',
      actorId: member.person.id,
      details: { person: personId },
      at: app.now(),
    })
    return ok(null)
  })
}

function refusalFor(member: Member, personId: string, role: MemberRole | undefined) {
  if (personId === member.person.id) return fail({ code: 'not-yourself' as const })
  if (!role) return fail({ code: 'setting-unknown' as const })
  if (!rolesToGive(member.role).includes(role)) return fail({ code: 'role-not-yours' as const })
  return undefined
}
