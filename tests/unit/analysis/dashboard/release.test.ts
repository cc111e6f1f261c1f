import { expect, test } from 'vitest'
import { enoughNewTellers, makeRelease, openThemes } from '#analysis/dashboard/release.ts'
import { parseRelease } from '#analysis/dashboard/release-content.ts'
import { BOOK, population } from './population.ts'

test('a sensitive theme needs twenty tellers, also where the project asks five', () => {
  const sensitive = population(2, 19).map((fact) => ({
    ...fact,
    themes: [
      { code: 'T27', direction: 'hindered' as const },
      { code: 'T01', direction: 'helped' as const },
    ],
  }))
  const facts = [...population(3, 200).map((fact) => ({ ...fact, themes: [] })), ...sensitive]
  const release = makeRelease(facts, BOOK, { minimum: 5, minimumSensitive: 5 })
  const row = (code: string) => release.themes.find((theme) => theme.code === code)
  expect(release.minimumSensitive).toBe(20)
  expect(row('T27')).toMatchObject({ isSensitive: true, tellers: null })
  expect(row('T01')).toMatchObject({ isSensitive: false, tellers: 20 })
  expect(Object.values(row('T27')?.byRole ?? {})).toEqual([null, null, null, null, null])
  expect(openThemes(release)).toEqual(['T01'])
  const stricter = makeRelease(facts, BOOK, { minimum: 5, sensitive: ['T01'] })
  expect(openThemes(stricter)).toEqual([])
})

test('stories of a theme are open for a role when the number of that role is in view', () => {
  const release = makeRelease(population(8, 300), BOOK, { minimum: 5 })
  const all = openThemes(release)
  const children = openThemes(release, 'kind')
  expect(children.length).toBeGreaterThan(0)
  expect(children.length).toBeLessThan(all.length)
  for (const code of children) expect(all).toContain(code)
})

test('a release is plain data without exact numbers, and reads back as it was stored', () => {
  const release = makeRelease(population(4, 203), BOOK, { minimum: 5 })
  expect(parseRelease(JSON.parse(JSON.stringify(release)))).toEqual(release)
  expect(release.tellers).toBe(205)
  expect(() => parseRelease({ ...release, tellers: 203 })).toThrow()
  expect(JSON.stringify(release)).not.toMatch(/2026-|municipality|gemeente/)
})

test('municipalities stand in one line that nothing is crossed with; a small one is hidden, and a release of before opens', () => {
  const told = (municipality: 'almelo' | 'borne' | 'outside' | undefined, count: number) =>
    population(12, count).map((fact) => ({ ...fact, role: 'ouder' as const, municipality }))
  const facts = [...told('almelo', 42), ...told('borne', 3), ...told('outside', 11)]
  const all = [...facts, ...told(undefined, 14)]
  const release = makeRelease(all, BOOK, { minimum: 5, roles: ['ouder'] })
  const { places = [], outside, unanswered } = release.municipalities ?? {}
  expect(places).toHaveLength(14)
  expect(places.find(({ code }) => code === 'almelo')).toEqual({ code: 'almelo', tellers: 40 })
  expect(places.find(({ code }) => code === 'borne')).toEqual({ code: 'borne', tellers: null })
  expect([outside, unanswered]).toEqual([10, 15])
  expect(parseRelease(JSON.parse(JSON.stringify(release)))).toEqual(release)
  const { municipalities: _, ...before } = release
  expect(parseRelease(before)).toEqual(before)
  const crossed = places.map((place) => ({ ...place, byRole: { ouder: 5 } }))
  const wrong = { ...release, municipalities: { ...release.municipalities, places: crossed } }
  expect(() => parseRelease(wrong)).toThrow()
})

test('while fewer than the minimum said where they live, a release says nothing of municipalities', () => {
  const facts = population(13, 60).map((fact, at) => ({
    ...fact,
    role: 'ouder' as const,
    municipality: at < 4 ? ('almelo' as const) : undefined,
  }))
  expect(makeRelease(facts, BOOK, { minimum: 5 })).not.toHaveProperty('municipalities')
})

test('rows stand in the order of the codebook, so their order tells nothing', () => {
  const release = makeRelease(population(5, 100), BOOK, { minimum: 5 })
  expect(release.themes.map(({ code }) => code)).toEqual(BOOK.themes.map(({ code }) => code))
})

test('with fewer tellers than the minimum nothing is in view', () => {
  const release = makeRelease(population(6, 4), BOOK, { minimum: 5 })
  expect(release.tellers).toBeNull()
  expect(openThemes(release)).toEqual([])
  expect(JSON.stringify(release)).not.toMatch(/"tellers":\d/)
})

test('roles that the project does not ask are no column, and a story of one is a fault', () => {
  const facts = population(7, 80).filter((fact) => fact.role === 'ouder')
  const release = makeRelease(facts, BOOK, { minimum: 5, roles: ['ouder'] })
  expect(Object.keys(release.byRole)).toEqual(['ouder'])
  expect(() => makeRelease(population(7, 80), BOOK, { minimum: 5, roles: ['ouder'] })).toThrow(
    RangeError,
  )
})

test('a new release waits for as many new tellers as the minimum, whatever rounding hides', () => {
  const tellers = (count: number) => population(9, count)
  expect(enoughNewTellers(undefined, tellers(4), 5)).toBe(false)
  expect(enoughNewTellers(undefined, tellers(5), 5)).toBe(true)
  for (let before = 5; before <= 60; before += 1) {
    const previous = makeRelease(tellers(before), BOOK, { minimum: 5 })
    expect(enoughNewTellers(previous, tellers(before + 4), 5)).toBe(false)
    expect(enoughNewTellers(previous, tellers(before + 9), 5)).toBe(true)
  }
  const hidden = makeRelease(tellers(3), BOOK, { minimum: 5 })
  expect(enoughNewTellers(hidden, tellers(8), 5)).toBe(false)
  expect(enoughNewTellers(hidden, tellers(9), 5)).toBe(true)
})
