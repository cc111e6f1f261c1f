import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  at,
  closePage,
  expectAccessible,
  keepPicture,
  openBrowser,
  openPage,
  openStaffPage,
  PUBLIC,
  STAFF,
  tabTo,
} from '../setup/browser.ts'
import { answerByKeys, expectAccessibleOnce, pressEnter, waitForIslands } from './journey.ts'
import { andArrive, goOnTo, NEXT, press } from './steps.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('without JavaScript the same form works page by page, with errors and a way back', async () => {
  const page = await openPage(browser, { width: 360, javaScript: false })
  await page.goto(at(`${PUBLIC}/ouder`))
  await page.locator('input[name=prompt]').first().check()
  await press(page)
  await page.fill('textarea[name=story]', 'Zonder script vertel ik hetzelfde.')
  await press(page)
  await page.locator('input[name=phase]').first().check()
  await press(page)
  for (const box of (await page.locator('input[name=feelings]').all()).slice(0, 4))
    await box.check()
  await press(page)
  expect(await page.locator('.errors').innerText()).toContain('te veel')
  expect(await page.locator('input[name=feelings]:checked').count()).toBe(4)
  await keepPicture(page, 'plain-error')
  await page.locator('input[name=feelings]').nth(3).uncheck()
  await press(page)
  await page.locator('input[name=on_time][value="30"]').check()
  await keepPicture(page, 'plain-dyad')
  await press(page)
  await goOnTo(page, 'input[name="difference.0"]')
  await page.fill('input[name="difference.0"]', '5')
  await page.fill('input[name="difference.1"]', '4')
  await press(page)
  expect(await page.locator('.errors').innerText()).toContain('10 muntjes')
  expect(await page.inputValue('input[name="difference.1"]')).toBe('4')
  await keepPicture(page, 'plain-triad')
  await page.fill('input[name="difference.2"]', '1')
  await press(page)
  await press(page, 'button[name=_step][value=back]')
  expect(await page.inputValue('input[name="difference.2"]')).toBe('1')
  while (!(await page.locator('input[name=consent_read]').count())) {
    const mother = page.locator('input[name=about_role][value=mother]')
    if (await mother.count()) await mother.check()
    await press(page)
  }
  await press(page)
  expect(await page.locator('.errors').innerText()).toContain('als je dat goedvindt')
  await page.check('input[name=consent_read]')
  await press(page)
  expect(await page.locator('.receipt').innerText()).toMatch(/\d{4}/)

  await press(page, 'button[name=_step][value=begin]')
  expect(await page.locator('input[name=prompt]:checked').count()).toBe(0)
  while (!(await page.locator('input[name=about_role]').count())) {
    expect(await page.locator('input[type=radio]:checked').count()).toBe(0)
    await press(page)
  }
  expect(await page.locator('input[name=about_role]:checked').inputValue()).toBe('mother')
  await closePage(page)
})

test('a parent says what is needed with the keyboard alone, and nobody has to read it', async () => {
  const page = await openPage(browser)
  await page.goto(at(PUBLIC))
  await expectAccessible(page, 'public page on a wide screen')
  await keepPicture(page, 'public')
  await tabTo(page, `a[href="${PUBLIC}/behoeften-ouders"]`)
  await page.keyboard.press('Enter')
  await page.waitForURL(/behoeften/)
  for (let step = 1; !(await page.locator('.receipt').count()); step++) {
    expect(step, 'the form ends').toBeLessThan(20)
    await waitForIslands(page)
    await answerByKeys(page, '')
    await expectAccessibleOnce(page, 'wide', `needs, step ${step}, answered`)
    await keepPicture(page, `needs-${step}`)
    await pressEnter(page)
  }
  await expectAccessible(page, 'receipt of needs')
  await keepPicture(page, 'needs-receipt')
  const code = (await page.locator('.receipt').innerText()).replace(/\D/g, '')
  await page.goto(at(`${PUBLIC}/code`))
  await page.fill('#code', code)
  await page.click('button[type=submit]')
  expect(await page.locator('[role=status]').innerText()).toContain('Je antwoorden tellen mee')
  await closePage(page)
})

test('a lead sees needs as tables, the most pressing first', async () => {
  const page = await openStaffPage(browser, 'lead', { width: 1280 })
  await page.goto(at(`${STAFF}/behoeften`))
  expect(await page.locator('table').count()).toBe(4)
  await expectAccessible(page, 'needs in the workroom')
  await keepPicture(page, 'needs-workroom')
  await closePage(page)
})

test('changing the language in the middle of a form loses nothing', async () => {
  const page = await openPage(browser)
  await page.goto(at(`${PUBLIC}/ouder`))
  await press(page)
  await page.fill('textarea[name=story]', 'Dit blijft staan.')
  await page.click('.language-picker summary')
  await press(page, '.language-picker button[lang=en]')
  expect(await page.getAttribute('html', 'lang')).toBe('en')
  expect(await page.inputValue('textarea[name=story]')).toBe('Dit blijft staan.')
  await press(page)
  expect(await page.getAttribute('html', 'lang')).toBe('en')
  await closePage(page)
})

test('a story of five million letters comes back with its field named and every letter in it', async () => {
  const page = await openPage(browser)
  await page.goto(at(`${PUBLIC}/ouder`))
  await press(page)
  const text = 'lang verhaal '.repeat(400_000)
  await page.locator('textarea[name=story]').evaluate((field, value) => {
    ;(field as HTMLTextAreaElement).value = value
  }, text)
  await andArrive(page, () => page.click(NEXT), 60_000)
  expect(await page.locator('.errors').innerText()).toContain('te lang')
  const kept = await page
    .locator('textarea[name=story]')
    .evaluate((field) => (field as HTMLTextAreaElement).value.length)
  expect(kept).toBe(text.length)
  await closePage(page)
})

/** How many pages the form has, without answering anything; each is looked at when `look` says so. */
async function walk(page: Page, look: boolean): Promise<number> {
  for (let step = 1; step < 25; step++) {
    await waitForIslands(page)
    if (look) await expectAccessibleOnce(page, 'wide', `${page.url()}, step ${step}`)
    if (await page.locator(`${NEXT}[data-send]`).count()) return step
    await press(page)
  }
  throw new Error('the form does not end')
}

test('a child that answers nothing is at the end after nine pages', async () => {
  const page = await openPage(browser, { width: 360 })
  await page.goto(at(`${PUBLIC}/kind`))
  expect(await walk(page, false)).toBeLessThanOrEqual(9)
  await closePage(page)
})

test('the needs of professionals read well on a wide screen', async () => {
  const page = await openPage(browser)
  await page.goto(at(`${PUBLIC}/behoeften-professionals`))
  await walk(page, true)
  await closePage(page)
})
