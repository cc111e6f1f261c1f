import { expect, test } from 'vitest'
import { dashboardView } from '#analysis/dashboard/dashboard-view.ts'
import { parseFilter } from '#analysis/dashboard/filter.ts'
import { BOOK, population } from './population.ts'

const facts = population(21, 500)
const under = (search: string) =>
  dashboardView(facts, parseFilter(new URLSearchParams(search)), BOOK)

test('a chart follows every part of the filter but its own', () => {
  const all = under('')
  const themed = under('thema=T01&richting=helped')
  expect(themed.themes).toEqual(all.themes)
  expect(themed.dyad.answers).toBeLessThan(all.dyad.answers)
  expect(under('gebied=a').triad).toEqual(all.triad)
  expect(under('optijd=low').dyad).toEqual(all.dyad)
  expect(under('rol=kind').themes.stories).toBeLessThan(all.themes.stories)
})

test('a number in a chart is the number of stories behind its link', () => {
  const all = under('')
  for (const row of all.themes.rows.slice(0, 5)) {
    expect(under(`thema=${row.code}`).stories).toBe(row.stories)
    expect(under(`thema=${row.code}&rol=ouder`).stories).toBe(row.byRole.ouder)
  }
  for (const [bin, { stories }] of all.dyad.bins.entries()) {
    expect(under(`optijd=${bin}`).stories).toBe(stories)
  }
  expect(under('gebied=ab').stories).toBe(all.triad.zones.ab.stories)
  expect(under('thema=zonder').stories).toBe(all.themes.without.stories)
})

test('the view is plain data that holds no id of a story', () => {
  const view = under('rol=ouder')
  expect(JSON.parse(JSON.stringify(view))).toEqual(view)
  expect(JSON.stringify(view)).not.toMatch(/"s\d+"/)
})
