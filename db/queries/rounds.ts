import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { codingRounds, type JudgedTheme, roundJudgements, roundStories } from '#db/schema/rounds.ts'
import { stories } from '#db/schema/stories.ts'
import type { TellerRole } from '#db/schema/surveys.ts'

export type RoundRow = {
  readonly id: string
  readonly number: number
  readonly coders: readonly string[]
  readonly madeOn: string
}

const columns = {
  id: codingRounds.id,
  number: codingRounds.number,
  coders: codingRounds.coders,
  madeOn: codingRounds.madeOn,
}

/** All rounds of a project, the newest first. */
export async function listRounds(db: Db, projectId: string): Promise<readonly RoundRow[]> {
  return db
    .select(columns)
    .from(codingRounds)
    .where(eq(codingRounds.projectId, projectId))
    .orderBy(desc(codingRounds.number))
}

/** One round. */
export async function findRound(
  db: Db,
  projectId: string,
  roundId: string,
): Promise<RoundRow | undefined> {
  const [row] = await db
    .select(columns)
    .from(codingRounds)
    .where(and(eq(codingRounds.projectId, projectId), eq(codingRounds.id, roundId)))
  return row
}

/**
 * Ids of released stories that no person has coded and that are in no other round, at random, at most `size`.
 *
 * `role` narrows to one kind of teller.
 */
export async function drawStories(
  db: Db,
  projectId: string,
  { size, role }: { readonly size: number; readonly role?: TellerRole },
): Promise<readonly string[]> {
  const rows = (await db.execute(sql`
    select s.id from stories s
    where s.project_id = ${projectId} and s.kind = 'story' and s.state = 'released'
      and (${role ?? null}::text is null or s.role = ${role ?? null})
      and not exists (select from codings c where c.project_id = s.project_id and c.story_id = s.id
        and c.said_by <> 'teller' and c.state <> 'suggested')
      and not exists (select from round_stories r where r.project_id = s.project_id and r.story_id = s.id)
    order by random() limit ${size}`)) as unknown as { id: string }[]
  return rows.map((row) => row.id)
}

/** Stores a round with its stories under the next number. */
export async function insertRound(
  db: Db,
  round: {
    readonly projectId: string
    readonly id: string
    readonly coders: readonly string[]
    readonly madeBy: string
    readonly madeOn: string
    readonly storyIds: readonly string[]
  },
): Promise<void> {
  const { storyIds, coders, ...rest } = round
  const number = sql<number>`(select coalesce(max(number), 0) + 1 from coding_rounds
    where project_id = ${round.projectId})`
  await db.insert(codingRounds).values({ ...rest, coders: [...coders], number })
  await db
    .insert(roundStories)
    .values(storyIds.map((storyId) => ({ projectId: round.projectId, roundId: round.id, storyId })))
}

export type RoundStoryRow = {
  readonly storyId: string
  readonly caseNumber: string
  readonly title: string | null
  readonly isResolved: boolean
}

/** The stories of a round, ordered by id, which is random. */
export async function listRoundStories(
  db: Db,
  projectId: string,
  roundId: string,
): Promise<readonly RoundStoryRow[]> {
  return db
    .select({
      storyId: roundStories.storyId,
      caseNumber: stories.caseNumber,
      title: stories.releasedTitle,
      isResolved: sql<boolean>`${roundStories.resolvedAt} is not null`,
    })
    .from(roundStories)
    .innerJoin(
      stories,
      and(eq(stories.projectId, roundStories.projectId), eq(stories.id, roundStories.storyId)),
    )
    .where(and(eq(roundStories.projectId, projectId), eq(roundStories.roundId, roundId)))
    .orderBy(asc(roundStories.storyId))
}

export type JudgementRow = {
  readonly storyId: string
  readonly coder: string
  readonly themes: readonly JudgedTheme[]
  readonly isDone: boolean
}

/**
 * What coders said in a round; of one coder alone when `coder` is given.
 *
 * Who calls this without a coder must know that the round is complete: the others' judgements are not for coders before that.
 */
export async function listJudgements(
  db: Db,
  projectId: string,
  roundId: string,
  coder?: string,
): Promise<readonly JudgementRow[]> {
  return db
    .select({
      storyId: roundJudgements.storyId,
      coder: roundJudgements.coderId,
      themes: roundJudgements.themes,
      isDone: roundJudgements.isDone,
    })
    .from(roundJudgements)
    .where(
      and(
        eq(roundJudgements.projectId, projectId),
        eq(roundJudgements.roundId, roundId),
        coder === undefined ? undefined : eq(roundJudgements.coderId, coder),
      ),
    )
}

/** How many stories each coder of a round is done with: numbers alone. */
export async function countDone(
  db: Db,
  projectId: string,
  roundId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .select({ coder: roundJudgements.coderId, done: sql<number>`count(*)::int` })
    .from(roundJudgements)
    .where(
      and(
        eq(roundJudgements.projectId, projectId),
        eq(roundJudgements.roundId, roundId),
        eq(roundJudgements.isDone, true),
      ),
    )
    .groupBy(roundJudgements.coderId)
  return new Map(rows.map(({ coder, done }) => [coder, done]))
}

/** Stores what a coder says about a story; it replaces what the same coder said before. */
export async function saveJudgement(
  db: Db,
  judgement: typeof roundJudgements.$inferInsert,
): Promise<void> {
  const { themes, isDone } = judgement
  await db
    .insert(roundJudgements)
    .values(judgement)
    .onConflictDoUpdate({
      target: [
        roundJudgements.projectId,
        roundJudgements.roundId,
        roundJudgements.storyId,
        roundJudgements.coderId,
      ],
      set: { themes, isDone },
    })
}

/** Writes down that the coders decided about a story; false when somebody did so before. */
export async function setResolved(
  db: Db,
  story: {
    readonly projectId: string
    readonly roundId: string
    readonly storyId: string
    readonly by: string
    readonly at: Date
  },
): Promise<boolean> {
  const changed = await db
    .update(roundStories)
    .set({ resolvedBy: story.by, resolvedAt: story.at })
    .where(
      and(
        eq(roundStories.projectId, story.projectId),
        eq(roundStories.roundId, story.roundId),
        eq(roundStories.storyId, story.storyId),
        isNull(roundStories.resolvedAt),
      ),
    )
    .returning({ storyId: roundStories.storyId })
  return changed.length === 1
}

/** The stories about which coders decided together: the gold on which suggestions are measured first. */
export async function listGoldStories(db: Db, projectId: string): Promise<readonly string[]> {
  const rows = await db
    .selectDistinct({ storyId: roundStories.storyId })
    .from(roundStories)
    .where(and(eq(roundStories.projectId, projectId), sql`${roundStories.resolvedAt} is not null`))
  return rows.map((row) => row.storyId)
}
