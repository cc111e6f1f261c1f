import { randomUUID } from 'node:crypto'
import { and, asc, desc, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm'
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
  /** Who changed it last; null when nobody did. */
  readonly decidedBy: string | null
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
  decidedBy: codings.decidedBy,
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

/** What the program says about a theme in a story. */
export type ThemeSuggestion = Pick<CodingRow, 'code' | 'direction' | 'evidence' | 'reasons'> & {
  readonly score: number
  readonly probability: number
}

/**
 * Puts new suggestions in the place of those that still wait. `known` are the codings of the story by program and team.
 *
 * What a person decided about, wrote a note at or wants to talk about stays as it is. A suggestion that stays the same keeps its
 * revision; one that points elsewhere now gets the next.
 */
export async function refreshSuggestions(
  db: Db,
  renewal: {
    readonly projectId: string
    readonly storyId: string
    readonly known: readonly CodingRow[]
    readonly suggestions: readonly ThemeSuggestion[]
  },
): Promise<void> {
  const { projectId, storyId, known, suggestions } = renewal
  const isOpen = (coding: CodingRow) =>
    coding.state === 'suggested' && coding.note === '' && !coding.isToDiscuss
  const codes = new Set(suggestions.map(({ code }) => code))
  const at = (coding: CodingRow) =>
    and(
      eq(codings.projectId, projectId),
      eq(codings.id, coding.id),
      eq(codings.state, 'suggested'),
      eq(codings.revision, coding.revision),
    )
  for (const coding of known)
    if (isOpen(coding) && !codes.has(coding.code)) await db.delete(codings).where(at(coding))
  for (const suggestion of suggestions) {
    const coding = known.find(({ code }) => code === suggestion.code)
    if (!coding || !isOpen(coding)) continue
    const isSame =
      coding.direction === suggestion.direction &&
      JSON.stringify(coding.evidence) === JSON.stringify(suggestion.evidence)
    await db
      .update(codings)
      .set({ ...suggestion, ...(isSame ? {} : { revision: coding.revision + 1 }) })
      .where(at(coding))
  }
  await insertCodings(
    db,
    suggestions
      .filter(({ code }) => !known.some((coding) => coding.code === code))
      .map((suggestion) => ({
        projectId,
        id: randomUUID(),
        storyId,
        ...suggestion,
        saidBy: 'program' as const,
        state: 'suggested' as const,
      })),
  )
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

/** Every suggestion of a project that waits, in released stories, the likeliest first. */
export async function listSuggested(db: Db, projectId: string): Promise<readonly CodingRow[]> {
  return db
    .select(codingColumns)
    .from(codings)
    .where(
      and(
        eq(codings.projectId, projectId),
        eq(codings.saidBy, 'program'),
        eq(codings.state, 'suggested'),
        isNotNull(codings.probability),
      ),
    )
    .orderBy(desc(codings.probability), asc(codings.id))
}
