import { type Codebook, currentCode } from './codebook.ts'
import type { CodingMove } from './codebook-edit.ts'
import { isSame } from './codebook-patch.ts'

/** What is said about a coding by the voice that gave it; this is what two codings of one theme are joined in. */
export type CodingValues = {
  readonly state: 'suggested' | 'confirmed' | 'rejected'
  readonly direction: string
  readonly score: number | null
  readonly evidence: readonly { readonly start: number; readonly end: number }[]
  readonly reasons: readonly unknown[]
}

/** A coding in its place: one voice says one theme of one story once. */
export type PlacedCoding = CodingValues & {
  readonly id: string
  readonly storyId: string
  readonly code: string
  readonly saidBy: string
}

/** One coding that went from one theme to another, with what is needed to bring it back. */
export type MovedCoding = {
  readonly id: string
  readonly from: string
  readonly into: string
  /** When the same voice had said the other theme of this story too: the two became one, `id` of it. */
  readonly joined?: {
    readonly id: string
    readonly before: CodingValues
    readonly after: CodingValues
  }
}

/** What is to be done to stored codings, in this order. */
export type CodingChange =
  | { readonly kind: 'recode'; readonly moved: MovedCoding }
  | { readonly kind: 'join'; readonly moved: MovedCoding }
  | {
      readonly kind: 'part'
      readonly moved: MovedCoding
      /** Where the coding that was taken up comes back. */
      readonly code: string
      /** What the other becomes again; undefined when somebody decided about it since. */
      readonly values?: CodingValues
    }

/** Codings by id, changed in place while a codebook's changes are carried out, with what was done. */
export type CodingBoard = {
  readonly codings: Map<string, PlacedCoding>
  /** Codings that were taken up in others, by id, so that they can come back. */
  readonly taken: Map<string, PlacedCoding>
  readonly changes: CodingChange[]
}

/** A board with these codings and nothing done yet. `taken` are codings that earlier changes took up in others. */
export function openBoard(
  codings: readonly PlacedCoding[],
  taken: readonly PlacedCoding[] = [],
): CodingBoard {
  return {
    codings: new Map(codings.map((one) => [one.id, one])),
    taken: new Map(taken.map((one) => [one.id, one])),
    changes: [],
  }
}

/** Brings the codings of a move under their new code; gives what moved. What is named and no longer there stays out. */
export function moveCodings(board: CodingBoard, move: CodingMove): readonly MovedCoding[] {
  const named = move.codings && new Set(move.codings)
  return [...board.codings.values()]
    .filter((one) => one.code === move.from && (!named || named.has(one.id)))
    .map((one) => place(board, one, move.into))
}

/**
 * Brings back what one change moved, last first. Where its theme has gone up in another since, a coding goes there.
 *
 * A coding that was withdrawn with its story, or went elsewhere in between, is left alone.
 */
export function bringBackCodings(
  board: CodingBoard,
  moved: readonly MovedCoding[],
  book: Codebook,
): void {
  for (const one of [...moved].reverse()) {
    const home = currentCode(book, one.from)
    if (one.joined) part(board, one, one.joined, home)
    else {
      const coding = board.codings.get(one.id)
      if (coding?.code === one.into && home !== one.into) place(board, coding, home)
    }
  }
}

function place(board: CodingBoard, coding: PlacedCoding, into: string): MovedCoding {
  const there = [...board.codings.values()].find(
    (one) => one.code === into && one.storyId === coding.storyId && one.saidBy === coding.saidBy,
  )
  const moved = { id: coding.id, from: coding.code, into }
  if (!there) {
    board.codings.set(coding.id, { ...coding, code: into })
    board.changes.push({ kind: 'recode', moved })
    return moved
  }
  const [before, after] = [valuesOf(there), joinValues(there, coding)]
  const joined = { ...moved, joined: { id: there.id, before, after } }
  board.codings.set(there.id, { ...there, ...after })
  board.codings.delete(coding.id)
  board.taken.set(coding.id, coding)
  board.changes.push({ kind: 'join', moved: joined })
  return joined
}

function part(
  board: CodingBoard,
  moved: MovedCoding,
  joined: NonNullable<MovedCoding['joined']>,
  code: string,
): void {
  const kept = board.codings.get(joined.id)
  const taken = board.taken.get(moved.id)
  if (!kept || !taken || kept.code === code) return
  const isOccupied = [...board.codings.values()].some(
    (one) => one.code === code && one.storyId === taken.storyId && one.saidBy === taken.saidBy,
  )
  if (isOccupied) return
  const isUntouched = isSame(valuesOf(kept), joined.after)
  board.taken.delete(moved.id)
  board.codings.set(taken.id, { ...taken, code })
  if (isUntouched) board.codings.set(kept.id, { ...kept, ...joined.before })
  board.changes.push({
    kind: 'part',
    moved,
    code,
    ...(isUntouched ? { values: joined.before } : {}),
  })
}

const RANK = { confirmed: 2, suggested: 1, rejected: 0 } as const

/**
 * What one voice said of two themes that are one now: confirmed beats suggested beats rejected. What both said in the same state
 * comes together; two directions make `mixed`.
 */
export function joinValues(one: CodingValues, other: CodingValues): CodingValues {
  if (RANK[one.state] > RANK[other.state]) return valuesOf(one)
  if (RANK[one.state] < RANK[other.state]) return valuesOf(other)
  const spans = [...one.evidence, ...other.evidence]
  const evidence = spans
    .filter((span, at) => spans.findIndex((earlier) => isSame(earlier, span)) === at)
    .sort((a, b) => a.start - b.start)
  const scores = [one.score, other.score].filter((score) => score !== null)
  return {
    state: one.state,
    direction: one.direction === other.direction ? one.direction : 'mixed',
    score: scores.length > 0 ? Math.max(...scores) : null,
    evidence,
    reasons: [...one.reasons, ...other.reasons],
  }
}

function valuesOf({ state, direction, score, evidence, reasons }: CodingValues): CodingValues {
  return { state, direction, score, evidence, reasons }
}
