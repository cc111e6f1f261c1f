import { randomBytes, randomUUID } from 'node:crypto'
import { drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import { openAccounts } from '#app/services/accounts.server.ts'
import type { App } from '#app/services/app.server.ts'
import {
  type OpenForm,
  openStoryPoint,
  startForm,
  submitStory,
} from '#app/services/collection.server.ts'
import type { Reviewer } from '#app/services/deidentification.server.ts'
import { EXAMPLE_PROJECT_ID, publishExample } from '#app/services/example.server.ts'
import { keysFrom } from '#app/services/keys.server.ts'
import { openSieve } from '#app/services/sieve.server.ts'
import { type CompiledVersion, keepVersions } from '#app/services/versions.server.ts'
import { runNextJob } from '#app/services/worker.server.ts'
import { type Connection, type Db, openClient, openDatabase } from '#db/client.server.ts'
import { insertMembership } from '#db/queries/people.ts'
import * as schema from '#db/schema/index.ts'
import type { MemberRole } from '#db/schema/people.ts'
import { users } from '#db/schema/people.ts'
import { connectionsBehind, openDoors } from '#db/walls/log-in.ts'
import { standWalls, type Walls } from '#db/walls/stand.ts'
import { freshDatabase } from './database.ts'
import { openTestLearner } from './learner.ts'
import { PROJECT, wholeAnswers } from './whole-story.ts'

export const PROJECT_ID = EXAMPLE_PROJECT_ID

/** The same for every test: roles belong to the server, and databases of tests share it. */
export const passwordOf = (role: string) => `a password for tests of ${role}`

/** An app on a database of its own with the example project published and no stories in it. */
export type TestApp = {
  readonly app: App
  readonly walls: Walls
  /** Where its database is, as the owner enters it. */
  readonly connection: Connection
  /** The owner's view, behind every wall: for looking and for breaking things. */
  readonly owner: Db
  /** The same without drizzle. */
  readonly sql: postgres.Sql
  /** A new member of staff with this role. */
  member(role: MemberRole): Promise<Reviewer>
  /** Does every job that is due. */
  work(): Promise<void>
  close(): Promise<void>
}

/** Opens a fresh app; `now` is what its clock says. */
export async function openTestApp(
  now: () => Date = () => new Date('2026-03-04T09:30:00Z'),
): Promise<TestApp> {
  const fresh = await freshDatabase()
  const sql = openClient(fresh.connection, 4)
  const walls = await openDoors(fresh.connection, await standWalls(sql), passwordOf)
  if (!walls.isStanding) throw new Error(`the walls do not stand: ${walls.reason}`)
  const database = openDatabase(connectionsBehind(walls, fresh.connection, passwordOf))
  const owner = drizzle(openClient(fresh.connection, 4), { schema, casing: 'snake_case' })
  const app: App = {
    database,
    walls,
    keys: keysFrom(randomBytes(32)),
    accounts: openAccounts(database.db, {
      origin: 'http://localhost:3000',
      secret: 'x'.repeat(32),
    }),
    versions: keepVersions(database.db),
    sieve: openSieve({ secret: 'x'.repeat(32), isOn: false }),
    learner: openTestLearner(),
    origin: 'http://localhost:3000',
    now,
    wakeWorker: () => {},
  }
  await publishExample(app)
  return {
    app,
    walls,
    connection: fresh.connection,
    owner,
    sql,
    member: async (role) => {
      const id = randomUUID()
      await database.db.insert(users).values({ id, name: role, email: `${id}@example.org` })
      await insertMembership(database.db, { projectId: PROJECT_ID, userId: id, role })
      return { userId: id, role }
    },
    work: async () => {
      while (await runNextJob(app)) {
        // until nothing is due
      }
    },
    close: async () => {
      await Promise.all([app.learner.close(), database.close(), sql.end(), owner.$client.end()])
      await fresh.drop()
    },
  }
}

/** A form opened at one of the example's story points. */
export async function openForm(
  app: App,
  slug = 'ouder',
): Promise<{ readonly form: OpenForm; readonly version: CompiledVersion }> {
  const opened = await openStoryPoint(app, PROJECT, slug)
  if (!opened.ok) throw new Error(opened.problem.code)
  return { form: startForm(app, opened.value), version: opened.value.version }
}

/** Tells a whole story as a parent and gives its receipt. */
export async function tellStory(
  app: App,
  text: string,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const opened = await openForm(app)
  const answers = { ...wholeAnswers(text), ...changes }
  const sent = await submitStory(app, { ...opened, answers, locale: 'nl' })
  if (!sent.ok) throw new Error(JSON.stringify(sent.problem))
  return sent.value
}
