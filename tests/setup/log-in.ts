import { setTimeout } from 'node:timers/promises'
import type { FirstAccount } from '#app/services/first-run.server.ts'
import { totpCode, totpStep } from '#app/services/totp.server.ts'
import type { MemberRole } from '#db/schema/people.ts'
import type { Program } from './program.ts'

/** Logs in as one of the first accounts, with both factors, and gives the cookie header of that session. */
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

/** Sends a form as a page of the program would. */
export async function post(
  origin: string,
  path: string,
  fields: Readonly<Record<string, string>>,
  cookie = '',
): Promise<Response> {
  return fetch(`${origin}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin, cookie, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields),
  })
}

/** The cookies that a reply sets, as the next request sends them. */
export function cookiesOf(reply: Response): string {
  return reply.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

/** The cookie header of half a log-in: the password alone was right. */
export async function openHalf(
  origin: string,
  { email, password }: Pick<FirstAccount, 'email' | 'password'>,
): Promise<string> {
  const reply = await post(origin, '/inloggen', { email, password })
  if (reply.status !== 302 || !cookiesOf(reply)) throw new Error(`log-in refused: ${reply.status}`)
  return cookiesOf(reply)
}

/**
 * Passes the second step with a code that was not used yet; gives what `tryIt` gives once it is not refused.
 *
 * A code works once. Somebody who logged in a moment ago has the next one, which counts already, or waits for it.
 */
export async function withCode<T>(
  secret: string,
  tryIt: (code: string) => Promise<T | undefined>,
): Promise<T> {
  const began = totpStep(new Date())
  for (let step = began; step < began + 4; step++) {
    while (totpStep(new Date()) < step - 1) await setTimeout(200)
    const passed = await tryIt(totpCode(secret, step))
    if (passed !== undefined) return passed
  }
  throw new Error('no code was accepted')
}

async function open(origin: string, account: FirstAccount): Promise<string> {
  const half = await openHalf(origin, account)
  return withCode(account.secret, async (code) => {
    const reply = await post(origin, '/inloggen/code', { code }, half)
    return reply.status === 302 ? cookiesOf(reply) : undefined
  })
}
