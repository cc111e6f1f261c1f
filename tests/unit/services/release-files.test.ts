import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { makeRelease } from '#analysis/dashboard/release.ts'
import { placeRows } from '#analysis/dashboard/release-reading.ts'
import { RELEASE_PICTURES } from '#analysis/drawing/pictures.ts'
import { csvOf, readCsv } from '#analysis/export/csv.ts'
import { releaseCsv, releaseJson } from '#app/services/release-files.server.ts'
import { pictureFile } from '#app/services/release-pictures.server.ts'
import { BOOK, population } from '../analysis/dashboard/population.ts'

const NO_WORDS = { outside: '', unanswered: '' }
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
    ...placeRows(content, NO_WORDS).map(({ tellers }) => tellers),
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

test.each(RELEASE_PICTURES)(
  'the picture of %s has the numbers of its CSV, each rounded or hidden, and is well-formed whatever a theme is called',
  (picture) => {
    const { name, body } = pictureFile(release, picture, 'nl')
    expect(name).toBe(`uitgave-7-${picture}.svg`)
    expect(XMLValidator.validate(body)).toBe(true)
    const [, ...rows] = readCsv(releaseCsv(release, 'nl', picture).body) ?? []
    const totals = rows.filter((row) => row[4] === 'Totaal')
    const { svg } = new XMLParser({ processEntities: true }).parse(body)
    const said = String(svg.desc['#text'] ?? svg.desc)
    expect(totals.length).toBeGreaterThan(4)
    for (const [, , , row, , tellers] of totals) expect(said).toContain(`${row}: ${tellers}`)
    const numbers = [...body.matchAll(/<text[^>]*>(\d+)<\/text>/g)].map(([, drawn]) =>
      Number(drawn),
    )
    expect(numbers).toHaveLength(
      totals.filter(([, , , , , tellers]) => tellers !== 'te klein').length,
    )
    expect(numbers.filter((drawn) => drawn % 5 !== 0)).toEqual([])
  },
)

test('a number below nought is no formula, and what begins like one is', () => {
  const body = csvOf([['-0,17', '-3', '-2+3', '=1', '-A1', '−4']])
  expect(body).toBe('\uFEFF"-0,17","-3","\'-2+3","\'=1","\'-A1","−4"\r\n')
})
