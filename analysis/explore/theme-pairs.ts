import type { Filter } from '#analysis/dashboard/filter.ts'
import { benjaminiHochberg } from '#analysis/statistics/many-tests.ts'
import { type ChanceLabel, FALSE_DISCOVERIES } from './mirror.ts'
import { chanceOf, isEnough } from './pair-chance.ts'

/**
 * Two themes and how many stories have both.
 *
 * `first` and `second` are places in `codes`, the first before the second. `expected` is how many would have both when the themes had nothing
 * to do with each other. `lift` is how many times that it is; `phi` the correlation of the two, from -1 to 1 (K. Pearson, 1900): both
 * absent where a theme is in no story or, for `phi`, in all. `label` says whether chance can do this, over all pairs that were tested;
 * absent where there are too few stories to tell.
 */
export type ThemePair = {
  readonly first: number
  readonly second: number
  readonly stories: number
  readonly expected: number
  readonly lift?: number
  readonly phi?: number
  readonly label?: ChanceLabel
}

/** The themes that most stories have, each with every other, over `stories` stories. */
export type ThemePairs = {
  readonly codes: readonly string[]
  /** How many stories have each theme. */
  readonly alone: readonly number[]
  readonly stories: number
  readonly pairs: readonly ThemePair[]
}

/** A square of more themes than this is not read any more. */
const MOST_THEMES = 12

/**
 * Which themes stand together in stories.
 *
 * `alone` counts the stories of each of `codes`; `together` those that have two: theme `a` with theme `b`, `a` before `b`, at
 * `a * codes.length + b`. Shown are the twelve that most stories have, and those that the filter asks for. The false-discovery rate
 * (Benjamini and Hochberg) is over the pairs shown that have enough stories.
 */
export function themePairs(
  codes: readonly string[],
  alone: readonly number[],
  together: Uint32Array,
  stories: number,
  { theme, also }: Pick<Filter, 'theme' | 'also'> = {},
): ThemePairs {
  const isAsked = (at: number) => codes[at] === theme || codes[at] === also
  const shown = codes
    .map((_, at) => at)
    .filter((at) => (alone[at] ?? 0) > 0)
    .sort((a, b) => (alone[b] ?? 0) - (alone[a] ?? 0))
    .filter((at, place) => place < MOST_THEMES || isAsked(at))
  const counted = shown.flatMap((b, second) =>
    shown.slice(0, second).map((a, first) => {
      const both = together[Math.min(a, b) * codes.length + Math.max(a, b)] ?? 0
      return { first, second, ...measure(both, alone[a] ?? 0, alone[b] ?? 0, stories) }
    }),
  )
  const tested = counted.filter(({ p }) => p !== undefined)
  const rates = benjaminiHochberg(tested.map(({ p = 1 }) => p))
  const labels = new Map(
    tested.map((pair, at) => [
      pair,
      (rates[at] as number) <= FALSE_DISCOVERIES ? ('no-chance' as const) : ('chance' as const),
    ]),
  )
  return {
    codes: shown.map((at) => codes[at] as string),
    alone: shown.map((at) => alone[at] as number),
    stories,
    pairs: counted.map((pair) => {
      const { p: _, ...rest } = pair
      const label = labels.get(pair)
      return label ? { ...rest, label } : rest
    }),
  }
}

function measure(both: number, inFirst: number, inSecond: number, stories: number) {
  const expected = stories === 0 ? 0 : (inFirst * inSecond) / stories
  const spread = Math.sqrt(inFirst * (stories - inFirst) * inSecond * (stories - inSecond))
  const pairing = {
    both,
    first: inFirst - both,
    second: inSecond - both,
    neither: stories - inFirst - inSecond + both,
  }
  return {
    stories: both,
    expected,
    ...(expected > 0 ? { lift: both / expected } : {}),
    ...(spread > 0 ? { phi: (both * stories - inFirst * inSecond) / spread } : {}),
    ...(isEnough(pairing) ? { p: chanceOf(pairing) } : { p: undefined }),
  }
}

/** First the pairs that are probably no chance, then the others; each by how far they are from what was expected. */
export function pairsInOrder({ pairs }: ThemePairs): readonly ThemePair[] {
  const rank = ({ label }: ThemePair) => (label === 'no-chance' ? 0 : label === 'chance' ? 1 : 2)
  return [...pairs].sort(
    (one, other) => rank(one) - rank(other) || Math.abs(other.phi ?? 0) - Math.abs(one.phi ?? 0),
  )
}
