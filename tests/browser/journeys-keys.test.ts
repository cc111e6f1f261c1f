import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  at,
  closePage,
  expectAccessible,
  keepPicture,
  openBrowser,
  openPage,
  PUBLIC,
  tabTo,
} from '../setup/browser.ts'
import {
  answerByKeys,
  expectAccessibleOnce,
  pressEnter,
  ROLES,
  readReceipt,
  waitForIslands,
  ZOOMED,
} from './journey.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const STORY =
  'Toen we uit elkaar gingen wist ik niet waar ik heen moest. De juf zag het als eerste.'

test.each(ROLES)('%s tells a story with the keys alone, at 400 % zoom', async (role) => {
  const page = await openPage(browser, ZOOMED)
  const isAccessible = (name: string) => expectAccessibleOnce(page, 'keys', `${role}, ${name}`)
  await page.goto(at(PUBLIC))
  await isAccessible('public page')
  await tabTo(page, `a[href="${PUBLIC}/${role}"]`)
  await page.keyboard.press('Enter')
  await page.waitForURL(new RegExp(role))

  for (let step = 1; !(await page.locator('.receipt').count()); step++) {
    expect(step, 'the form ends').toBeLessThan(25)
    await waitForIslands(page)
    // A plain page looks the same empty as without script, where the other journeys look at it.
    if (await page.locator('[data-island]').count()) await isAccessible(`step ${step}, empty`)
    const isLast = (await page.locator('input[name=consent_read]').count()) > 0
    await answerByKeys(page, STORY, isLast ? 'consent_read' : undefined)
    await isAccessible(`step ${step}, filled`)
    if (role === 'ouder') await keepPicture(page, `keys-${step}`)
    await pressEnter(page)
    if (!isLast) continue
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('errors')
    await isAccessible('consent is missing')
    await tabTo(page, '.errors a')
    await page.keyboard.press('Enter')
    await answerByKeys(page, STORY)
    await pressEnter(page)
  }
  await isAccessible('receipt')
  const code = await readReceipt(page)
  expect(code).toMatch(/^\d{20}$/)

  await page.goto(at(`${PUBLIC}/code`))
  await tabTo(page, '#code')
  await page.keyboard.insertText(code)
  await pressEnter(page)
  expect(await page.locator('[role=status]').innerText()).toContain('We hebben je verhaal')
  if (role === 'ouder') await expectAccessible(page, 'code page with a story')
  await closePage(page)
})
