import { seeded } from '../chance.ts'
import { shuffle } from './crosstab.ts'

/** A place of a value in some plane: two coordinates of a triad, or one of a dyad. */
export type Place = readonly number[]

export type DistanceTest = { readonly statistic: number; readonly p: number }

type Chance = { readonly rounds?: number; readonly seed?: number }

/**
 * Whether groups of places lie alike, in any way that they may differ: the energy test, by shuffling.
 *
 * The statistic is Σ over pairs of groups of n m / (n + m) · (2 E|X-Y| - E|X-X'| - E|Y-Y'|), at least 0 (G. Székely, M. Rizzo,
 * InterStat 5, 2004; J. Stat. Planning and Inference 143, 2013). p = (1 + as far or farther) / (1 + rounds). Zeros in triads are
 * no trouble, because it takes distances in the triangle itself.
 */
export function energyTest(
  groups: readonly (readonly Place[])[],
  chance: Chance = {},
): DistanceTest {
  const { places, counts } = distinct(groups)
  const between = distancesOf(places)
  return shuffled(counts, chance, (tables) => {
    const sizes = tables.map(sumOf)
    const within = tables.map(
      (table, g) => spread(between, table, table) / (sizes[g] as number) ** 2,
    )
    let statistic = 0
    for (let a = 0; a < tables.length; a++)
      for (let b = a + 1; b < tables.length; b++) {
        const [n, m] = [sizes[a] as number, sizes[b] as number]
        const cross = spread(between, tables[a] as number[], tables[b] as number[]) / (n * m)
        statistic +=
          ((n * m) / (n + m)) * (2 * cross - (within[a] as number) - (within[b] as number))
      }
    return statistic
  })
}

/**
 * Whether the middles of groups of places differ, by squared distances: PERMANOVA's pseudo-F, by shuffling.
 *
 * Source: M. Anderson, Austral Ecology 26, 2001. Give log-ratio coordinates for Aitchison's distance. Needs two groups and more
 * values than groups; `statistic` is Infinity when no group has spread.
 */
export function permanova(
  groups: readonly (readonly Place[])[],
  chance: Chance = {},
): DistanceTest {
  const { places, counts } = distinct(groups)
  const squares = distancesOf(places).map((row) => row.map((one) => one ** 2))
  const all = counts.reduce((sum, table) => sum + sumOf(table), 0)
  const total =
    spread(
      squares,
      (counts[0] ?? []).map((_, at) => counts.reduce((sum, table) => sum + (table[at] ?? 0), 0)),
    ) /
    (2 * all)
  return shuffled(counts, chance, (tables) => {
    const within = tables.reduce(
      (sum, table) => sum + spread(squares, table) / (2 * sumOf(table)),
      0,
    )
    return (total - within) / (tables.length - 1) / (within / (all - tables.length))
  })
}

/** The different places, and per group how often each occurs: a triad has 66, however many tellers there are. */
function distinct(groups: readonly (readonly Place[])[]) {
  if (groups.length < 2 || groups.some((group) => group.length === 0))
    throw new RangeError('two groups or more, each with a value')
  const known = new Map<string, number>()
  const places: Place[] = []
  const counts = groups.map(() => [] as number[])
  for (const [g, group] of groups.entries())
    for (const place of group) {
      const key = place.join(' ')
      const at = known.get(key) ?? places.push(place) - 1
      known.set(key, at)
      const table = counts[g] as number[]
      table[at] = (table[at] ?? 0) + 1
    }
  return { places, counts: counts.map((table) => places.map((_, at) => table[at] ?? 0)) }
}

function distancesOf(places: readonly Place[]): readonly (readonly number[])[] {
  return places.map((a) =>
    places.map((b) => Math.hypot(...a.map((value, at) => value - (b[at] as number)))),
  )
}

/** Σ over all ordered pairs of a value of the first table and one of the second. */
function spread(
  between: readonly (readonly number[])[],
  a: readonly number[],
  b: readonly number[] = a,
): number {
  let sum = 0
  for (const [i, times] of a.entries()) {
    if (times === 0) continue
    const row = between[i] as readonly number[]
    for (let j = 0; j < b.length; j++) sum += times * (b[j] as number) * (row[j] as number)
  }
  return sum
}

function shuffled(
  counts: readonly (readonly number[])[],
  { rounds = 999, seed = 1 }: Chance,
  statisticOf: (tables: readonly (readonly number[])[]) => number,
): DistanceTest {
  const statistic = statisticOf(counts)
  const sizes = counts.map(sumOf)
  const pool = counts.flatMap((table) =>
    table.flatMap((times, at) => new Array<number>(times).fill(at)),
  )
  const random = seeded(seed)
  let asFar = 0
  for (let round = 0; round < rounds; round++) {
    shuffle(pool, random)
    let from = 0
    const tables = sizes.map((size, g) => {
      const table = new Array<number>((counts[g] as readonly number[]).length).fill(0)
      for (const at of pool.slice(from, from + size)) table[at] = (table[at] ?? 0) + 1
      from += size
      return table
    })
    if (statisticOf(tables) >= statistic - 1e-9) asFar += 1
  }
  return { statistic, p: (1 + asFar) / (1 + rounds) }
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
