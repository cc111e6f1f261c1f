import { studentTails } from './distributions.ts'
import { rank } from './ranks.ts'

export type Spearman = { readonly rho: number; readonly p: number; readonly method: 'exact' | 't' }

/** Up to this many pairs without equal values every order is counted. */
const EXACT_UP_TO = 9

/**
 * Whether two numbers rise together: Spearman's rank correlation, two-sided.
 *
 * rho is Pearson's correlation of the ranks (C. Spearman, Am. J. Psychology 15, 1904), right with ties too. p is exact over all
 * orders up to nine pairs without ties (M. Kendall, Rank Correlation Methods, 1970, section 4), else by t with n - 2 degrees of
 * freedom. Needs three pairs; NaN at rho and 1 at p when one of both never varies.
 */
export function spearman(pairs: readonly (readonly [number, number])[]): Spearman {
  if (pairs.length < 3) throw new RangeError('three pairs or more')
  const x = rank(pairs.map((pair) => pair[0]))
  const y = rank(pairs.map((pair) => pair[1]))
  const rho = correlation(x.ranks, y.ranks)
  if (Number.isNaN(rho)) return { rho, p: 1, method: 't' }
  const n = pairs.length
  if (n <= EXACT_UP_TO && x.ties.length === 0 && y.ties.length === 0)
    return { rho, p: exactP(n, rho), method: 'exact' }
  const rest = 1 - rho ** 2
  const p = rest <= 0 ? 0 : studentTails(rho * Math.sqrt((n - 2) / rest), n - 2)
  return { rho, p, method: 't' }
}

/** Pearson's correlation; NaN when one of both never varies. */
export function correlation(x: readonly number[], y: readonly number[]): number {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length
  const [mx, my] = [mean(x), mean(y)]
  let [xy, xx, yy] = [0, 0, 0]
  for (const [at, value] of x.entries()) {
    const [dx, dy] = [value - mx, (y[at] as number) - my]
    xy += dx * dy
    xx += dx * dx
    yy += dy * dy
  }
  return xx === 0 || yy === 0 ? Number.NaN : Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)))
}

function exactP(n: number, rho: number): number {
  const scale = (n * (n * n - 1)) / 6
  let [all, asFar] = [0, 0]
  const visit = (place: number, used: number, squares: number) => {
    if (place === n) {
      all += 1
      if (Math.abs(1 - squares / scale) >= Math.abs(rho) - 1e-9) asFar += 1
      return
    }
    for (let other = 0; other < n; other++)
      if (!(used & (1 << other)))
        visit(place + 1, used | (1 << other), squares + (place - other) ** 2)
  }
  visit(0, 0, 0)
  return asFar / all
}
