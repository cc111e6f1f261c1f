import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  at,
  closePage,
  expectAccessible,
  openBrowser,
  openStaffPage,
  tabTo,
} from '../setup/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** How many things the newcomer may have to do: go somewhere, type a text, press a key. */
const MOST = 60

/** Somebody at the keys; counts each thing that they do. */
function handsOf(page: Page) {
  let count = 0
  return {
    count: () => count,
    go: async (selector: string) => {
      count++
      await tabTo(page, selector)
    },
    type: async (text: string) => {
      count++
      await page.keyboard.type(text)
    },
    press: async (key: string) => {
      count++
      await page.keyboard.press(key)
    },
  }
}

const saved = (page: Page) => page.locator('[data-saving=saved]').waitFor()

test('a newcomer comes from nothing to a published vertelpunt for two audiences with the keys alone, in fewer than 60 steps', async () => {
  const page = await openStaffPage(browser, 'lead')
  const hands = handsOf(page)
  const { go, type, press } = hands
  await page.goto(at('/werk/nieuw'))
  await expectAccessible(page, 'a project to be made')
  for (const [field, text] of [
    ['name-nl', 'Nieuweling'],
    ['why-nl', 'Wij willen leren wat helpt.'],
    ['readBy-nl', 'Het team van de gemeente.'],
  ] as const) {
    await go(`[name=${field}]`)
    await type(text)
  }
  await go('.design-make button')
  await press('Enter')
  await page.waitForURL(/\/ontwerp$/)
  await expectAccessible(page, 'a project without a survey')

  await go('[name=title]')
  await type('Ouders vertellen')
  await go('.design-make button')
  await press('Enter')
  await page.locator('.designer').waitFor()
  await saved(page)
  await go('.design-add select')
  await type('Driehoek')
  await go('.design-add button')
  await press('Enter')
  await type('Wat maakte het verschil?')
  for (const [place, text] of ['op tijd', 'goede uitleg', 'hulp die past'].entries()) {
    await go(`.design-list li:nth-child(${place + 1}) input`)
    await press('Control+A')
    await type(text)
  }
  await go('.design-when button')
  await press('Enter')
  await go('.design-bar select')
  await type('English')
  await go('.design-question textarea')
  await type('What made the difference?')
  await saved(page)
  await expectAccessible(page, 'what a newcomer made')
  await go('.design-outline form button')
  await press('Enter')
  await page.getByText('Versie 1 is gepubliceerd.').waitFor()

  await go('main p:first-child a')
  await press('Enter')
  await page.waitForURL(/\/ontwerp$/)
  await go('[name=title]')
  await type('Jongeren vertellen')
  await go('[name=role]')
  await type('Jongeren')
  await go('.design-make button')
  await press('Enter')
  await page.locator('.designer').waitFor()
  await saved(page)
  await go('.design-outline form button')
  await press('Enter')
  await page.getByText('Versie 1 is gepubliceerd.').waitFor()
  await expectAccessible(page, 'a published survey')
  expect(hands.count()).toBeLessThan(MOST)

  await page.goto(at('/p/nieuweling?taal=en'))
  expect(await page.locator('main').textContent()).toContain('Wij willen leren wat helpt.')
  await closePage(page)
})
