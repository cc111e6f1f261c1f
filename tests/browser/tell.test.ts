import type { Browser, Page } from 'playwright-core'
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
  WIDTHS,
} from '../setup/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const NEXT = 'button[name=_step][value=next]:not([tabindex])'

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
    await expect.poll(() => page.locator('input[name=on_time]').inputValue()).toBe('30')
  } else if (await has('.coins-board')) {
    await tabTo(page, '.coins-board')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => page.locator('input[name="difference.0"]').inputValue()).toBe('5')
  } else if (await has('input[name=feelings]')) {
    for (const feeling of ['tired', 'hopeful']) {
      await tabTo(page, `input[name=feelings][value=${feeling}]`)
      await page.keyboard.press('Space')
    }
  } else if (await has('input[name=consent_read]')) {
    await tabTo(page, 'input[name=consent_read]')
    await page.keyboard.press('Space')
  } else if (await has('input[type=radio]')) {
    await tabTo(page, 'input[type=radio]')
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
    expect(step, 'the form ends').toBeLessThan(15)
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
  await page.click(NEXT)
  await page.fill('textarea[name=story]', 'Zonder script vertel ik hetzelfde.')
  await page.click(NEXT)
  for (const box of (await page.locator('input[name=feelings]').all()).slice(0, 4))
    await box.check()
  await page.click(NEXT)
  expect(await page.locator('.errors').innerText()).toContain('te veel')
  expect(await page.locator('input[name=feelings]:checked').count()).toBe(4)
  await keepPicture(page, 'plain-error')
  await page.locator('input[name=feelings]').nth(3).uncheck()
  await page.click(NEXT)
  await page.locator('input[name=on_time][value="30"]').check()
  await keepPicture(page, 'plain-dyad')
  await page.click(NEXT)
  await page.fill('input[name="difference.0"]', '5')
  await page.fill('input[name="difference.1"]', '4')
  await page.click(NEXT)
  expect(await page.locator('.errors').innerText()).toContain('10 muntjes')
  expect(await page.inputValue('input[name="difference.1"]')).toBe('4')
  await keepPicture(page, 'plain-triad')
  await page.fill('input[name="difference.2"]', '1')
  await page.click(NEXT)
  await page.click('button[name=_step][value=back]')
  expect(await page.inputValue('input[name="difference.2"]')).toBe('1')
  while (!(await page.locator('input[name=consent_read]').count())) await page.click(NEXT)
  await page.click(NEXT)
  expect(await page.locator('.errors').innerText()).toContain('als je dat goedvindt')
  await page.check('input[name=consent_read]')
  await page.click(NEXT)
  expect(await page.locator('.receipt').innerText()).toMatch(/\d{4}/)
  await closePage(page)
})

test('changing the language in the middle of a form loses nothing', async () => {
  const page = await openPage(browser)
  await page.goto(at(`${PUBLIC}/ouder`))
  await page.click(NEXT)
  await page.fill('textarea[name=story]', 'Dit blijft staan.')
  await page.click('.language-picker summary')
  await page.click('.language-picker button[lang=en]')
  expect(await page.getAttribute('html', 'lang')).toBe('en')
  expect(await page.inputValue('textarea[name=story]')).toBe('Dit blijft staan.')
  await page.click(NEXT)
  expect(await page.getAttribute('html', 'lang')).toBe('en')
  await closePage(page)
})

test('a story of five million letters comes back with its field named and every letter in it', async () => {
  const page = await openPage(browser)
  await page.goto(at(`${PUBLIC}/ouder`))
  await page.click(NEXT)
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

test.each(['jongere', 'kind', 'professional', 'ander'])(
  'the form for %s opens and reads well for everybody',
  async (role) => {
    const page = await openPage(browser, { width: 360 })
    await page.goto(at(`${PUBLIC}/${role}`))
    for (
      let step = 1;
      step < 15 && !(await page.locator('input[name=consent_read]').count());
      step++
    ) {
      await expectAccessible(page, `${role}, step ${step}`)
      await keepPicture(page, `${role}-${step}`)
      await page.click(NEXT)
    }
    await expectAccessible(page, `${role}, consent`)
    expect(await page.locator('input[name=consent_read]').count()).toBe(1)
    await closePage(page)
  },
)
