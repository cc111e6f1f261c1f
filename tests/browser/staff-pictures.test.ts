import { readFile } from 'node:fs/promises'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { RELEASE_PICTURES } from '#analysis/drawing/pictures.ts'
import { readCsv } from '#analysis/export/csv.ts'
import {
  at,
  closePage,
  cookieOf,
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

/** Presses what saves a file; gives its name and what is in it. */
async function save(page: Page, press: Locator) {
  const [file] = await Promise.all([page.waitForEvent('download'), press.click()])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

/** What a link leads to: a browser saves no more than ten files in a row. */
async function follow(page: Page, link: Locator) {
  const reply = await page.request.get(at((await link.getAttribute('href')) ?? ''))
  const [, name] = /filename="([^"]+)"/.exec(reply.headers()['content-disposition'] ?? '') ?? []
  return { name, bytes: await reply.body() }
}

/** The sentence that a drawing reads aloud, as somebody else's reader finds it. */
function descOf(svg: string): string {
  expect(XMLValidator.validate(svg)).toBe(true)
  return new XMLParser().parse(svg).svg.desc['#text'] ?? new XMLParser().parse(svg).svg.desc
}

/** The head and the words of a table on the page: row by row, its name and its first number. */
const rowsOf = (table: Locator) =>
  table.evaluate((element) =>
    [...((element as HTMLTableElement).tBodies[0]?.rows ?? [])].map((row) => [
      row.cells[0]?.textContent ?? '',
      row.cells[1]?.textContent?.replace(/^.*: /, '') ?? '',
    ]),
  )

const SECTIONS = {
  groepen: 'release-groups',
  themas: 'release-themes',
  optijd: 'release-dyad',
  antwoorden: 'release-dyad',
  verschil: 'release-triad',
  gemeenten: 'release-municipalities',
} as const

test.each(WIDTHS)(
  'every chart of a release is saved in three forms, with the numbers of its table, at %i pixels',
  async (width) => {
    const page = await openStaffPage(browser, 'member', { width })
    await page.goto(at(`${STAFF}/uitgave`))
    await page.waitForSelector('.chart-bar')
    const release = /Uitgave (\d+), gemaakt op ([^\n]+)/.exec(
      await page.locator('main').innerText(),
    )
    for (const [place, picture] of RELEASE_PICTURES.entries()) {
      const menu = page.locator('.chart-keep').nth(place)
      await menu.locator('summary').focus()
      await page.keyboard.press('Enter')
      const tables = page.locator(`[aria-labelledby=${SECTIONS[picture]}] .chart-table`)
      const shown = await rowsOf(tables.nth(picture === 'antwoorden' ? 1 : 0))

      const svg = await follow(page, menu.getByRole('link', { name: 'SVG' }))
      expect(svg.name).toBe(`uitgave-${release?.[1]}-${picture}.svg`)
      const desc = descOf(svg.bytes.toString())
      expect(desc).toContain(`${shown.map((row) => row.join(': ')).join('; ')}.`)
      expect(desc).toContain(`Uitgave ${release?.[1]}, gemaakt op ${release?.[2]}`)

      const csv = await follow(page, menu.getByRole('link', { name: 'CSV' }))
      expect(csv.name).toBe(`uitgave-${release?.[1]}-${picture}.csv`)
      const [head, ...lines] = readCsv(csv.bytes.toString()) ?? []
      expect(head?.at(-1)).toBe('Vertellers')
      const totals = new Map(
        lines.filter(([, , , , column]) => column === 'Totaal').map((line) => [line[3], line[5]]),
      )
      expect(totals).toEqual(new Map(shown as [string, string][]))
      expect(new Set(lines.map(([number]) => number))).toEqual(new Set([release?.[1]]))
      expect(lines.every(([, day]) => /^\d{4}-\d\d-\d\d$/.test(day ?? ''))).toBe(true)

      const png = await save(page, menu.getByRole('button', { name: 'PNG' }))
      expect(png.name).toBe(`uitgave-${release?.[1]}-${picture}.png`)
      expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
      // As wide as the drawing, twice; and not an empty sheet.
      expect(png.bytes.readUInt32BE(16)).toBe(1440)
      expect(png.bytes.byteLength).toBeGreaterThan(10_000)
    }
    await expectAccessible(page, 'release with its files open')
    await keepPicture(page, 'staff-release-files')
    await closePage(page)
  },
)

test('without scripts a release is saved as SVG and CSV, and no button stands that does nothing', async () => {
  const page = await openStaffPage(browser, 'member', { width: 360, javaScript: false })
  await page.goto(at(`${STAFF}/uitgave`))
  const menu = page.locator('.chart-keep').first()
  await menu.locator('summary').click()
  expect(await menu.locator('button').count()).toBe(0)
  const svg = await save(page, menu.getByRole('link', { name: 'SVG' }))
  expect(descOf(svg.bytes.toString())).toMatch(/\d/)
  const csv = await save(page, menu.getByRole('link', { name: 'CSV' }))
  expect(readCsv(csv.bytes.toString())?.length).toBeGreaterThan(10)
  await closePage(page)
})

test('a picture that a release does not have is not there', async () => {
  for (const asked of ['', '?beeld=paren', '?beeld=constructor&vorm=csv']) {
    const reply = await fetch(at(`${STAFF}/uitgave/plaatje${asked}`), {
      headers: { cookie: cookieOf('member') },
    })
    expect(reply.status, asked).toBe(404)
  }
})
