import type { Browser, Page } from 'playwright-core'
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
  WIDTHS,
} from '../setup/browser.ts'
import { openProgramDatabase, stateOf, tellStory } from '../setup/told-stories.ts'

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

const TEXT =
  'Mijn zoon Daan en ik wonen in Losser. Later zei Daan niets meer. Hij heeft mij geslagen.'

const now = (page: Page) => page.locator('.find-now').innerText()
const result = (page: Page) => page.locator('[aria-labelledby=goes-on]').innerText()

async function openStory(text: string, width: number = 1280): Promise<[Page, string]> {
  const { id } = await tellStory(sql, text)
  const page = await openStaffPage(browser, 'moderator', { width })
  await page.goto(at(`${STAFF}/nakijken/${id}`))
  await page.waitForSelector('.find-now')
  return [page, id]
}

async function press(page: Page, keys: string): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** Goes from find to find until the sentence about it has these words. */
async function goTo(page: Page, words: string): Promise<void> {
  for (let steps = 0; !(await now(page)).includes(`“${words}”`); steps++) {
    if (steps > 20) throw new Error(`no find ${words}`)
    await press(page, 'j')
  }
}

test.each(WIDTHS)('a story is reviewed with single keys alone, at %i pixels', async (width) => {
  const [page, id] = await openStory(TEXT, width)
  expect(await page.locator('.protocol').innerText()).toMatch(
    /nooit uit[\s\S]*geweld[\s\S]*geslagen/,
  )

  await goTo(page, 'Daan')
  expect(await now(page)).toMatch(/wordt vervangen\. Komt 2 keer voor\./)
  const focus = await page.evaluate(() => {
    const { activeElement } = document
    return {
      words: activeElement?.textContent,
      outline: getComputedStyle(activeElement as Element).outlineStyle,
    }
  })
  expect(focus).toEqual({ words: 'Daan', outline: 'solid' })
  await press(page, 'r')
  expect(await now(page)).toMatch(/blijft staan\..*Nog niet bewaard/)
  expect(await result(page)).toContain('Later zei Daan niets')
  await press(page, 'z')
  expect(await result(page)).not.toContain('Daan')
  await goTo(page, 'Losser')
  await press(page, 'u')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowDown')
  expect(await now(page)).toContain('“Losser” blijft staan')
  await expectAccessible(page, 'review with choices')
  await keepPicture(page, 'staff-review-keys')

  await press(page, 'n')
  await page.keyboard.type('niets')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.mark-saved:has-text("Bewaard")')
  await expect
    .poll(() => result(page))
    .toContain('wonen in Losser. Later zei [naam 1] [naam 2] meer')

  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await press(page, '?')
  await page.locator('.key-list').waitFor({ state: 'visible' })
  await expectAccessible(page, 'review with the list of keys')
  await keepPicture(page, 'staff-review-key-list')
  await press(page, '?')
  await page.focus('button[value=prepare]')
  await page.keyboard.press('Enter')
  await page.waitForURL(/klaar=nagekeken/)
  expect(await stateOf(sql, id)).toBe('prepared')
  await closePage(page)
})

test('letters do nothing where words are typed, and nothing at all once they are switched off', async () => {
  const [page] = await openStory(TEXT)
  const start = await now(page)
  await page.focus('input[name=words]')
  await page.keyboard.type('jar')
  expect(await page.inputValue('input[name=words]')).toBe('jar')
  expect(await now(page)).toBe(start)
  await page.click('#toetsen summary')
  await page.uncheck('#toetsen input')
  await press(page, 'jjr')
  expect(await now(page)).toBe(start)
  await page.reload()
  await page.waitForSelector('.find-now')
  await press(page, 'j')
  expect(await now(page)).toBe(start)
  await page.click('.find-buttons button:has-text("Volgende")')
  expect(await now(page)).toMatch(/^1 van/)
  await closePage(page)
})
