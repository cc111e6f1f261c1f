import { totpCode, totpStep } from '#app/services/totp.server.ts'
import type { MemberRole } from '#db/schema/people.ts'
import { cookiesOf, post } from './log-in.ts'
import { PROJECT } from './whole-story.ts'

export const PEOPLE = `/werk/${PROJECT}/beheer/mensen`
export const PASSWORD = 'paraplu kachel nijlpaard'

/** Somebody who was invited and set up an authenticator app, over HTTP. */
export type Newcomer = {
  readonly email: string
  readonly secret: string
  readonly half: string
  readonly cookie: string
}

/** Invites somebody as the lead whose cookie this is; gives the path of the link. */
export async function inviteOver(
  origin: string,
  cookie: string,
  email: string,
  role: MemberRole,
): Promise<string> {
  const fields = { intent: 'invite', email, role, organisation: '', municipality: '' }
  const page = await (await post(origin, PEOPLE, fields, cookie)).text()
  const path = /\/uitnodiging\/[\w-]+/.exec(page)?.[0]
  if (!path) throw new Error('no link')
  return path
}

/** Takes an invitation and makes half a log-in, with a password alone. */
export async function joinOver(origin: string, path: string): Promise<string> {
  const joined = await post(origin, path, { name: 'Nieuw Mens', password: PASSWORD })
  if (joined.status !== 302) throw new Error(`not joined: ${joined.status}`)
  return cookiesOf(joined)
}

/** Sets up an authenticator app with half a log-in; gives its secret and the whole log-in. */
export async function setUpOver(
  origin: string,
  half: string,
): Promise<Pick<Newcomer, 'secret' | 'cookie'>> {
  const reply = await fetch(`${origin}/inloggen/instellen`, { headers: { cookie: half } })
  const page = await reply.text()
  const sealed = /name="sealed" value="([^"]+)"/.exec(page)?.[1] ?? ''
  const secret = (/class="secret">([^<]+)/.exec(page)?.[1] ?? '').replaceAll(' ', '')
  const code = totpCode(secret, totpStep(new Date()))
  const done = await post(origin, '/inloggen/instellen', { intent: 'app', sealed, code }, half)
  if (done.status !== 302) throw new Error(`not set up: ${done.status}`)
  return { secret, cookie: cookiesOf(done) }
}

/** Invites somebody and goes through everything that they would. */
export async function bringIn(
  origin: string,
  cookie: string,
  email: string,
  role: MemberRole,
): Promise<Newcomer> {
  const half = await joinOver(origin, await inviteOver(origin, cookie, email, role))
  return { email, half, ...(await setUpOver(origin, half)) }
}
