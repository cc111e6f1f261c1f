import { expect, test } from 'vitest'
import { centreOf, logRatios, type Shares } from '#analysis/statistics/compositions.ts'
import { chiSquare, fisher } from '#analysis/statistics/crosstab.ts'
import { energyTest, permanova } from '#analysis/statistics/distances.ts'
import {
  chiSquareTail,
  fQuantile,
  fTail,
  normalQuantile,
  normalTails,
  studentTails,
} from '#analysis/statistics/distributions.ts'
import { logLikelihood } from '#analysis/statistics/keyness.ts'
import { kruskalWallis } from '#analysis/statistics/kruskal-wallis.ts'
import { mannWhitney } from '#analysis/statistics/mann-whitney.ts'
import { benjaminiHochberg } from '#analysis/statistics/many-tests.ts'
import { spearman } from '#analysis/statistics/spearman.ts'
import { triadPoint } from '#surveys/signifiers.ts'
import reference from './reference.json' with { type: 'json' }

/** Every figure in `reference.json` was had with the packages that the file names, on data drawn at random. */
const same = (found: number, wanted: number) => {
  if (wanted === 0) expect(found).toBeCloseTo(0, 9)
  else expect(Math.abs(found / wanted - 1)).toBeLessThan(1e-6)
}

test('the tails of the distributions, far out too', () => {
  const { tails } = reference
  for (const [x, d, p] of tails.chiSquare as [number, number, number][])
    same(chiSquareTail(x, d), p)
  for (const [x, d, p] of tails.student as [number, number, number][]) same(studentTails(x, d), p)
  for (const [x, a, b, p] of tails.f as [number, number, number, number][]) same(fTail(x, a, b), p)
  for (const [x, p] of tails.normal as [number, number][]) same(normalTails(x), p)
  for (const [x, z] of tails.normalQuantile as [number, number][]) same(normalQuantile(x), z)
  for (const [x, a, b, f] of tails.fQuantile as [number, number, number, number][])
    same(fQuantile(x, a, b), f)
})

test('Mann-Whitney on 24 sets: exact with and without ties, and by the normal', () => {
  expect(reference.mannWhitney).toHaveLength(24)
  for (const { a, b, u, p, method } of reference.mannWhitney) {
    const found = mannWhitney(a, b)
    same(found.u, u)
    same(found.p, p)
    expect(found.method).toBe(method)
    expect(found.delta).toBeCloseTo((2 * u) / (a.length * b.length) - 1, 9)
  }
})

test('Kruskal-Wallis on 20 sets', () => {
  for (const { groups, h, p } of reference.kruskalWallis) {
    same(kruskalWallis(groups).h, h)
    same(kruskalWallis(groups).p, p)
  }
})

test('chi-square on 20 tables, with residuals, V and the log-likelihood', () => {
  for (const table of reference.chiSquare) {
    const found = chiSquare(table.counts)
    same(found.chi2, table.chi2)
    same(found.p, table.p)
    same(found.v, table.v)
    expect(found.degrees).toBe(table.degrees)
    found.residuals.forEach((row, r) => {
      row.forEach((one, c) => {
        same(one, table.residuals[r]?.[c] as number)
      })
    })
    same(logLikelihood(table.counts), table.g2)
  }
})

test("Fisher's exact test on 20 tables", () => {
  for (const { table, p } of reference.fisher)
    same(fisher(table[0] as [number, number], table[1] as [number, number]).p, p)
})

test('Spearman on more than 20 sets, exact and by t', () => {
  expect(reference.spearman.length).toBeGreaterThanOrEqual(20)
  for (const { pairs, rho, p, method } of reference.spearman) {
    const found = spearman(pairs as [number, number][])
    same(found.rho, rho)
    same(found.p, p)
    expect(found.method).toBe(method)
  }
})

test('the false-discovery rate on 20 lists', () => {
  for (const { ps, qs } of reference.benjaminiHochberg)
    benjaminiHochberg(ps).forEach((q, at) => {
      same(q, qs[at] as number)
    })
})

test('energy, pseudo-F and centre of triads on 20 sets', () => {
  for (const { groups, energy, f, centre } of reference.triads) {
    const tenths = groups as unknown as (readonly [number, number, number])[][]
    const shares = tenths.map((group) =>
      group.map((one) => one.map((n) => n / 10) as unknown as Shares),
    )
    const chance = { rounds: 19 }
    const places = tenths.map((group) => group.map(placeOf))
    same(energyTest(places, chance).statistic, energy)
    const ratios = shares.map((group) => group.map(logRatios))
    same(permanova(ratios, chance).statistic, f)
    centreOf(shares.flat())?.mean.forEach((share, at) => {
      same(share, centre[at] as number)
    })
  }
})

/** A triad as a place in an equilateral triangle with sides of 1. */
function placeOf(tenths: readonly [number, number, number]) {
  const { x, y } = triadPoint(tenths)
  // The reference has its corners elsewhere; distances are the same.
  return [x, (1 - y) * (Math.sqrt(3) / 2)]
}
