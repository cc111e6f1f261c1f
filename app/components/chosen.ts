import type { Filter } from '#analysis/dashboard/filter.ts'
import type { Pillar, Side } from '#analysis/explore/twente-grid.ts'
import type { Variable } from '#analysis/explore/variables.ts'
import { useAnswerText } from './explore/value-text.ts'
import { useWords } from './language.ts'
import { type ThemeNames, useThemeName } from './theme-name.ts'

/** What a filter asks for beside roles and period, in words. */
function useChosen(
  { theme, direction, onTime, zone, cell, answers, places }: Filter,
  names: ThemeNames,
  variables: readonly Variable[],
): string[] {
  const { charts, grid, linked } = useWords()
  const answerText = useAnswerText(variables)
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
    ...Object.entries(answers ?? {}).map(([name, values]) => {
      const said = values.map((value) => answerText(name, value))
      return `${said[0]?.question}: ${said.map(({ answer }) => answer).join(', ')}`
    }),
    ...Object.entries(places ?? {}).map(
      ([name, [from, to]]) => `${answerText(name, '').question}: ${linked.stretch(from, to)}`,
    ),
  ].filter((words): words is string => Boolean(words))
}

/** Everything that a filter asks for, in words. */
export function useChosenInFull(
  filter: Filter,
  names: ThemeNames,
  variables: readonly Variable[],
): string[] {
  const { charts, workroom } = useWords()
  const chosen = useChosen(filter, names, variables)
  const period = workroom.period(filter.from, filter.until)
  return [...filter.roles.map((role) => charts.roles[role]), ...(period ? [period] : []), ...chosen]
}
