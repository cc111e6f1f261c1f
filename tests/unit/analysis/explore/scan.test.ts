import { expect, test } from 'vitest'
import { seeded } from '#analysis/chance.ts'
import { ROLES, type Role } from '#analysis/dashboard/facts.ts'
import { matches, parseFilter } from '#analysis/dashboard/filter.ts'
import { pairing, type Told } from '#analysis/explore/features.ts'
import { scan } from '#analysis/explore/scan.ts'
import { listVariables } from '#analysis/explore/variables.ts'
import { instruments } from '#surveys/instruments/index.ts'

const variables = listVariables(
  instruments
    .filter(({ kind }) => kind === 'story')
    .map(({ role, definition }) => ({ role, definition })),
)
const THEMES = ['T01', 'T02', 'T03', 'T04']
const CLASSES = ['low', 'middle', 'high']

let number = 0
const told = (role: Role, themes: readonly string[], heard?: string, fitting?: string): Told =>
  ({
    storyId: String(number++),
    role,
    day: '2026-03-04',
    themes: themes.map((code) => ({ code, direction: 'hindered' })),
    teller: [],
    onTime: undefined,
    difference: undefined,
    values: { ...(heard ? { heard: [heard] } : {}), ...(fitting ? { fitting: [fitting] } : {}) },
    places: {},
    tenths: {},
  }) as unknown as Told

const many = (n: number, make: (at: number) => Told) =>
  Array.from({ length: n }, (_, at) => make(at))

test('what was planted is found first, said the right way round, and leads to its stories', async () => {
  const facts = [
    ...many(40, (at) => told('jongere', at < 24 ? ['T02'] : ['T01'], CLASSES[at % 3])),
    ...many(60, (at) => told('ouder', at < 6 ? ['T02'] : ['T01'], CLASSES[at % 3])),
  ]
  const { patterns, looked } = await scan(facts, variables, THEMES)
  const found = patterns.find(({ key }) => key === 'role:jongere|theme T02:T02')
  expect(found).toMatchObject({
    inside: { count: 24, of: 40 },
    outside: { count: 6, of: 60 },
    label: 'no-chance',
  })
  expect(found?.difference.value).toBeCloseTo(0.5)
  expect(found?.difference.low).toBeGreaterThan(0.3)
  const shown = facts.filter((fact) => matches(fact, parseFilter(new URLSearchParams(found?.read))))
  expect(shown).toHaveLength(24)
  expect(looked).toBeGreaterThan(5)
})

test('who says otherwise is exactly who answered something else in the group', async () => {
  const facts = [
    ...many(40, (at) => told('ouder', at < 30 ? ['T03'] : [], at < 26 ? 'low' : 'high')),
    ...many(40, (at) => told('professional', at < 4 ? ['T03'] : [], at < 8 ? 'low' : 'high')),
  ]
  const { patterns } = await scan(facts, variables, THEMES)
  const found = patterns.find(({ what, group }) => what.source === 'heard' && group.code === 'T03')
  const otherwise = facts.filter((fact) =>
    matches(fact, parseFilter(new URLSearchParams(found?.otherwise))),
  )
  expect(otherwise).toHaveLength((found?.inside.of ?? 0) - (found?.inside.count ?? 0))
  for (const { values } of otherwise) expect(values.heard).not.toEqual([found?.what.code])
})

test('a side with too few stories makes no pattern, and "does not fit" is no answer', async () => {
  const facts = [
    ...many(7, () => told('kind', ['T04'])),
    ...many(30, (at) => told('ouder', ['T01'], at < 20 ? 'na' : 'low')),
  ]
  const { patterns, tooFew } = await scan(facts, variables, THEMES)
  expect(patterns.filter(({ group }) => group.code === 'kind')).toEqual([])
  expect(patterns.filter(({ what }) => what.code === 'na')).toEqual([])
  expect(tooFew).toBeGreaterThan(0)
})

test('over 200 populations in which nothing goes together, hardly anything is called no chance', async () => {
  let populations = 0
  for (let seed = 1; seed <= 200; seed++) {
    const random = seeded(seed)
    const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
    const facts = many(80, () =>
      told(
        pick(ROLES),
        THEMES.filter(() => random() < 0.3),
        pick(CLASSES),
        pick(CLASSES),
      ),
    )
    const { patterns } = await scan(facts, variables, THEMES)
    if (patterns.some(({ label }) => label === 'no-chance')) populations += 1
  }
  // With nothing to find, each one called is false: the rate of such populations is the false-discovery rate, at most 5 %.
  expect(populations / 200).toBeLessThanOrEqual(0.08)
})

test('pairs are counted over stories of which both can be said', () => {
  const column = (cells: readonly number[]) => ({
    kind: 'theme' as const,
    source: 'x',
    code: 'x',
    cells: Uint8Array.from(cells),
  })
  expect(pairing(column([1, 1, 0, 0, 2, 1]), column([1, 0, 1, 0, 1, 2]))).toEqual({
    both: 1,
    first: 1,
    second: 1,
    neither: 1,
  })
})
