import { seeded } from '../chance.ts'
import { chiSquareTail, lnChoose } from './distributions.ts'

/** Counts, a row per group and a column per answer. Every row as long as the others. */
export type Counts = readonly (readonly number[])[]

/**
 * A cross-table tested: `residuals` are the adjusted ones (|r| above 2 stands out; S. Haberman, Biometrics 29, 1973), `v` is
 * Cramér's V without its bias (W. Bergsma, J. Korean Stat. Soc. 42, 2013), `smallest` the least expected count.
 */
export type ChiSquare = {
  readonly chi2: number
  readonly degrees: number
  readonly p: number
  readonly residuals: Counts
  readonly v: number
  readonly smallest: number
}

/**
 * Whether the answers of groups are spread alike: Pearson's chi-square without Yates' correction.
 *
 * Source: K. Pearson, Philosophical Magazine 50, 1900. Rows and columns without any count are left out of the test and have
 * residual 0. Where `smallest` is below 5, `simulatedP` is the p to trust. p is 1 when fewer than two rows or columns are left.
 */
export function chiSquare(counts: Counts): ChiSquare {
  const rows = counts.map(sumOf)
  const columns = (counts[0] ?? []).map((_, at) => sumOf(counts.map((row) => row[at] ?? 0)))
  const all = sumOf(rows)
  const degrees = (filled(rows) - 1) * (filled(columns) - 1)
  let [chi2, smallest] = [0, Number.POSITIVE_INFINITY]
  const residuals = counts.map((row, r) =>
    row.map((count, c) => {
      const [inRow, inColumn] = [rows[r] ?? 0, columns[c] ?? 0]
      const expected = (inRow * inColumn) / all
      if (expected === 0 || inRow === all || inColumn === all) return 0
      chi2 += (count - expected) ** 2 / expected
      smallest = Math.min(smallest, expected)
      return (count - expected) / Math.sqrt(expected * (1 - inRow / all) * (1 - inColumn / all))
    }),
  )
  const nothing = degrees <= 0
  const v = nothing ? 0 : unbiasedV(chi2, all, filled(rows), filled(columns))
  return { chi2, degrees, p: nothing ? 1 : chiSquareTail(chi2, degrees), residuals, v, smallest }
}

/**
 * p of the chi-square by drawing tables with the same margins, (1 + as far or farther) / (1 + drawn): right for small counts.
 *
 * Source: A. Hope, J. Royal Stat. Soc. B 30, 1968. Answers are shuffled over the groups; the same for the same seed.
 */
export function simulatedP(counts: Counts, rounds = 2000, seed = 1): number {
  const found = chiSquare(counts).chi2
  const groups = counts.flatMap((row, r) => new Array<number>(sumOf(row)).fill(r))
  const answers = counts.flatMap((row) => row.flatMap((n, c) => new Array<number>(n).fill(c)))
  const random = seeded(seed)
  let asFar = 0
  for (let round = 0; round < rounds; round++) {
    const drawn = counts.map((row) => new Array<number>(row.length).fill(0))
    shuffle(answers, random)
    for (const [at, group] of groups.entries()) {
      const row = drawn[group] as number[]
      const answer = answers[at] as number
      row[answer] = (row[answer] ?? 0) + 1
    }
    if (chiSquare(drawn).chi2 >= found - 1e-9) asFar += 1
  }
  return (1 + asFar) / (1 + rounds)
}

/**
 * Fisher's exact test of a two by two table, two-sided: the tables with these margins that are at most as likely as this one.
 *
 * Source: R. Fisher, Statistical Methods for Research Workers, 5th ed. 1934; two-sided as in J. Freeman, J. Halton, Biometrika
 * 38, 1951. `oddsRatio` is the plain a·d / (b·c): Infinity or NaN where a count is 0.
 */
export function fisher(
  [a, b]: readonly [number, number],
  [c, d]: readonly [number, number],
): { readonly p: number; readonly oddsRatio: number } {
  const [top, left, all] = [a + b, a + c, a + b + c + d]
  const lnP = (first: number) =>
    lnChoose(top, first) + lnChoose(all - top, left - first) - lnChoose(all, left)
  const here = lnP(a)
  let p = 0
  for (let first = Math.max(0, left + top - all); first <= Math.min(top, left); first++)
    if (lnP(first) <= here + 1e-7) p += Math.exp(lnP(first))
  return { p: Math.min(1, p), oddsRatio: (a * d) / (b * c) }
}

/** Puts a list in a random order, in place (R. Fisher, F. Yates, 1938; R. Durstenfeld, Comm. ACM 7, 1964). */
export function shuffle<T>(list: T[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[list[last], list[other]] = [list[other] as T, list[last] as T]
  }
}

function unbiasedV(chi2: number, n: number, rows: number, columns: number): number {
  if (n < 2) return 0
  const phi = Math.max(0, chi2 / n - ((rows - 1) * (columns - 1)) / (n - 1))
  const r = rows - (rows - 1) ** 2 / (n - 1)
  const c = columns - (columns - 1) ** 2 / (n - 1)
  return Math.sqrt(phi / Math.max(Number.MIN_VALUE, Math.min(r - 1, c - 1)))
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
const filled = (sums: readonly number[]) => sums.filter((sum) => sum > 0).length
