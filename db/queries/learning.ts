import { and, desc, eq, gt, inArray, lt, ne, type SQL, sql } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { codings, type EvidenceSpan } from '#db/schema/coding.ts'
import { themeModels } from '#db/schema/learning.ts'
import { stories } from '#db/schema/stories.ts'
import type { TellerRole } from '#db/schema/surveys.ts'
import { notByTeller } from './coding.ts'

export type { ThemeFigures } from '#db/schema/learning.ts'

/** A released story as it is read for themes. */
export type ReadableStory = {
  readonly id: string
  readonly role: TellerRole
  readonly title: string
  readonly text: string
}

/** A story that people coded to the end, with the themes it has. */
export type CodedStoryRow = ReadableStory & {
  readonly themes: readonly { readonly code: string; readonly evidence: readonly EvidenceSpan[] }[]
}

/** Coded to the end: somebody said so, or every suggestion was decided about. */
const isCoded = sql`(
  exists (select from coding_progress p
    where p.project_id = s.project_id and p.story_id = s.id and p.is_done)
  or (exists (select from codings c where c.project_id = s.project_id and c.story_id = s.id
      and c.said_by <> 'teller' and c.state <> 'suggested')
    and not exists (select from codings c where c.project_id = s.project_id and c.story_id = s.id
      and c.said_by <> 'teller' and c.state = 'suggested')))`

const isInNoRound = sql`not exists (
  select from round_stories r where r.project_id = s.project_id and r.story_id = s.id and r.resolved_at is null)`

/** Every released story of a project that people coded to the end, by id, which is random. */
export async function listCodedStories(
  db: Db,
  projectId: string,
): Promise<readonly CodedStoryRow[]> {
  return (await db.execute(sql`
    select s.id, s.role, coalesce(s.released_title, '') as title, s.released_text as text,
      coalesce((select jsonb_agg(jsonb_build_object('code', c.code, 'evidence', c.evidence) order by c.code)
        from codings c where c.project_id = s.project_id and c.story_id = s.id
          and c.said_by <> 'teller' and c.state = 'confirmed'), '[]'::jsonb) as themes
    from stories s
    where s.project_id = ${projectId} and s.kind = 'story' and s.state = 'released' and ${isCoded}
    order by s.id`)) as unknown as CodedStoryRow[]
}

/**
 * Stories that wait to be coded and whose suggestions were made with another model or codebook than these, at most `most`.
 * Those that somebody opened after `seenBefore` are left alone.
 */
export async function listStale(
  db: Db,
  where: {
    readonly projectId: string
    readonly modelId: string | undefined
    readonly codebookId: string
    readonly seenBefore: Date
    readonly most: number
  },
): Promise<readonly ReadableStory[]> {
  const { projectId, modelId, codebookId, seenBefore, most } = where
  return (await db.execute(sql`
    select s.id, s.role, coalesce(s.released_title, '') as title, s.released_text as text
    from stories s left join coding_progress p on p.project_id = s.project_id and p.story_id = s.id
    where s.project_id = ${projectId} and s.kind = 'story' and s.state = 'released' and not ${isCoded}
      and (p.model_id is distinct from ${modelId ?? null}::uuid or p.codebook_id is distinct from ${codebookId}::uuid)
      and (p.seen_at is null or p.seen_at < ${seenBefore.toISOString()}::timestamptz)
    order by s.id limit ${most}`)) as unknown as ReadableStory[]
}

/** Which of these stories somebody opened to code after a moment. */
export async function listOpenedSince(
  db: Db,
  projectId: string,
  storyIds: readonly string[],
  since: Date,
): Promise<ReadonlySet<string>> {
  const rows = (await db.execute(sql`
    select story_id from coding_progress
    where project_id = ${projectId} and seen_at >= ${since.toISOString()}::timestamptz`)) as unknown as readonly {
    story_id: string
  }[]
  const opened = new Set(rows.map((row) => row.story_id))
  return new Set(storyIds.filter((id) => opened.has(id)))
}

export type ModelRow = Omit<typeof themeModels.$inferSelect, 'content'>

const withoutContent = {
  projectId: themeModels.projectId,
  id: themeModels.id,
  number: themeModels.number,
  codebookId: themeModels.codebookId,
  seed: themeModels.seed,
  storyIds: themeModels.storyIds,
  figures: themeModels.figures,
  learnedAt: themeModels.learnedAt,
}

/** The newest model of a project for this codebook, without its weights. */
export async function findModel(
  db: Db,
  projectId: string,
  codebookId: string,
): Promise<ModelRow | undefined> {
  const [row] = await db
    .select(withoutContent)
    .from(themeModels)
    .where(and(eq(themeModels.projectId, projectId), eq(themeModels.codebookId, codebookId)))
    .orderBy(desc(themeModels.number))
    .limit(1)
  return row
}

/** The weights of one model. */
export async function findModelContent(
  db: Db,
  projectId: string,
  id: string,
): Promise<Buffer | undefined> {
  const [row] = await db
    .select({ content: themeModels.content })
    .from(themeModels)
    .where(and(eq(themeModels.projectId, projectId), eq(themeModels.id, id)))
  return row?.content
}

/** How many of these stories are released, each kept from being taken back until the transaction ends. */
export async function holdReleased(
  db: Db,
  projectId: string,
  storyIds: readonly string[],
): Promise<number> {
  if (storyIds.length === 0) return 0
  const rows = await db
    .select({ id: stories.id })
    .from(stories)
    .where(
      and(
        eq(stories.projectId, projectId),
        eq(stories.state, 'released'),
        inArray(stories.id, [...storyIds]),
      ),
    )
    .orderBy(stories.id)
    .for('share')
  return rows.length
}

/** Stores a model under the next number of its project; older ones beyond the newest `keep` go. */
export async function insertModel(
  db: Db,
  model: Omit<typeof themeModels.$inferInsert, 'number'>,
  keep: number,
): Promise<ModelRow> {
  const newest = sql<number>`(select coalesce(max(number), 0) + 1 from theme_models where project_id = ${model.projectId})`
  const [row] = await db
    .insert(themeModels)
    .values({ ...model, number: newest as unknown as number })
    .returning(withoutContent)
  if (!row) throw new Error('a model was not stored')
  await db
    .delete(themeModels)
    .where(
      and(
        eq(themeModels.projectId, model.projectId),
        lt(themeModels.number, row.number - keep + 1),
      ),
    )
  return row
}

/** Removes every model that learned from one of these stories; how many there were. */
export async function deleteModelsOf(
  db: Db,
  projectId: string,
  storyIds: readonly string[],
): Promise<number> {
  if (storyIds.length === 0) return 0
  const ids = sql`array[${sql.join(
    storyIds.map((id) => sql`${id}::uuid`),
    sql`, `,
  )}]`
  const gone = await db
    .delete(themeModels)
    .where(and(eq(themeModels.projectId, projectId), sql`${themeModels.storyIds} && ${ids}`))
    .returning({ projectId: themeModels.projectId })
  return gone.length
}

/** Every model of a project goes. */
export async function deleteModels(db: Db, projectId: string): Promise<void> {
  await db.delete(themeModels).where(eq(themeModels.projectId, projectId))
}

/**
 * What people decided about suggestions at the screen after a moment: the probability that was given, and whether it was right.
 * Made-up stories come with decisions that nobody made at a screen; those do not count.
 */
export async function listDecisionsSince(
  db: Db,
  projectId: string,
  since: Date | undefined,
): Promise<
  readonly { readonly code: string; readonly probability: number; readonly isRight: boolean }[]
> {
  const rows = await db
    .select({ code: codings.code, probability: codings.probability, state: codings.state })
    .from(codings)
    .where(
      and(
        eq(codings.projectId, projectId),
        eq(codings.saidBy, 'program'),
        ne(codings.state, 'suggested'),
        since ? gt(codings.decidedAt, since) : undefined,
        sql`${codings.probability} is not null`,
        sql`exists (select from coding_acts a where a.project_id = ${codings.projectId}
          and a.story_id = ${codings.storyId} and a.coding_id = ${codings.id}
          and a.kind in ('accepted', 'rejected'))`,
      ),
    )
  return rows.map(({ code, probability, state }) => ({
    code,
    probability: probability ?? 0,
    isRight: state === 'confirmed',
  }))
}

/** How often each theme was confirmed by people in released stories, by code. */
export async function countConfirmed(
  db: Db,
  projectId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .select({ code: codings.code, n: sql<number>`count(*)::int` })
    .from(codings)
    .where(and(eq(codings.projectId, projectId), eq(codings.state, 'confirmed'), notByTeller))
    .groupBy(codings.code)
  return new Map(rows.map(({ code, n }) => [code, n]))
}

/** A story that waits to be coded, with its open suggestions. */
export type WaitingStory = {
  readonly id: string
  readonly submittedOn: string
  readonly open: readonly { readonly code: string; readonly probability: number | null }[]
}

/** How many released stories are not coded to the end, counted up to `most`. */
export async function countWaitingToCode(db: Db, projectId: string, most: number): Promise<number> {
  const [row] = (await db.execute(sql`
    select count(*)::int as count from (
      select from stories s
      where s.project_id = ${projectId} and s.kind = 'story' and s.state = 'released' and not ${isCoded} and ${isInNoRound}
      limit ${most}
    ) waiting`)) as unknown as { count: number }[]
  return row?.count ?? 0
}

/** Released stories that are not coded to the end, by id, which is random; none that coders code apart from each other now. */
export async function listWaitingToCode(
  db: Db,
  projectId: string,
): Promise<readonly WaitingStory[]> {
  return (await db.execute(sql`
    select s.id, s.submitted_on::text as "submittedOn",
      coalesce((select jsonb_agg(jsonb_build_object('code', c.code, 'probability', c.probability) order by c.code)
        from codings c where c.project_id = s.project_id and c.story_id = s.id
          and c.said_by = 'program' and c.state = 'suggested'), '[]'::jsonb) as open
    from stories s
    where s.project_id = ${projectId} and s.kind = 'story' and s.state = 'released' and not ${isCoded}
      and ${isInNoRound}
    order by s.id`)) as unknown as WaitingStory[]
}

/** Stories coded to the end of which the teller said what they are about: the themes of both, by code. */
export async function listBothSides(
  db: Db,
  projectId: string,
): Promise<
  readonly {
    readonly storyId: string
    readonly caseNumber: string
    readonly teller: readonly string[]
    readonly team: readonly string[]
  }[]
> {
  const codes = (who: SQL) => sql`coalesce((select array_agg(c.code order by c.code) from codings c
    where c.project_id = s.project_id and c.story_id = s.id and c.state = 'confirmed' and ${who}), '{}')`
  return (await db.execute(sql`
    select s.id as "storyId", s.case_number as "caseNumber",
      ${codes(sql`c.said_by = 'teller'`)} as teller, ${codes(sql`c.said_by <> 'teller'`)} as team
    from stories s
    where s.project_id = ${projectId} and s.kind = 'story' and s.state = 'released' and ${isCoded}
      and exists (select from codings c where c.project_id = s.project_id and c.story_id = s.id and c.said_by = 'teller')
    order by s.id`)) as unknown as readonly {
    readonly storyId: string
    readonly caseNumber: string
    readonly teller: readonly string[]
    readonly team: readonly string[]
  }[]
}
