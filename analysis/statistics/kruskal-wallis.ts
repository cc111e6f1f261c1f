import { chiSquareTail } from './distributions.ts'
import { rank, tieSum } from './ranks.ts'

/** Several groups compared: H corrected for ties, its degrees of freedom, p, and ε², the share of spread between groups (0 to 1). */
export type KruskalWallis = {
  readonly h: number
  readonly degrees: number
  readonly p: number
  readonly epsilonSquared: number
}

/**
 * Whether several groups of numbers lie alike: the Kruskal-Wallis test by the chi-square approximation.
 *
 * Sources: W. Kruskal, W. Wallis, J. Am. Stat. Ass. 47, 1952 (H with the correction for ties); ε² = H / (n - 1), T. Kelley as in
 * M. Tomczak, E. Tomczak, Trends in Sport Sciences 21, 2014. At least two groups, each with a value; p is 1 when all are equal.
 * The approximation is fair from five values a group: say so below that.
 */
export function kruskalWallis(groups: readonly (readonly number[])[]): KruskalWallis {
  if (groups.length < 2 || groups.some((group) => group.length === 0))
    throw new RangeError('two groups or more, each with a value')
  const { ranks, ties } = rank(groups.flat())
  const size = ranks.length
  let [from, sum] = [0, 0]
  for (const group of groups) {
    const own = ranks.slice(from, from + group.length).reduce((total, one) => total + one, 0)
    sum += own ** 2 / group.length
    from += group.length
  }
  const correction = 1 - tieSum(ties) / (size ** 3 - size)
  const degrees = groups.length - 1
  if (correction === 0) return { h: 0, degrees, p: 1, epsilonSquared: 0 }
  const h = ((12 / (size * (size + 1))) * sum - 3 * (size + 1)) / correction
  return { h, degrees, p: chiSquareTail(h, degrees), epsilonSquared: h / (size - 1) }
}
