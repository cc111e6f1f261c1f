import { randomUUID } from 'node:crypto'
import { and, asc, eq, inArray, isNull, notInArray, sql } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { codingMoves } from '#db/schema/codebooks.ts'
import { codings } from '#db/schema/coding.ts'

/** A coding as a move needs it. */
export type PlacedRow = Pick<
  typeof codings.$inferSelect,
  'id' | 'storyId' | 'code' | 'saidBy' | 'state' | 'direction' | 'score' | 'evidence' | 'reasons'
>

/** All codings under these codes, by every voice, kept from others until the transaction ends; by id. */
export async function lockCodings(
  db: Db,
  projectId: string,
  codes: readonly string[],
): Promise<readonly PlacedRow[]> {
  if (codes.length === 0) return []
  const { id, storyId, code, saidBy, state, direction, score, evidence, reasons } = codings
  return db
    .select({ id, storyId, code, saidBy, state, direction, score, evidence, reasons })
    .from(codings)
    .where(and(eq(codings.projectId, projectId), inArray(codings.code, [...codes])))
    .orderBy(asc(codings.id))
    .for('update')
}

export type MoveRow = typeof codingMoves.$inferSelect

/** What one step moved and was not brought back since, in the order in which it moved. */
export async function listMoves(
  db: Db,
  projectId: string,
  step: number,
): Promise<readonly MoveRow[]> {
  return db
    .select()
    .from(codingMoves)
    .where(
      and(
        eq(codingMoves.projectId, projectId),
        eq(codingMoves.step, step),
        isNull(codingMoves.takenBackBy),
      ),
    )
    .orderBy(asc(codingMoves.place))
}

type Moved = {
  readonly projectId: string
  readonly step: number
  readonly place: number
  readonly id: string
  readonly from: string
  readonly into: string
}

/** Puts a coding under another theme and keeps that it went. */
export async function recodeCoding(db: Db, moved: Moved): Promise<void> {
  const { projectId, id, from, into, step, place } = moved
  await db
    .update(codings)
    .set({ code: into })
    .where(and(eq(codings.projectId, projectId), eq(codings.id, id)))
  await db.insert(codingMoves).values({
    projectId,
    id: randomUUID(),
    codingId: id,
    movedId: id,
    step,
    place,
    fromCode: from,
    intoCode: into,
  })
}

/** Takes a coding up in another of the same voice, which says `values` from here on; the whole row of the first is kept. */
export async function joinCoding(
  db: Db,
  moved: Moved & {
    readonly keptId: string
    readonly joined: unknown
    readonly values: Pick<PlacedRow, 'state' | 'direction' | 'score' | 'evidence' | 'reasons'>
  },
): Promise<void> {
  const { projectId, id, from, into, step, place, keptId } = moved
  await db.execute(sql`
    insert into coding_moves (project_id, id, coding_id, moved_id, step, place, from_code, into_code, taken, joined)
    select project_id, ${randomUUID()}, ${keptId}, id, ${step}, ${place}, ${from}, ${into}, to_jsonb(c),
      ${JSON.stringify(moved.joined)}::jsonb
    from codings c where project_id = ${projectId} and id = ${id}`)
  await db
    .update(codingMoves)
    .set({ codingId: keptId })
    .where(and(eq(codingMoves.projectId, projectId), eq(codingMoves.codingId, id)))
  await db.delete(codings).where(and(eq(codings.projectId, projectId), eq(codings.id, id)))
  await setValues(db, projectId, keptId, moved.values)
}

/** Brings a coding that was taken up back under `code`; the other says `values` again where they are given. */
export async function partCoding(
  db: Db,
  parted: {
    readonly projectId: string
    readonly step: number
    readonly id: string
    readonly keptId: string
    readonly code: string
    readonly values?: Pick<PlacedRow, 'state' | 'direction' | 'score' | 'evidence' | 'reasons'>
  },
): Promise<void> {
  const { projectId, id, step, code, keptId } = parted
  await db.execute(sql`
    insert into codings
    select (jsonb_populate_record(null::codings, taken || jsonb_build_object('code', ${code}::text))).*
    from coding_moves
    where project_id = ${projectId} and moved_id = ${id} and step = ${step} and taken is not null`)
  await db
    .update(codingMoves)
    .set({ codingId: id })
    .where(and(eq(codingMoves.projectId, projectId), eq(codingMoves.movedId, id)))
  if (parted.values) await setValues(db, projectId, keptId, parted.values)
}

async function setValues(
  db: Db,
  projectId: string,
  id: string,
  values: Pick<PlacedRow, 'state' | 'direction' | 'score' | 'evidence' | 'reasons'>,
): Promise<void> {
  await db
    .update(codings)
    .set(values)
    .where(and(eq(codings.projectId, projectId), eq(codings.id, id)))
}

/** Keeps that what a step moved was brought back by another. */
export async function setTakenBack(
  db: Db,
  projectId: string,
  step: number,
  by: number,
): Promise<void> {
  await db
    .update(codingMoves)
    .set({ takenBackBy: by })
    .where(and(eq(codingMoves.projectId, projectId), eq(codingMoves.step, step)))
}

/** Removes what the program suggests of a story and nobody decided about, except under these codes. */
export async function deleteSuggestions(
  db: Db,
  projectId: string,
  storyId: string,
  except: readonly string[],
): Promise<void> {
  await db
    .delete(codings)
    .where(
      and(
        eq(codings.projectId, projectId),
        eq(codings.storyId, storyId),
        eq(codings.saidBy, 'program'),
        eq(codings.state, 'suggested'),
        except.length > 0 ? notInArray(codings.code, [...except]) : undefined,
      ),
    )
}

/** Adds what the program suggests; where the same was suggested and nobody decided, it says it anew. */
export async function upsertSuggestions(
  db: Db,
  rows: readonly (typeof codings.$inferInsert)[],
): Promise<void> {
  if (rows.length === 0) return
  await db
    .insert(codings)
    .values([...rows])
    .onConflictDoUpdate({
      target: [codings.projectId, codings.storyId, codings.code, codings.saidBy],
      set: {
        direction: sql`excluded.direction`,
        score: sql`excluded.score`,
        evidence: sql`excluded.evidence`,
        reasons: sql`excluded.reasons`,
      },
      setWhere: eq(codings.state, 'suggested'),
    })
}
