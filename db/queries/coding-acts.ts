import { and, asc, desc, eq, gt, isNull, ne, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Db } from '#db/client.server.ts'
import { codings } from '#db/schema/coding.ts'
import { type CodingContent, codingActs, codingProgress } from '#db/schema/coding-acts.ts'
import { users } from '#db/schema/people.ts'
import { stories } from '#db/schema/stories.ts'
import { type CodingRow, codingColumns, notByTeller } from './coding.ts'

export type { ActKind, CodingContent } from '#db/schema/coding-acts.ts'

type Where = { readonly projectId: string; readonly id: string }

const isCoding = ({ projectId, id }: Where) =>
  and(eq(codings.projectId, projectId), eq(codings.id, id), notByTeller)

/** One coding by program or team. */
export async function findCoding(db: Db, where: Where): Promise<CodingRow | undefined> {
  const [row] = await db.select(codingColumns).from(codings).where(isCoding(where))
  return row
}

/** The coding of one theme on one story by program or team, whichever said it. */
export async function findCodingOf(
  db: Db,
  where: { readonly projectId: string; readonly storyId: string; readonly code: string },
): Promise<CodingRow | undefined> {
  const [row] = await db
    .select(codingColumns)
    .from(codings)
    .where(
      and(
        eq(codings.projectId, where.projectId),
        eq(codings.storyId, where.storyId),
        eq(codings.code, where.code),
        notByTeller,
      ),
    )
    .orderBy(desc(sql`${codings.state} = 'confirmed'`), desc(codings.saidBy))
    .limit(1)
  return row
}

/** Changes a coding when `basedOn` is still its revision; undefined when somebody was first or it is not there. */
export async function saveCoding(
  db: Db,
  change: Where & {
    readonly basedOn: number
    readonly content: Partial<CodingContent>
    readonly by: string
    readonly at: Date
  },
): Promise<CodingRow | undefined> {
  const { content, basedOn, by, at } = change
  const [row] = await db
    .update(codings)
    .set({
      ...content,
      ...(content.evidence ? { isPassageGone: false } : {}),
      decidedBy: by,
      decidedAt: at,
      revision: basedOn + 1,
    })
    .where(and(isCoding(change), eq(codings.revision, basedOn)))
    .returning(codingColumns)
  return row
}

/** Stores a coding that a person made, under an id of its own or the one it had before it was taken back. */
export async function insertCodingOf(
  db: Db,
  coding: Where & {
    readonly storyId: string
    readonly content: CodingContent
    readonly by: string
    readonly at: Date
  },
): Promise<CodingRow | undefined> {
  const { projectId, id, storyId, content, by, at } = coding
  const [row] = await db
    .insert(codings)
    .values({
      projectId,
      id,
      storyId,
      ...content,
      reasons: [],
      score: null,
      decidedBy: by,
      decidedAt: at,
    })
    .onConflictDoNothing()
    .returning(codingColumns)
  return row
}

/** Removes a coding that is still at this revision; false when it is not. */
export async function deleteCoding(db: Db, where: Where & { readonly basedOn: number }) {
  const gone = await db
    .delete(codings)
    .where(and(isCoding(where), eq(codings.revision, where.basedOn)))
    .returning({ id: codings.id })
  return gone.length === 1
}

export type NewAct = typeof codingActs.$inferInsert
export type ActRow = typeof codingActs.$inferSelect

/** Writes acts down, in the transaction that does them. */
export async function insertActs(db: Db, acts: readonly NewAct[]): Promise<void> {
  if (acts.length > 0) await db.insert(codingActs).values([...acts])
}

const undoing = alias(codingActs, 'undoing')

/** The acts of one person that were not taken back, newest first, those on one story before the others. */
export async function listOwnActs(
  db: Db,
  where: {
    readonly projectId: string
    readonly actorId: string
    readonly storyId: string | undefined
    readonly batch?: string
    readonly most: number
  },
): Promise<readonly ActRow[]> {
  const rows = await db
    .select({ act: codingActs })
    .from(codingActs)
    .leftJoin(
      undoing,
      and(eq(undoing.projectId, codingActs.projectId), eq(undoing.undoes, codingActs.batch)),
    )
    .where(
      and(
        eq(codingActs.projectId, where.projectId),
        eq(codingActs.actorId, where.actorId),
        ne(codingActs.kind, 'undone'),
        isNull(undoing.id),
        where.batch ? eq(codingActs.batch, where.batch) : undefined,
      ),
    )
    .orderBy(
      ...(where.storyId ? [desc(sql`${codingActs.storyId} = ${where.storyId}`)] : []),
      desc(codingActs.number),
    )
    .limit(where.most)
  return rows.map(({ act }) => act)
}

/** All acts of one press, in the order in which they were done. */
export async function listBatch(
  db: Db,
  where: { readonly projectId: string; readonly batch: string },
): Promise<readonly ActRow[]> {
  return db
    .select()
    .from(codingActs)
    .where(and(eq(codingActs.projectId, where.projectId), eq(codingActs.batch, where.batch)))
    .orderBy(asc(codingActs.number))
}

export type NewsRow = Pick<ActRow, 'number' | 'kind' | 'actorId'> & {
  readonly name: string
  readonly code: string | null
}

/** What was done at one story after act `after`, oldest first, with who did it. */
export async function listNews(
  db: Db,
  where: { readonly projectId: string; readonly storyId: string; readonly after: number },
): Promise<readonly NewsRow[]> {
  return db
    .select({
      number: codingActs.number,
      kind: codingActs.kind,
      actorId: codingActs.actorId,
      name: users.name,
      code: sql<
        string | null
      >`coalesce(${codingActs.after} ->> 'code', ${codingActs.before} ->> 'code')`,
    })
    .from(codingActs)
    .innerJoin(users, eq(users.id, codingActs.actorId))
    .where(
      and(
        eq(codingActs.projectId, where.projectId),
        eq(codingActs.storyId, where.storyId),
        gt(codingActs.number, where.after),
      ),
    )
    .orderBy(asc(codingActs.number))
    .limit(20)
}

/** The number of the newest act at a story; 0 without any. */
export async function lastActNumber(db: Db, projectId: string, storyId: string): Promise<number> {
  const [row] = await db
    .select({ number: sql<number>`coalesce(max(${codingActs.number}), 0)::int` })
    .from(codingActs)
    .where(and(eq(codingActs.projectId, projectId), eq(codingActs.storyId, storyId)))
  return row?.number ?? 0
}

export type ProgressRow = typeof codingProgress.$inferSelect & {
  readonly doneByName: string | null
}

/** How far one story is; undefined before anything was suggested for it. */
export async function findProgress(
  db: Db,
  projectId: string,
  storyId: string,
): Promise<ProgressRow | undefined> {
  const [row] = await db
    .select({ progress: codingProgress, doneByName: users.name })
    .from(codingProgress)
    .leftJoin(users, eq(users.id, codingProgress.doneBy))
    .where(and(eq(codingProgress.projectId, projectId), eq(codingProgress.storyId, storyId)))
  return row && { ...row.progress, doneByName: row.doneByName }
}

/** Stores how far a story is; what is not named stays as it was. */
export async function saveProgress(
  db: Db,
  progress: typeof codingProgress.$inferInsert,
): Promise<void> {
  const { projectId: _project, storyId: _story, ...set } = progress
  await db
    .insert(codingProgress)
    .values(progress)
    .onConflictDoUpdate({ target: [codingProgress.projectId, codingProgress.storyId], set })
}

export type DiscussRow = Pick<CodingRow, 'id' | 'storyId' | 'code' | 'note' | 'isPassageGone'> & {
  readonly caseNumber: string
  readonly by: string | null
}

/** What somebody wants to talk about, and passages that went with a change of the text. */
export async function listToDiscuss(db: Db, projectId: string): Promise<readonly DiscussRow[]> {
  return db
    .select({
      id: codings.id,
      storyId: codings.storyId,
      code: codings.code,
      note: codings.note,
      isPassageGone: codings.isPassageGone,
      caseNumber: stories.caseNumber,
      by: users.name,
    })
    .from(codings)
    .innerJoin(
      stories,
      and(eq(stories.projectId, codings.projectId), eq(stories.id, codings.storyId)),
    )
    .leftJoin(users, eq(users.id, codings.decidedBy))
    .where(
      and(
        eq(codings.projectId, projectId),
        eq(stories.state, 'released'),
        sql`(${codings.isToDiscuss} or ${codings.isPassageGone})`,
      ),
    )
    .orderBy(asc(stories.caseNumber), asc(codings.code))
}
