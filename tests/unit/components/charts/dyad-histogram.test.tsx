import { expect, test } from 'vitest'
import { ROLES } from '#analysis/dashboard/facts.ts'
import { DyadHistogram } from '#app/components/charts/dyad-histogram.tsx'
import { population } from '#tests/unit/analysis/dashboard/population.ts'
import { brokenRules, pageOf, textsOf } from './page.ts'
import { dyadHistogram } from './plots.ts'
import { WORDS } from './words.ts'

const dyad = dyadHistogram(population(30, 200))
const dyadChart = (
  <DyadHistogram
    words={WORDS}
    title="Kwam hulp op tijd?"
    sentence="De meeste antwoorden liggen bij te laat."
    bars={dyad.bins}
    classes={[
      { name: 'low', ...dyad.classes.low },
      { name: 'middle', ...dyad.classes.middle },
      { name: 'high', ...dyad.classes.high },
      { name: 'na', stories: null, byRole: {} },
    ]}
    roles={ROLES}
    poles={['veel te laat', 'op tijd', 'te vroeg']}
  />
)

test('the chart passes the accessibility checks, is read aloud by a sentence and has a table with a name', async () => {
  const dom = pageOf(dyadChart)
  expect(await brokenRules(dom)).toEqual([])
  expect(textsOf(dom, '.chart-sentence')[0]).toMatch(/\.$/)
  expect(textsOf(dom, 'table caption')).not.toContain('')
  expect(textsOf(dom, 'tbody th[scope=row]').length).toBeGreaterThan(3)
})
test('the dyad has its numbers in tables before any script runs, and no drawing', () => {
  const dom = pageOf(dyadChart)
  expect(dom.window.document.querySelector('svg')).toBeNull()
  expect(textsOf(dom, 'table')).toHaveLength(2)
  expect(textsOf(dom, '.chart-hidden').length).toBeGreaterThan(0)
})
