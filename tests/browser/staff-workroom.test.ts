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

/** How many stories are chosen in the workroom. */
const chosen = async (page: Page) => numberIn(await page.locator('main [role=status]').innerText())

/** The workroom, once this browser counts itself. */
async function openWorkroom(page: Page): Promise<void> {
  const columns = page.waitForResponse(/kolommen$/)
  await page.goto(at(STAFF))
  await (await columns).finished()
  await page.waitForSelector('[data-question=on_time] .range-bar')
}

/** Opens the parts of the page that are closed at first. */
async function openParts(page: Page): Promise<void> {
  const closed = page.locator('.linked-part:not([open]) > summary')
  while ((await closed.count()) > 0) await closed.first().click()
}

async function boxOf(page: Page, selector: string) {
  const box = page.locator(selector)
  await box.scrollIntoViewIfNeeded()
  const found = await box.boundingBox()
  if (!found) throw new Error(`no ${selector}`)
  return found
}

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
    await page.waitForSelector('.range-bar')
    await expectAccessible(page, 'workroom')
    await keepPicture(page, 'staff-workroom')
    expect(await count(page, '.theme-bar')).toBeGreaterThan(5)
    expect(await count(page, '.theme-bar-part.chart-role-jongere')).toBeGreaterThan(0)
    expect(await count(page, '[data-question=on_time] .range-bar')).toBe(10)
    expect(await count(page, '[data-question=difference] .triad-area')).toBe(3)
    expect(await count(page, '[data-question=difference] .triad-point')).toBeGreaterThan(10)
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
    await page.waitForSelector('.range-bar')
    await expectAccessible(page, 'workroom, filtered')
    await keepPicture(page, 'staff-workroom-filtered')
    const filtered = numberIn(await page.locator('main [role=status]').innerText())
    expect(filtered).toBeLessThan(everything)
    expect(await count(page, '.theme-bar-part.chart-role-jongere:visible')).toBe(1)

    const colleague = await openStaffPage(browser, 'analyst', { width })
    await colleague.goto(address)
    expect(await colleague.isChecked('input[name=rol][value=ouder]')).toBe(true)
    expect(await colleague.inputValue('input[name=van]')).toBe('2026-03')
    expect(numberIn(await colleague.locator('main [role=status]').innerText())).toBe(filtered)
    await closePage(colleague)

    const bar = page.locator('[aria-labelledby=chart-themes] .theme-bar').first()
    const inBar = numberIn(await bar.locator('.theme-bar-count').innerText())
    await tabTo(page, '[aria-labelledby=chart-themes] .theme-bar-label a')
    await page.keyboard.press('Enter')
    await page.waitForURL(/thema=/)
    expect(page.url()).toMatch(/rol=ouder.*thema=/)
    await expect.poll(() => chosen(page)).toBe(inBar)
    await page.goto(page.url().replace(/almelo.*\?/, 'almelo/verhalen?'))
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

test('every number of a line, a triangle and a list is how many stories it chooses, and back undoes the choice', async () => {
  const page = await openStaffPage(browser, 'analyst')
  await openWorkroom(page)
  const everything = await chosen(page)
  await openParts(page)
  for (const links of [
    '[data-question=on_time] .value-chip',
    '[data-question=difference] .chart-table tbody tr:has(th a)',
    '[data-question=phase] .theme-bar',
  ]) {
    const all = page.locator(links)
    for (let row = 0; row < Math.min(4, await all.count()); row++) {
      const said = Number((await all.nth(row).innerText()).match(/(\d+)\s*$/)?.[1])
      const link = all.nth(row).locator('a').first()
      await ((await link.count()) > 0 ? link : all.nth(row)).click()
      await expect.poll(() => chosen(page), { message: `${links}, row ${row}` }).toBe(said)
      await page.goBack()
      await expect.poll(() => chosen(page)).toBe(everything)
    }
  }
  await closePage(page)
})

test.each(WIDTHS)(
  'a choice in one picture moves all others without loading the page, and the stories beside them follow, at %i pixels',
  async (width) => {
    const page = await openStaffPage(browser, 'lead', { width })
    await openWorkroom(page)
    const loads: string[] = []
    page.on('request', (request) => {
      if (request.resourceType() === 'fetch') loads.push(request.url())
    })
    const { x, y, width: wide, height } = await boxOf(page, '[data-question=on_time] .range-board')
    await page.mouse.move(x + 36 + (wide - 36) * 0.05, y + height / 2)
    await page.mouse.down()
    await page.mouse.move(x + 36 + (wide - 36) * 0.2, y + height / 2, { steps: 4 })
    await page.mouse.move(x + 36 + (wide - 36) * 0.28, y + height / 2, { steps: 4 })
    await page.mouse.up()
    await page.waitForURL(/lijn=on_time%3A0-29/)
    const late = page.locator('[data-question=on_time] .range-bar-selected')
    await expect.poll(() => late.count()).toBe(3)
    const everything = numberIn(
      (await page.locator('main [role=status]').innerText()).split('van')[1] ?? null,
    )
    expect(await chosen(page)).toBeLessThan(everything)
    expect(await page.locator('.chosen-part').innerText()).toContain('plek 0 tot en met 29')
    const before = await chosen(page)
    const zone = page.locator('[data-question=difference] .triad-press').last()
    await zone.click()
    await expect.poll(() => chosen(page)).toBeLessThan(before)
    await page.goBack()
    await expect.poll(() => chosen(page)).toBe(before)
    await page.click('[aria-labelledby=chart-roles] .theme-bar-label a >> nth=0')
    await expect.poll(() => chosen(page)).toBeLessThan(before)
    expect(loads).toEqual([])

    await page.click('.chosen-bar a[aria-expanded=false]')
    await page.waitForSelector('.story-panel .story-card')
    const [first] = (await page.locator('.story-panel p').first().innerText()).match(/\d+\./) ?? []
    expect(Number.parseInt(first ?? '', 10)).toBe(await chosen(page))
    await expectAccessible(page, 'workroom with stories beside the charts')
    await keepPicture(page, 'staff-workroom-linked')
    const now = await chosen(page)
    await page.focus('.chosen-part >> nth=0')
    await page.keyboard.press('Enter')
    await expect.poll(() => chosen(page)).toBeGreaterThan(now)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status')
    await expect
      .poll(async () =>
        Number((await page.locator('.story-panel p').first().innerText()).match(/(\d+)\./)?.[1]),
      )
      .toBe(await chosen(page))

    const seen = await openStaffPage(browser, 'analyst', { width, javaScript: false })
    await seen.goto(page.url())
    expect(await chosen(seen)).toBe(await chosen(page))
    await closePage(seen)
    await closePage(page)
  },
)

test.each(WIDTHS)(
  'a choice is kept for the team under a name and found back by a colleague, at %i pixels',
  async (width) => {
    const page = await openStaffPage(browser, 'lead', { width })
    await openWorkroom(page)
    const everything = await chosen(page)
    await page.click('[data-question=difference] .chart-table tbody a >> nth=0')
    await expect.poll(() => chosen(page)).toBeLessThan(everything)
    const wanted = await chosen(page)
    const name = `Onze keuze ${width}`
    await page.getByText('Bewaar deze keuze').click()
    await page.getByLabel('Naam', { exact: true }).fill(name)
    await page.getByLabel('Laat ook mijn collega').check()
    await expectAccessible(page, 'keeping a choice')
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.getByRole('link', { name }).waitFor()
    expect(await chosen(page)).toBe(wanted)

    const colleague = await openStaffPage(browser, 'analyst', { width, javaScript: false })
    await colleague.goto(at(STAFF))
    await colleague.getByRole('link', { name }).click()
    expect(await chosen(colleague)).toBe(wanted)
    expect(await colleague.getByRole('button', { name: `Vergeet ${name}` }).count()).toBe(0)
    await closePage(colleague)
    await page.getByRole('button', { name: `Vergeet ${name}` }).click()
    await page.getByRole('link', { name }).waitFor({ state: 'detached' })
    await closePage(page)
  },
)

test.each(WIDTHS)(
  'a triangle is shown once for each teller, with the same numbers in a table, at %i pixels',
  async (width) => {
    const page = await openStaffPage(browser, 'analyst', { width })
    await openWorkroom(page)
    const card = page.locator('[data-question=difference]')
    await card.getByText('Bekijk het per verteller').click()
    const small = card.locator('.triad-multiples > li')
    await small.first().waitFor()
    const table = card.locator('table').last()
    const columns = (await table.locator('thead th').count()) - 1
    expect(await small.count()).toBe(columns)
    expect(columns).toBeGreaterThan(1)
    for (let at = 0; at < columns; at++) {
      const drawn = await small.nth(at).locator('.triad-number').allTextContents()
      const written = await table.locator(`tbody tr td:nth-child(${at + 2})`).allInnerTexts()
      expect(drawn).toEqual(written)
    }
    await expectAccessible(page, 'a triangle for each teller')
    await keepPicture(page, 'staff-triads')
    await page.click('[aria-labelledby=chart-roles] .theme-bar-label a >> nth=0')
    await expect.poll(() => small.count()).toBe(0)
    await closePage(page)
  },
)

test('going back with the keys, what has the focus is never hidden by the bar that stays', async () => {
  const page = await openStaffPage(browser, 'lead', { width: 1280 })
  await openWorkroom(page)
  await page.locator('[data-question=heard] .chart-details > summary').focus()
  await page.evaluate(() => document.activeElement?.scrollIntoView({ block: 'end' }))
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('Shift+Tab')
    const [focus, bar] = await page.evaluate(() => [
      document.activeElement?.getBoundingClientRect().top ?? 0,
      document.querySelector('.chosen-bar')?.getBoundingClientRect().bottom ?? 0,
    ])
    expect(focus).toBeGreaterThanOrEqual(bar ?? 0)
  }
  await closePage(page)
})

test('a page at which nobody is asks nothing; who comes back is shown the stories of now, and the same five are not read again', async () => {
  const page = await openStaffPage(browser, 'lead')
  await page.clock.install()
  await openWorkroom(page)
  await page.click('.chosen-bar a[aria-expanded=false]')
  await page.clock.runFor(1000)
  await page.waitForSelector('.story-panel .story-card')
  const asked: string[] = []
  page.on('request', (request) => {
    // New links on the page make the router ask for the names of their routes, once and of nobody's data.
    if (!request.url().includes('__manifest')) asked.push(request.url())
  })
  await page.clock.runFor(600_000)
  expect(asked).toEqual([])
  const again = page.waitForResponse(/almelo\.data/)
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await again
  await page.clock.runFor(1000)
  expect(asked.filter((address) => address.includes('/verhalen'))).toEqual([])
  await closePage(page)
})

test('a stretch of a line can be typed, and ends in any order are understood', async () => {
  const page = await openStaffPage(browser, 'analyst', { width: 360, javaScript: false })
  await page.goto(at(STAFF))
  const card = page.locator('[data-question=on_time]')
  await card.locator('summary').click()
  await card.locator('input[name=vanplek]').fill('29')
  await card.locator('input[name=totplek]').fill('0')
  await card.locator('button').click()
  const typed = await chosen(page)
  await page.goto(at(`${STAFF}?lijn=on_time:0-29`))
  expect(await chosen(page)).toBe(typed)
  expect(typed).toBeGreaterThan(0)
  await closePage(page)
})

test('a filter that leaves nothing says so and shows the way back', async () => {
  const page = await openStaffPage(browser, 'lead', { width: 360 })
  await page.goto(at(`${STAFF}?van=2031-01`))
  expect(await page.locator('main').innerText()).toContain('Geen verhalen')
  await expectAccessible(page, 'workroom, nothing left')
  await keepPicture(page, 'staff-workroom-empty')
  await page.click('.chosen-parts > li:last-child a')
  await page.waitForSelector('.theme-bars')
  await closePage(page)
})

test('without JavaScript the tables say everything and the filter works', async () => {
  const page = await openStaffPage(browser, 'lead', { width: 360, javaScript: false })
  await page.goto(at(STAFF))
  expect(await count(page, '.chart-slot:visible')).toBe(0)
  expect(await count(page, '.theme-bar')).toBeGreaterThan(5)
  await openParts(page)
  for (const summary of await page.locator('.chart-details > summary').all()) await summary.click()
  expect(await count(page, '.chart-table:visible')).toBeGreaterThan(20)
  for (const table of await page.locator('.chart-table').all())
    expect(await table.locator('tbody tr').count()).toBeGreaterThan(0)
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
