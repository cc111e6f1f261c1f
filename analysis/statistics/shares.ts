import type { Estimate } from './resampling.ts'

const Z = 1.959963984540054

/** A number of a whole, such as 12 of 40; `of` is above 0. */
export type Share = { readonly count: number; readonly of: number }

/**
 * A share with its 95 % interval, without continuity correction.
 *
 * Source: E. Wilson, J. Am. Stat. Ass. 22, 1927 (the score interval).
 */
export function shareInterval({ count, of }: Share): Estimate {
  const value = count / of
  const spread = Z * Math.sqrt((value * (1 - value)) / of + Z ** 2 / (4 * of ** 2))
  const middle = value + Z ** 2 / (2 * of)
  const whole = 1 + Z ** 2 / of
  return { value, low: (middle - spread) / whole, high: (middle + spread) / whole }
}

/**
 * The difference of two shares, the first less the second, with its 95 % interval.
 *
 * Source: R. Newcombe, Statistics in Medicine 17, 1998, method 10 (from the score intervals of both).
 */
export function shareDifference(one: Share, other: Share): Estimate {
  const [mine, theirs] = [shareInterval(one), shareInterval(other)]
  const value = mine.value - theirs.value
  return {
    value,
    low: value - Math.hypot(mine.value - mine.low, theirs.high - theirs.value),
    high: value + Math.hypot(mine.high - mine.value, theirs.value - theirs.low),
  }
}
