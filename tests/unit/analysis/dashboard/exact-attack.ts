import { type Interval, roundToBase } from '#analysis/dashboard/count-system.ts'
import type { CountTable, ProtectedTable } from '#analysis/dashboard/protect.ts'

/** A stretch of a network: what flows through it in the true table, and the bounds that a reader knows. */
type Arc = { readonly from: number; readonly to: number; flow: number } & Interval

/**
 * The narrowest interval that a published table allows for each cell; written apart from the code that it judges.
 *
 * A table with totals is a flow: from the grand total to rows, through cells to columns, and back. Starting from the
 * truth, flow is pushed around through one cell until it cannot grow, or shrink, further. In a network whole bounds give
 * whole answers, so the result is exact: for both ends there is a whole table that fits everything published.
 */
export function exactBounds(
  table: CountTable,
  shown: ProtectedTable,
): readonly (readonly Interval[])[] {
  return table.counts.map((row, r) =>
    row.map((_, c) => ({
      lo: extreme(network(table, shown), r, c, -1),
      hi: extreme(network(table, shown), r, c, 1),
    })),
  )
}

function bounds(value: number | null, minimum: number): Interval {
  if (value === null) return { lo: 0, hi: 100_000 }
  return { lo: Math.max(minimum, value - 2), hi: value + 2 }
}

function network(table: CountTable, shown: ProtectedTable): Arc[] {
  const { counts, impossible } = table
  const rows = counts.length
  const columns = counts[0]?.length ?? 0
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  const known = (value: number | null | undefined) => bounds(value ?? null, shown.minimum)
  const arcs: Arc[] = []
  for (const [r, row] of counts.entries()) {
    arcs.push({ from: 0, to: 1 + r, flow: sum(row), ...known(shown.rowTotals[r]) })
    for (const [c, count] of row.entries()) {
      const isNever = impossible?.[r]?.[c] === true
      const limits = isNever ? { lo: 0, hi: 0 } : known(shown.cells[r]?.[c])
      arcs.push({ from: 1 + r, to: 1 + rows + c, flow: count, ...limits })
    }
  }
  for (let c = 0; c < columns; c += 1) {
    const total = sum(counts.map((row) => row[c] as number))
    arcs.push({
      from: 1 + rows + c,
      to: 1 + rows + columns,
      flow: total,
      ...known(shown.columnTotals[c]),
    })
  }
  arcs.push({ from: 1 + rows + columns, to: 0, flow: sum(counts.flat()), ...known(shown.total) })
  for (const { flow, lo, hi } of arcs) {
    if (flow < lo || flow > hi) throw new Error(`the truth does not fit: ${flow} in ${lo}..${hi}`)
  }
  return arcs
}

function extreme(arcs: Arc[], row: number, column: number, sign: 1 | -1): number {
  const rows = new Set(arcs.filter((arc) => arc.from === 0).map((arc) => arc.to)).size
  const cell = arcs.find((arc) => arc.from === 1 + row && arc.to === 1 + rows + column) as Arc
  const [start, end] = sign === 1 ? [cell.to, cell.from] : [cell.from, cell.to]
  for (;;) {
    const path = findPath(arcs, cell, start, end)
    const room = sign === 1 ? cell.hi - cell.flow : cell.flow - cell.lo
    if (!path || room === 0) return cell.flow
    const step = Math.min(room, ...path.map(({ arc, way }) => roomOf(arc, way)))
    for (const { arc, way } of path) arc.flow += way * step
    cell.flow += sign * step
    if (step >= 50_000) return Number.POSITIVE_INFINITY
  }
}

const roomOf = (arc: Arc, way: 1 | -1) => (way === 1 ? arc.hi - arc.flow : arc.flow - arc.lo)

type Step = { readonly arc: Arc; readonly way: 1 | -1 }

function findPath(
  arcs: readonly Arc[],
  without: Arc,
  start: number,
  end: number,
): Step[] | undefined {
  const paths = new Map<number, Step[]>([[start, []]])
  for (const [node, path] of paths) {
    if (node === end) return path
    for (const arc of arcs) {
      if (arc === without) continue
      const way = arc.from === node ? 1 : arc.to === node ? -1 : undefined
      if (way === undefined || roomOf(arc, way) <= 0) continue
      const next = way === 1 ? arc.to : arc.from
      if (!paths.has(next)) paths.set(next, [...path, { arc, way }])
    }
  }
  return undefined
}

/** How a careless publisher would do it: small cells hidden, the rest as it is, totals in full. */
export function hideSmallOnly(table: CountTable, minimum: number): ProtectedTable {
  const rowSums = table.counts.map((row) => row.reduce((sum, count) => sum + count, 0))
  const columnSums = (table.counts[0] ?? []).map((_, column) =>
    table.counts.reduce((sum, row) => sum + (row[column] as number), 0),
  )
  const show = (count: number) => (count < minimum ? null : roundToBase(count))
  return {
    minimum,
    cells: table.counts.map((row) => row.map(show)),
    rowTotals: rowSums.map(show),
    columnTotals: columnSums.map(show),
    total: show(rowSums.reduce((sum, count) => sum + count, 0)),
  }
}
