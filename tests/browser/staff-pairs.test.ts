import { readFile } from 'node:fs/promises'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import type { Browser, Locator, Page } from 'playwright-core'
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

const numberIn = (text: string) => Number(/\d+/.exec(text)?.[0])
const chosen = async (page: Page) =>
  numberIn(await page.locator('.chosen-bar [role=status]').innerText())

async function openWorkroom(page: Page) {
  const columns = page.waitForResponse(/kolommen/)
  await page.goto(at(STAFF))
  await (await columns).finished()
  await page.locator('.linked-pairs > summary').click()
  await page.waitForSelector('.heat-table[role=grid]')
}

test.each(WIDTHS)(
  'with the keys alone somebody goes over the cells and chooses the stories that have both themes, at %i pixels',
  async (width) => {
    const page = await openStaffPage(browser, 'lead', { width })
    await openWorkroom(page)
    await page.locator('[data-chart=pairs] .heat').focus()
    await page.keyboard.press('Tab')
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('data-cell') ?? '')
    const began = await focused()
    expect(began).toMatch(/^\d+-\d+$/)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('End')
    const stood = await focused()
    expect(Number(stood.split('-')[0])).toBeGreaterThan(Number(began.split('-')[0]))
    const said = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    const [, one, other, stories] = /^(.+?) en (.+): (\d+) verha/.exec(said ?? '') ?? []
    await page.keyboard.press('Enter')
    await page.waitForURL(/thema=[\w-]+&ook=/)
    await expect.poll(() => chosen(page)).toBe(Number(stories))
    // The focus stays where it was, and the square still shows all themes.
    expect(await focused()).toBe(stood)
    expect(await page.locator('.heat-cell[aria-current=true]').count()).toBe(1)
    const parts = await page.locator('.chosen-part').allInnerTexts()
    const both = parts.map((part) => part.replace(/ ×$|^en ook: /g, '')).join(' en ')
    expect(both).toBe(`${one} en ${other}`)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('.heat-table'))).toBe(null)
    for (const summary of await page.locator('[data-chart=pairs] .chart-details summary').all())
      await summary.click()
    await expectAccessible(page, 'themes that stand together')
    await keepPicture(page, 'staff-pairs')
    await page.goto(page.url().replace(/almelo.*\?/, 'almelo/verhalen?'))
    expect(await page.locator('.story-card').count()).toBe(Math.min(5, Number(stories)))
    await closePage(page)
  },
)

test('the square follows what is chosen elsewhere, and the table says the same numbers', async () => {
  const page = await openStaffPage(browser, 'analyst')
  await openWorkroom(page)
  const cells = () =>
    page.locator('.heat-cell').evaluateAll((all) => all.map((cell) => cell.textContent))
  const everything = await cells()
  await page.click('[aria-labelledby=chart-roles] .theme-bar-label a >> nth=0')
  await page.waitForURL(/rol=/)
  await expect.poll(cells).not.toEqual(everything)
  const card = page.locator('[data-chart=pairs]')
  for (const summary of await card.locator('.chart-details summary').all()) await summary.click()
  const inTable = async () =>
    (
      await card
        .locator('.chart-table tbody td:nth-child(2)')
        .evaluateAll((all) => all.map((cell) => /\d+$/.exec(cell.textContent ?? '')?.[0]))
    ).toSorted()
  const inSquare = (await cells()).map((text) => /\d+/.exec(text ?? '')?.[0])
  await expect.poll(inTable).toEqual(inSquare.toSorted())
  await closePage(page)
})

test.each(WIDTHS)(
  'themes that stand together are a network too, and it is saved, at %i pixels',
  async (width) => {
    const page = await openStaffPage(browser, 'lead', { width })
    await openWorkroom(page)
    const card = page.locator('[data-chart=pairs]')
    await card.getByText('Als netwerk', { exact: true }).click()
    const network = card.locator('img.theme-network')
    await network.scrollIntoViewIfNeeded()
    const lines = numberIn((await network.getAttribute('alt')) ?? '')
    expect(lines).toBeGreaterThan(0)
    const drawn = await network.evaluate((image) => (image as HTMLImageElement).naturalWidth)
    expect(drawn).toBeGreaterThan(0)
    await expectAccessible(page, 'themes as a network')
    await keepPicture(page, 'staff-network')
    const menu = card.locator('details:has(img) .chart-keep')
    await menu.locator('summary').click()
    const svg = await save(page, menu.getByRole('button', { name: 'SVG' }))
    expect(svg.name).toBe('werkruimte-netwerk.svg')
    const csv = await save(page, menu.getByRole('button', { name: 'CSV' }))
    expect(readCsv(csv.bytes.toString())).toHaveLength(1 + lines)
    await closePage(page)
  },
)

test.each(WIDTHS)(
  'themes stand by when it plays and who had a hand in it; a number chooses both, at %i pixels',
  async (width) => {
    const page = await openStaffPage(browser, 'lead', { width })
    await openWorkroom(page)
    await page.click('summary:has-text("Wanneer en bij wie")')
    const card = page.locator('[data-chart=across-phase]')
    const cell = card.locator('td a').first()
    const [count, said] = [
      Number(/\d+$/.exec(await cell.innerText())?.[0]),
      await card.locator('.chart-sentence').innerText(),
    ]
    expect(said).toMatch(/^Het vaakst samen: .+ \(\d+ verhalen\)\.$/)
    expect(await page.locator('[data-chart=across-influence] td a').count()).toBeGreaterThan(5)
    await expectAccessible(page, 'themes by time and layer')
    await keepPicture(page, 'across')
    await cell.click()
    await expect.poll(() => chosen(page)).toBe(count)
    expect(page.url()).toMatch(/thema=T\d+.*bij=phase/)
    await cell.click()
    await page.waitForURL((url) => !url.search.includes('thema'))
    await closePage(page)
  },
)

test('without scripts every cell is a link to the stories that have both', async () => {
  const page = await openStaffPage(browser, 'lead', { width: 360, javaScript: false })
  await page.goto(at(STAFF))
  await page.locator('.linked-pairs > summary').click()
  await tabTo(page, 'a.heat-cell')
  const said = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  await page.keyboard.press('Enter')
  await page.waitForURL(/ook=/)
  expect(await chosen(page)).toBe(numberIn(/: \d+ verha/.exec(said ?? '')?.[0] ?? ''))
  // What is made in the browser has no menu without it.
  expect(await page.locator('.chart-keep').count()).toBe(0)
  await closePage(page)
})

async function save(page: Page, press: Locator) {
  const [file] = await Promise.all([page.waitForEvent('download'), press.click()])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

const CHARTS = {
  themas: '[aria-labelledby=chart-themes]',
  paren: '[data-chart=pairs]',
  behoeften: '[aria-labelledby=needs-grid]',
  difference: '[data-question=difference]',
  'themas-phase': '[data-chart=across-phase]',
} as const

test('a chart of the workroom is saved from what it shows now, says what was chosen, and asks the server nothing', async () => {
  const page = await openStaffPage(browser, 'lead')
  await openWorkroom(page)
  const everybody = await chosen(page)
  await page.click('[aria-labelledby=chart-roles] .theme-bar-label a >> nth=0')
  await page.waitForURL(/rol=ouder/)
  await expect.poll(() => chosen(page)).toBeLessThan(everybody)
  await page.click('summary:has-text("Wanneer en bij wie")')
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().startsWith('http')) asked.push(request.url())
  })
  for (const [file, place] of Object.entries(CHARTS)) {
    const menu = page.locator(`${place} .chart-keep`).last()
    await menu.locator('summary').click()
    const svg = await save(page, menu.getByRole('button', { name: 'SVG' }))
    expect(svg.name).toBe(`werkruimte-${file}.svg`)
    expect(XMLValidator.validate(svg.bytes.toString())).toBe(true)
    const { desc, title } = new XMLParser().parse(svg.bytes.toString()).svg
    const [text, named] = [desc['#text'] ?? desc, title['#text'] ?? title]
    expect(await page.locator('main').innerText()).toContain(named)
    expect(named).not.toBe('')
    expect(text).toMatch(/Werkruimte, .*verhalen \(ouders\)\. Precieze getallen/)
    const csv = await save(page, menu.getByRole('button', { name: 'CSV' }))
    const [head, ...lines] = readCsv(csv.bytes.toString()) ?? []
    expect(head?.slice(0, 2)).toEqual(['Gemaakt op', 'Keuze'])
    expect(lines.length).toBeGreaterThan(5)
    expect(new Set(lines.map((line) => line[1]))).toEqual(new Set(['ouders']))
    // Every number of the file is said in the picture.
    const numbers = lines.map(
      (line) => line[['paren', 'behoeften', 'themas-phase'].includes(file) ? 4 : 3],
    )
    for (const number of numbers.slice(0, 7)) expect(text).toContain(`: ${number}`)
    const png = await save(page, menu.getByRole('button', { name: 'PNG' }))
    expect(png.bytes.readUInt32BE(16)).toBe(1440)
    expect(png.bytes.byteLength).toBeGreaterThan(10_000)
  }
  expect(asked).toEqual([])
  await expectAccessible(page, 'workroom with files open')
  await closePage(page)
})
