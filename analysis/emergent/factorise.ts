import { seeded } from '../chance.ts'

/** A row as its filled columns with their weights, ascending by column. */
export type SparseRow = { readonly columns: readonly number[]; readonly weights: readonly number[] }

/** Two tables without negative numbers whose product is near the given one: rows × groups, and groups × columns. */
export type Factors = {
  readonly byRow: readonly Float64Array[]
  readonly byColumn: readonly Float64Array[]
}

const ROUNDS = 40
const TINY = 1e-12

/**
 * Non-negative factors of a sparse table in `groups` groups, by hierarchical alternating least squares.
 *
 * Source: A. Cichocki, R. Zdunek, S. Amari, ICA 2007; N. Gillis, F. Glineur, Neural Computation 24, 2012. Forty rounds, begun at
 * random from the seed: the same for the same seed. It yields after every round, so that a server can do something else.
 */
export function* factorise(
  rows: readonly SparseRow[],
  width: number,
  groups: number,
  seed: number,
): Generator<void, Factors> {
  const random = seeded(seed)
  const table = (length: number, size: number) =>
    Array.from({ length }, () => Float64Array.from({ length: size }, () => random()))
  const byRow = table(rows.length, groups)
  const byColumn = table(groups, width)
  for (let round = 0; round < ROUNDS; round++) {
    updateRows(rows, byRow, byColumn)
    updateColumns(rows, byRow, byColumn)
    yield
  }
  return { byRow, byColumn }
}

function updateRows(
  rows: readonly SparseRow[],
  byRow: readonly Float64Array[],
  byColumn: readonly Float64Array[],
): void {
  const groups = byColumn.length
  const overlap = byColumn.map((a) => byColumn.map((b) => dot(a, b)))
  for (const [r, { columns, weights }] of rows.entries()) {
    const own = byRow[r] as Float64Array
    for (let g = 0; g < groups; g++) {
      const column = byColumn[g] as Float64Array
      const shared = overlap[g] as number[]
      let wanted = 0
      for (let i = 0; i < columns.length; i++)
        wanted += (weights[i] as number) * (column[columns[i] as number] as number)
      for (let other = 0; other < groups; other++)
        wanted -= (shared[other] as number) * (own[other] as number)
      own[g] = Math.max(TINY, (own[g] as number) + wanted / Math.max(TINY, shared[g] as number))
    }
  }
}

function updateColumns(
  rows: readonly SparseRow[],
  byRow: readonly Float64Array[],
  byColumn: readonly Float64Array[],
): void {
  const groups = byColumn.length
  const overlap = Array.from({ length: groups }, (_, a) =>
    Array.from({ length: groups }, (__, b) =>
      byRow.reduce((sum, row) => sum + (row[a] as number) * (row[b] as number), 0),
    ),
  )
  const product = byColumn.map((column) => new Float64Array(column.length))
  for (const [r, { columns, weights }] of rows.entries()) {
    const own = byRow[r] as Float64Array
    for (let i = 0; i < columns.length; i++)
      for (let g = 0; g < groups; g++) {
        const into = product[g] as Float64Array
        const at = columns[i] as number
        into[at] = (into[at] as number) + (weights[i] as number) * (own[g] as number)
      }
  }
  for (let g = 0; g < groups; g++) {
    const [column, shared] = [byColumn[g] as Float64Array, overlap[g] as number[]]
    for (let at = 0; at < column.length; at++) {
      let wanted = (product[g] as Float64Array)[at] as number
      for (let other = 0; other < groups; other++)
        wanted -= (shared[other] as number) * ((byColumn[other] as Float64Array)[at] as number)
      column[at] = Math.max(
        TINY,
        (column[at] as number) + wanted / Math.max(TINY, shared[g] as number),
      )
    }
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number)
  return sum
}
