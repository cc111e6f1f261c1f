/**
 * Tails of the distributions that the tests need.
 *
 * Sources: incomplete gamma and beta by series and continued fractions, W. Press e.a., Numerical Recipes, 3rd ed. 2007,
 * sections 6.2 and 6.4 (the formulas; the continued fractions by Lentz's method); ln Γ by C. Lanczos, SIAM J. Numer. Anal. 1,
 * 1964, with g = 7 and nine terms, good to 15 digits.
 */

const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
] as const

const TINY = 1e-300
const CLOSE = 1e-15
const MOST_STEPS = 10_000

/** The natural logarithm of Γ(x), for x > 0. */
export function lnGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - lnGamma(1 - x)
  const at = x - 1
  let sum: number = LANCZOS[0]
  for (let i = 1; i < LANCZOS.length; i++) sum += (LANCZOS[i] as number) / (at + i)
  const t = at + 7.5
  return 0.5 * Math.log(2 * Math.PI) + (at + 0.5) * Math.log(t) - t + Math.log(sum)
}

/** The natural logarithm of "n choose k", for whole 0 ≤ k ≤ n. */
export function lnChoose(n: number, k: number): number {
  return lnGamma(n + 1) - lnGamma(k + 1) - lnGamma(n - k + 1)
}

/** The upper tail of the chi-square distribution: P(X ≥ x). 1 for x ≤ 0. */
export function chiSquareTail(x: number, degrees: number): number {
  if (x <= 0) return 1
  return upperGamma(degrees / 2, x / 2)
}

/** Both tails of the normal distribution: P(|Z| ≥ |z|). */
export function normalTails(z: number): number {
  return z === 0 ? 1 : upperGamma(0.5, (z * z) / 2)
}

/** Both tails of Student's t: P(|T| ≥ |t|). */
export function studentTails(t: number, degrees: number): number {
  return incompleteBeta(degrees / 2, 0.5, degrees / (degrees + t * t))
}

/** The upper tail of the F distribution: P(F ≥ f). 1 for f ≤ 0. */
export function fTail(f: number, above: number, below: number): number {
  if (f <= 0) return 1
  return incompleteBeta(below / 2, above / 2, below / (below + above * f))
}

/** The value that F exceeds with this probability, by halving; for confidence regions. */
export function fQuantile(probability: number, above: number, below: number): number {
  let [low, high] = [0, 1]
  while (fTail(high, above, below) > probability) high *= 2
  for (let step = 0; step < 200 && high - low > 1e-12 * high; step++) {
    const middle = (low + high) / 2
    if (fTail(middle, above, below) > probability) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** The standard normal value below which this share lies, 0 < share < 1, by halving. */
export function normalQuantile(share: number): number {
  if (share === 0.5) return 0
  const wanted = share < 0.5 ? 2 * share : 2 * (1 - share)
  let [low, high] = [0, 40]
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2
    if (normalTails(middle) > wanted) low = middle
    else high = middle
  }
  return share < 0.5 ? -(low + high) / 2 : (low + high) / 2
}

/** The share of the standard normal distribution below z. */
export function normalBelow(z: number): number {
  return z < 0 ? normalTails(z) / 2 : 1 - normalTails(z) / 2
}

/** Q(a, x), the regularised upper incomplete gamma function. */
function upperGamma(a: number, x: number): number {
  const scale = Math.exp(-x + a * Math.log(x) - lnGamma(a))
  if (x < a + 1) {
    let [term, sum] = [1 / a, 1 / a]
    for (let n = 1; n < MOST_STEPS && Math.abs(term) > Math.abs(sum) * CLOSE; n++) {
      term *= x / (a + n)
      sum += term
    }
    return 1 - sum * scale
  }
  return (
    scale *
    continuedFraction(
      x + 1 - a,
      (n) => -n * (n - a),
      (n) => x + 2 * n + 1 - a,
    )
  )
}

/** I(a, b; x), the regularised incomplete beta function. */
function incompleteBeta(a: number, b: number, x: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const scale = Math.exp(
    lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * Math.log(x) + b * Math.log1p(-x),
  )
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(b, a, 1 - x)
  const numerator = (n: number) => {
    const m = Math.floor(n / 2)
    return n % 2 === 0
      ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
      : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
  }
  return (scale / a) * continuedFraction(1, numerator, () => 1)
}

/** 1 / (first + a(1) / (b(1) + a(2) / (b(2) + …))) by the modified method of Lentz. */
function continuedFraction(
  first: number,
  a: (n: number) => number,
  b: (n: number) => number,
): number {
  let f = first === 0 ? TINY : first
  let [c, d] = [f, 0]
  for (let n = 1; n < MOST_STEPS; n++) {
    d = b(n) + a(n) * d
    c = b(n) + a(n) / c
    if (d === 0) d = TINY
    if (c === 0) c = TINY
    d = 1 / d
    const change = c * d
    f *= change
    if (Math.abs(change - 1) < CLOSE) break
  }
  return 1 / f
}
