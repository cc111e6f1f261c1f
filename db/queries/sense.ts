import { and, asc, desc, eq, gt, sql } from 'drizzle-orm'
import type { DoneAct, SenseStep } from '#analysis/sense/board.ts'
import type { Db } from '#db/client.server.ts'
import { releaseStories } from '#db/schema/releases.ts'
import { senseActs, senseCards, senseSessions } from '#db/schema/sense.ts'
import { consents, stories } from '#db/schema/stories.ts'
import type { TellerRole } from '#db/schema/surveys.ts'

export type SenseSessionRow = typeof senseSessions.$inferSelect
type OfSession = { readonly projectId: string; readonly sessionId: string }

const ofSession = (
  table: typeof senseCards | typeof senseActs,
  { projectId, sessionId }: OfSession,
) => and(eq(table.projectId, projectId), eq(table.sessionId, sessionId))

/** Which session has this code; of no other project or session anything. */
export async function findSessionByCode(
  db: Db,
  code: string,
): Promise<{ readonly projectId: string; readonly id: string } | undefined> {
  const [row] = await db
    .select({ projectId: senseSessions.projectId, id: senseSessions.id })
    .from(senseSessions)
    .where(eq(senseSessions.code, code))
  return row
}

/** The sessions of a project, the newest first. */
export async function listSessions(db: Db, projectId: string): Promise<readonly SenseSessionRow[]> {
  return db
    .select()
    .from(senseSessions)
    .where(eq(senseSessions.projectId, projectId))
    .orderBy(desc(senseSessions.madeOn), desc(senseSessions.stepSince))
}

/** One session, without who made it. */
export async function findSession(db: Db, { projectId, sessionId }: OfSession) {
  const { id, code, name, step, stepSince, minutes, exercises, ends, madeOn, closedOn } =
    senseSessions
  const [row] = await db
    .select({ id, code, name, step, stepSince, minutes, exercises, ends, madeOn, closedOn })
    .from(senseSessions)
    .where(and(eq(senseSessions.projectId, projectId), eq(senseSessions.id, sessionId)))
  return row
}

/** Begins a session with these stories on the table, numbered from 1. */
export async function insertSession(
  db: Db,
  row: typeof senseSessions.$inferInsert,
  storyIds: readonly string[],
): Promise<void> {
  await db.insert(senseSessions).values(row)
  if (storyIds.length === 0) return
  await db.insert(senseCards).values(
    storyIds.map((storyId, at) => ({
      projectId: row.projectId,
      sessionId: row.id,
      number: at + 1,
      storyId,
    })),
  )
}

/** Goes to a step, or closes. */
export async function updateSession(
  db: Db,
  { projectId, sessionId }: OfSession,
  part: Partial<{ step: SenseStep; stepSince: Date; closedOn: string | null }>,
): Promise<void> {
  await db
    .update(senseSessions)
    .set(part)
    .where(and(eq(senseSessions.projectId, projectId), eq(senseSessions.id, sessionId)))
}

/** The released stories that their tellers let a team read now: those that may lie on a table. In the order of their ids, which is random. */
export async function listShareable(db: Db, projectId: string): Promise<readonly string[]> {
  const rows = await db
    .selectDistinct({ id: stories.id })
    .from(stories)
    .innerJoin(
      consents,
      and(eq(consents.projectId, stories.projectId), eq(consents.storyId, stories.id)),
    )
    .innerJoin(
      releaseStories,
      and(eq(releaseStories.projectId, stories.projectId), eq(releaseStories.storyId, stories.id)),
    )
    .where(
      and(
        eq(stories.projectId, projectId),
        eq(stories.state, 'released'),
        eq(stories.kind, 'story'),
        sql`${consents.choices} ->> 'consent_share' = 'yes'`,
      ),
    )
    .orderBy(asc(stories.id))
  return rows.map(({ id }) => id)
}

export type SenseCard = {
  readonly number: number
  readonly storyId: string
  readonly role: TellerRole
  readonly title: string
  readonly text: string
}

/** The cards of a session whose stories a team may read now: of the teller the role alone. */
export async function listCards(db: Db, of: OfSession): Promise<readonly SenseCard[]> {
  const rows = await db
    .select({
      number: senseCards.number,
      storyId: senseCards.storyId,
      role: stories.role,
      title: stories.releasedTitle,
      text: stories.releasedText,
    })
    .from(senseCards)
    .innerJoin(
      stories,
      and(
        eq(stories.projectId, senseCards.projectId),
        eq(stories.id, senseCards.storyId),
        eq(stories.state, 'released'),
      ),
    )
    .where(ofSession(senseCards, of))
    .orderBy(asc(senseCards.number))
  return rows.map(({ title, text, ...row }) => ({ ...row, title: title ?? '', text: text ?? '' }))
}

/** Adds acts behind those that are there, each once whoever sends it again; one after the other for a session. */
export async function addActs(
  db: Db,
  of: OfSession,
  acts: readonly DoneAct[],
  most: number,
): Promise<void> {
  // Held until the transaction ends, so that numbers have no holes and no two acts share one.
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${of.sessionId}, 0))`)
  const [last] = await db
    .select({ number: sql<number>`coalesce(max(${senseActs.number}), 0)::int` })
    .from(senseActs)
    .where(ofSession(senseActs, of))
  let number = last?.number ?? 0
  for (const { id, who, act } of acts) {
    if (number >= most) return
    const added = await db
      .insert(senseActs)
      .values({ ...of, number: number + 1, id, who, act })
      .onConflictDoNothing()
      .returning({ number: senseActs.number })
    number += added.length
  }
}

/** What was done after this act, in order; at most so many. */
export async function listActs(
  db: Db,
  of: OfSession,
  since: number,
  most: number,
): Promise<readonly (DoneAct & { readonly number: number })[]> {
  return db
    .select({
      number: senseActs.number,
      id: senseActs.id,
      who: senseActs.who,
      act: senseActs.act,
    })
    .from(senseActs)
    .where(and(ofSession(senseActs, of), gt(senseActs.number, since)))
    .orderBy(asc(senseActs.number))
    .limit(most)
}

/** Takes a story off every table. */
export async function dropCards(db: Db, projectId: string, storyId: string): Promise<void> {
  await db
    .delete(senseCards)
    .where(and(eq(senseCards.projectId, projectId), eq(senseCards.storyId, storyId)))
}
