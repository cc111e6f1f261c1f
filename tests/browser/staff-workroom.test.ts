import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  at,
  closePage,
  expectAccessible,
  keepPicture,
  openBrowser,
  openStaffPage,
  STAFF,
  tabTo,
  WIDTHS,
} from '../setup/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const count = (page: Page, selector: string) => page.locator(selector).count()
const numberIn = (text: string | null) => Number(text?.match(/\d+/)?.[0])

/** How many stories the page of stories says there are. */
async function allStories(page: Page): Promise<number> {
  const [, all] = (await page.locator('main').innerText()).match(/tot en met \d+ van (\d+)/) ?? []
  return Number(all)
}

test.each(WIDTHS)(
  'a lead filters the charts and reads the stories behind them with the keyboard alone, at %i pixels',
  async (width) => {
    const page = await openStaffPage(browser, 'lead', { width })
    await page.goto(at(STAFF))
    await page.waitForSelector('.chart-bar')
    await expectAccessible(page, 'workroom')
    await keepPicture(page, 'staff-workroom')
    expect(await count(page, '.theme-bar')).toBeGreaterThan(5)
    expect(await count(page, '.theme-bar-part.chart-role-jongere')).toBeGreaterThan(0)
    expect(await count(page, '.chart-bar')).toBe(10)
    expect(await count(page, '.triad-area')).toBe(3)
    expect(await count(page, '.triad-point')).toBeGreaterThan(10)
    const everything = numberIn(await page.locator('main [role=status]').innerText())

    await tabTo(page, 'input[name=rol][value=ouder]')
    await page.keyboard.press('Space')
    await page.fill('input[name=van]', '2026-03')
    await page.fill('input[name=tot]', '2026-10')
    await tabTo(page, '.filters button[type=submit]')
    await page.keyboard.press('Enter')
    await page.waitForURL(/rol=ouder/)
    const address = page.url()
    expect(address).toMatch(/rol=ouder&van=2026-03&tot=2026-10/)
    await page.waitForSelector('.chart-bar')
    await expectAccessible(page, 'workroom, filtered')
    await keepPicture(page, 'staff-workroom-filtered')
    const filtered = numberIn(await page.locator('main [role=status]').innerText())
    expect(filtered).toBeLessThan(everything)
    expect(await count(page, '.theme-bar-part.chart-role-jongere')).toBe(0)

    const colleague = await openStaffPage(browser, 'analyst', { width })
    await colleague.goto(address)
    expect(await colleague.isChecked('input[name=rol][value=ouder]')).toBe(true)
    expect(await colleague.inputValue('input[name=van]')).toBe('2026-03')
    expect(numberIn(await colleague.locator('main [role=status]').innerText())).toBe(filtered)
    await closePage(colleague)

    const bar = page.locator('.theme-bar', { has: page.locator('a.theme-bar-part') }).first()
    const inBar = numberIn(await bar.locator('.theme-bar-count').innerText())
    await tabTo(page, '.theme-bar-label a')
    await page.keyboard.press('Enter')
    await page.waitForURL(/verhalen\?/)
    expect(page.url()).toMatch(/rol=ouder.*thema=/)
    expect(await allStories(page)).toBe(inBar)
    const shown = await count(page, '.story-card')
    expect(shown).toBe(Math.min(5, inBar))
    expect(await count(page, '.story-card:has(.evidence-on)')).toBe(shown)
    for (const card of await page.locator('.story-card').all())
      expect(await card.locator('.soft').first().innerText()).toMatch(/^ouder/)
    expect(await page.locator('main').innerText()).toContain(
      'vanaf maart 2026 tot en met oktober 2026',
    )
    await expectAccessible(page, 'stories behind a bar')
    await keepPicture(page, 'staff-stories')
    await closePage(page)
  },
)

test('every number in the tables of line and triangle is the number of stories behind it', async () => {
  const page = await openStaffPage(browser, 'analyst')
  await page.goto(at(STAFF))
  for (const chart of ['chart-dyad', 'chart-triad']) {
    const rows = page.locator(`[aria-labelledby=${chart}] .chart-table:visible tbody tr:has(th a)`)
    for (let row = 0; row < (await rows.count()); row++) {
      const said = numberIn(await rows.nth(row).locator('td').first().innerText())
      await rows.nth(row).locator('th a').click()
      await page.waitForURL(/verhalen/)
      expect(await allStories(page), `${chart}, row ${row}`).toBe(said)
      await page.goBack()
      await page.waitForSelector('.theme-bars')
    }
  }
  await closePage(page)
})

test('a filter that leaves nothing says so and shows the way back', async () => {
  const page = await openStaffPage(browser, 'lead', { width: 360 })
  await page.goto(at(`${STAFF}?van=2031-01`))
  expect(await page.locator('main').innerText()).toContain('Geen verhalen')
  await expectAccessible(page, 'workroom, nothing left')
  await keepPicture(page, 'staff-workroom-empty')
  await page.click('.filters a')
  await page.waitForSelector('.theme-bars')
  await closePage(page)
})

test('without JavaScript the tables say everything and the filter works', async () => {
  const page = await openStaffPage(browser, 'lead', { width: 360, javaScript: false })
  await page.goto(at(STAFF))
  expect(await count(page, '.chart-slot:visible')).toBe(0)
  expect(await count(page, '.theme-bar')).toBeGreaterThan(5)
  for (const summary of await page.locator('.chart-details summary').all()) await summary.click()
  expect(await count(page, '.chart-table:visible')).toBe(5)
  for (const table of await page.locator('.chart-table').all())
    expect(await table.locator('tbody tr').count()).toBeGreaterThan(2)
  await keepPicture(page, 'staff-workroom-plain')
  await page.check('input[name=rol][value=jongere]')
  await page.click('.filters button')
  expect(page.url()).toContain('rol=jongere')
  expect(await page.locator('main [role=status]').innerText()).toMatch(/\d+ van de \d+ verhalen/)
  await closePage(page)
})

test('the workroom speaks English to who wants it', async () => {
  const page = await openStaffPage(browser, 'analyst')
  await page.goto(at(STAFF))
  await page.click('.staff-head button[lang=en]')
  await page.waitForSelector('html[lang=en]')
  await expectAccessible(page, 'workroom in English')
  await keepPicture(page, 'staff-workroom-english')
  expect(await page.locator('h1').innerText()).toBe('Workroom')
  await closePage(page)
})
