import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  at,
  closePage,
  expectAccessible,
  keepPicture,
  openBrowser,
  openStaffPage,
  STAFF,
  WIDTHS,
} from '../setup/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test.each(WIDTHS)(
  'from the workroom to stories that contradict it in two steps, at %i pixels',
  async (width) => {
    const page = await openStaffPage(browser, 'analyst', { width })
    await page.goto(at(STAFF))
    const cell = page.locator('.needs-link').first()
    await cell.waitFor()
    expect(await page.locator('.needs-cell').count()).toBe(15)
    await cell.click()
    await page.getByRole('heading', { name: 'Samen lezen', level: 1 }).waitFor()
    expect(await page.locator('.story-card').count()).toBeGreaterThan(0)
    expect(await page.locator('.story-card').count()).toBeLessThanOrEqual(5)
    await expectAccessible(page, 'five stories to read together')
    await keepPicture(page, 'staff-reading')
    const said = await page.locator('main [role=status]').innerText()
    const against = Number(said.match(/(\d+) verha(?:al|len) (?:zegt|zeggen) het anders/)?.[1])

    await page.getByRole('link', { name: 'Wie zegt het anders?' }).click()
    await page.waitForSelector('a[aria-current=page]:has-text("Wie zegt het anders?")')
    const cards = page.locator('.story-card')
    expect(await cards.count()).toBe(Math.min(5, against))
    expect(await page.locator('.reading-why-against').count()).toBe(await cards.count())
    await closePage(page)
  },
)

test('a colleague sees the same five stories under the same address, without scripts too', async () => {
  const [one, other] = [
    await openStaffPage(browser, 'analyst'),
    await openStaffPage(browser, 'lead', { javaScript: false }),
  ]
  const address = at(`${STAFF}/samen-lezen?rol=ouder&zaad=12`)
  const titles = []
  for (const page of [one, other]) {
    await page.goto(address)
    titles.push(await page.locator('.story-card h2').allInnerTexts())
    await closePage(page)
  }
  expect(titles[0]?.length).toBe(5)
  expect(titles[0]).toEqual(titles[1])
})

test.each(WIDTHS)(
  'the mirror says where groups differ, with every number in a table, at %i pixels',
  async (width) => {
    const page = await openStaffPage(browser, 'lead', { width })
    await page.goto(at(`${STAFF}/spiegel`))
    await page.locator('.mirror-row').first().waitFor()
    await expectAccessible(page, 'mirror')
    await keepPicture(page, 'staff-mirror')
    expect(await page.locator('section.card').count()).toBeGreaterThanOrEqual(8)
    const first = page.locator('section.card').first()
    await first.getByText('Bekijk als tabel').click()
    const cell = first.locator('.chart-table td a').first()
    const number = Number((await cell.innerText()).match(/\d+$/)?.[0])
    await cell.click()
    await page.getByRole('link', { name: 'Alle verhalen van deze keuze' }).click()
    await page.waitForURL(/verhalen/)
    await expect
      .poll(async () => (await page.locator('main').innerText()).match(/van (\d+)\./)?.[1])
      .toBe(String(number))
    await closePage(page)
  },
)

test.each(WIDTHS)(
  'patterns are listed with a way to their stories, and marked, at %i pixels',
  async (width) => {
    const page = await openStaffPage(browser, 'analyst', { width })
    await page.goto(at(STAFF))
    await page.getByRole('link', { name: 'Patronen' }).click()
    await page.getByRole('heading', { level: 1, name: 'Patronen' }).waitFor()
    const cards = page.locator('main li.card')
    expect(await cards.count()).toBe(20)
    await expectAccessible(page, 'patterns')
    await keepPicture(page, 'patterns')
    const sentence = await cards.first().locator('strong').innerText()
    await cards.first().getByRole('button', { name: 'Opvallend' }).click()
    await expect.poll(() => cards.first().locator('strong').innerText()).not.toBe(sentence)
    await page.getByRole('link', { name: /^Opvallend/ }).click()
    await page.locator(`main li.card strong:text-is("${sentence}")`).waitFor()
    await cards.first().getByRole('button', { name: 'Haal het merk weg' }).click()
    await page.locator('text=Hier staan geen patronen.').waitFor()
    await page.goto(at(`${STAFF}/patronen`))
    await page.getByRole('link', { name: 'Lees deze verhalen' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Samen lezen' }).waitFor()
    expect(await page.locator('.story-card').count()).toBeGreaterThan(0)
    await closePage(page)
  },
)

test.each(WIDTHS)('two choices are set beside each other, at %i pixels', async (width) => {
  const page = await openStaffPage(browser, 'analyst', { width })
  await page.goto(at(`${STAFF}?rol=ouder`))
  await page.getByRole('link', { name: 'Vergelijk', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Twee keuzes naast elkaar' }).waitFor()
  expect(await page.locator('.compare-sides').innerText()).toContain('Alle andere verhalen')
  expect(await page.locator('.compare-table tbody tr').count()).toBeGreaterThan(10)
  await expectAccessible(page, 'compared')
  await keepPicture(page, 'compared')
  await page.getByRole('link', { name: 'Vergelijk met een andere keuze' }).click()
  await page.locator('text=Maak nu de tweede keuze').waitFor()
  await page.getByLabel('professional', { exact: false }).first().check()
  await page.locator('.filters button[type=submit]').click()
  await page.waitForURL(/rol=professional/)
  await page.locator('.chosen-part:has-text("professional")').waitFor()
  await page.getByRole('link', { name: 'Vergelijk', exact: true }).click()
  await page.waitForURL(/vergelijk\?rol=ouder&met=/)
  await page.locator('.compare-sides:has-text("professional")').waitFor()
  await closePage(page)
})
