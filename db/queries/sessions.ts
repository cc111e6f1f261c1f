import { and, desc, eq, ne, sql } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { sessions, users } from '#db/schema/people.ts'

export type SessionState = {
  readonly createdAt: Date
  readonly lastUsedAt: Date
  readonly secondFactorAt: Date | null
  readonly disabledAt: Date | null
}

/** What is known of one log-in, or undefined when it ended. */
export async function findSessionState(db: Db, id: string): Promise<SessionState | undefined> {
  const [row] = await db
    .select({
      createdAt: sessions.createdAt,
      lastUsedAt: sessions.lastUsedAt,
      secondFactorAt: sessions.secondFactorAt,
      disabledAt: users.disabledAt,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(eq(sessions.id, id))
  return row
}

/** Notes that a log-in is in use. */
export async function touchSession(db: Db, id: string, at: Date): Promise<void> {
  await db.update(sessions).set({ lastUsedAt: at }).where(eq(sessions.id, id))
}

/** Makes a half log-in whole, under a new token; false when it ended meanwhile. */
export async function completeSession(
  db: Db,
  id: string,
  token: string,
  at: Date,
): Promise<boolean> {
  const done = await db
    .update(sessions)
    .set({ token, secondFactorAt: at, lastUsedAt: at, challenge: null })
    .where(eq(sessions.id, id))
    .returning({ id: sessions.id })
  return done.length === 1
}

/** Keeps what a passkey is asked to sign. */
export async function keepChallenge(db: Db, id: string, challenge: string): Promise<void> {
  await db.update(sessions).set({ challenge }).where(eq(sessions.id, id))
}

/** Takes away what a passkey was asked to sign, so that no answer counts twice. */
export async function takeChallenge(db: Db, id: string): Promise<string | undefined> {
  const rows = (await db.execute(sql`
    with asked as (select id, challenge from sessions where id = ${id} for update)
    update sessions s set challenge = null from asked where s.id = asked.id
    returning asked.challenge as challenge`)) as unknown as { challenge: string | null }[]
  return rows[0]?.challenge ?? undefined
}

/** The whole log-ins of a person, the one used last first. */
export async function listSessions(db: Db, userId: string) {
  return db
    .select({ id: sessions.id, createdAt: sessions.createdAt, lastUsedAt: sessions.lastUsedAt })
    .from(sessions)
    .where(eq(sessions.userId, userId))
    .orderBy(desc(sessions.lastUsedAt))
}

/** Ends one log-in of a person; false when it is not theirs. */
export async function deleteSession(db: Db, userId: string, id: string): Promise<boolean> {
  const gone = await db
    .delete(sessions)
    .where(and(eq(sessions.id, id), eq(sessions.userId, userId)))
    .returning({ id: sessions.id })
  return gone.length === 1
}

/** Ends every log-in of a person, or every one but `except`. */
export async function deleteSessionsOf(db: Db, userId: string, except?: string): Promise<void> {
  await db
    .delete(sessions)
    .where(and(eq(sessions.userId, userId), except ? ne(sessions.id, except) : undefined))
}
