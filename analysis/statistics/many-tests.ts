/**
 * The false-discovery rate at which each of many tests would just count, in the order given: Benjamini and Hochberg's q.
 *
 * Source: Y. Benjamini, Y. Hochberg, J. Royal Stat. Soc. B 57, 1995, as adjusted values (D. Yekutieli, Y. Benjamini, J. Stat.
 * Planning and Inference 82, 1999). Every p in 0 to 1; all tests that were looked at belong in the list, also the dull ones.
 */
export function benjaminiHochberg(ps: readonly number[]): readonly number[] {
  const order = ps.map((p, at) => ({ p, at })).sort((a, b) => b.p - a.p)
  const qs = new Array<number>(ps.length)
  let least = 1
  for (const [place, { p, at }] of order.entries()) {
    least = Math.min(least, (p * ps.length) / (ps.length - place))
    qs[at] = least
  }
  return qs
}
