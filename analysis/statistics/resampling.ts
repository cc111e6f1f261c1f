import { seeded } from '../chance.ts'
import { shuffle } from './crosstab.ts'
import { normalBelow, normalQuantile } from './distributions.ts'

/** A figure and the interval in which it would lie in 95 of 100 such samples. */
export type Estimate = { readonly value: number; readonly low: number; readonly high: number }

/**
 * Two-sided p of a figure of two groups, by shuffling who belongs to which: (1 + as far or farther) / (1 + rounds).
 *
 * Source: B. Phipson, G. Smyth, Stat. Appl. Genetics and Mol. Biology 9, 2010. `figure` is 0 where the groups do not differ.
 * The same for the same seed.
 */
export function permutationP<T>(
  a: readonly T[],
  b: readonly T[],
  figure: (a: readonly T[], b: readonly T[]) => number,
  { rounds = 2000, seed = 1 }: { readonly rounds?: number; readonly seed?: number } = {},
): number {
  const found = Math.abs(figure(a, b))
  const pool = [...a, ...b]
  const random = seeded(seed)
  let asFar = 0
  for (let round = 0; round < rounds; round++) {
    shuffle(pool, random)
    const drawn = figure(pool.slice(0, a.length), pool.slice(a.length))
    if (Math.abs(drawn) >= found - 1e-12) asFar += 1
  }
  return (1 + asFar) / (1 + rounds)
}

/**
 * A figure of one or more groups with its 95 % interval by the bootstrap, each group drawn again within itself.
 *
 * The interval is bias-corrected and accelerated (B. Efron, J. Am. Stat. Ass. 82, 1987), with the acceleration from leaving out
 * one value at a time over all groups. Every group needs two values; where the figure never varies, low and high are the value.
 */
export function bootstrapInterval<T>(
  groups: readonly (readonly T[])[],
  figure: (groups: readonly (readonly T[])[]) => number,
  { rounds = 2000, seed = 1 }: { readonly rounds?: number; readonly seed?: number } = {},
): Estimate {
  if (groups.some((group) => group.length < 2)) throw new RangeError('a group of fewer than two')
  const value = figure(groups)
  const random = seeded(seed)
  const drawn = Array.from({ length: rounds }, () =>
    figure(groups.map((group) => group.map(() => group[Math.floor(random() * group.length)] as T))),
  ).sort((x, y) => x - y)
  const below = drawn.filter((one) => one < value).length
  const equal = drawn.filter((one) => one === value).length
  const bias = normalQuantile(clamp((below + equal / 2) / rounds, 1 / rounds))
  const acceleration = accelerationOf(groups, figure)
  const at = (share: number) => {
    const z = bias + normalQuantile(share)
    const moved = normalBelow(bias + z / (1 - acceleration * z))
    const place = Math.floor(clamp(moved, 0) * rounds)
    return drawn[Math.min(rounds - 1, place)] ?? value
  }
  return { value, low: at(0.025), high: at(0.975) }
}

function accelerationOf<T>(
  groups: readonly (readonly T[])[],
  figure: (groups: readonly (readonly T[])[]) => number,
): number {
  let [cubes, squares] = [0, 0]
  for (const [which, group] of groups.entries()) {
    const without = group.map((_, out) =>
      figure(groups.map((one, g) => (g === which ? one.filter((__, at) => at !== out) : one))),
    )
    const mean = without.reduce((sum, one) => sum + one, 0) / without.length
    for (const one of without) {
      const influence = ((group.length - 1) * (mean - one)) / group.length
      cubes += influence ** 3
      squares += influence ** 2
    }
  }
  return squares === 0 ? 0 : cubes / (6 * squares ** 1.5)
}

const clamp = (share: number, margin: number) => Math.max(margin, Math.min(1 - margin, share))
