/** How likely a suggestion is, in words; each from its probability on. */
export const LIKELIHOODS = [
  { word: 'surely', from: 0.85 },
  { word: 'likely', from: 0.65 },
  { word: 'maybe', from: 0.4 },
  { word: 'unlikely', from: 0 },
] as const

export type Likelihood = (typeof LIKELIHOODS)[number]['word']

/** The word for a probability in [0, 1]. */
export function likelihoodOf(probability: number): Likelihood {
  return LIKELIHOODS.find(({ from }) => probability >= from)?.word ?? 'unlikely'
}

export type LikelihoodBand = {
  readonly word: Likelihood
  readonly from: number
  readonly to: number
  readonly count: number
  readonly right: number
  /** The mean of the probabilities that were given; 0 without any. */
  readonly said: number
}

/** For each word, likeliest first: how often it was said, and how often that was right. */
export function bandsOf(
  claims: readonly { readonly probability: number; readonly isRight: boolean }[],
): readonly LikelihoodBand[] {
  return LIKELIHOODS.map(({ word, from }, at) => {
    const mine = claims.filter(({ probability }) => likelihoodOf(probability) === word)
    const sum = mine.reduce((total, { probability }) => total + probability, 0)
    return {
      word,
      from,
      to: LIKELIHOODS[at - 1]?.from ?? 1,
      count: mine.length,
      right: mine.filter(({ isRight }) => isRight).length,
      said: mine.length === 0 ? 0 : sum / mine.length,
    }
  })
}

/** The quantile of the normal distribution for 95 %. */
const Z = 1.959964

/**
 * Between which shares the true one lies with 95 % confidence when `right` of `count` were right; both in [0, 1]. Without any:
 * from 0 to 1. (E. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927), 209-212.)
 */
export function shareInterval(
  right: number,
  count: number,
): { readonly low: number; readonly high: number } {
  if (count === 0) return { low: 0, high: 1 }
  const share = right / count
  const width = 1 + Z ** 2 / count
  const middle = (share + Z ** 2 / (2 * count)) / width
  const half = (Z / width) * Math.sqrt((share * (1 - share)) / count + Z ** 2 / (4 * count ** 2))
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}
