import { fQuantile } from './distributions.ts'

/** Three shares of one triad, each 0 to 1, that sum to 1. */
export type Shares = readonly [number, number, number]

/** The centre of many triads and the edge of the area in which it lies with 95 % certainty. */
export type Centre = { readonly mean: Shares; readonly region: readonly Shares[] }

/**
 * What stands for a share of nothing, because a logarithm needs more than that: 65 % of the half coin below which nothing is seen.
 *
 * Source: J. Martín-Fernández, C. Barceló-Vidal, V. Pawlowsky-Glahn, Mathematical Geology 35, 2003 (multiplicative replacement).
 */
const NOTHING = 0.65 * 0.05

/** Shares without zeros: the others give up what the zeros get, in proportion. */
export function withoutZeros(shares: Shares): Shares {
  const zeros = shares.filter((share) => share <= 0).length
  return shares.map((share) =>
    share <= 0 ? NOTHING : share * (1 - zeros * NOTHING),
  ) as unknown as Shares
}

/**
 * The two log-ratio coordinates of a triad (isometric: distances are Aitchison's).
 *
 * Source: J. Egozcue e.a., Mathematical Geology 35, 2003: ln(a / b) / √2 and ln(a b / c²) / √6. Zeros are replaced first.
 */
export function logRatios(shares: Shares): readonly [number, number] {
  const [a, b, c] = withoutZeros(shares)
  return [Math.log(a / b) / Math.SQRT2, Math.log((a * b) / c ** 2) / Math.sqrt(6)]
}

/** The triad of two log-ratio coordinates; the inverse of `logRatios` where no share was zero. */
export function sharesOf([x, y]: readonly [number, number]): Shares {
  const logs = [
    x / Math.SQRT2 + y / Math.sqrt(6),
    -x / Math.SQRT2 + y / Math.sqrt(6),
    (-2 * y) / Math.sqrt(6),
  ]
  const most = Math.max(...logs)
  const raw = logs.map((log) => Math.exp(log - most))
  const sum = raw.reduce((total, one) => total + one, 0)
  return raw.map((one) => one / sum) as unknown as Shares
}

/**
 * The geometric mean of triads, closed to 1, with the edge of its 95 % region in 60 points around.
 *
 * The region is Hotelling's in log-ratio coordinates (H. Hotelling, Ann. Math. Stat. 2, 1931; for compositions J. Aitchison,
 * The Statistical Analysis of Compositional Data, 1986, section 7). It is empty below four triads or when they lie on one line.
 * Undefined without triads.
 */
export function centreOf(triads: readonly Shares[]): Centre | undefined {
  const points = triads.map(logRatios)
  const n = points.length
  if (n === 0) return undefined
  const mx = points.reduce((sum, [x]) => sum + x, 0) / n
  const my = points.reduce((sum, [, y]) => sum + y, 0) / n
  const mean = sharesOf([mx, my])
  if (n < 4) return { mean, region: [] }
  let [xx, xy, yy] = [0, 0, 0]
  for (const [x, y] of points) {
    xx += (x - mx) ** 2 / (n - 1)
    xy += ((x - mx) * (y - my)) / (n - 1)
    yy += (y - my) ** 2 / (n - 1)
  }
  if (xx * yy - xy * xy <= 1e-12 * (xx + yy) ** 2) return { mean, region: [] }
  const reach = Math.sqrt((2 * (n - 1) * fQuantile(0.05, 2, n - 2)) / (n * (n - 2)))
  // The root of the covariance by Cholesky turns a circle into the ellipse.
  const [l11, l21] = [Math.sqrt(xx), xy / Math.sqrt(xx)]
  const l22 = Math.sqrt(yy - l21 ** 2)
  const region = Array.from({ length: 60 }, (_, step) => {
    const angle = (2 * Math.PI * step) / 60
    const [cx, cy] = [reach * Math.cos(angle), reach * Math.sin(angle)]
    return sharesOf([mx + l11 * cx, my + l21 * cx + l22 * cy])
  })
  return { mean, region }
}
