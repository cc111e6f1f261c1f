import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import type postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseRelease } from '#analysis/dashboard/release-content.ts'
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
import { openProgramDatabase } from '../setup/told-stories.ts'

let browser: Browser
let sql: postgres.Sql
beforeAll(async () => {
  browser = await openBrowser()
  sql = await openProgramDatabase()
})
afterAll(async () => {
  await browser.close()
  await sql.end()
})

test.each(WIDTHS)('the report reads well on a screen, at %i pixels', async (width) => {
  const page = await openStaffPage(browser, 'lead', { width })
  await page.goto(at(`${STAFF}/verslag`))
  await page.getByRole('heading', { level: 1, name: /wat verhalen ons leerden/ }).waitFor()
  for (const name of [
    'Hoe het ging',
    'Wie er vertelden',
    'Hoe vertellers naar hun verhaal kijken',
    'Patronen',
    'Inzichten',
    'Pilots',
  ])
    await page.getByRole('heading', { level: 2, name }).waitFor()
  await expectAccessible(page, 'report')
  await keepPicture(page, 'report')
  await closePage(page)
})

test.each(WIDTHS)(
  'the report of a year reads well, and its numbers of tellers are those of releases, at %i pixels',
  async (width) => {
    const page = await openStaffPage(browser, 'lead', { width })
    await page.goto(at(`${STAFF}/verslag`))
    const year = new Date().getFullYear()
    await page.getByRole('link', { name: `Jaar ${year}` }).click()
    await page
      .getByRole('heading', { level: 1, name: new RegExp(`jaarverslag ${year}$`) })
      .waitFor()
    const heads = await page.locator('.report h2').allInnerTexts()
    expect(heads).toEqual([
      'In het kort',
      'Wat we deden',
      'Wat het opleverde',
      'Wat groter kan',
      'Wat stopte, en waarom',
      'Wat vertellers terughoorden',
      'Wat we niet weten',
    ])
    const releases = await sql`select number, content from releases order by number`
    const rows = await page
      .locator('.report tbody tr')
      .evaluateAll((all) =>
        (all as HTMLTableRowElement[]).map((row) => [
          row.cells[0]?.textContent,
          row.cells[2]?.textContent,
        ]),
      )
    expect(rows).toEqual(
      releases.map(({ number, content }) => [
        String(number),
        String(parseRelease(content).tellers ?? '–'),
      ]),
    )
    await expectAccessible(page, 'report of a year')
    await keepPicture(page, 'report-year')
    const file = await page.getByRole('link', { name: /DOCX/ }).getAttribute('href')
    const reply = await fetch(at(`${STAFF}/${file}`), { headers: { cookie: cookieOf('lead') } })
    expect(reply.headers.get('content-disposition')).toContain(`jaarverslag-${year}-`)
    expect((await reply.arrayBuffer()).byteLength).toBeGreaterThan(3000)
    await closePage(page)
  },
)

test('every number in the report is one of the release, and no sentence is there without consent', async () => {
  const page = await openStaffPage(browser, 'lead')
  await page.goto(at(`${STAFF}/verslag`))
  const [newest] = await sql`select content, number from releases order by number desc limit 1`
  const content = parseRelease(newest?.content)
  const known = new Set(
    [content, ...content.themes, ...content.dyad.classes]
      .flatMap((one) => [one.tellers, ...Object.values(one.byRole)])
      .concat(content.themes.flatMap((one) => Object.values(one.byDirection)))
      .concat([...content.dyad.bins, ...content.triad.zones].map((one) => one.tellers))
      .map((number) => (number === null ? '–' : String(number))),
  )
  const cells = await page.locator('.report td').allInnerTexts()
  expect(cells.length).toBeGreaterThan(10)
  expect(cells.filter((cell) => !known.has(cell) && cell !== '–')).toEqual([])
  expect(await page.locator('.report-foot').innerText()).toContain(`uitgave ${newest?.number}`)
  const quotes = await page.locator('.report blockquote').allInnerTexts()
  for (const quote of quotes) {
    const [row] = await sql`select s.role, c.choices ->> 'consent_quote' as may from stories s
      join consents c on c.story_id = s.id where position(${quote} in s.released_text) > 0`
    expect(row).toMatchObject({ may: 'yes' })
    expect(row?.role).not.toBe('kind')
  }
  await closePage(page)
})

test('each chart of the report is a picture with a text, and says the numbers of the table below it', async () => {
  const page = await openStaffPage(browser, 'lead')
  await page.goto(at(`${STAFF}/verslag`))
  const pictures = await page.locator('.report img').evaluateAll((images) =>
    (images as HTMLImageElement[]).map((image) => ({
      alt: image.alt,
      isDrawn: image.complete && image.naturalWidth > 0,
      desc: decodeURIComponent(image.src).match(/<desc[^>]*>([^<]*)/)?.[1] ?? '',
      rows: [
        ...(image.nextElementSibling?.querySelector('tbody')?.rows ??
          ([] as HTMLTableRowElement[])),
      ].map((row) => [row.cells[0]?.textContent, row.cells[1]?.textContent] as const),
    })),
  )
  expect(pictures).toHaveLength(5)
  for (const { alt, isDrawn, desc, rows } of pictures) {
    expect(isDrawn, alt).toBe(true)
    expect(alt).toMatch(/De getallen staan in de tabel hieronder\.$/)
    expect(rows.length, alt).toBeGreaterThan(3)
    for (const [name, number] of rows)
      expect(`; ${desc}`).toContain(`${name}: ${number === '–' ? 'te klein' : number}`)
  }
  await closePage(page)
})

/** What stands on each page of a PDF, or undefined where no program reads it; else how many pages say that they are one. */
function readPdf(path: string, bytes: Buffer) {
  const text = spawnSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })
  const pages = text.error ? undefined : text.stdout.split('\f').slice(0, -1)
  const objects = bytes.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
  return { pages, count: pages?.length ?? objects }
}

test('the report is printed with every section, and each page has its number', async () => {
  const page = await openStaffPage(browser, 'lead')
  await page.goto(at(`${STAFF}/verslag`))
  await page.locator('.report').waitFor()
  const heads = await page.locator('.report :is(h1, h2)').allInnerTexts()
  const folder = await mkdtemp(join(tmpdir(), 'verslag-'))
  const path = join(folder, 'verslag.pdf')
  const bytes = await page.pdf({ path, preferCSSPageSize: true, printBackground: true })
  const { pages, count } = readPdf(path, bytes)
  await rm(folder, { recursive: true })
  // Every section begins a page of its own.
  expect(count).toBeGreaterThanOrEqual(heads.length)
  const flat = (text: string) => text.replace(/\s+/g, ' ')
  if (pages) {
    for (const head of heads) expect(flat(pages.join(' '))).toContain(flat(head))
    for (const [at, text] of pages.entries())
      expect(text.trimEnd()).toMatch(new RegExp(`\\b${at + 1} / ${pages.length}$`))
  }
  await closePage(page)
})

test('the report is saved for a word processor', async () => {
  const reply = await fetch(at(`${STAFF}/verslag/bestand`), {
    headers: { cookie: cookieOf('lead') },
  })
  expect(reply.status).toBe(200)
  expect(reply.headers.get('content-disposition')).toMatch(/verslag-\d{4}-\d\d-\d\d\.docx/)
  const bytes = Buffer.from(await reply.arrayBuffer())
  expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004')
})

test.each(WIDTHS)(
  'from a pilot down to passages, and from a story up, at %i pixels',
  async (width) => {
    const page = await openStaffPage(browser, 'analyst', { width })
    await page.goto(at(`${STAFF}/spoor`))
    const pilot = page.locator('section.card:has(h2:has-text("Aandacht voor kinderen"))')
    await pilot.locator('.passage').first().waitFor()
    await expectAccessible(page, 'trace')
    await keepPicture(page, 'trace')
    const link = pilot.locator('.passage a').first()
    const number = (await link.innerText()).match(/\d{7}/)?.[0] ?? ''
    await link.click()
    await page.waitForURL(/verhaal=\d{7}/)
    await page.getByRole('link', { name: 'Laat alles zien' }).waitFor()
    const said = await page.locator('.passage a').allInnerTexts()
    expect(said.length).toBeGreaterThan(0)
    for (const one of said) expect(one).toContain(number)
    const csv = await fetch(at(`${STAFF}/spoor/bestand?verhaal=${number}`), {
      headers: { cookie: cookieOf('analyst') },
    })
    const lines = (await csv.text()).trim().split('\r\n')
    expect(lines.length).toBeGreaterThan(1)
    expect(lines[1]).toContain(number)
    await closePage(page)
  },
)

test('figures of others stand beside ours with their source, and never as ours', async () => {
  const page = await openStaffPage(browser, 'lead', { width: 360 })
  await page.goto(at(`${STAFF}/pilots`))
  await page.getByRole('link', { name: 'Cijfers van buiten' }).click()
  await page.getByRole('heading', { level: 1, name: 'Cijfers van buiten' }).waitFor()
  await page.fill('#name', 'Wachttijd voor jeugdhulp')
  await page.fill('#value', '14 weken')
  await page.fill('#source', 'Jaarbericht van de regio')
  await page.fill('#asOf', '2025-12-31')
  await page.getByRole('button', { name: 'Voeg toe' }).click()
  const figure = page.locator('dl div:has-text("Wachttijd voor jeugdhulp")')
  await figure.locator('text=geen meting van ons').waitFor()
  await expectAccessible(page, 'figures of others')
  await keepPicture(page, 'outside-figures')
  await page.goto(at(STAFF))
  await figure.locator('text=Jaarbericht van de regio, 31 december 2025').waitFor()
  await page.goto(at(`${STAFF}/verslag`))
  await page.locator('.report li:has-text("Wachttijd voor jeugdhulp: 14 weken.")').waitFor()
  await page.goto(at(`${STAFF}/cijfers-van-buiten`))
  await page.getByRole('button', { name: 'Haal weg: Wachttijd voor jeugdhulp' }).click()
  await page.locator('text=Er zijn nog geen cijfers van buiten.').waitFor()
  await closePage(page)
})
