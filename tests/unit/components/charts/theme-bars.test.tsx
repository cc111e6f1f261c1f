import { expect, test } from 'vitest'
import { ROLES } from '#analysis/dashboard/facts.ts'
import { ThemeBars } from '#app/components/charts/theme-bars.tsx'
import { BOOK, population } from '#tests/unit/analysis/dashboard/population.ts'
import { viewOf } from '#tests/unit/analysis/explore/view-of.ts'
import { brokenRules, pageOf, textsOf } from './page.ts'
import { WORDS } from './words.ts'

const facts = population(30, 200)

const themeBars = (isHidden = false) => (
  <ThemeBars
    words={WORDS}
    title="Thema’s"
    sentence="Het meest genoemd: T01."
    roles={ROLES}
    isSelected={(code) => code === 'T02'}
    hrefFor={(code, role) => `/verhalen?thema=${code}${role ? `&rol=${role}` : ''}`}
    bars={viewOf(facts, BOOK).themes.rows.map((row) => ({
      code: row.code,
      label: `Thema ${row.code}`,
      total: row.stories,
      byRole: isHidden ? { ...row.byRole, kind: null, ander: null } : row.byRole,
      byDirection: row.byDirection,
    }))}
  />
)

test('the chart passes the accessibility checks, is read aloud by a sentence and has a table with a name', async () => {
  for (const chart of [themeBars(), themeBars(true)]) {
    const dom = pageOf(chart)
    expect(await brokenRules(dom)).toEqual([])
    expect(textsOf(dom, '.chart-sentence')[0]).toMatch(/\.$/)
    expect(textsOf(dom, 'table caption')).not.toContain('')
    expect(textsOf(dom, 'tbody th[scope=row]').length).toBeGreaterThan(3)
  }
})
test('theme bars lead to the stories of a theme, and from table and bar to those of one role', () => {
  const dom = pageOf(themeBars())
  const links = [...dom.window.document.querySelectorAll('a')].map((link) =>
    link.getAttribute('href'),
  )
  expect(links).toContain('/verhalen?thema=T01')
  expect(links.filter((href) => href === '/verhalen?thema=T01&rol=ouder')).toHaveLength(2)
  expect(textsOf(dom, 'li [aria-current=true]')).toEqual(['Thema T02'])
})

test('by keyboard a theme is one stop; the parts of its bar are for the pointer alone', () => {
  const dom = pageOf(themeBars())
  const parts = [...dom.window.document.querySelectorAll('a.theme-bar-part')]
  expect(parts.length).toBeGreaterThan(20)
  for (const part of parts) {
    expect(part.getAttribute('tabindex')).toBe('-1')
    expect(part.closest('[aria-hidden=true]')).not.toBeNull()
  }
})

test('a hidden number is said in words, is no link, and its share of the bar has a look of its own', () => {
  const dom = pageOf(themeBars(true))
  const table = dom.window.document.querySelector('table')
  const row = [...(table?.querySelectorAll('tbody tr') ?? [])][0]
  expect(row?.querySelectorAll('.chart-hidden')).toHaveLength(2)
  expect(textsOf(dom, '.chart-key li')).toContain('andere rollen')
  expect(textsOf(dom, 'a .chart-hidden')).toEqual([])
})
