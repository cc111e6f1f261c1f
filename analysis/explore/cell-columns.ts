import { DIRECTIONS, ROLES } from '#analysis/dashboard/facts.ts'
import type { StoryColumns } from './columns.ts'
import { CELLS, cellsOf } from './twente-grid.ts'

/** In which cells of the grid of needs each story counts, as places in CELLS, and which way: columns beside those of the themes. */
export type CellColumns = {
  readonly starts: Uint32Array
  readonly cells: Uint8Array
  readonly directions: Uint8Array
}

/** The cells of every story. Stories with the same role, themes and directions are worked out once. */
export function cellColumns(columns: StoryColumns): CellColumns {
  const { size, roles, themeStarts, themes, directions, themeCodes } = columns
  const known = new Map<string, readonly (readonly [number, number])[]>()
  const starts = new Uint32Array(size + 1)
  const found: (readonly [number, number])[] = []
  for (let at = 0; at < size; at++) {
    const [start, end] = [themeStarts[at] as number, themeStarts[at + 1] as number]
    let key = String(roles[at])
    for (let k = start; k < end; k++) key += `,${themes[k]}/${directions[k]}`
    let cells = known.get(key)
    if (!cells) {
      const coded = Array.from(themes.subarray(start, end), (theme, k) => ({
        code: themeCodes[theme] as string,
        direction: DIRECTIONS[directions[start + k] as number] as (typeof DIRECTIONS)[number],
      }))
      const role = ROLES[roles[at] as number] as (typeof ROLES)[number]
      cells = [...cellsOf({ role, day: '', themes: coded })].map(
        ([cell, direction]) => [CELLS.indexOf(cell), DIRECTIONS.indexOf(direction)] as const,
      )
      known.set(key, cells)
    }
    for (const cell of cells) found.push(cell)
    starts[at + 1] = found.length
  }
  return {
    starts,
    cells: Uint8Array.from(found, ([cell]) => cell),
    directions: Uint8Array.from(found, ([, direction]) => direction),
  }
}
