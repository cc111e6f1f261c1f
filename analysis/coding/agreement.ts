import { seeded } from '../chance.ts'

/** What each coder said about one thing; `undefined` where a coder did not judge it. One place per coder, in one order. */
export type Unit = readonly (string | undefined)[]

/** A figure with how far it would go with other stories: 95 %, by drawing the units again. */
export type Agreement = { readonly value: number; readonly low: number; readonly high: number }

/**
 * Share of pairs of judgements on the same unit that are equal, 0 to 1.
 *
 * Units that fewer than two coders judged count for nothing; a unit with more coders counts once, as the share of its own pairs
 * (J. L. Fleiss, Psychological Bulletin 76, 1971, the observed agreement). NaN when no unit has two judgements.
 */
export function percentAgreement(units: readonly Unit[]): number {
  const shares = units.flatMap((unit) => {
    const said = judgements(unit)
    return said.length < 2 ? [] : [equalPairs(said) / (said.length * (said.length - 1))]
  })
  return shares.reduce((sum, share) => sum + share, 0) / shares.length
}

/**
 * Cohen's kappa of two coders, -1 to 1: how far they agree beyond what their own habits would give by chance.
 *
 * Source: J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20, 1960, p. 37-46.
 * Only units that both judged count. NaN when there are none, or when both always said one and the same thing: then chance
 * alone would agree fully and kappa is not defined.
 */
export function cohensKappa(units: readonly Unit[]): number {
  const pairs = units.flatMap(([a, b]) => (a === undefined || b === undefined ? [] : [[a, b]]))
  const habits = [new Map<string, number>(), new Map<string, number>()] as const
  let equal = 0
  for (const [a, b] of pairs as [string, string][]) {
    if (a === b) equal += 1
    habits[0].set(a, (habits[0].get(a) ?? 0) + 1)
    habits[1].set(b, (habits[1].get(b) ?? 0) + 1)
  }
  const size = pairs.length
  let chance = 0
  for (const [value, times] of habits[0])
    chance += (times * (habits[1].get(value) ?? 0)) / size ** 2
  return (equal / size - chance) / (1 - chance)
}

/**
 * Krippendorff's alpha for nominal values, any number of coders, with gaps.
 *
 * Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability, University of Pennsylvania, 2011, section C, by the
 * coincidence matrix: alpha = ((n - 1) Σ o_cc - Σ n_c (n_c - 1)) / (n (n - 1) - Σ n_c (n_c - 1)). Units with fewer than two
 * judgements are left out. NaN when nothing varies: all judgements are the same value, and there was nothing to tell apart.
 */
export function krippendorffsAlpha(units: readonly Unit[]): number {
  const times = new Map<string, number>()
  let [judged, coinciding] = [0, 0]
  for (const unit of units) {
    const said = judgements(unit)
    if (said.length < 2) continue
    judged += said.length
    coinciding += equalPairs(said) / (said.length - 1)
    for (const value of said) times.set(value, (times.get(value) ?? 0) + 1)
  }
  let expected = 0
  for (const n of times.values()) expected += n * (n - 1)
  return ((judged - 1) * coinciding - expected) / (judged * (judged - 1) - expected)
}

/**
 * A figure of agreement with its interval: things drawn again with replacement a thousand times, the percentile interval
 * (B. Efron, R. Tibshirani, An Introduction to the Bootstrap, 1993), the same for the same seed.
 *
 * Give units, or whole stories when several units come from one story: what hangs together is drawn together. Draws in which
 * the figure is not defined are left out. NaN at all three where it is not defined for the things themselves.
 */
export function withInterval<T>(
  things: readonly T[],
  figure: (things: readonly T[]) => number,
  seed = 1,
): Agreement {
  const value = figure(things)
  if (Number.isNaN(value)) return { value, low: value, high: value }
  const random = seeded(seed)
  const drawn: number[] = []
  for (let round = 0; round < 1000; round++) {
    const again = figure(things.map(() => things[Math.floor(random() * things.length)] as T))
    if (!Number.isNaN(again)) drawn.push(again)
  }
  drawn.sort((a, b) => a - b)
  const at = (part: number) => drawn[Math.round(part * (drawn.length - 1))] ?? value
  return { value, low: at(0.025), high: at(0.975) }
}

function judgements(unit: Unit): readonly string[] {
  return unit.filter((said) => said !== undefined)
}

/** Ordered pairs of different judgements that say the same. */
function equalPairs(said: readonly string[]): number {
  let pairs = 0
  for (const [at, one] of said.entries())
    for (const [other, value] of said.entries()) if (at !== other && one === value) pairs += 1
  return pairs
}
