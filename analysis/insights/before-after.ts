import type { StoryFact } from '#analysis/dashboard/facts.ts'
import { type Filter, matches } from '#analysis/dashboard/filter.ts'
import { type ChanceLabel, FALSE_DISCOVERIES, FEW } from '#analysis/explore/mirror.ts'
import { patternOf } from '#analysis/explore/pattern.ts'
import { fisher } from '#analysis/statistics/crosstab.ts'
import { benjaminiHochberg } from '#analysis/statistics/many-tests.ts'
import type { Estimate } from '#analysis/statistics/resampling.ts'
import { type Share, shareDifference } from '#analysis/statistics/shares.ts'

/**
 * How often stories spoke as a pattern says, before and from a day on: of those that speak on it at all.
 *
 * `difference` is after less before; absent, with `q` and `label`, while either side has fewer than eight stories.
 */
export type BeforeAfter = {
  readonly before: Share
  readonly after: Share
  readonly difference?: Estimate
  readonly q?: number
  readonly label?: ChanceLabel
}

/**
 * Compares each of these patterns before and from a day on (`YYYY-MM-DD`); undefined for a choice that has no pattern.
 *
 * `isAfter` narrows which stories from that day on are compared, as to those of one story point; all stories before it stay.
 *
 * Two-sided, by Fisher's exact test; the false-discovery rate (Benjamini and Hochberg) is over all that could be compared. Stories are
 * told when people want to, so a difference is a reason to read and no proof of an effect.
 */
export function beforeAfter<F extends StoryFact>(
  facts: readonly F[],
  filters: readonly Filter[],
  since: string,
  isAfter: (fact: F) => boolean = () => true,
): readonly (BeforeAfter | undefined)[] {
  const counted = filters.map((filter) => {
    const pattern = patternOf(facts, filter)
    if (!pattern) return undefined
    const around = facts.filter((fact) => matches(fact, pattern.around))
    const shareOf = (part: readonly StoryFact[]): Share => {
      const said = part.map((fact) => pattern.says(fact))
      const count = said.filter((one) => one === 'with').length
      return { count, of: count + said.filter((one) => one === 'against').length }
    }
    return {
      before: shareOf(around.filter(({ day }) => day < since)),
      after: shareOf(around.filter((fact) => fact.day >= since && isAfter(fact))),
    }
  })
  const isEnough = (one: (typeof counted)[number]) =>
    one !== undefined && one.before.of >= FEW && one.after.of >= FEW
  const compared = counted.filter(isEnough)
  const rates = benjaminiHochberg(
    compared.map((one) => {
      const { before, after } = one as BeforeAfter
      return fisher([after.count, after.of - after.count], [before.count, before.of - before.count])
        .p
    }),
  )
  return counted.map((one) => {
    if (!one || !isEnough(one)) return one
    const q = rates[compared.indexOf(one)] as number
    return {
      ...one,
      difference: shareDifference(one.after, one.before),
      q,
      label: q <= FALSE_DISCOVERIES ? 'no-chance' : 'chance',
    }
  })
}
