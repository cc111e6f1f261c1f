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
  WIDTHS,
} from '../setup/browser.ts'
import { goOnTo, NEXT, press } from './steps.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Fills in the question on this page with the keys alone. */
async function answerByKeyboard(page: Page): Promise<void> {
  const has = async (selector: string) => (await page.locator(selector).count()) > 0
  if (await has('textarea[name=story]')) {
    await tabTo(page, 'textarea[name=story]')
    await page.keyboard.type(
      'Toen we uit elkaar gingen wist ik niet waar ik heen moest. De juf zag het als eerste.',
    )
    await tabTo(page, 'input[name=title]')
    await page.keyboard.type('De juf zag het')
  } else if (await has('.dyad-line')) {
    await tabTo(page, '.dyad-line')
    for (let press = 0; press < 20; press++) await page.keyboard.press('ArrowLeft')
    await expect
      .poll(() => page.locator('.dyad input[type=hidden]').first().inputValue())
      .toBe('30')
  } else if (await has('.coins-board')) {
    await tabTo(page, '.coins-board')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await expect
      .poll(() => page.locator('.triad input[type=hidden]').first().inputValue())
      .toBe('5')
  } else if (await has('.points')) {
    await tabTo(page, '.points li:nth-child(2) button:last-child')
    for (let press = 0; press < 12; press++) await page.keyboard.press('Enter')
    expect(await page.locator('.points output').innerText()).toContain('Alle 10 punten')
    expect(await page.locator('input[name="priorities.children"]').inputValue()).toBe('10')
  } else if (await has('input[name=feelings]')) {
    for (const feeling of ['tired', 'hopeful']) {
      await tabTo(page, `input[name=feelings][value=${feeling}]`)
      await page.keyboard.press('Space')
    }
  } else if (await has('input[name=consent_read]')) {
    await tabTo(page, 'input[name=consent_read]')
    await page.keyboard.press('Space')
  } else if (await has('form#formulier input[type=radio]')) {
    await tabTo(page, 'form#formulier input[type=radio]')
    await page.keyboard.press('Space')
  }
}

test.each(WIDTHS)('a parent tells a story with the keyboard alone, at %i pixels', async (width) => {
  const page = await openPage(browser, { width })
  await page.goto(at(PUBLIC))
  await expectAccessible(page, 'public page')
  await keepPicture(page, 'public')
  await tabTo(page, `a[href="${PUBLIC}/ouder"]`)
  await page.keyboard.press('Enter')
  await page.waitForURL(/ouder/)

  for (let step = 1; !(await page.locator('.receipt').count()); step++) {
    expect(step, 'the form ends').toBeLessThan(25)
    await page.waitForFunction(() => !document.querySelector('[data-island]:not(:has(button))'))
    await expectAccessible(page, `step ${step}`)
    await answerByKeyboard(page)
    await expectAccessible(page, `step ${step}, answered`)
    await keepPicture(page, `tell-${step}`)
    await tabTo(page, NEXT)
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
  }
  await expectAccessible(page, 'receipt')
  await keepPicture(page, 'receipt')
  const code = (await page.locator('.receipt').innerText()).replace(/\D/g, '')
  expect(code).toMatch(/^\d{20}$/)

  await page.goto(at(`${PUBLIC}/code`))
  await expectAccessible(page, 'code page')
  await tabTo(page, '#code')
  await page.keyboard.type(code)
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
  expect(await page.locator('[role=status]').innerText()).toContain('We hebben je verhaal')
  await expectAccessible(page, 'code page with a story')
  await keepPicture(page, 'code')
  await closePage(page)
})

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
  const page = await openPage(browser, { width: 360 })
  await page.goto(at(PUBLIC))
  await tabTo(page, `a[href="${PUBLIC}/behoeften-ouders"]`)
  await page.keyboard.press('Enter')
  await page.waitForURL(/behoeften/)
  for (let step = 1; !(await page.locator('.receipt').count()); step++) {
    expect(step, 'the form ends').toBeLessThan(20)
    await page.waitForFunction(() => !document.querySelector('[data-island]:not(:has(button))'))
    await answerByKeyboard(page)
    await expectAccessible(page, `needs, step ${step}, answered`)
    await keepPicture(page, `needs-${step}`)
    await tabTo(page, NEXT)
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
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

test('a lead sees needs as tables, the most pressing first, and every version drawn by SurveyJS', async () => {
  const page = await openStaffPage(browser, 'lead', { width: 1280 })
  await page.goto(at(`${STAFF}/behoeften`))
  expect(await page.locator('table').count()).toBe(4)
  await expectAccessible(page, 'needs in the workroom')
  await keepPicture(page, 'needs-workroom')
  for (const survey of ['kind', 'behoeften-ouders']) {
    await page.goto(at(`${STAFF}/vragenlijsten`))
    await page.locator('li', { hasText: TITLES[survey] }).locator('a[href*="/voorbeeld/"]').click()
    await page.waitForSelector('.sd-root-modern')
    await keepPicture(page, `preview-${survey}`)
  }
  await closePage(page)
})

const TITLES: Readonly<Record<string, RegExp>> = {
  kind: /Verhaal van een kind/,
  'behoeften-ouders': /ouders/i,
}

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
  await Promise.all([page.waitForNavigation({ timeout: 60_000 }), page.click(NEXT)])
  expect(await page.locator('.errors').innerText()).toContain('te lang')
  const kept = await page
    .locator('textarea[name=story]')
    .evaluate((field) => (field as HTMLTextAreaElement).value.length)
  expect(kept).toBe(text.length)
  await closePage(page)
})

const LAST = 'button[name=_step][value=next]:not([tabindex]):has-text("Verstuur")'

test.each(['jongere', 'kind', 'professional', 'ander', 'behoeften-professionals'])(
  'the form for %s opens and reads well for everybody',
  async (slug) => {
    const page = await openPage(browser, { width: 360 })
    await page.goto(at(`${PUBLIC}/${slug}`))
    let step = 1
    for (; step < 25 && !(await page.locator(LAST).count()); step++) {
      await page.waitForFunction(() => !document.querySelector('[data-island]:not(:has(button))'))
      await expectAccessible(page, `${slug}, step ${step}`)
      await keepPicture(page, `${slug}-${step}`)
      await press(page)
    }
    await expectAccessible(page, `${slug}, last page`)
    await keepPicture(page, `${slug}-${step}`)
    expect(await page.locator(LAST).count()).toBe(1)
    if (slug === 'kind') expect(step).toBeLessThanOrEqual(9)
    await closePage(page)
  },
)
