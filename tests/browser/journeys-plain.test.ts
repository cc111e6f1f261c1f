import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { at, closePage, keepPicture, openBrowser, openPage, PUBLIC } from '../setup/browser.ts'
import {
  answerPlain,
  expectAccessibleOnce,
  ROLES,
  readReceipt,
  SMALL,
  withoutScript,
} from './journey.ts'
import { press } from './steps.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const STORY = 'بعد الانفصال لم أعرف أين أذهب. المعلمة لاحظت ذلك أولًا.'
const has = async (page: Page, selector: string) => (await page.locator(selector).count()) > 0

/** Answers what the page will not accept; false where nothing can be wrong. */
async function answerWrongly(page: Page): Promise<boolean> {
  if (await has(page, 'input[name=feelings]')) {
    const boxes = await page.locator('input[name=feelings]').all()
    for (const box of boxes.slice(0, 4)) await box.check()
    return true
  }
  if (await has(page, 'input[name="difference.0"]')) {
    await page.fill('input[name="difference.0"]', '5')
    await page.fill('input[name="difference.1"]', '4')
    return true
  }
  return has(page, 'input[name=consent_read]')
}

test.each(ROLES)('%s tells a story in Arabic without JavaScript, at 320 pixels', async (role) => {
  const page = await openPage(browser, SMALL)
  const script = await withoutScript(page)
  const isAccessible = (name: string) =>
    script.whileOn(() => expectAccessibleOnce(page, 'plain', `${role}, ${name}`))
  await page.goto(at(`${PUBLIC}?taal=ar`))
  await isAccessible('public page')
  expect(await page.locator('.note-warm').first().innerText()).toContain(
    'Deze taal is nog niet nagelezen',
  )
  await page.click(`a[href="${PUBLIC}/${role}?taal=ar"]`)
  await page.waitForURL(new RegExp(role))

  for (let step = 1; !(await has(page, '.receipt')); step++) {
    expect(step, 'the form ends').toBeLessThan(25)
    expect(await page.getAttribute('html', 'dir')).toBe('rtl')
    expect(await page.getAttribute('html', 'lang')).toBe('ar')
    await isAccessible(`step ${step}, empty`)
    if (await answerWrongly(page)) {
      await press(page)
      expect(await page.locator('.errors li').count()).toBe(1)
      await isAccessible(`step ${step}, wrong`)
      if (role === 'ouder') await keepPicture(page, `plain-wrong-${step}`)
      for (const box of await page.locator('input[name=feelings]').all()) await box.uncheck()
    }
    await answerPlain(page, STORY)
    if (await has(page, '[data-island], select, .consent'))
      await isAccessible(`step ${step}, filled`)
    if (role === 'ouder') await keepPicture(page, `plain-${step}`)
    await press(page)
  }
  await isAccessible('receipt')
  expect(await readReceipt(page)).toMatch(/^\d{20}$/)
  const groups = await page.locator('.receipt span').all()
  const [first, second] = await Promise.all(groups.slice(0, 2).map((group) => group.boundingBox()))
  expect(first?.x).toBeLessThan(second?.x ?? 0)
  await closePage(page)
})
