import { expect, test } from 'vitest'
import { seeded } from '#analysis/chance.ts'
import { type Filter, matches } from '#analysis/dashboard/filter.ts'
import { chosenParts, togglePair, toggleTheme } from '#analysis/explore/choose.ts'
import { pairsInOrder, themePairs } from '#analysis/explore/theme-pairs.ts'
import { viewOf } from './view-of.ts'

/** Forty stories: A on 20, B on 20, on 15 both; C on 20, half of them with A. */
const together = Uint32Array.from([0, 15, 10, 0, 0, 10, 0, 0, 0])

test('a pair is set against what chance gives, worked out by hand', () => {
  const { pairs, stories } = themePairs(['A', 'B', 'C'], [20, 20, 20], together, 40)
  const [close, far] = pairs
  expect(stories).toBe(40)
  // 20 × 20 / 40 = 10; (15 × 40 − 20 × 20) / √(20 × 20 × 20 × 20) = 200 / 400.
  expect(close).toMatchObject({
    first: 0,
    second: 1,
    stories: 15,
    expected: 10,
    lift: 1.5,
    phi: 0.5,
  })
  expect(far).toMatchObject({ stories: 10, expected: 10, lift: 1, phi: 0 })
  expect(close?.label).toBe('no-chance')
  expect(far?.label).toBe('chance')
  expect(pairsInOrder({ codes: [], alone: [], stories, pairs })[0]).toBe(close)
})

test('a theme on every story says nothing of the others, and few stories are not tested', () => {
  const all = themePairs(['A', 'B'], [40, 20], Uint32Array.from([0, 20, 0, 0]), 40)
  expect(all.pairs[0]).toMatchObject({ stories: 20, expected: 20, lift: 1 })
  expect(all.pairs[0]).not.toHaveProperty('phi')
  expect(all.pairs[0]).not.toHaveProperty('label')
  const few = themePairs(['A', 'B'], [3, 3], Uint32Array.from([0, 3, 0, 0]), 40)
  expect(few.pairs[0]).not.toHaveProperty('label')
  expect(themePairs([], [], new Uint32Array(), 0)).toEqual({
    codes: [],
    alone: [],
    stories: 0,
    pairs: [],
  })
})

test('the twelve fullest themes are shown, and those that were chosen', () => {
  const codes = Array.from({ length: 20 }, (_, at) => `T${at}`)
  const alone = codes.map((_, at) => 40 - at)
  const shown = themePairs(codes, alone, new Uint32Array(400), 60, { theme: 'T19', also: 'T2' })
  expect(shown.codes).toEqual([...codes.slice(0, 12), 'T19'])
  expect(shown.pairs).toHaveLength((13 * 12) / 2)
})

test('themes that were dealt out by chance are hardly ever called no chance', () => {
  let [called, tested] = [0, 0]
  for (let seed = 0; seed < 100; seed++) {
    const random = seeded(seed)
    const facts = Array.from({ length: 150 }, () => ({
      role: 'ouder' as const,
      day: '2026-03-01',
      themes: ['A', 'B', 'C', 'D', 'E', 'F']
        .filter(() => random() < 0.3)
        .map((code) => ({ code, direction: 'helped' as const })),
    }))
    const { pairs } = viewOf(facts).pairs
    tested += 1
    if (pairs.some(({ label }) => label === 'no-chance')) called += 1
  }
  // Five in a hundred is what the rate promises.
  expect(called / tested).toBeLessThan(0.12)
})

test('choosing a cell chooses the stories that have both themes, and each of the two can be given up', () => {
  const story = (...codes: string[]) => ({
    role: 'kind' as const,
    day: '2026-03-01',
    themes: codes.map((code) => ({ code, direction: 'helped' as const })),
  })
  const facts = [story('A', 'B'), story('A'), story('B'), story('A', 'B', 'C')]
  const chosen = togglePair({ roles: [], direction: 'helped' }, 'A', 'B')
  expect(chosen).toEqual({ roles: [], theme: 'A', also: 'B' })
  const count = (filter: Filter) => facts.filter((fact) => matches(fact, filter)).length
  expect(count(chosen)).toBe(2)
  const { pairs } = viewOf(facts)
  expect(pairs.pairs.map(({ stories }) => stories)).toEqual([2, 1, 1])
  expect(togglePair(chosen, 'B', 'A')).toEqual({ roles: [] })
  const [first, second] = chosenParts(chosen)
  expect(first?.without).toEqual({ roles: [], theme: 'B' })
  expect(second?.without).toEqual({ roles: [], theme: 'A' })
  expect(toggleTheme(chosen, 'A')).toEqual({ roles: [], theme: 'A' })
})
