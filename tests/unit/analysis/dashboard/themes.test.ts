import { expect, test } from 'vitest'
import type { StoryFact } from '#analysis/dashboard/facts.ts'
import { viewOf } from '#tests/unit/analysis/explore/view-of.ts'
import { BOOK, population } from './population.ts'

const book = {
  themes: [
    { code: 'T01', group: 'A' },
    { code: 'T02', group: 'A' },
    { code: 'T03', group: 'B' },
  ],
}
const story = (role: StoryFact['role'], ...themes: [string, 'helped' | 'hindered' | 'mixed'][]) =>
  ({
    role,
    day: '2026-01-01',
    themes: themes.map(([code, direction]) => ({ code, direction })),
  }) satisfies StoryFact

const facts = [
  story('ouder', ['T02', 'helped'], ['T01', 'hindered']),
  story('kind', ['T02', 'helped'], ['T02', 'helped']),
  story('ouder', ['T99', 'mixed']),
  story('jongere'),
]

test('themes are counted in stories, by role and direction, most told first', () => {
  const table = viewOf(facts, book).themes
  expect(table.rows.map((row) => [row.code, row.group, row.stories])).toEqual([
    ['T02', 'A', 2],
    ['T01', 'A', 1],
    ['T99', '', 1],
    ['T03', 'B', 0],
  ])
  expect(table.rows[0]).toMatchObject({
    byRole: { ouder: 1, kind: 1, jongere: 0 },
    byDirection: { helped: 2, hindered: 0, mixed: 0 },
  })
  expect(table).toMatchObject({ stories: 4, byRole: { ouder: 2 }, without: { stories: 1 } })
})

test('in every row the roles and the directions each sum to the stories', () => {
  const told = population(3, 300)
  for (const row of viewOf(told, BOOK).themes.rows) {
    const sum = (counts: Readonly<Record<string, number>>) =>
      Object.values(counts).reduce((total, count) => total + count, 0)
    expect([sum(row.byRole), sum(row.byDirection)]).toEqual([row.stories, row.stories])
  }
})
