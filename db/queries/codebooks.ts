import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { codebookDrafts, codebookSteps } from '#db/schema/codebooks.ts'
import { type CodingState, codebooks, codings, type EvidenceSpan } from '#db/schema/coding.ts'
import { users } from '#db/schema/people.ts'
import { stories } from '#db/schema/stories.ts'
import type { TellerRole } from '#db/schema/surveys.ts'

export type EditionRow = {
  readonly id: string
  readonly number: number
  readonly note: string
  readonly publishedAt: Date | null
  readonly publishedBy: string | null
}

/** The editions of a project's codebook without their content, newest first, with the name of who published. */
export async function listEditions(db: Db, projectId: string): Promise<readonly EditionRow[]> {
  return db
    .select({
      id: codebooks.id,
      number: codebooks.number,
      note: codebooks.note,
      publishedAt: codebooks.publishedAt,
      publishedBy: users.name,
    })
    .from(codebooks)
    .leftJoin(users, eq(users.id, codebooks.publishedBy))
    .where(eq(codebooks.projectId, projectId))
    .orderBy(desc(codebooks.number))
}

export type DraftRow = { readonly content: unknown; readonly step: number }

/** The codebook that leads work on, or undefined before the first change. */
export async function findDraft(db: Db, projectId: string): Promise<DraftRow | undefined> {
  const [row] = await db
    .select({ content: codebookDrafts.content, step: codebookDrafts.step })
    .from(codebookDrafts)
    .where(eq(codebookDrafts.projectId, projectId))
  return row
}

/**
 * The codebook that leads work on, kept from others until the transaction ends; made of `content` when there was none yet.
 */
export async function lockDraft(db: Db, projectId: string, content: unknown): Promise<DraftRow> {
  await db.insert(codebookDrafts).values({ projectId, content, step: 0 }).onConflictDoNothing()
  const [row] = await db
    .select({ content: codebookDrafts.content, step: codebookDrafts.step })
    .from(codebookDrafts)
    .where(eq(codebookDrafts.projectId, projectId))
    .for('update')
  if (!row) throw new Error('a working copy that was just made is not there')
  return row
}

export type StepRow = {
  readonly number: number
  readonly kind: string
  readonly codes: readonly string[]
  readonly patch: unknown
  readonly moves: unknown
  readonly takesBack: number | null
  readonly edition: number | null
  readonly madeBy: string | null
  readonly madeAt: Date
}

/** Stores a change and the working copy that it made. */
export async function insertStep(
  db: Db,
  step: typeof codebookSteps.$inferInsert,
  content: unknown,
): Promise<void> {
  await db.insert(codebookSteps).values(step)
  await db
    .update(codebookDrafts)
    .set({ content, step: step.number })
    .where(eq(codebookDrafts.projectId, step.projectId))
}

/** Every change to a project's codebook with the name of who made it, oldest first. */
export async function listSteps(db: Db, projectId: string): Promise<readonly StepRow[]> {
  return db
    .select({
      number: codebookSteps.number,
      kind: codebookSteps.kind,
      codes: codebookSteps.codes,
      patch: codebookSteps.patch,
      moves: codebookSteps.moves,
      takesBack: codebookSteps.takesBack,
      edition: codebookSteps.edition,
      madeBy: users.name,
      madeAt: codebookSteps.madeAt,
    })
    .from(codebookSteps)
    .leftJoin(users, eq(users.id, codebookSteps.madeBy))
    .where(eq(codebookSteps.projectId, projectId))
    .orderBy(asc(codebookSteps.number))
}

/** Says of the changes that no edition had that this one is the first with them. */
export async function setEdition(db: Db, projectId: string, edition: number): Promise<void> {
  await db
    .update(codebookSteps)
    .set({ edition })
    .where(and(eq(codebookSteps.projectId, projectId), isNull(codebookSteps.edition)))
}

/** How often each theme was said, by code, voice and state, and under which edition people decided it. */
export type CodingCount = {
  readonly code: string
  readonly saidBy: 'program' | 'team' | 'teller'
  readonly state: CodingState
  /** The edition in force when it was decided; 0 when nobody decided, 1 when before any was published. */
  readonly edition: number
  readonly count: number
}

/** Counts the codings of a project, by code. */
export async function countCodings(db: Db, projectId: string): Promise<readonly CodingCount[]> {
  const edition = sql<number>`case when ${codings.decidedAt} is null then 0 else coalesce((
    select max(b.number) from codebooks b
    where b.project_id = ${codings.projectId} and b.published_at <= ${codings.decidedAt}), 1) end`
  return db
    .select({
      code: codings.code,
      saidBy: codings.saidBy,
      state: codings.state,
      edition: edition.mapWith(Number),
      count: sql`count(*)`.mapWith(Number),
    })
    .from(codings)
    .where(eq(codings.projectId, projectId))
    .groupBy(codings.code, codings.saidBy, codings.state, sql`4`)
    .orderBy(asc(codings.code))
}

export type PassageRow = {
  readonly id: string
  readonly storyId: string
  readonly state: CodingState
  readonly evidence: readonly EvidenceSpan[]
  readonly text: string
  readonly role: TellerRole
}

/** What was coded with a theme in released stories by program and team, not rejected; confirmed first, at most `limit`. */
export async function listPassages(
  db: Db,
  projectId: string,
  code: string,
  limit: number,
): Promise<readonly PassageRow[]> {
  const rows = await db
    .select({
      id: codings.id,
      storyId: codings.storyId,
      state: codings.state,
      evidence: codings.evidence,
      text: stories.releasedText,
      role: stories.role,
    })
    .from(codings)
    .innerJoin(
      stories,
      and(eq(stories.projectId, codings.projectId), eq(stories.id, codings.storyId)),
    )
    .where(
      and(
        eq(codings.projectId, projectId),
        eq(codings.code, code),
        inArray(codings.state, ['confirmed', 'suggested']),
        inArray(codings.saidBy, ['program', 'team']),
        eq(stories.state, 'released'),
      ),
    )
    .orderBy(asc(codings.state), asc(codings.id))
    .limit(limit)
  return rows.map((row) => ({ ...row, text: row.text ?? '' }))
}

export type SampleRow = {
  readonly id: string
  readonly role: TellerRole
  readonly title: string
  readonly text: string
}

/** Released stories, the same ones each time, in the order of their ids, which are random. */
export async function sampleStories(
  db: Db,
  projectId: string,
  limit: number,
): Promise<readonly SampleRow[]> {
  const rows = await db
    .select({
      id: stories.id,
      role: stories.role,
      title: stories.releasedTitle,
      text: stories.releasedText,
    })
    .from(stories)
    .where(
      and(
        eq(stories.projectId, projectId),
        eq(stories.state, 'released'),
        eq(stories.kind, 'story'),
      ),
    )
    .orderBy(asc(stories.id))
    .limit(limit)
  return rows.map((row) => ({ ...row, title: row.title ?? '', text: row.text ?? '' }))
}

/**
 * Released stories of which people have not decided everything: something suggested waits, or nobody decided about any theme.
 */
export async function listUndecidedStories(db: Db, projectId: string): Promise<readonly string[]> {
  const rows = (await db.execute(sql`
    select s.id from stories s
    where s.project_id = ${projectId} and s.state = 'released' and s.kind = 'story' and (
      exists (select from codings c where c.project_id = s.project_id and c.story_id = s.id
        and c.state = 'suggested' and c.said_by = 'program')
      or not exists (select from codings c where c.project_id = s.project_id and c.story_id = s.id
        and c.state <> 'suggested' and c.said_by <> 'teller'))
    order by s.id`)) as unknown as { id: string }[]
  return rows.map(({ id }) => id)
}

/** Of these stories, those that somebody opened on a day. */
export async function listReadOn(
  db: Db,
  read: { readonly projectId: string; readonly readerId: string; readonly day: string },
  storyIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (storyIds.length === 0) return new Set()
  const rows = (await db.execute(sql`
    select distinct story_id as id from events
    where project_id = ${read.projectId} and kind = 'story.read' and actor_id = ${read.readerId}
      and day = ${read.day} and story_id in ${[...storyIds]}`)) as unknown as { id: string }[]
  return new Set(rows.map(({ id }) => id))
}
