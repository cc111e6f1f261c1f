import { expect, test } from 'vitest'
import { pactCodebook } from '#analysis/codebooks/pact.ts'
import type { StoryFact } from '#analysis/dashboard/facts.ts'
import { filterToSearch, matches, parseFilter } from '#analysis/dashboard/filter.ts'
import { CELLS, cellOfTheme, cellsOf, themesOfCell } from '#analysis/explore/twente-grid.ts'
import { viewOf } from './view-of.ts'

const told = (role: StoryFact['role'], themes: StoryFact['themes']): StoryFact => ({
  role,
  day: '2026-03-01',
  themes,
})

test('every theme of the PACT codebook but "what helped" has one place, and no place names a theme that is not there', () => {
  const codes = pactCodebook.themes.map(({ code }) => code)
  expect(codes.filter((code) => !cellOfTheme(code))).toEqual(['T30'])
  for (const code of CELLS.flatMap(themesOfCell)) expect(codes).toContain(code)
})

test('themes of one cell count a story once; what works both ways is mixed', () => {
  const story = told('ouder', [
    { code: 'T08', direction: 'hindered' },
    { code: 'T09', direction: 'helped' },
    { code: 'T04', direction: 'helped' },
  ])
  expect([...cellsOf(story)]).toEqual([
    ['help-organisation', 'mixed'],
    ['information-parent', 'helped'],
  ])
  const { cells } = viewOf([story, told('ouder', [{ code: 'T08', direction: 'hindered' }])]).grid
  expect(cells.find(({ cell }) => cell === 'help-organisation')).toEqual({
    cell: 'help-organisation',
    stories: 2,
    byDirection: { helped: 0, hindered: 1, mixed: 1 },
  })
})

test('what family and friends tell counts in the column of the network too', () => {
  const cells = cellsOf(told('ander', [{ code: 'T03', direction: 'hindered' }]))
  expect([...cells.keys()]).toEqual(['signal-organisation', 'signal-network'])
})

test('a cell in an address selects exactly the stories that were counted in it', () => {
  const facts = [
    told('ouder', [{ code: 'T08', direction: 'hindered' }]),
    told('ander', [{ code: 'T08', direction: 'helped' }]),
    told('kind', [{ code: 'T30', direction: 'helped' }]),
    told('kind', []),
  ]
  const { cells, elsewhere } = viewOf(facts).grid
  expect(elsewhere).toBe(1)
  for (const { cell, stories, byDirection } of cells) {
    const filter = parseFilter(new URLSearchParams(`cel=${cell}`))
    expect(filterToSearch(filter)).toBe(`?cel=${cell}`)
    expect(facts.filter((fact) => matches(fact, filter)).length).toBe(stories)
    const helped = facts.filter((fact) => matches(fact, { ...filter, direction: 'helped' }))
    expect(helped.length).toBe(byDirection.helped)
  }
})
