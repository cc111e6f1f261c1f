import { chiSquare, fisher } from '#analysis/statistics/crosstab.ts'
import type { Pairing } from './features.ts'
import { FEW } from './mirror.ts'

/** With every expected number at least this, chi-square is as good as Fisher's test, and much faster. */
const ENOUGH_FOR_CHI2 = 10
/** A thing that fewer stories have than this makes no pattern. */
const LEAST_WITH = 3

/** Whether two things can be tested against each other: eight stories on either side of the first, and three that have the second. */
export function isEnough({ both, first, second, neither }: Pairing): boolean {
  return both + first >= FEW && second + neither >= FEW && both + second >= LEAST_WITH
}

/** The chance of a number as far from what was expected, two-sided: Fisher's exact test, or chi-square where numbers are large. */
export function chanceOf({ both, first, second, neither }: Pairing): number {
  const all = both + first + second + neither
  const rows = [both + first, second + neither]
  const columns = [both + second, first + neither]
  const least = (Math.min(...rows) * Math.min(...columns)) / all
  return least >= ENOUGH_FOR_CHI2
    ? chiSquare([
        [both, first],
        [second, neither],
      ]).p
    : fisher([both, first], [second, neither]).p
}
