import { type Direction, type StoryFact, storyThemes } from '#analysis/dashboard/facts.ts'

/** What all need, in the words of the regional study: seen in time, the right information, help that fits. */
export const PILLARS = ['signal', 'information', 'help'] as const
export type Pillar = (typeof PILLARS)[number]

/** Whom it is about: the child, the parent, family and friends, who works with them, and organisations. */
export const SIDES = ['child', 'parent', 'network', 'professional', 'organisation'] as const
export type Side = (typeof SIDES)[number]

/** One cell of the grid as an address writes it. */
export type Cell = `${Pillar}-${Side}`

export const CELLS: readonly Cell[] = PILLARS.flatMap((pillar) =>
  SIDES.map((side) => `${pillar}-${side}` as const),
)

/**
 * Where each theme of the PACT codebook stands: what it says is needed, and by or from whom. Our reading of the
 * definitions in the codebook; T30 (what helped) says nothing of need and stands nowhere.
 */
const PLACES: Readonly<Record<string, Cell>> = {
  T01: 'signal-parent',
  T02: 'signal-professional',
  T03: 'signal-organisation',
  T04: 'information-parent',
  T05: 'information-parent',
  T06: 'information-child',
  T07: 'help-parent',
  T08: 'help-organisation',
  T09: 'help-organisation',
  T10: 'help-parent',
  T11: 'signal-child',
  T12: 'information-child',
  T13: 'help-child',
  T14: 'signal-child',
  T15: 'help-child',
  T16: 'help-parent',
  T17: 'information-professional',
  T18: 'help-parent',
  T19: 'signal-parent',
  T20: 'signal-parent',
  T21: 'information-parent',
  T22: 'help-network',
  T23: 'help-network',
  T24: 'help-parent',
  T25: 'help-organisation',
  T26: 'help-organisation',
  T27: 'signal-organisation',
  T28: 'help-professional',
  T29: 'information-organisation',
}

/** The cell of a theme; `undefined` for a theme that a project added itself, and for what says nothing of need. */
export function cellOfTheme(code: string): Cell | undefined {
  return Object.hasOwn(PLACES, code) ? PLACES[code] : undefined
}

/** The themes that count in a cell. */
export function themesOfCell(cell: Cell): readonly string[] {
  return Object.keys(PLACES).filter((code) => PLACES[code] === cell)
}

/**
 * Which way a story counts in each cell, each cell once.
 *
 * A story counts where one of its themes stands; themes of one cell that worked in different directions make it `mixed`.
 * What family and friends told counts in the column of the network too, in the row of each of its themes.
 */
export function cellsOf(fact: StoryFact): ReadonlyMap<Cell, Direction> {
  const seen = new Map<Cell, Direction>()
  const add = (cell: Cell, direction: Direction) => {
    const before = seen.get(cell)
    seen.set(cell, before === undefined || before === direction ? direction : 'mixed')
  }
  for (const [code, direction] of storyThemes(fact)) {
    const cell = cellOfTheme(code)
    if (!cell) continue
    add(cell, direction)
    const [pillar, side] = cell.split('-') as [Pillar, Side]
    if (fact.role === 'ander' && side !== 'network') add(`${pillar}-network`, direction)
  }
  return seen
}

/** How many stories count in one cell, and which way. */
export type GridCell = {
  readonly cell: Cell
  readonly stories: number
  readonly byDirection: Readonly<Record<Direction, number>>
}

/**
 * The fifteen cells row by row, with the stories whose themes stand nowhere counted apart. One story can count in several cells, so
 * cells do not add up to all stories.
 */
export type TwenteGrid = { readonly cells: readonly GridCell[]; readonly elsewhere: number }
