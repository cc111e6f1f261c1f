import { expect, test } from 'vitest'
import { makeRelease } from '#analysis/dashboard/release.ts'
import { releaseCsv, releaseJson } from '#app/services/release-files.server.ts'
import { BOOK, population } from '../analysis/dashboard/population.ts'

const content = makeRelease(population(11, 300), BOOK, { minimum: 5 })
const codebook = {
  themes: BOOK.themes.map(({ code, group }) => ({
    code,
    group,
    name: { nl: `=HYPERLINK("${code}")` },
  })),
  groups: [...new Set(BOOK.themes.map(({ group }) => group))].map((code) => ({
    code,
    name: { nl: `+groep ${code}` },
  })),
}
const release = { number: 7, madeOn: '2026-03-04', content, codebook } as never

const lines = releaseCsv(release, 'nl')
  .body.trim()
  .split('\r\n')
  .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, field]) => field ?? ''))

test('the CSV of a release holds every number of its tables, rounded, or says that it is too small', () => {
  const shown = lines.slice(1).map((line) => line[5])
  expect(shown.every((value) => value === 'te klein' || /^\d*[05]$/.test(value ?? ''))).toBe(true)
  const { themes, groups, dyad, triad } = content
  const rows = [...themes, ...groups, ...dyad.classes]
  const numbers = [
    ...rows.flatMap((row) => [row.tellers, ...content.roles.map((role) => row.byRole[role])]),
    ...themes.flatMap((row) => Object.values(row.byDirection)),
    ...dyad.bins.map(({ tellers }) => tellers),
    ...triad.zones.map(({ tellers }) => tellers),
  ].map((value) => (value == null ? 'te klein' : String(value)))
  expect(shown.toSorted()).toEqual(numbers.toSorted())
})

test('every line has the number of the release, and no name becomes a formula', () => {
  expect(new Set(lines.slice(1).map((line) => line[0]))).toEqual(new Set(['7']))
  expect(lines.flat().filter((field) => /^[=+@-]/.test(field))).toEqual([])
  expect(lines.some((line) => line[3]?.startsWith("'=HYPERLINK"))).toBe(true)
  expect(releaseCsv(release, 'nl').name).toBe('uitgave-7.csv')
})

test('the JSON of a release holds what was stored and its number, nothing exact', () => {
  const file = JSON.parse(releaseJson(release, 'en').body)
  expect(file).toMatchObject({ release: 7, madeOn: '2026-03-04' })
  expect(file.content).toEqual(content)
})
