import type { Browser } from 'playwright-core'
import type postgres from 'postgres'
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

test.each(WIDTHS)('the pages around coding, at %i pixels', async (width) => {
  const page = await openStaffPage(browser, 'lead', { width })
  await page.goto(at(STAFF))
  await tabTo(page, 'a[href$="/themas"]')
  await page.keyboard.press('Enter')
  await page.waitForURL(/themas$/)
  await expectAccessible(page, 'themes')
  await keepPicture(page, 'coding-home')
  for (const [path, name] of [
    ['cijfers', 'coding-figures'],
    ['verteller', 'coding-beside'],
  ] as const) {
    await page.goto(at(`${STAFF}/themas/${path}`))
    await expectAccessible(page, name)
    await keepPicture(page, name)
  }
  await page.goto(at(`${STAFF}/themas`))
  await tabTo(page, 'a[href*="volgende?volgorde=willekeurig"]')
  await page.keyboard.press('Enter')
  await page.waitForURL(/themas\/[0-9a-f-]{36}/)
  await page.waitForSelector('#verhaal-tekst')
  await closePage(page)
})

test('clear cases are ticked, accepted together and taken back together', async () => {
  const rows = await sql`update codings set probability = .97 where id in (
    select c.id from codings c join stories s on s.id = c.story_id and s.state = 'released'
    where c.state = 'suggested' and c.said_by = 'program' order by c.id limit 6) returning id`
  const ids = rows.map(({ id }) => id)
  // As if somebody had just read them: a training that ends now leaves them alone.
  await sql`insert into coding_progress (project_id, story_id, seen_at)
    select distinct project_id, story_id, now() from codings where id in ${sql(ids)}
    on conflict (project_id, story_id) do update set seen_at = now()`
  expect(ids.length).toBeGreaterThan(1)
  const open = async () =>
    (await sql`select 1 from codings where id in ${sql(ids)} and state = 'suggested'`).length
  const before = await open()
  const page = await openStaffPage(browser, 'analyst', { width: 360 })
  await page.goto(at(`${STAFF}/themas/duidelijk`))
  await page.waitForSelector('.clear-cases')
  await expectAccessible(page, 'clear cases')
  await keepPicture(page, 'coding-clear')
  await tabTo(page, `input[value^="${ids.find(Boolean)}"]`)
  await page.keyboard.press('Space')
  await page.locator('form:has(.clear-cases :checked) button[value=accepted]').focus()
  await page.keyboard.press('Enter')
  await page.locator('button:has-text("Neem deze keuzes terug")').waitFor()
  expect(await open()).toBe(before - 1)
  await expectAccessible(page, 'clear cases, decided')
  await page.locator('button:has-text("Neem deze keuzes terug")').click()
  await page.locator('.note:has-text("teruggenomen")').waitFor()
  expect(await open()).toBe(before)
  await closePage(page)
})
