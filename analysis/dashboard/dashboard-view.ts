import { type TwenteGrid, twenteGrid } from '#analysis/explore/twente-grid.ts'
import type { StoryFact } from './facts.ts'
import { type Filter, matches } from './filter.ts'
import {
  type DyadHistogram,
  dyadHistogram,
  type TriadDensity,
  triadDensity,
} from './signifier-plots.ts'
import {
  type ThemeBook,
  type ThemeRow,
  type ThemeTable,
  themeGroups,
  themesByRole,
} from './themes.ts'

/** Everything the werkruimte draws; plain data, without text of stories and without their ids. */
export type DashboardView = {
  readonly filter: Filter
  readonly stories: number
  readonly allStories: number
  readonly themes: ThemeTable
  readonly groups: readonly ThemeRow[]
  readonly dyad: DyadHistogram
  readonly triad: TriadDensity
  readonly grid: TwenteGrid
}

/**
 * The charts of the werkruimte under a filter, with exact numbers.
 *
 * A chart follows every part of the filter but its own: after a click on a theme the other themes stay in view, and so
 * do the other bins and zones. `stories` counts what the whole filter shows.
 */
export function dashboardView(
  facts: readonly StoryFact[],
  filter: Filter,
  book: ThemeBook,
): DashboardView {
  const under = (part: Filter) => facts.filter((fact) => matches(fact, part))
  const { theme: _theme, direction: _direction, ...butThemes } = filter
  const { onTime: _onTime, ...butOnTime } = filter
  const { zone: _zone, ...butZone } = filter
  const { cell: _cell, ...butCell } = filter
  const forThemes = under(butThemes)
  return {
    filter,
    stories: under(filter).length,
    allStories: facts.length,
    themes: themesByRole(forThemes, book),
    groups: themeGroups(forThemes, book),
    dyad: dyadHistogram(under(butOnTime)),
    triad: triadDensity(under(butZone)),
    grid: twenteGrid(under(butCell)),
  }
}
