import { expect, test } from 'vitest'
import { ZONES, type Zone } from '#analysis/dashboard/signifiers.ts'
import { TriadDensity } from '#app/components/charts/triad-density.tsx'
import { population } from '#tests/unit/analysis/dashboard/population.ts'
import { brokenRules, pageOf, textsOf } from './page.ts'
import { triadDensity } from './plots.ts'
import { WORDS } from './words.ts'

const triad = triadDensity(population(30, 200))
const zoneCounts = Object.fromEntries(
  ZONES.map((zone) => [zone, triad.zones[zone].stories]),
) as Record<Zone, number>
const triadChart = (zones: Record<Zone, number | null>, density?: typeof triad) => (
  <TriadDensity
    words={WORDS}
    title="Wat maakte verschil?"
    sentence="De meeste liggen bij: vooral hulp."
    corners={['eerder zien', 'informatie', 'hulp die past']}
    zones={zones}
    density={density}
    note="3 keer past niet."
    hrefFor={(zone) => `/verhalen?gebied=${zone}`}
  />
)

test('the chart passes the accessibility checks, is read aloud by a sentence and has a table with a name', async () => {
  for (const chart of [triadChart(zoneCounts, triad), triadChart({ ...zoneCounts, a: null })]) {
    const dom = pageOf(chart)
    expect(await brokenRules(dom)).toEqual([])
    expect(textsOf(dom, '.chart-sentence')[0]).toMatch(/\.$/)
    expect(textsOf(dom, 'table caption')).not.toContain('')
    expect(textsOf(dom, 'tbody th[scope=row]').length).toBeGreaterThan(3)
  }
})
test('the triad shows the number of each zone in the picture and the same one in the table', () => {
  const dom = pageOf(triadChart(zoneCounts, triad))
  const shown = textsOf(dom, '.triad-number')
  expect(shown).toEqual(ZONES.map((zone) => String(zoneCounts[zone])))
  expect(textsOf(dom, 'tbody td')).toHaveLength(7)
  expect(dom.window.document.querySelectorAll('.triad-point')).toHaveLength(triad.points.length)
  expect(dom.window.document.querySelectorAll('.triad-area')).toHaveLength(triad.levels.length)
})

test('a hidden zone is hatched and has a dash for its number', () => {
  const dom = pageOf(triadChart({ ...zoneCounts, bc: null }))
  expect(textsOf(dom, '.triad-number')[ZONES.indexOf('bc')]).toBe('–')
  expect(dom.window.document.querySelectorAll('path[fill^="url(#"]')).toHaveLength(1)
  expect(dom.window.document.querySelectorAll('.triad-point')).toHaveLength(0)
})
