/** Something that was said with a probability, and whether it was right. */
export type Claim = { readonly probability: number; readonly isRight: boolean }

/** How far probabilities can be believed. `constant` is the Brier score of always saying the share that is right. */
export type Calibration = {
  readonly error: number
  readonly brier: number
  readonly constant: number
}

const BINS = 10

/**
 * Expected calibration error in ten bins of as many claims each (M. Naeini et al., AAAI 2015), and the Brier score (G. Brier
 * 1950: the mean of (probability - right)²). Undefined without claims.
 */
export function calibrationOf(claims: readonly Claim[]): Calibration | undefined {
  if (claims.length === 0) return undefined
  const sorted = [...claims].sort((a, b) => a.probability - b.probability)
  const right = ({ isRight }: Claim) => (isRight ? 1 : 0)
  const sum = (some: readonly Claim[], of: (claim: Claim) => number) =>
    some.reduce((total, claim) => total + of(claim), 0)
  let error = 0
  for (let bin = 0; bin < BINS; bin++) {
    const from = Math.floor((bin * sorted.length) / BINS)
    const some = sorted.slice(from, Math.floor(((bin + 1) * sorted.length) / BINS))
    error += Math.abs(sum(some, (claim) => claim.probability - right(claim))) / sorted.length
  }
  const share = sum(sorted, right) / sorted.length
  return {
    error,
    brier: sum(sorted, (claim) => (claim.probability - right(claim)) ** 2) / sorted.length,
    constant: share * (1 - share),
  }
}
