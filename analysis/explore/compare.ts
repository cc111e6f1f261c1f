import { type Filter, matches } from '#analysis/dashboard/filter.ts'
import { fisher } from '#analysis/statistics/crosstab.ts'
import { benjaminiHochberg } from '#analysis/statistics/many-tests.ts'
import type { Estimate } from '#analysis/statistics/resampling.ts'
import { type Share, shareDifference } from '#analysis/statistics/shares.ts'
import { type Column, columnsOf, type Feature, type Told } from './features.ts'
import { type ChanceLabel, FALSE_DISCOVERIES, FEW } from './mirror.ts'
import type { Variable } from './variables.ts'

/** How often stories of each of two choices have something; `difference` is the first less the second. */
export type ComparedFeature = Feature & {
  readonly first: Share
  readonly second: Share
  readonly difference: Estimate
  readonly q: number
  readonly label: ChanceLabel
}

export type Comparison = {
  /** How many stories each choice has; stories in both count in neither. */
  readonly first: number
  readonly second: number
  readonly inBoth: number
  readonly features: readonly ComparedFeature[]
}

/**
 * Sets two choices of stories beside each other: who told, themes, and answers. Without a second choice, the first is compared with all
 * other stories.
 *
 * What a choice was made by is not compared: it differs because it was chosen. Only what can be said of at least eight stories on either side, and that somebody has. Two-sided, by Fisher's exact test; the
 * false-discovery rate (Benjamini and Hochberg) is over all of those. The surest differences first.
 */
export function compareChoices(
  facts: readonly Told[],
  variables: readonly Variable[],
  themes: readonly string[],
  filters: { readonly first: Filter; readonly second?: Filter },
): Comparison {
  const sides = facts.map((fact) => {
    const isFirst = matches(fact, filters.first)
    const isSecond = filters.second ? matches(fact, filters.second) : !isFirst
    return isFirst && isSecond ? 'both' : isFirst ? 'first' : isSecond ? 'second' : 'none'
  })
  const count = (side: (typeof sides)[number]) => sides.filter((one) => one === side).length
  const chosenBy = new Set(
    [filters.first, ...(filters.second ? [filters.second] : [])].flatMap(sourcesIn),
  )
  const looked = columnsOf(facts, variables, themes).flatMap((column) => {
    if (chosenBy.has(column.source)) return []
    const [first, second] = [shareOn(column, sides, 'first'), shareOn(column, sides, 'second')]
    if (first.of < FEW || second.of < FEW || first.count + second.count === 0) return []
    const { kind, source, code } = column
    const { p } = fisher(
      [first.count, first.of - first.count],
      [second.count, second.of - second.count],
    )
    return [{ kind, source, code, first, second, difference: shareDifference(first, second), p }]
  })
  const rates = benjaminiHochberg(looked.map(({ p }) => p))
  const features = looked
    .map(({ p, ...rest }, at) => ({ ...rest, p, q: rates[at] as number }))
    .sort((a, b) => a.p - b.p || Math.abs(b.difference.value) - Math.abs(a.difference.value))
    .map(({ p: _, ...rest }) => ({
      ...rest,
      label: rest.q <= FALSE_DISCOVERIES ? ('no-chance' as const) : ('chance' as const),
    }))
  return { first: count('first'), second: count('second'), inBoth: count('both'), features }
}

function shareOn({ cells }: Column, sides: readonly string[], side: string): Share {
  let [has, of] = [0, 0]
  for (const [at, cell] of cells.entries()) {
    if (sides[at] !== side || cell === 2) continue
    of += 1
    has += cell
  }
  return { count: has, of }
}

/** The sources of features by which a choice is made. */
function sourcesIn({ roles, theme, answers }: Filter): readonly string[] {
  return [
    ...(roles.length > 0 ? ['role'] : []),
    ...(theme === undefined ? [] : [`theme ${theme}`]),
    ...Object.keys(answers ?? {}),
  ]
}
