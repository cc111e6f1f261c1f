import { hash, verify } from '@node-rs/argon2'
import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import type { Db } from '#db/client.server.ts'
import { accounts, rateLimits, sessions, users, verifications } from '#db/schema/people.ts'

/** OWASP's first choice for Argon2id (Password Storage Cheat Sheet, 2024): 19 MiB, two passes, one lane. */
const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

const SESSION_SECONDS = 8 * 60 * 60
const SESSION_REFRESH_SECONDS = 10 * 60

/** The header in which the server puts a visitor's pseudonym; what a client sends under this name is overwritten. */
const VISITOR_HEADER = 'x-vertelpunt-visitor'

/** Who may log in. A thin door to better-auth, so that no other file knows it. */
export type Accounts = {
  /** Opens a session and gives the cookie to set; undefined when e-mail or password is wrong, 'later' after too many tries. */
  signIn(attempt: {
    readonly email: string
    readonly password: string
    readonly visitor: string
  }): Promise<{ readonly cookies: readonly string[] } | 'later' | undefined>
  /** Ends the session of this request and gives the cookies that erase it. */
  signOut(request: Request): Promise<readonly string[]>
  /** The person whose session this request carries. */
  findPerson(request: Request): Promise<Person | undefined>
  /** Makes an account; used at the first start and by invitations. */
  create(person: {
    readonly name: string
    readonly email: string
    readonly password: string
  }): Promise<string>
}

export type Person = { readonly id: string; readonly name: string; readonly email: string }

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
      schema: { users, sessions, accounts, verifications, rateLimits },
    }),
    emailAndPassword: {
      enabled: true,
      autoSignIn: false,
      minPasswordLength: 12,
      maxPasswordLength: 200,
      password: {
        hash: (password) => hash(password, ARGON2),
        verify: ({ hash: stored, password }) => verify(stored, password),
      },
    },
    session: {
      expiresIn: SESSION_SECONDS,
      updateAge: SESSION_REFRESH_SECONDS,
      cookieCache: { enabled: false },
    },
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'rateLimit',
      window: 60,
      max: 100,
      customRules: { '/sign-in/email': { window: 60, max: 10 } },
    },
    advanced: {
      ipAddress: { ipAddressHeaders: [VISITOR_HEADER], ipv6Subnet: 128 },
      defaultCookieAttributes: { sameSite: 'strict', httpOnly: true },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => ({ data: { ...session, ipAddress: null, userAgent: null } }),
        },
      },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
  })

  return {
    signIn: async ({ email, password, visitor }) => {
      const response = await auth.handler(
        new Request(`${options.origin}/api/auth/sign-in/email`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            origin: options.origin,
            [VISITOR_HEADER]: visitor,
          },
          body: JSON.stringify({ email, password }),
        }),
      )
      if (response.status === 429) return 'later'
      if (!response.ok) return undefined
      return { cookies: response.headers.getSetCookie() }
    },
    signOut: async (request) => {
      const response = await auth.api.signOut({ headers: request.headers, asResponse: true })
      return response.headers.getSetCookie()
    },
    findPerson: async (request) => {
      if (!request.headers.get('cookie')) return undefined
      const found = await auth.api.getSession({ headers: request.headers })
      return found
        ? { id: found.user.id, name: found.user.name, email: found.user.email }
        : undefined
    },
    create: async (person) => {
      const { user } = await auth.api.signUpEmail({ body: person })
      return user.id
    },
  }
}
