import { redirect } from '@remix-run/node'
import { findMembership } from '#db/queries/people.ts'
import type { MemberRole } from '#db/schema/people.ts'
import type { Person, Session } from './accounts.server.ts'
import type { App } from './app.server.ts'
import { forbidden, notFound } from './http.server.ts'

/** What each role may do. A right that is not named here is nobody's. */
const RIGHTS = {
  'see-workroom': ['administrator', 'lead', 'analyst'],
  'see-release': ['administrator', 'lead', 'moderator', 'analyst', 'member'],
  review: ['administrator', 'lead', 'moderator'],
  code: ['administrator', 'lead', 'analyst'],
  'edit-codebook': ['administrator', 'lead'],
  'see-versions': ['administrator', 'lead'],
  design: ['administrator', 'lead'],
  'see-audit': ['administrator', 'lead'],
  manage: ['administrator', 'lead'],
} as const satisfies Record<string, readonly MemberRole[]>

export type Right = keyof typeof RIGHTS

export type Member = {
  readonly person: Person
  readonly projectId: string
  readonly projectSlug: string
  readonly role: MemberRole
}

/** Says whether a role has a right. */
export function may(role: MemberRole, right: Right): boolean {
  return (RIGHTS[right] as readonly MemberRole[]).includes(role)
}

/** The roles that have a right. */
export function rolesWith(right: Right): readonly MemberRole[] {
  return RIGHTS[right]
}

/** A log-in with both factors. Nobody: a redirect to the log-in. A password alone: a redirect to the second factor. */
export async function requireSession(app: App, request: Request): Promise<Session> {
  const session = await app.accounts.findSession(request)
  if (!session) throw redirect('/inloggen')
  if (!session.isWhole) throw redirect('/inloggen/code')
  return session
}

/** A log-in of which the password alone was right. Nobody: a redirect to the log-in. Whole: a redirect to the work. */
export async function requireHalfSession(app: App, request: Request): Promise<Session> {
  const session = await app.accounts.findSession(request)
  if (!session) throw redirect('/inloggen')
  if (session.isWhole) throw redirect('/werk')
  return session
}

/** The person who is logged in with both factors, or a redirect to what is missing. */
export async function requirePerson(app: App, request: Request): Promise<Person> {
  return (await requireSession(app, request)).person
}

/**
 * The person who is logged in, with a place in this project and the right asked for.
 *
 * Nobody logged in, or with a password alone: a redirect to the log-in. No place in the project: 404, so that its existence stays unknown. No right: 403.
 */
export async function requireMember(
  app: App,
  request: Request,
  projectSlug: string | undefined,
  right: Right,
): Promise<Member> {
  const person = await requirePerson(app, request)
  const place = projectSlug
    ? await findMembership(app.database.db, projectSlug, person.id)
    : undefined
  if (!place || !projectSlug) throw notFound()
  if (!may(place.role, right)) throw forbidden()
  return { person, projectSlug, ...place }
}
