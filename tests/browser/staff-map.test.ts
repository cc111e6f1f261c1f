import { readFile } from 'node:fs/promises'
import { XMLValidator } from 'fast-xml-parser'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCsv } from '#analysis/export/csv.ts'
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

const MAP = '[data-question=about_municipality]'
/** The sixth tile from north to south. */
const ALMELO = `${MAP} .tile-map > li:nth-child(6) > a`
const numberIn = (text: string | null) => Number(text?.match(/\d+/)?.[0])

/** How many stories are chosen in the workroom. */
const chosen = async (page: Page) => numberIn(await page.locator('main [role=status]').innerText())

/** The workroom, once this browser counts itself. */
async function openWorkroom(page: Page, address = at(STAFF)): Promise<void> {
  const columns = page.waitForResponse(/kolommen$/)
  await page.goto(address)
  await (await columns).finished()
  await page.waitForSelector('[data-question=on_time] .range-bar')
}

/** Opens the part of the page that the map is in, when it is closed. */
async function openMap(page: Page): Promise<void> {
  const closed = page.locator(`.linked-part:not([open]):has(${MAP}) > summary`)
  if ((await closed.count()) > 0) await closed.click()
  await page.waitForSelector(`${MAP} .tile-map`)
}

test.each(WIDTHS)(
  'a lead chooses a municipality on the map with the keyboard, and the other charts follow, at %i pixels',
  async (width) => {
    const page = await openStaffPage(browser, 'lead', { width })
    await openWorkroom(page)
    await openMap(page)
    await expectAccessible(page, 'map of municipalities')
    await keepPicture(page, 'staff-map')
    expect(await page.locator(`${MAP} .tile-map > li`).count()).toBe(14)
    const everything = await chosen(page)
    const others = await page.locator(`${MAP} .tile-map`).innerText()
    const roles = page.locator('[aria-labelledby=chart-roles]')
    const before = await roles.innerText()
    const inTile = numberIn(await page.locator(ALMELO).innerText())
    expect(inTile).toBeGreaterThan(5)

    await tabTo(page, ALMELO)
    await page.keyboard.press('Enter')
    await page.waitForURL(/about_municipality%3Aalmelo/)
    await expect.poll(() => chosen(page)).toBe(inTile)
    expect(await page.getAttribute(ALMELO, 'aria-current')).toBe('true')
    // The map keeps its other numbers, so that another tile can be chosen; the other charts follow.
    expect(await page.locator(`${MAP} .tile-map`).innerText()).toBe(others)
    expect(await roles.innerText()).not.toBe(before)
    await expectAccessible(page, 'map with a municipality chosen')
    await page.locator(MAP).screenshot({ path: `.cache/pictures/staff-map-chosen-${width}.png` })

    await openWorkroom(page, page.url())
    expect(await page.getAttribute(ALMELO, 'aria-current')).toBe('true')
    expect(await chosen(page)).toBe(inTile)
    await page.locator(ALMELO).click()
    await expect.poll(() => chosen(page)).toBe(everything)
    await closePage(page)
  },
)

test('the map is saved as a picture and as numbers, which are those of its table', async () => {
  const page = await openStaffPage(browser, 'analyst')
  await openWorkroom(page)
  await openMap(page)
  const card = page.locator(MAP)
  await card.getByText('Bekijk als tabel').click()
  const table = await card
    .locator('.chart-table tbody tr')
    .evaluateAll((rows) =>
      (rows as HTMLTableRowElement[]).map((row) => [
        row.cells[0]?.textContent,
        row.cells[1]?.textContent,
      ]),
    )
  expect(table.length).toBeGreaterThan(8)
  const tiles = await card.locator('.tile').allTextContents()
  expect(tiles.filter((tile) => !tile.endsWith(': 0')).toSorted()).toEqual(
    table.map((row) => row.join(': ')).toSorted(),
  )
  await card.locator('.chart-keep summary').click()
  const save = async (button: string) => {
    const pressed = card.getByRole('button', { name: button }).click()
    const [file] = await Promise.all([page.waitForEvent('download'), pressed])
    return readFile(await file.path(), 'utf8')
  }
  const rows = readCsv(await save('CSV')) ?? []
  expect(rows.slice(1).map((row) => row.slice(2, 4))).toEqual(table)
  const svg = await save('SVG')
  expect(XMLValidator.validate(svg)).toBe(true)
  for (const [name, stories] of table) expect(svg).toContain(`${name}: ${stories}`)
  await closePage(page)
})

test('without scripts a tile is a link to the same choice', async () => {
  const page = await openStaffPage(browser, 'analyst', { width: 360, javaScript: false })
  await page.goto(at(STAFF))
  await openMap(page)
  const inTile = numberIn(await page.locator(ALMELO).innerText())
  await page.locator(ALMELO).click()
  await page.waitForURL(/about_municipality%3Aalmelo/)
  expect(await chosen(page)).toBe(inTile)
  expect(await page.getAttribute(ALMELO, 'aria-current')).toBe('true')
  await closePage(page)
})

test.each(WIDTHS)(
  'a release shows the same municipalities as a map and a table, rounded or hidden, at %i pixels',
  async (width) => {
    const page = await openStaffPage(browser, 'member', { width })
    await page.goto(at(`${STAFF}/uitgave`))
    const section = page.locator('[aria-labelledby=release-municipalities]')
    await section.getByText('Bekijk als tabel').click()
    await section.scrollIntoViewIfNeeded()
    await expectAccessible(page, 'release with a map')
    await section.screenshot({ path: `.cache/pictures/staff-release-map-${width}.png` })
    const table = await section
      .locator('.chart-table tbody tr')
      .evaluateAll((rows) =>
        (rows as HTMLTableRowElement[]).map(
          (row) => `${row.cells[0]?.textContent}: ${row.cells[1]?.textContent}`,
        ),
      )
    const tiles = await section.locator('.tile').allTextContents()
    expect(tiles.toSorted()).toEqual(table.toSorted())
    expect(table).toHaveLength(16)
    expect(table.some((row) => row.endsWith(': te klein'))).toBe(true)
    for (const row of table) expect(row).toMatch(/: (te klein|\d*[05])$/)
    expect(await section.locator('a.tile').count()).toBe(0)
    await closePage(page)
  },
)
