import { createHmac, randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import type { Db } from '#db/client.server.ts'
import { findPasswordHash, isDisabled, setPasswordHash } from '#db/queries/people.ts'
import { deleteSession, findSessionState, touchSession } from '#db/queries/sessions.ts'
import { accounts, sessions, users, verifications } from '#db/schema/people.ts'
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './passwords.server.ts'

/** OWASP's first choice for Argon2id (Password Storage Cheat Sheet, 2024): 19 MiB, two passes, one lane. */
const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

const MINUTE_MS = 60_000

/** How long a log-in lasts: unused, at most, and with a password alone. Milliseconds. */
export const SESSION_MS = {
  idle: 30 * MINUTE_MS,
  absolute: 12 * 60 * MINUTE_MS,
  half: 10 * MINUTE_MS,
} as const

/** Use is noted once a minute at most: the list of log-ins need not know more. */
const TOUCH_MS = MINUTE_MS

export type Person = { readonly id: string; readonly name: string; readonly email: string }

/** One log-in. Not whole: the password was right and the second factor is still to come. */
export type Session = {
  readonly id: string
  readonly person: Person
  readonly isWhole: boolean
}

/** Who may log in. A thin door to better-auth, so that no other file knows it. */
export type Accounts = {
  /** Opens half a log-in and gives the cookies to set; undefined when e-mail or password is wrong, or the account is closed. */
  signIn(attempt: {
    readonly email: string
    readonly password: string
  }): Promise<{ readonly cookies: readonly string[] } | undefined>
  /** Ends the log-in of this request and gives the cookies that erase it. */
  signOut(request: Request): Promise<readonly string[]>
  /** The log-in that this request carries. One that was unused or lasted too long ends here. */
  findSession(request: Request): Promise<Session | undefined>
  /** A token for a log-in, and the cookie that carries it. */
  newToken(): Promise<{ readonly token: string; readonly cookie: string }>
  /** Makes an account; used at the first start and by invitations. */
  create(person: {
    readonly name: string
    readonly email: string
    readonly password: string
  }): Promise<string>
  /** Whether this is the password of a person. */
  isPassword(personId: string, password: string): Promise<boolean>
  /** Gives a person another password, in the caller's transaction. */
  setPassword(db: Db, personId: string, password: string): Promise<void>
}

/** The accounts of this database. `secret` signs the session cookie and comes from the master key. */
export function openAccounts(
  db: Db,
  options: { readonly origin: string; readonly secret: string },
): Accounts {
  const auth = betterAuth({
    baseURL: options.origin,
    secret: options.secret,
    trustedOrigins: [options.origin],
    database: drizzleAdapter(db, {
      provider: 'pg',
      usePlural: true,
      schema: { users, sessions, accounts, verifications },
    }),
    emailAndPassword: {
      enabled: true,
      autoSignIn: false,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
      password: {
        hash: (password) => hash(password, ARGON2),
        verify: ({ hash: stored, password }) => verify(stored, password),
      },
    },
    session: {
      expiresIn: SESSION_MS.absolute / 1000,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    // Tries are counted by attempts.server.ts, which needs no address of a visitor.
    rateLimit: { enabled: false },
    advanced: {
      ipAddress: { disableIpTracking: true },
      defaultCookieAttributes: { sameSite: 'strict', httpOnly: true },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session) =>
            (await isDisabled(db, session.userId))
              ? false
              : { data: { ...session, ipAddress: null, userAgent: null } },
        },
      },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
  })

  return {
    signIn: async (body) => {
      const response = await auth.api.signInEmail({ body, asResponse: true })
      return response.ok ? { cookies: response.headers.getSetCookie() } : undefined
    },
    signOut: async (request) => {
      const response = await auth.api.signOut({ headers: request.headers, asResponse: true })
      return response.headers.getSetCookie()
    },
    findSession: async (request) => {
      if (!request.headers.get('cookie')) return undefined
      const found = await auth.api.getSession({ headers: request.headers })
      if (!found) return undefined
      const { id, name, email } = found.user
      const isWhole = await keepAlive(db, found.session.id, id)
      return isWhole === undefined
        ? undefined
        : { id: found.session.id, person: { id, name, email }, isWhole }
    },
    newToken: async () => {
      const token = randomBytes(24).toString('base64url')
      const { name, attributes } = (await auth.$context).authCookies.sessionToken
      return { token, cookie: `${name}=${signed(token, options.secret)}; ${inHeader(attributes)}` }
    },
    create: async (person) => {
      const { user } = await auth.api.signUpEmail({ body: person })
      return user.id
    },
    isPassword: async (personId, password) => {
      const stored = await findPasswordHash(db, personId)
      return stored !== undefined && verify(stored, password)
    },
    setPassword: async (tx, personId, password) =>
      setPasswordHash(tx, personId, await hash(password, ARGON2)),
  }
}

/** Whether a log-in is whole; undefined, and ended, when its time is over or the account was closed. */
async function keepAlive(db: Db, id: string, personId: string): Promise<boolean | undefined> {
  const state = await findSessionState(db, id)
  if (!state) return undefined
  const now = Date.now()
  const unused = now - state.lastUsedAt.getTime()
  const age = now - state.createdAt.getTime()
  const isWhole = state.secondFactorAt !== null
  const longest = isWhole ? SESSION_MS.absolute : SESSION_MS.half
  if (state.disabledAt || unused > SESSION_MS.idle || age > longest) {
    await deleteSession(db, personId, id)
    return undefined
  }
  if (unused > TOUCH_MS) await touchSession(db, id, new Date(now))
  return isWhole
}

/** A value with its signature, the way better-auth's cookies have it. */
function signed(value: string, secret: string): string {
  const signature = createHmac('sha256', secret).update(value).digest('base64')
  return encodeURIComponent(`${value}.${signature}`)
}

function inHeader(attributes: { readonly maxAge?: number; readonly secure?: boolean }): string {
  const { maxAge, secure } = attributes
  return `Max-Age=${maxAge}; Path=/; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`
}
