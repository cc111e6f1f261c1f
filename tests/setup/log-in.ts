import type { MemberRole } from '#db/schema/people.ts'
import type { Program } from './program.ts'

/** Logs in as one of the first accounts and gives the cookie header of that session. */
export async function logIn(
  program: Pick<Program, 'origin' | 'accounts'>,
  role: MemberRole,
  index = 0,
): Promise<string> {
  const account = (await program.accounts()).filter((one) => one.role === role)[index]
  if (!account) throw new Error(`no account for ${role}`)
  const { email, password } = account
  const reply = await fetch(`${program.origin}/inloggen`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: program.origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ email, password }),
  })
  const cookies = reply.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  if (reply.status !== 302 || cookies.length === 0)
    throw new Error(`log-in refused: ${reply.status}`)
  return cookies.join('; ')
}
