import { type Direction, emptyByRole, type Role, type StoryFact, storyThemes } from './facts.ts'

/** What a dashboard needs of a codebook: its themes in order, each in a group. */
export type ThemeBook = {
  readonly themes: readonly { readonly code: string; readonly group: string }[]
}

/** Counts of stories with one theme, or with any theme of one group. */
export type ThemeRow = {
  readonly code: string
  readonly group: string
  readonly stories: number
  readonly byRole: Readonly<Record<Role, number>>
  readonly byDirection: Readonly<Record<Direction, number>>
}

/** `stories` counts every story given; `without` those that have no theme. */
export type ThemeTable = {
  readonly rows: readonly ThemeRow[]
  readonly stories: number
  readonly byRole: Readonly<Record<Role, number>>
  readonly without: { readonly stories: number; readonly byRole: Readonly<Record<Role, number>> }
}

type MutableRow = {
  code: string
  group: string
  stories: number
  byRole: Record<Role, number>
  byDirection: Record<Direction, number>
}

const newRow = (code: string, group: string): MutableRow => ({
  code,
  group,
  stories: 0,
  byRole: emptyByRole(),
  byDirection: { helped: 0, hindered: 0, mixed: 0 },
})

function addStory(row: MutableRow, role: Role, direction: Direction): void {
  row.stories += 1
  row.byRole[role] += 1
  row.byDirection[direction] += 1
}

/**
 * Stories per theme, by role and by direction.
 *
 * One row per theme of the codebook, zeros included, most stories first and then in the order of the codebook;
 * themes that the codebook no longer has come with the group `''`. A story counts once in a row, but in every row
 * whose theme it has: rows do not sum to the number of stories.
 */
export function themesByRole(facts: readonly StoryFact[], book: ThemeBook): ThemeTable {
  const rows = new Map(book.themes.map(({ code, group }) => [code, newRow(code, group)]))
  const byRole = emptyByRole()
  const without = { stories: 0, byRole: emptyByRole() }
  for (const fact of facts) {
    const themes = storyThemes(fact)
    byRole[fact.role] += 1
    if (themes.size === 0) {
      without.stories += 1
      without.byRole[fact.role] += 1
    }
    for (const [code, direction] of themes) {
      const row = rows.get(code) ?? newRow(code, '')
      rows.set(code, row)
      addStory(row, fact.role, direction)
    }
  }
  return { rows: sortRows([...rows.values()]), stories: facts.length, byRole, without }
}

/** The groups of the themes of one story, each once, with their common direction or `mixed`. */
export function storyGroups(
  fact: StoryFact,
  groupOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, Direction> {
  const themes = [...storyThemes(fact)].flatMap(([code, direction]) => {
    const group = groupOf.get(code)
    return group === undefined ? [] : [{ code: group, direction }]
  })
  return storyThemes({ ...fact, themes })
}

/** Most stories first; sorting is stable, so ties keep the order of the codebook. */
function sortRows(rows: readonly MutableRow[]): readonly ThemeRow[] {
  return [...rows].sort((one, other) => other.stories - one.stories)
}
