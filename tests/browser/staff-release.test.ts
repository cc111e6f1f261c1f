import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { DIRECTIONS, ROLES } from '#analysis/dashboard/facts.ts'
import {
  at,
  closePage,
  cookieOf,
  expectAccessible,
  keepPicture,
  openBrowser,
  openPage,
  openStaffPage,
  STAFF,
  tabTo,
  WIDTHS,
} from '../setup/browser.ts'
import { openProgramDatabase } from '../setup/told-stories.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test.each(WIDTHS)(
  'a member of the team sees the release and reads five stories of one theme, at %i pixels',
  async (width) => {
    const page = await openStaffPage(browser, 'member', { width })
    await page.goto(at(STAFF))
    await page.waitForURL(/uitgave$/)
    await page.waitForSelector('.chart-bar')
    await expectAccessible(page, 'release')
    await keepPicture(page, 'staff-release')
    expect(await page.locator('main h2').allInnerTexts()).toEqual([
      'Groepen thema’s per verteller',
      'Thema’s',
      'Kwam hulp op tijd?',
      'Wat maakte het meeste verschil?',
      'In welke gemeente wonen of werken vertellers?',
    ])
    for (const summary of await page.locator('.chart-details summary').all()) await summary.click()
    await expectAccessible(page, 'release with its tables open')
    const cells = await page.locator('.chart-table td').allInnerTexts()
    expect(cells.some((cell) => cell.trim() === 'te klein')).toBe(true)
    const numbers = cells
      .map((cell) => cell.replace(/^.*:/s, '').trim())
      .filter((cell) => /^\d/.test(cell))
    expect(numbers.length).toBeGreaterThan(20)
    expect(numbers.filter((number) => Number(number) % 5 !== 0)).toEqual([])
    for (const summary of await page.locator('.chart-details summary').all()) await summary.click()

    await tabTo(page, '.theme-bar-label a')
    await page.keyboard.press('Enter')
    await page.waitForURL(/uitgave\/T\d+/)
    await expectAccessible(page, 'stories of a release')
    await keepPicture(page, 'staff-release-stories')
    expect(await page.locator('.story-card').count()).toBe(5)
    const text = await page.locator('main').innerText()
    expect(text).not.toMatch(/Verhaal \d{7}|\b20\d\d-|: (hielp|hinderde|gemengd)/)
    expect(await page.locator('main a[href*=themas]').count()).toBe(0)
    const orders = new Set<string>()
    for (let visit = 0; visit < 6; visit++) {
      await page.reload()
      orders.add((await page.locator('.story-card h2').allInnerTexts()).join('|'))
    }
    expect(orders.size).toBeGreaterThan(1)
    await closePage(page)
  },
)

/** Every number of every table on the page, as `table | row | column` with what stands there. */
async function readTables(page: Page): Promise<ReadonlyMap<string, string>> {
  const read = await page.locator('.chart-table').evaluateAll((tables) =>
    (tables as HTMLTableElement[]).flatMap((table) => {
      const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent)
      return [...(table.tBodies[0]?.rows ?? [])].flatMap((row) =>
        [...row.cells]
          .slice(1)
          .map((cell, at) => [
            `${table.caption?.textContent} | ${row.cells[0]?.textContent} | ${heads[at + 1]}`,
            cell.textContent?.replaceAll('.', '') ?? '',
          ]),
      )
    }),
  )
  return new Map(read as [string, string][])
}

const readCsv = (body: string) =>
  body
    .replace('\uFEFF', '')
    .trim()
    .split('\r\n')
    .map((line) => line.slice(1, -1).split('","'))

test('page, print, CSV and JSON of a release carry the same numbers and its number', async () => {
  const page = await openStaffPage(browser, 'member')
  await page.goto(at(`${STAFF}/uitgave`))
  await page.waitForSelector('.chart-bar')
  const tables = await readTables(page)
  expect(tables.size).toBeGreaterThan(150)
  const number = /Uitgave (\d+)/.exec(await page.locator('main').innerText())?.[1]

  const csv = await page.request.get(at(`${STAFF}/uitgave/bestand?vorm=csv`))
  expect(csv.headers()['content-disposition']).toContain(`uitgave-${number}.csv`)
  const [, ...lines] = readCsv(await csv.text())
  const inFile = new Map(lines.map(([, , t, r, c, n]) => [`${t} | ${r} | ${c}`, n ?? '']))
  expect(Object.fromEntries(inFile)).toEqual(Object.fromEntries(tables))
  expect(new Set(lines.map(([release]) => release))).toEqual(new Set([number]))

  const json = await (await page.request.get(at(`${STAFF}/uitgave/bestand?vorm=json`))).json()
  expect(String(json.release)).toBe(number)
  const { themes, roles } = json.content
  for (const theme of themes) {
    const row = `Thema’s | ${json.names.themes[theme.code].nl}`
    const say = (tellers: number | null) => (tellers === null ? 'te klein' : String(tellers))
    expect(tables.get(`${row} | Totaal`)).toBe(say(theme.tellers))
    for (const role of roles)
      expect(tables.get(`${row} | ${ROLE_WORDS[role]}`)).toBe(say(theme.byRole[role]))
  }

  await page.emulateMedia({ media: 'print' })
  for (const table of await page.locator('.chart-table').all())
    expect(await table.locator('td').first().isVisible()).toBe(true)
  expect(await page.locator('main').innerText()).toContain(`Uitgave ${number}`)
  for (const hidden of ['.staff-head', '.release-files'])
    expect(await page.locator(hidden).isVisible(), hidden).toBe(false)
  await closePage(page)
})

const ROLE_WORDS: Readonly<Record<string, string>> = {
  ouder: 'ouders',
  jongere: 'jongeren',
  kind: 'kinderen',
  professional: 'professionals',
  ander: 'anderen',
}

const COUNTED = ['tellers', ...ROLES, ...DIRECTIONS]

test('what a browser gets of a release holds no number that is not rounded', async () => {
  const page = await openStaffPage(browser, 'member')
  const reply = await page.request.get(at(`${STAFF}/uitgave.data`))
  // Remix sends one flat list: an object names the places of its keys and values in it.
  const flat: unknown[] = JSON.parse((await reply.text()).split('\n')[0] ?? '')
  const numbers = flat.flatMap((part) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.entries(part as Record<string, number>)
          .filter(([key]) => COUNTED.includes(String(flat[Number(key.slice(1))])))
          .map(([, place]) => flat[place])
          .filter((value) => typeof value === 'number')
      : [],
  )
  expect(numbers.length).toBeGreaterThan(20)
  expect(numbers.filter((number) => number % 5 !== 0)).toEqual([])
  await closePage(page)
})

test.each(['nakijken', 'verhalen', 'vragenlijsten', 'beheer'])(
  'a member of the team cannot open %s and gets a page with a way on',
  async (room) => {
    const page = await openStaffPage(browser, 'member', { width: 360 })
    const reply = await page.goto(at(`${STAFF}/${room}`))
    expect(reply?.status()).toBe(403)
    expect(await page.locator('h1').innerText()).toBe('Dit mag je niet openen')
    await expectAccessible(page, `${room}, forbidden`)
    await keepPicture(page, 'staff-forbidden')
    expect(await page.locator('.tabs a').allInnerTexts()).toEqual(['Pilots', 'Uitgave'])
    await page.click('main a.button')
    await page.waitForURL(/uitgave$/)
    await closePage(page)
  },
)

test('no address of review, coding, workroom or manage answers to a member, and none does anything', async () => {
  const id = '00000000-0000-4000-8000-000000000000'
  for (const room of [`nakijken/${id}`, `themas/${id}`, `voorbeeld/${id}`, 'beheer'])
    for (const method of ['GET', 'POST']) {
      const reply = await fetch(at(`${STAFF}/${room}`), {
        method,
        redirect: 'manual',
        headers: {
          cookie: cookieOf('member'),
          origin: inject('program').origin,
          'content-type': 'application/x-www-form-urlencoded',
        },
        ...(method === 'POST' ? { body: 'intent=release' } : {}),
      })
      // A page that only shows takes no post, whoever sends it.
      const expected = method === 'POST' && room.startsWith('voorbeeld') ? 405 : 403
      expect(reply.status, `${method} ${room}`).toBe(expected)
    }
})

test('who is not logged in comes to the log-in, and a project of others is not there', async () => {
  const page = await openPage(browser)
  await page.goto(at(`${STAFF}/uitgave`))
  await page.waitForURL(/inloggen$/)
  await closePage(page)
  const member = await openStaffPage(browser, 'member')
  const reply = await member.goto(at('/werk/een-ander-project/uitgave'))
  expect(reply?.status()).toBe(404)
  await expectAccessible(member, 'a project that is not there')
  await keepPicture(member, 'staff-missing')
  await closePage(member)
})

test.each([
  ['csv', 'csv'],
  ['xlsx', 'xlsx'],
  ['sav', 'sav'],
  ['getallen', 'sav'],
  ['r', 'zip'],
  ['qdpx', 'qdpx'],
  ['json', 'json'],
])(
  'an analyst saves a release for research as %s, with the number of the release in its name',
  async (form, end) => {
    const reply = await fetch(at(`${STAFF}/uitgave/onderzoek?vorm=${form}`), {
      headers: { cookie: cookieOf('analyst') },
    })
    expect(reply.status).toBe(200)
    expect(reply.headers.get('content-disposition')).toMatch(
      new RegExp(`uitgave-\\d+.*\\.${end}"$`),
    )
    expect((await reply.arrayBuffer()).byteLength).toBeGreaterThan(1000)
  },
)

test('files for research hold what may be shared and nothing that tells a teller', async () => {
  const sql = await openProgramDatabase()
  const reply = await fetch(at(`${STAFF}/uitgave/onderzoek?vorm=json`), {
    headers: { cookie: cookieOf('analyst') },
  })
  const text = await reply.text()
  const { tables } = JSON.parse(text)
  const [cells, stories] = tables
  expect(
    cells.rows.every((row: (number | null)[]) => row[4] === null || Number(row[4]) % 5 === 0),
  ).toBe(true)
  const [shared] = await sql`select count(distinct r.story_id)::int as n from release_stories r
    join consents c on c.story_id = r.story_id and c.choices ->> 'consent_share' = 'yes'
    join stories s on s.id = r.story_id and s.state = 'released'
    where r.release_id = (select id from releases order by number desc limit 1) and cardinality(r.codes) > 0`
  expect(stories.rows).toHaveLength(shared?.n)
  const csv = await fetch(at(`${STAFF}/uitgave/onderzoek?vorm=csv`), {
    headers: { cookie: cookieOf('analyst') },
  })
  // The same stories, in an order of its own.
  const textsOf = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row[4]).toSorted()
  expect(textsOf(readCsv(await csv.text())?.slice(1) ?? [])).toEqual(textsOf(stories.rows))
  const [newest] = await sql`select content from releases order by number desc limit 1`
  const counted = ROLES.map((role) => newest?.content.byRole[role] ?? null)
  for (const row of stories.rows) if (row[2] !== null) expect(counted[row[2] - 1]).not.toBeNull()
  const hidden = await sql`select s.released_text as text, s.case_number from stories s
    join consents c on c.story_id = s.id where s.state = 'released' and c.choices ->> 'consent_share' <> 'yes'`
  expect(hidden.length).toBeGreaterThan(0)
  for (const row of hidden) expect(text).not.toContain(JSON.stringify(row.text).slice(1, -1))
  const numbers = await sql`select case_number from stories`
  for (const row of numbers) expect(text).not.toContain(row.case_number)
  const [logged] = await sql`select count(*)::int as n from events where kind = 'release.exported'`
  expect(logged?.n).toBeGreaterThan(0)
  await sql.end()
})
