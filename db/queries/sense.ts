import { and, asc, desc, eq, gt, ne, sql } from 'drizzle-orm'
import type { DoneAct, SenseStep } from '#analysis/sense/board.ts'
import type { Db } from '#db/client.server.ts'
import { insights } from '#db/schema/insights.ts'
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
  const { id, code, name, step, stepSince, minutes, exercises, ends, tables } = senseSessions
  const { insightId, madeOn, closedOn } = senseSessions
  const [row] = await db
    .select({
      id,
      code,
      name,
      step,
      stepSince,
      minutes,
      exercises,
      ends,
      tables,
      insightId,
      madeOn,
      closedOn,
    })
    .from(senseSessions)
    .where(and(eq(senseSessions.projectId, projectId), eq(senseSessions.id, sessionId)))
  return row
}

/** What a new card shows. */
export type NewCard =
  | { readonly storyId: string }
  | {
      readonly storyId: string
      readonly start: number
      readonly end: number
      readonly wordsHash: string
    }
  | { readonly insightId: string }
  | { readonly words: string }

/** Begins a session with these cards on the table, numbered from 1. */
export async function insertSession(
  db: Db,
  row: typeof senseSessions.$inferInsert,
  cards: readonly NewCard[],
): Promise<void> {
  await db.insert(senseSessions).values(row)
  if (cards.length === 0) return
  const { projectId, id: sessionId } = row
  await db
    .insert(senseCards)
    .values(cards.map((card, at) => ({ projectId, sessionId, number: at + 1, ...card })))
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

type Card = { readonly number: number; readonly title: string; readonly text: string }

/** A card on a table: what of a story, an insight or a pattern may be read there now. */
export type SenseCard =
  | (Card & { readonly kind: 'story'; readonly storyId: string; readonly role: TellerRole })
  | (Card & {
      readonly kind: 'passage'
      readonly storyId: string
      readonly role: TellerRole
      readonly start: number
      readonly end: number
      /** What the words were when the card was made. */
      readonly wordsHash: string
    })
  | (Card & { readonly kind: 'insight'; readonly insightId: string })
  | (Card & { readonly kind: 'pattern' })

/**
 * The cards of a session, without those of stories that a team may not read now and of insights that were dropped; of a teller the
 * role alone. A passage has the words that stand at its place now: whether they are those of then, `wordsHash` says.
 */
export async function listCards(db: Db, of: OfSession): Promise<readonly SenseCard[]> {
  const { number, storyId, start, end, wordsHash, insightId, words } = senseCards
  const rows = await db
    .select({
      card: { number, storyId, start, end, wordsHash, insightId, words },
      role: stories.role,
      title: stories.releasedTitle,
      text: stories.releasedText,
      claim: insights.claim,
    })
    .from(senseCards)
    .leftJoin(
      stories,
      and(
        eq(stories.projectId, senseCards.projectId),
        eq(stories.id, senseCards.storyId),
        eq(stories.state, 'released'),
      ),
    )
    .leftJoin(
      insights,
      and(
        eq(insights.projectId, senseCards.projectId),
        eq(insights.id, senseCards.insightId),
        ne(insights.state, 'dropped'),
      ),
    )
    .where(ofSession(senseCards, of))
    .orderBy(asc(number))
  return rows.flatMap(({ card, role, title, text, claim }): SenseCard[] => {
    const { number, storyId, start, end, wordsHash, insightId, words } = card
    if (words !== null) return [{ kind: 'pattern', number, title: '', text: words }]
    if (insightId !== null)
      return claim === null ? [] : [{ kind: 'insight', number, insightId, title: '', text: claim }]
    if (storyId === null || role === null || text === null) return []
    if (start === null || end === null || wordsHash === null)
      return [{ kind: 'story', number, storyId, role, title: title ?? '', text }]
    const cited = text.slice(start, end)
    return [
      { kind: 'passage', number, storyId, role, start, end, wordsHash, title: '', text: cited },
    ]
  })
}

/** The numbers of the cards of a session, without what stands on them. */
export async function listCardNumbers(db: Db, of: OfSession): Promise<readonly number[]> {
  const rows = await db
    .select({ number: senseCards.number })
    .from(senseCards)
    .where(ofSession(senseCards, of))
  return rows.map(({ number }) => number)
}

/**
 * Adds acts behind those that are there, each once whoever sends it again; one after the other for a session. Gives those for which
 * there is no room.
 */
export async function addActs(
  db: Db,
  of: OfSession,
  acts: readonly DoneAct[],
  most: number,
): Promise<readonly DoneAct[]> {
  // Held until the transaction ends, so that numbers have no holes and no two acts share one.
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${of.sessionId}, 0))`)
  const [last] = await db
    .select({ number: sql<number>`coalesce(max(${senseActs.number}), 0)::int` })
    .from(senseActs)
    .where(ofSession(senseActs, of))
  let number = last?.number ?? 0
  for (const [at, { id, who, act }] of acts.entries()) {
    if (number >= most) return acts.slice(at)
    const added = await db
      .insert(senseActs)
      .values({ ...of, number: number + 1, id, who, act })
      .onConflictDoNothing()
      .returning({ number: senseActs.number })
    number += added.length
  }
  return []
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
