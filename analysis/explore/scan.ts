import { type Filter, filterToSearch } from '#analysis/dashboard/filter.ts'
import { benjaminiHochberg } from '#analysis/statistics/many-tests.ts'
import type { Estimate } from '#analysis/statistics/resampling.ts'
import { type Share, shareDifference } from '#analysis/statistics/shares.ts'
import {
  type Column,
  columnsOf,
  type Feature,
  filterOf,
  type Pairing,
  pairing,
  type Told,
} from './features.ts'
import { type ChanceLabel, FALSE_DISCOVERIES } from './mirror.ts'
import { chanceOf, isEnough } from './pair-chance.ts'
import type { Variable } from './variables.ts'

/** What a team thinks of a pattern. */
export const PATTERN_MARKS = ['remarkable', 'not', 'redundant'] as const
export type PatternMark = (typeof PATTERN_MARKS)[number]

/** Which patterns a page shows: by what the team thought of them. `open` has no mark. */
export const PATTERN_CHOICES = ['open', ...PATTERN_MARKS] as const
export type PatternChoice = (typeof PATTERN_CHOICES)[number]

/**
 * Two things that go together in stories more, or less, than elsewhere.
 *
 * Of the stories with `group`, `inside` have `what`; of the others, `outside`. `key` names the pair for as long as themes and
 * questions keep their names. `read` shows the stories of the group that fit the pattern, `otherwise` those that do not: absent where
 * an address cannot ask for them.
 */
export type ScannedPattern = {
  readonly key: string
  readonly group: Feature
  readonly what: Feature
  readonly inside: Share
  readonly outside: Share
  readonly difference: Estimate
  readonly q: number
  readonly label: ChanceLabel
  readonly read?: string
  readonly otherwise?: string
}

export type Scan = {
  readonly patterns: readonly ScannedPattern[]
  /** How many pairs were tested, and how many were left out because a side had too few stories. */
  readonly looked: number
  readonly tooFew: number
}

const RANK = { role: 0, theme: 1, answer: 2 } as const

type Tested = {
  readonly group: Column
  readonly what: Column
  readonly counts: Pairing
  readonly p: number
}

/**
 * Looks at every pair of who told it, themes and answers, and gives for each pair of questions its strongest pattern.
 *
 * A pair is looked at when at least eight stories stand on either side of the group, and three have the thing. Two-sided, by Fisher's
 * exact test or chi-square where every expected number is ten or more; the false-discovery rate (Benjamini and Hochberg) is over all
 * pairs looked at, also those that are not shown. First those that are probably no chance, by the size of the difference; then the others
 * by p. `rest` is awaited now and then, so that a long scan keeps nobody waiting.
 */
export async function scan(
  facts: readonly Told[],
  variables: readonly Variable[],
  themes: readonly string[],
  rest: () => Promise<void> = async () => {},
): Promise<Scan> {
  const columns = columnsOf(facts, variables, themes)
  const tested: Tested[] = []
  let tooFew = 0
  for (const [at, one] of columns.entries()) {
    for (const other of columns.slice(at + 1)) {
      if (one.source === other.source) continue
      const [group, what] = RANK[one.kind] <= RANK[other.kind] ? [one, other] : [other, one]
      const counts = pairing(group, what)
      if (!isEnough(counts)) tooFew += 1
      else tested.push({ group, what, counts, p: chanceOf(counts) })
    }
    await rest()
  }
  const rates = benjaminiHochberg(tested.map(({ p }) => p))
  const strongest = new Map<string, { readonly pair: Tested; readonly q: number }>()
  for (const [at, pair] of tested.entries()) {
    const key = `${pair.group.source}|${pair.what.source}`
    const best = strongest.get(key)
    if (!best || isStronger(pair, best.pair)) strongest.set(key, { pair, q: rates[at] as number })
  }
  const ranked = [...strongest.values()].sort((a, b) => a.pair.p - b.pair.p)
  const patterns = ranked.map(({ pair, q }) => patternFrom(pair, q, variables))
  return {
    patterns: [
      ...patterns
        .filter(({ label }) => label === 'no-chance')
        .sort((a, b) => Math.abs(b.difference.value) - Math.abs(a.difference.value)),
      ...patterns.filter(({ label }) => label === 'chance'),
    ],
    looked: tested.length,
    tooFew,
  }
}

/** Of two that are as strong, the one that is said with "more often": two groups say the same thing twice. */
function isStronger(one: Tested, other: Tested): boolean {
  if (Math.abs(one.p - other.p) > 1e-9 * other.p) return one.p < other.p
  return isMore(one.counts) && !isMore(other.counts)
}

const isMore = ({ both, first, second, neither }: Pairing) =>
  both * (second + neither) > second * (both + first)

function patternFrom(
  { group, what, counts }: Tested,
  q: number,
  variables: readonly Variable[],
): ScannedPattern {
  const inside = { count: counts.both, of: counts.both + counts.first }
  const outside = { count: counts.second, of: counts.second + counts.neither }
  const plain = ({ kind, source, code }: Column): Feature => ({ kind, source, code })
  const [one, other] = [plain(group), plain(what)]
  const difference = shareDifference(inside, outside)
  const having = filterOf([one, other])
  const others = othersOf(one, other, variables)
  // Where the group has it less often, those that have it are the ones that say otherwise.
  const [read, otherwise] = difference.value < 0 ? [others, having] : [having, others]
  return {
    key: `${one.source}:${one.code}|${other.source}:${other.code}`,
    group: one,
    what: other,
    inside,
    outside,
    difference,
    q,
    label: q <= FALSE_DISCOVERIES ? 'no-chance' : 'chance',
    ...(read ? { read: filterToSearch(read) } : {}),
    ...(otherwise ? { otherwise: filterToSearch(otherwise) } : {}),
  }
}

/** The stories of a group that answered something else. */
function othersOf(
  group: Feature,
  what: Feature,
  variables: readonly Variable[],
): Filter | undefined {
  const around = filterOf([group])
  const variable = variables.find(({ name }) => name === what.source)
  // What several answers were given to has no "something else", and zones are asked under another name.
  if (!around || what.kind !== 'answer' || !variable || variable.kind === 'several')
    return undefined
  const values = variable.values.map(({ value }) => value).filter((value) => value !== what.code)
  if (variable.kind === 'triad' || values.length === 0) return undefined
  return { ...around, answers: { ...around.answers, [what.source]: values } }
}
