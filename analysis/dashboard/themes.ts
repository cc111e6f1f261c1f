import { type Direction, type Role, type StoryFact, storyThemes } from './facts.ts'

/** What a dashboard needs of a codebook: its themes in order, each in a group. */
export type ThemeBook = {
  readonly themes: readonly { readonly code: string; readonly group: string }[]
}

/** Counts of stories with one theme. */
export type ThemeRow = {
  readonly code: string
  readonly group: string
  readonly stories: number
  readonly byRole: Readonly<Record<Role, number>>
  readonly byDirection: Readonly<Record<Direction, number>>
}

/**
 * Stories per theme, most stories first and then in the order of the codebook. Themes that the codebook no longer has come with the
 * group `''`. A story counts once in a row, but in every row whose theme it has: rows do not sum to `stories`, which counts every
 * story given; `without` counts those that have no theme.
 */
export type ThemeTable = {
  readonly rows: readonly ThemeRow[]
  readonly stories: number
  readonly byRole: Readonly<Record<Role, number>>
  readonly without: { readonly stories: number; readonly byRole: Readonly<Record<Role, number>> }
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
