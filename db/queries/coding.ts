import { and, asc, desc, eq, inArray, ne, sql } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import {
  type CodingReason,
  type CodingState,
  codebooks,
  codings,
  type Direction,
  type EvidenceSpan,
} from '#db/schema/coding.ts'

export type CodingRow = {
  readonly id: string
  readonly storyId: string
  readonly code: string
  readonly direction: Direction
  readonly score: number | null
  /** How likely the program found it, in [0, 1]; null where a person coded. */
  readonly probability: number | null
  readonly evidence: readonly EvidenceSpan[]
  readonly reasons: readonly CodingReason[]
  readonly saidBy: 'program' | 'team' | 'teller'
  readonly state: CodingState
  readonly revision: number
  readonly note: string
  readonly isToDiscuss: boolean
  readonly isPassageGone: boolean
}

/** A coding to be stored for the first time. */
export type NewCoding = Pick<
  CodingRow,
  'id' | 'storyId' | 'code' | 'direction' | 'score' | 'evidence' | 'reasons' | 'saidBy' | 'state'
> & { readonly projectId: string; readonly probability?: number | null }

export const codingColumns = {
  id: codings.id,
  storyId: codings.storyId,
  code: codings.code,
  direction: codings.direction,
  score: codings.score,
  probability: codings.probability,
  evidence: codings.evidence,
  reasons: codings.reasons,
  saidBy: codings.saidBy,
  state: codings.state,
  revision: codings.revision,
  note: codings.note,
  isToDiscuss: codings.isToDiscuss,
  isPassageGone: codings.isPassageGone,
}

/** The id of a project's newest codebook; what stands under an id never changes. */
export async function findCodebookId(db: Db, projectId: string): Promise<string | undefined> {
  const [row] = await db
    .select({ id: codebooks.id })
    .from(codebooks)
    .where(eq(codebooks.projectId, projectId))
    .orderBy(desc(codebooks.number))
    .limit(1)
  return row?.id
}

/** One codebook as stored; the analysis library checks it. */
export async function findCodebook(db: Db, projectId: string, id: string): Promise<unknown> {
  const [row] = await db
    .select({ content: codebooks.content })
    .from(codebooks)
    .where(and(eq(codebooks.projectId, projectId), eq(codebooks.id, id)))
  return row?.content
}

/** What program and team say; what tellers said themselves has no direction and no passage, and counts nowhere. */
export const notByTeller = ne(codings.saidBy, 'teller')

/** The themes that the teller of a story recognised, by code. */
export async function listTellerThemes(
  db: Db,
  projectId: string,
  storyId: string,
): Promise<readonly string[]> {
  const rows = await db
    .select({ code: codings.code })
    .from(codings)
    .where(
      and(
        eq(codings.projectId, projectId),
        eq(codings.storyId, storyId),
        eq(codings.saidBy, 'teller'),
      ),
    )
    .orderBy(asc(codings.code))
  return rows.map((row) => row.code)
}

/** All codings of one story by program and team, by code. */
export async function listCodings(
  db: Db,
  projectId: string,
  storyId: string,
): Promise<readonly CodingRow[]> {
  return db
    .select(codingColumns)
    .from(codings)
    .where(and(eq(codings.projectId, projectId), eq(codings.storyId, storyId), notByTeller))
    .orderBy(asc(codings.code))
}

/** The confirmed codings of several stories by program and team, by code. */
export async function listConfirmedCodings(
  db: Db,
  projectId: string,
  storyIds: readonly string[],
): Promise<readonly CodingRow[]> {
  if (storyIds.length === 0) return []
  return db
    .select(codingColumns)
    .from(codings)
    .where(
      and(
        eq(codings.projectId, projectId),
        inArray(codings.storyId, [...storyIds]),
        eq(codings.state, 'confirmed'),
        notByTeller,
      ),
    )
    .orderBy(asc(codings.code))
}

/** Stores codings; a code that the same voice already gave to the story is left as it was. */
export async function insertCodings(db: Db, rows: readonly NewCoding[]): Promise<void> {
  if (rows.length === 0) return
  await db
    .insert(codings)
    .values([...rows])
    .onConflictDoNothing({
      target: [codings.projectId, codings.storyId, codings.code, codings.saidBy],
    })
}

/** Confirms or rejects one coding, or takes that back; gives the coding, or undefined when there is none. */
export async function decideCoding(
  db: Db,
  decision: {
    readonly projectId: string
    readonly id: string
    readonly state: CodingState
    readonly direction?: Direction
    readonly by: string
    readonly at: Date
  },
): Promise<CodingRow | undefined> {
  const [row] = await db
    .update(codings)
    .set({
      state: decision.state,
      direction: decision.direction,
      decidedBy: decision.by,
      decidedAt: decision.at,
      revision: sql`${codings.revision} + 1`,
    })
    .where(and(eq(codings.projectId, decision.projectId), eq(codings.id, decision.id), notByTeller))
    .returning(codingColumns)
  return row
}

/** Stores a version of a project's codebook; the same number twice leaves the first. */
export async function insertCodebook(
  db: Db,
  codebook: typeof codebooks.$inferInsert,
): Promise<void> {
  await db.insert(codebooks).values(codebook).onConflictDoNothing()
}

/** Ids of the stories with suggestions that nobody decided about, ordered by id, which is random. */
export async function listStoriesToCode(db: Db, projectId: string): Promise<readonly string[]> {
  const rows = await db
    .selectDistinct({ storyId: codings.storyId })
    .from(codings)
    .where(and(eq(codings.projectId, projectId), eq(codings.state, 'suggested')))
    .orderBy(asc(codings.storyId))
  return rows.map((row) => row.storyId)
}
