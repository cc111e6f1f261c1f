import { expect, test } from 'vitest'
import { seeded } from '#analysis/chance.ts'
import { centreOf, logRatios, type Shares, sharesOf } from '#analysis/statistics/compositions.ts'
import { chiSquare, simulatedP } from '#analysis/statistics/crosstab.ts'
import { energyTest, permanova } from '#analysis/statistics/distances.ts'
import { keyness } from '#analysis/statistics/keyness.ts'
import { kruskalWallis } from '#analysis/statistics/kruskal-wallis.ts'
import { mannWhitney } from '#analysis/statistics/mann-whitney.ts'
import { bootstrapInterval, permutationP } from '#analysis/statistics/resampling.ts'
import { spearman } from '#analysis/statistics/spearman.ts'

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length

const bell = (random: () => number) =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

test('without a difference one test in twenty says so, for every test', () => {
  const random = seeded(11)
  const alarms = { mannWhitney: 0, kruskal: 0, chi: 0, simulated: 0, energy: 0, permanova: 0 }
  const rounds = 300
  for (let round = 0; round < rounds; round++) {
    const draw = (n: number) => Array.from({ length: n }, () => Math.floor(random() * 11))
    const [a, b, c] = [draw(9), draw(14), draw(8)]
    alarms.mannWhitney += Number(mannWhitney(a, b).p <= 0.05)
    alarms.kruskal += Number(kruskalWallis([a, b, c]).p <= 0.05)
    const table = [
      [0, 0, 0],
      [0, 0, 0],
    ]
    for (const value of a)
      (table[0] as number[])[value % 3] = ((table[0] as number[])[value % 3] as number) + 1
    for (const value of b)
      (table[1] as number[])[value % 3] = ((table[1] as number[])[value % 3] as number) + 1
    alarms.simulated += Number(simulatedP(table, 199, round) <= 0.05)
    const places = [a, b, c].map((group) => group.map((value) => [value, (value * 7) % 5]))
    alarms.energy += Number(energyTest(places, { rounds: 99, seed: round }).p <= 0.05)
    alarms.permanova += Number(permanova(places, { rounds: 99, seed: round }).p <= 0.05)
  }
  // 5 % with three standard errors above it; exact tests may be careful, never rash.
  const most = rounds * (0.05 + 3 * Math.sqrt((0.05 * 0.95) / rounds))
  for (const times of Object.values(alarms)) expect(times).toBeLessThanOrEqual(most)
  expect(alarms.energy).toBeGreaterThan(2)
  expect(alarms.permanova).toBeGreaterThan(2)
})

test('groups that differ in spread alone: the energy test sees it, the middle does not move', () => {
  const narrow = Array.from({ length: 40 }, (_, at) => [45 + (at % 11)])
  const wide = Array.from({ length: 40 }, (_, at) => [(at * 100) / 39])
  expect(energyTest([narrow, wide]).p).toBeLessThan(0.01)
  expect(mannWhitney(narrow.flat(), wide.flat()).p).toBeGreaterThan(0.5)
})

test('values that are all the same prove nothing', () => {
  expect(mannWhitney([5, 5, 5], [5, 5]).p).toBe(1)
  expect(
    kruskalWallis([
      [5, 5],
      [5, 5],
    ]).p,
  ).toBe(1)
  expect(
    spearman([
      [1, 2],
      [1, 3],
      [1, 4],
    ]).p,
  ).toBe(1)
  expect(
    chiSquare([
      [4, 0],
      [7, 0],
    ]),
  ).toMatchObject({ p: 1, v: 0 })
  expect(energyTest([[[1], [1]], [[1]]]).p).toBe(1)
})

test('no group, no test', () => {
  expect(() => mannWhitney([], [1])).toThrow(RangeError)
  expect(() => kruskalWallis([[1], []])).toThrow(RangeError)
  expect(() => energyTest([[[1]]])).toThrow(RangeError)
  expect(() => bootstrapInterval([[1]], ([a]) => mean(a ?? []))).toThrow(RangeError)
  expect(centreOf([])).toBeUndefined()
})

test('simulated p follows the exact one on a small table', () => {
  // R, fisher.test(matrix(c(3, 1, 1, 3), 2)) and the chi-square order them alike: p = 34/70.
  expect(
    simulatedP(
      [
        [3, 1],
        [1, 3],
      ],
      20_000,
      5,
    ),
  ).toBeCloseTo(34 / 70, 1)
})

test('log ratios go there and back, and the region of the centre holds the centre of most samples', () => {
  for (const shares of [
    [0.2, 0.3, 0.5],
    [0.8, 0.1, 0.1],
  ] as Shares[])
    sharesOf(logRatios(shares)).forEach((share, at) => {
      expect(share).toBeCloseTo(shares[at] as number, 12)
    })
  const random = seeded(4)
  let held = 0
  const rounds = 400
  for (let round = 0; round < rounds; round++) {
    const drawn = Array.from({ length: 12 }, () =>
      sharesOf([0.4 + bell(random), -0.2 + 0.5 * bell(random)]),
    )
    held += Number(isInside([0.4, -0.2], (centreOf(drawn)?.region ?? []).map(logRatios)))
  }
  expect(held / rounds).toBeGreaterThan(0.92)
  expect(held / rounds).toBeLessThan(0.98)
})

test('the bootstrap interval of a mean holds the true mean about as often as it says', () => {
  const random = seeded(9)
  let held = 0
  const rounds = 200
  for (let round = 0; round < rounds; round++) {
    const sample = Array.from({ length: 30 }, () => bell(random))
    const found = bootstrapInterval([sample], ([a]) => mean(a ?? []), { rounds: 500, seed: round })
    held += Number(found.low <= 0 && found.high >= 0)
  }
  expect(held / rounds).toBeGreaterThan(0.88)
  expect(held / rounds).toBeLessThan(0.99)
})

test('shuffling agrees with the exact test on small groups', () => {
  // All 20 divisions of 1..6: the difference of means is largest in 2 of them.
  const p = permutationP([1, 2, 3], [4, 5, 6], (a, b) => mean(a) - mean(b), { rounds: 20_000 })
  expect(p).toBeCloseTo(2 / 20, 1)
})

test('keyness counts stories, gives a size also where a word never stands, and corrects for all words', () => {
  const found = keyness(
    [
      { word: 'rechter', inFirst: 40, inSecond: 5 },
      { word: 'school', inFirst: 20, inSecond: 21 },
      { word: 'opa', inFirst: 0, inSecond: 12 },
    ],
    60,
    60,
  )
  expect(found.map((one) => one.word)).toEqual(['rechter', 'opa', 'school'])
  expect(found[0]?.logRatio).toBeCloseTo(Math.log2(40.5 / 5.5), 9)
  expect(found[1]?.logRatio).toBeLessThan(-4)
  expect(found[2]?.q).toBeGreaterThan(0.5)
  for (const one of found) expect(one.q).toBeGreaterThanOrEqual(one.p)
})

function isInside(
  [x, y]: readonly [number, number],
  edge: readonly (readonly [number, number])[],
): boolean {
  return edge.every(([ax, ay], at) => {
    const [bx, by] = edge[(at + 1) % edge.length] as readonly [number, number]
    return (bx - ax) * (y - ay) - (by - ay) * (x - ax) >= 0
  })
}
