import { normalTails } from './distributions.ts'
import { rank, tieSum } from './ranks.ts'

/**
 * Two groups compared: `u` of the first group, the two-sided `p`, how it was had, and `delta`, how much likelier a value of the
 * first group is above one of the second than below it (-1 to 1; N. Cliff, Psychological Bulletin 114, 1993).
 */
export type MannWhitney = {
  readonly u: number
  readonly p: number
  readonly method: 'exact' | 'normal'
  readonly delta: number
}

/** Up to this many values together every division over two groups is counted. */
const EXACT_UP_TO = 50

/**
 * Whether two groups of numbers lie alike: the Mann-Whitney test, two-sided.
 *
 * Exact by counting all divisions of the pooled ranks over groups of these sizes, ties and all, while there are at most 50
 * values (C. Mehta, N. Patel, A. Tsiatis, Biometrics 40, 1984; without ties the table of H. Mann, D. Whitney, Ann. Math. Stat.
 * 18, 1947). Beyond it the normal approximation with the variance for ties and a continuity correction of one half (E. Lehmann,
 * Nonparametrics, 1975, section 1.4). Both groups need a value; p is 1 when all values are equal.
 */
export function mannWhitney(a: readonly number[], b: readonly number[]): MannWhitney {
  const [n, m] = [a.length, b.length]
  if (n === 0 || m === 0) throw new RangeError('a group without values')
  const { ranks, ties } = rank([...a, ...b])
  const sum = ranks.slice(0, n).reduce((total, one) => total + one, 0)
  const u = sum - (n * (n + 1)) / 2
  const delta = (2 * u) / (n * m) - 1
  if (n + m <= EXACT_UP_TO) return { u, p: exactP(ranks, n, sum), method: 'exact', delta }
  const size = n + m
  const variance = ((n * m) / 12) * (size + 1 - tieSum(ties) / (size * (size - 1)))
  const away = Math.max(0, Math.abs(u - (n * m) / 2) - 0.5)
  const p = variance === 0 ? 1 : normalTails(away / Math.sqrt(variance))
  return { u, p, method: 'normal', delta }
}

/** The share of all choices of n of these ranks whose sum lies at least as far from the middle as this one. */
function exactP(ranks: readonly number[], n: number, sum: number): number {
  // Ranks are halves at most: doubled they are whole.
  const doubled = ranks.map((one) => Math.round(2 * one))
  const most = doubled.reduce((total, one) => total + one, 0)
  const ways = Array.from({ length: n + 1 }, () => new Float64Array(most + 1))
  ;(ways[0] as Float64Array)[0] = 1
  for (const [seen, value] of doubled.entries())
    for (let size = Math.min(n, seen + 1); size > 0; size--) {
      const [to, from] = [ways[size] as Float64Array, ways[size - 1] as Float64Array]
      for (let total = most; total >= value; total--)
        to[total] = (to[total] ?? 0) + (from[total - value] ?? 0)
    }
  const counted = ways[n] as Float64Array
  const middle = (n * most) / ranks.length
  const away = Math.abs(2 * sum - middle)
  let [all, asFar] = [0, 0]
  for (const [total, number] of counted.entries()) {
    all += number
    if (Math.abs(total - middle) >= away - 1e-9) asFar += number
  }
  return Math.min(1, asFar / all)
}
