import type { FirstAccount } from '#app/services/first-run.server.ts'
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
  return open(program.origin, account)
}

/** Logs in as every first account, in their order. */
export async function logInAll(
  program: Pick<Program, 'origin' | 'accounts'>,
): Promise<readonly { readonly role: MemberRole; readonly cookie: string }[]> {
  const accounts = await program.accounts()
  return Promise.all(
    accounts.map(async (account) => ({
      role: account.role,
      cookie: await open(program.origin, account),
    })),
  )
}

async function open(origin: string, { email, password }: FirstAccount): Promise<string> {
  const reply = await fetch(`${origin}/inloggen`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ email, password }),
  })
  const cookies = reply.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  if (reply.status !== 302 || cookies.length === 0)
    throw new Error(`log-in refused: ${reply.status}`)
  return cookies.join('; ')
}
