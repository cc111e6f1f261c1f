import type { Filter } from '#analysis/dashboard/filter.ts'
import type { Pillar, Side } from '#analysis/explore/twente-grid.ts'
import { useWords } from './language.ts'
import { type ThemeNames, useThemeName } from './theme-name.ts'

/** What a filter asks for beside roles and period, in words. */
export function useChosen(
  { theme, direction, onTime, zone, cell }: Filter,
  names: ThemeNames,
): string[] {
  const { charts, grid } = useWords()
  const [pillar, side] = (cell?.split('-') ?? []) as [Pillar?, Side?]
  const nameOf = useThemeName(names)
  return [
    theme && nameOf(theme),
    direction && charts.directions[direction],
    typeof onTime === 'string' && charts.classes[onTime],
    // Bins are ten places wide; the last also holds 100.
    typeof onTime === 'number' &&
      `${charts.place}: ${charts.bin(10 * onTime, onTime === 9 ? 100 : 10 * onTime + 9)}`,
    zone && charts.zones[zone],
    pillar && side && grid.cell(pillar, side),
  ].filter((words): words is string => Boolean(words))
}

/** Everything that a filter asks for, in words. */
export function useChosenInFull(filter: Filter, names: ThemeNames): string[] {
  const { charts, workroom } = useWords()
  const chosen = useChosen(filter, names)
  const period = workroom.period(filter.from, filter.until)
  return [...filter.roles.map((role) => charts.roles[role]), ...(period ? [period] : []), ...chosen]
}
