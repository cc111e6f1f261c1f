import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closePage, keepPicture, openBrowser, openPage } from '../setup/browser.ts'
import { waitForIslands } from './journey.ts'
import { FORM, jumpTo } from './steps.ts'

// What people set on their own device: colours of their own, and no movement.

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** A picture of a question without the focus in it, so that only what was chosen makes a difference. */
async function pictureOf(page: Page, question: Locator): Promise<string> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  return (await question.screenshot()).toString('base64')
}

test('with colours of their own people see what they chose: choice, feeling, line and triangle', async () => {
  const page = await openPage(browser, { width: 360, height: 900 })
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await page.goto(FORM)
  const acts = {
    prompt: (one: Locator) => one.locator('input[type=radio]').first().check(),
    feelings: (one: Locator) => one.locator('input[type=checkbox]').first().check(),
    on_time: async (one: Locator) => {
      await one.locator('.dyad-line').focus()
      await page.keyboard.press('ArrowLeft')
    },
    difference: async (one: Locator) => {
      await one.locator('.coins-board').focus()
      await page.keyboard.type('53')
    },
  }
  for (const [name, choose] of Object.entries(acts)) {
    await jumpTo(page, name)
    await waitForIslands(page)
    const question = page.locator(`#vraag-${name}`)
    const before = await pictureOf(page, question)
    await choose(question)
    await expect.poll(() => pictureOf(page, question), { timeout: 5000 }).not.toBe(before)
    await keepPicture(page, `forced-${name}`)
  }
  await closePage(page)
})

test('who wants no movement gets none', async () => {
  const page = await openPage(browser, { width: 360 })
  const moving = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((part) => {
          const { transitionDuration, animationDuration, animationName } = getComputedStyle(part)
          const seconds = (list: string) => Math.max(...list.split(',').map(Number.parseFloat))
          return (
            seconds(transitionDuration) > 0.01 ||
            (animationName !== 'none' && seconds(animationDuration) > 0.01)
          )
        }).length,
    )
  await page.goto(FORM)
  for (const question of ['feelings', 'on_time', 'difference']) {
    await jumpTo(page, question)
    await waitForIslands(page)
    expect(await moving(), question).toBe(0)
  }
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe(
    'auto',
  )
  await closePage(page)
})
