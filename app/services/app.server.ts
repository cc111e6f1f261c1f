import type { Database } from '#db/client.server.ts'
import type { Walls } from '#db/walls/stand.ts'
import type { Accounts } from './accounts.server.ts'
import type { Keys } from './keys.server.ts'
import type { Learner } from './learner.server.ts'
import type { Sieve } from './sieve.server.ts'
import type { Versions } from './versions.server.ts'

/** Everything a service may need, made once at the start and handed to each request. No service reaches for globals. */
export type App = {
  readonly database: Database
  /** Whether login roles and row-level security stand between the parts of the program and the database. */
  readonly walls: Walls
  readonly keys: Keys
  readonly accounts: Accounts
  readonly versions: Versions
  readonly sieve: Sieve
  readonly learner: Learner
  readonly origin: string
  now(): Date
  /** Tells the worker that a job was added, so that it need not wait for its next round. */
  wakeWorker(): void
}

/** As much of an `App` as a command has that works beside the server. */
export type Desk = { readonly database: Pick<Database, 'db' | 'staff'>; now(): Date }

/** What one request brings along besides its own contents. */
export type RequestContext = {
  readonly app: App
  /** The nonce that scripts of this response carry. */
  readonly nonce: string
  /** Whether the request sends something: the page that answers it is loaded as any other. */
  readonly isSending?: boolean
  /** The number under which this request and its faults are logged. */
  readonly requestId: string
  /** Where the browser finds a script for one island, by name. */
  readonly islands: Readonly<Record<string, string>>
  /** The neutral page to which somebody who leaves fast is brought. */
  readonly exitUrl: string
  /** A pseudonym of where the request came from, different every day, for counting attempts; never stored with a story. */
  readonly visitor: string
}

declare module '@remix-run/node' {
  interface AppLoadContext extends RequestContext {}
  // Types what loaders and actions return as it arrives, the way the single fetch of remix.config.js sends it.
  interface Future {
    v3_singleFetch: true
  }
}

/** The day of a moment in UTC, as a database date. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10)
}
