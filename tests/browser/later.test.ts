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
} from '../setup/browser.ts'
import { FORM, goOnTo, listKept, press, STORY } from './steps.ts'

const TEXT = 'Mijn zus en ik mochten niet meer naar dezelfde school.'
const LATER = 'button[value=later]'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test.each([
  { width: 360, javaScript: true },
  { width: 1280, javaScript: false },
])('a form is put aside and taken up elsewhere with its code: %o', async (options) => {
  const page = await openPage(browser, options)
  await page.goto(FORM)
  expect(await page.locator(LATER).count()).toBe(0)
  await goOnTo(page, STORY)
  await page.fill(STORY, TEXT)
  await press(page, LATER)
  if (options.javaScript) await expectAccessible(page, 'put aside')
  await keepPicture(page, 'later')
  const code = (await page.locator('.receipt').innerText()).replace(/\D/g, '')
  expect(code).toMatch(/^\d{20}$/)
  expect(await page.locator('main').innerText()).not.toContain(TEXT)
  if (options.javaScript)
    expect((await listKept(page)).filter((one) => /database/.test(one))).toEqual([])
  await press(page, 'button[value=begin]')
  expect(await page.inputValue(STORY)).toBe(TEXT)
  await closePage(page)

  const other = await openPage(browser, options)
  await other.goto(at(`${PUBLIC}/code`))
  await other.fill('#code', code)
  await press(other, '[data-code] button[type=submit]')
  if (options.javaScript) await expectAccessible(other, 'form found')
  await keepPicture(other, 'later-found')
  await press(other, 'button[value=begin]')
  expect(await other.inputValue(STORY)).toBe(TEXT)
  expect(new URL(other.url()).pathname).toBe(`${PUBLIC}/ouder`)
  await press(other)
  expect(await other.locator(STORY).count()).toBe(0)
  await closePage(other)
})
