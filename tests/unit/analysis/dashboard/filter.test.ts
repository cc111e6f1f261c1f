import { expect, test } from 'vitest'
import { DIRECTIONS, ROLES, type StoryFact } from '#analysis/dashboard/facts.ts'
import { type Filter, filterToSearch, matches, parseFilter } from '#analysis/dashboard/filter.ts'
import { ZONES } from '#analysis/dashboard/signifiers.ts'
import { seeded } from './population.ts'

const parse = (search: string) => parseFilter(new URLSearchParams(search))

const fact: StoryFact = {
  role: 'jongere',
  day: '2026-03-31',
  onTime: 40,
  difference: [6, 4, 0],
  themes: [{ code: 'T04', direction: 'hindered' }],
}

test('what an address asks for becomes a filter, each role once and in the fixed order', () => {
  expect(
    parse('?rol=kind&rol=ouder&rol=kind&van=2026-01&thema=T04&optijd=9&richting=mixed'),
  ).toEqual({
    roles: ['ouder', 'kind'],
    from: '2026-01',
    theme: 'T04',
    onTime: 9,
    direction: 'mixed',
  })
})

test('what is not understood is ignored', () => {
  const search =
    'rol=baas&van=2026-13&tot=gisteren&thema=%3Cb%3E&optijd=10&richting=toString&gebied=d&x=1'
  expect(parse(search)).toEqual({ roles: [] })
  expect(parse('optijd=-1&optijd=3')).toEqual({ roles: [] })
})

test('a filter that becomes an address and back is the same filter', () => {
  const random = seeded(11)
  const maybe = <T>(values: readonly T[]) =>
    random() < 0.4 ? undefined : values[Math.floor(random() * values.length)]
  for (let round = 0; round < 300; round += 1) {
    const filter = Object.fromEntries(
      Object.entries({
        roles: ROLES.filter(() => random() < 0.4),
        from: maybe(['2025-12', '2026-01']),
        until: maybe(['2026-09']),
        theme: maybe(['T01', 'zonder']),
        also: maybe(['T02']),
        direction: maybe(DIRECTIONS),
        onTime: maybe([0, 4, 9, 'low', 'none', 'na'] as const),
        zone: maybe(ZONES),
      } satisfies Filter).filter(([, value]) => value !== undefined),
    ) as unknown as Filter
    expect(parse(filterToSearch(filter))).toEqual(filter)
  }
  expect(filterToSearch({ roles: [] })).toBe('')
})

test.each([
  ['', true],
  ['rol=jongere&rol=kind', true],
  ['rol=ouder', false],
  ['van=2026-03&tot=2026-03', true],
  ['van=2026-04', false],
  ['tot=2026-02', false],
  ['thema=T04', true],
  ['thema=T04&richting=hindered', true],
  ['thema=T04&richting=helped', false],
  ['richting=hindered', true],
  ['richting=mixed', false],
  ['thema=zonder', false],
  ['optijd=middle', true],
  ['optijd=low', false],
  ['optijd=4', true],
  ['optijd=3', false],
  ['gebied=ab', true],
  ['gebied=a', false],
])('the filter "%s" shows the story: %s', (search, shown) => {
  expect(matches(fact, parse(search))).toBe(shown)
})

test('a story without answers and themes is found by what it lacks alone', () => {
  const bare: StoryFact = { role: 'kind', day: '2026-03-01', themes: [] }
  expect(matches(bare, parse('thema=zonder'))).toBe(true)
  for (const search of ['optijd=low', 'optijd=0', 'optijd=na', 'gebied=middle', 'thema=T04']) {
    expect(matches(bare, parse(search))).toBe(false)
  }
  expect(matches({ ...bare, onTime: 'low' }, parse('optijd=low'))).toBe(true)
  expect(matches({ ...bare, onTime: 'low' }, parse('optijd=0'))).toBe(false)
})
