import type { Filter } from '#analysis/dashboard/filter.ts'
import { type ChosenPart, chosenParts } from '#analysis/explore/choose.ts'
import type { Pillar, Side } from '#analysis/explore/twente-grid.ts'
import type { Variable } from '#analysis/explore/variables.ts'
import { useAnswerText } from './explore/value-text.ts'
import { useWords } from './language.ts'
import { type ThemeNames, useThemeName } from './theme-name.ts'

/** Everything that a filter asks for, in words. */
export function useChosenInFull(
  filter: Filter,
  names: ThemeNames,
  variables: readonly Variable[],
): string[] {
  return chosenParts(filter).map(usePartText(names, variables, filter))
}

/** What one part of a filter asks for, in words. */
export function usePartText(
  names: ThemeNames,
  variables: readonly Variable[],
  { from, until }: Filter,
): (part: ChosenPart) => string {
  const { charts, grid, workroom, linked } = useWords()
  const nameOf = useThemeName(names)
  const answerText = useAnswerText(variables)
  return (part) => {
    switch (part.kind) {
      case 'role':
        return charts.roles[part.role]
      case 'period':
        return workroom.period(from, until)
      case 'theme':
        return nameOf(part.theme)
      case 'also':
        return linked.also(nameOf(part.theme))
      case 'direction':
        return charts.directions[part.direction]
      case 'cell':
        return grid.cell(...(part.cell.split('-') as [Pillar, Side]))
      case 'onTime':
        return typeof part.onTime === 'string'
          ? charts.classes[part.onTime]
          : // Bins are ten places wide; the last also holds 100.
            `${charts.place}: ${charts.bin(10 * part.onTime, part.onTime === 9 ? 100 : 10 * part.onTime + 9)}`
      case 'zone':
        return charts.zones[part.zone]
      case 'answer': {
        const { question, answer } = answerText(part.name, part.value)
        return `${question}: ${answer}`
      }
      case 'places': {
        const { question } = answerText(part.name, '')
        return `${question}: ${linked.stretch(part.from, part.to)}`
      }
    }
  }
}
