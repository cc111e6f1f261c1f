import {
  type Count,
  type CountSystem,
  crossEquations,
  type Equation,
  type Interval,
  type Published,
  protectCounts,
  recoverCounts,
} from './count-system.ts'

/**
 * Tellers by two groupings that each put every teller in one place, so that rows and columns sum to totals.
 *
 * `impossible` marks structural noughts: a question that was never put to that role. They are published as 0, and every
 * reader is taken to know them; all other noughts are small counts.
 */
export type CountTable = {
  readonly counts: readonly (readonly number[])[]
  readonly impossible?: readonly (readonly boolean[])[]
}

/** A table as published: multiples of five, `null` where hidden. Each is rounded by itself; totals need not add up. */
export type ProtectedTable = {
  readonly minimum: number
  readonly cells: readonly (readonly Published[])[]
  readonly impossible?: readonly (readonly boolean[])[]
  readonly rowTotals: readonly Published[]
  readonly columnTotals: readonly Published[]
  readonly total: Published
}

/** What an attacker knows of each cell and each total. */
export type RecoveredTable = {
  readonly cells: readonly (readonly Interval[])[]
  readonly rowTotals: readonly Interval[]
  readonly columnTotals: readonly Interval[]
}

/**
 * The table with small counts hidden, others hidden with them, and the rest rounded to five.
 *
 * Totals are protected like cells; the grand total alone is only hidden when it is small. See `protectCounts` for the rule.
 */
export function suppressTable(table: CountTable, minimum: number): ProtectedTable {
  const { counts, impossible } = table
  const rows = counts.length
  const columns = counts[0]?.length ?? 0
  const rowSums = counts.map((row) => row.reduce((sum, count) => sum + count, 0))
  const columnSums = Array.from({ length: columns }, (_, column) =>
    counts.reduce((sum, row) => sum + (row[column] as number), 0),
  )
  const total = rowSums.reduce((sum, count) => sum + count, 0)
  const values = [...counts.flat(), ...rowSums, ...columnSums, total]
  const system = tableSystem(rows, columns, minimum, values, impossible)
  const published = protectCounts(system)
  return { ...readTable(published, rows, columns), minimum, ...(impossible && { impossible }) }
}

/** What the attacker of `recoverCounts` works out from a published table alone. */
export function recoverCells(table: ProtectedTable): RecoveredTable {
  const rows = table.cells.length
  const columns = table.cells[0]?.length ?? 0
  const published = [...table.cells.flat(), ...table.rowTotals, ...table.columnTotals, table.total]
  const unknown = published.map(() => 0)
  const system = tableSystem(rows, columns, table.minimum, unknown, table.impossible)
  return readTable(recoverCounts(system, published), rows, columns)
}

/** Cells row by row, then row totals, column totals and the grand total. */
function tableSystem(
  rows: number,
  columns: number,
  minimum: number,
  values: readonly number[],
  impossible: CountTable['impossible'],
): CountSystem {
  const isImpossible = (place: number) =>
    place < rows * columns
      ? impossible?.[Math.floor(place / columns)]?.[place % columns] === true
      : place < rows * columns + rows
        ? impossible?.[place - rows * columns]?.every(Boolean) === true
        : place < rows * columns + rows + columns &&
          impossible?.every((row) => row[place - rows * columns - rows]) === true
  const counts = values.map((value, place): Count => {
    if (isImpossible(place)) return { value: 0, minimum: 0, isFixed: true }
    return { value, minimum, isFixed: place === values.length - 1 }
  })
  const cell = (row: number, column: number) => row * columns + column
  const rowTotal = (row: number) => rows * columns + row
  const columnTotal = (column: number) => rows * columns + rows + column
  const range = (length: number) => Array.from({ length }, (_, index) => index)
  const total = values.length - 1
  const equations: Equation[] = [
    ...range(rows).map((row) => ({
      plus: range(columns).map((column) => cell(row, column)),
      minus: [rowTotal(row)],
    })),
    ...range(columns).map((column) => ({
      plus: range(rows).map((row) => cell(row, column)),
      minus: [columnTotal(column)],
    })),
    { plus: range(rows).map(rowTotal), minus: [total] },
    { plus: range(columns).map(columnTotal), minus: [total] },
    ...crossEquations(
      range(rows).map((row) => range(columns).map((column) => cell(row, column))),
      range(rows).map(rowTotal),
      range(columns).map(columnTotal),
      total,
    ),
  ]
  const possible = (places: readonly number[]) => places.filter((place) => !isImpossible(place))
  return {
    counts,
    equations: equations
      .map(({ plus, minus }) => ({ plus: possible(plus), minus: possible(minus) }))
      .filter(({ plus }) => plus.length > 0),
  }
}

function readTable<T>(values: readonly T[], rows: number, columns: number) {
  const cells = rows * columns
  return {
    cells: Array.from({ length: rows }, (_, row) =>
      values.slice(row * columns, (row + 1) * columns),
    ),
    rowTotals: values.slice(cells, cells + rows),
    columnTotals: values.slice(cells + rows, cells + rows + columns),
    total: values[cells + rows + columns] as T,
  }
}
