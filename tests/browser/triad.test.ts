import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Tenths, TRIAD_POINTS, triadPoint } from '#surveys/signifiers.ts'
import {
  closePage,
  expectAccessible,
  keepPicture,
  openBrowser,
  openPage,
  tabTo,
} from '../setup/browser.ts'
import { waitForIslands } from './journey.ts'
import { FORM, jumpTo } from './steps.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** The corners, the middle, and every seventh of the 66 points. */
const SAMPLE = TRIAD_POINTS.filter(
  (tenths, index) => index % 7 === 0 || Math.max(...tenths) === 10 || String(tenths) === '4,3,3',
)

const answerOn = (page: Page) =>
  page
    .locator('.triad input[type=hidden]')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))

/** The keys for a point: the digits of the top and the left, and an arrow more for a corner, which takes all ten. */
function keysFor([top, left]: Tenths): readonly string[] {
  if (top === 10) return ['9', '0', 'ArrowUp']
  if (left === 10) return ['0', '9', 'ArrowLeft']
  return [String(top), String(left)]
}

test('a point has the same value by tap, by keys and by counters', async () => {
  const page = await openPage(browser, { width: 360, height: 1600 })
  await page.goto(FORM)
  await jumpTo(page, 'difference')
  await waitForIslands(page)
  const board = page.locator('.coins-board')
  const picture = page.locator('.coins-shape')
  const clear = () => page.locator('.triad .signifier-more button').click()
  const expectValue = async (tenths: Tenths, by: string) => {
    const wanted = [...tenths.map(String), by]
    await expect.poll(() => answerOn(page), { interval: 10 }).toEqual(wanted)
  }
  for (const tenths of SAMPLE) {
    await board.focus()
    for (const key of keysFor(tenths)) await page.keyboard.press(key)
    await expectValue(tenths, 'keys')
    await clear()

    const box = await picture.boundingBox()
    if (!box) throw new Error('no triangle')
    const { x, y } = triadPoint(tenths)
    await page.mouse.click(box.x + x * box.width, box.y + y * box.height)
    await expectValue(tenths, 'tap')
    await clear()

    for (const [corner, coins] of tenths.entries()) {
      const more = page.locator('.coins-counter').nth(corner).locator('button').last()
      for (let press = 0; press < coins; press++) await more.press('Enter')
    }
    await expectValue(tenths, 'coins')
    await clear()
  }
  await closePage(page)
})

test('the two digits are explained where there is a keyboard, and the browser keeps its own keys', async () => {
  const page = await openPage(browser, { width: 320 })
  await page.goto(FORM)
  await jumpTo(page, 'difference')
  await waitForIslands(page)
  const hint = page.locator('.coins-keys')
  const height = async () => (await hint.boundingBox())?.height ?? 0
  await tabTo(page, '.coins-board')
  expect(await hint.innerText()).toBe('Of typ twee cijfers: muntjes voor boven, dan voor links.')
  expect(await height()).toBeGreaterThan(10)
  await page.keyboard.press('Control+5')
  await page.keyboard.press('Control+Home')
  expect(await answerOn(page)).toEqual([])
  await page.keyboard.press('5')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  // Whoever left and came back begins with the top again.
  await page.keyboard.press('6')
  await expect.poll(() => answerOn(page)).toEqual(['6', '2', '2', 'keys'])
  await expectAccessible(page, 'triangle with the keys')
  await keepPicture(page, 'triad-keys')
  await closePage(page)
})
