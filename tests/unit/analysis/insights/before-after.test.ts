import { expect, test } from 'vitest'
import type { Direction, StoryFact } from '#analysis/dashboard/facts.ts'
import { beforeAfter } from '#analysis/insights/before-after.ts'

let number = 0
const told = (day: string, direction: Direction | undefined): StoryFact =>
  ({
    storyId: String(number++),
    role: 'ouder',
    day,
    themes: direction ? [{ code: 'T14', direction }] : [],
    onTime: undefined,
    difference: undefined,
  }) as unknown as StoryFact
const many = (n: number, day: string, direction?: Direction) =>
  Array.from({ length: n }, () => told(day, direction))

const FILTER = { roles: [], theme: 'T14', direction: 'hindered' as const }

test('the share that speaks as the pattern says is compared before and from the day on', () => {
  const facts = [
    ...many(18, '2026-01-31', 'hindered'),
    ...many(2, '2026-01-31', 'helped'),
    ...many(50, '2026-01-31'),
    ...many(6, '2026-02-01', 'hindered'),
    ...many(14, '2026-02-01', 'helped'),
  ]
  const [found] = beforeAfter(facts, [FILTER], '2026-02-01')
  expect(found).toMatchObject({
    before: { count: 18, of: 20 },
    after: { count: 6, of: 20 },
    label: 'no-chance',
  })
  expect(found?.difference?.value).toBeCloseTo(-0.6)
  expect(found?.difference?.high).toBeLessThan(-0.25)
})

test('with too few stories on a side nothing is said, and what has no pattern is left out', () => {
  const facts = [...many(30, '2026-01-01', 'hindered'), ...many(7, '2026-03-01', 'helped')]
  const [found] = beforeAfter(facts, [FILTER], '2026-02-01')
  expect(found).toEqual({ before: { count: 30, of: 30 }, after: { count: 0, of: 7 } })
  expect(beforeAfter(many(5, '2026-01-01'), [{ roles: [] }], '2026-02-01')).toEqual([undefined])
})

test('a small difference is called what it can be', () => {
  const facts = [
    ...many(12, '2026-01-01', 'hindered'),
    ...many(8, '2026-01-01', 'helped'),
    ...many(10, '2026-03-01', 'hindered'),
    ...many(10, '2026-03-01', 'helped'),
  ]
  expect(beforeAfter(facts, [FILTER], '2026-02-01')[0]?.label).toBe('chance')
})

test('stories since can be narrowed to some; those before all stay', () => {
  const facts = [
    ...many(10, '2026-01-31', 'hindered'),
    ...many(10, '2026-02-01', 'hindered'),
    ...many(9, '2026-02-02', 'helped'),
  ]
  const [found] = beforeAfter(facts, [FILTER], '2026-02-01', ({ day }) => day === '2026-02-02')
  expect(found).toMatchObject({ before: { count: 10, of: 10 }, after: { count: 0, of: 9 } })
})
