import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findSafetySignals } from '#analysis/safety/signals.ts'
import {
  closePage,
  expectAccessible,
  keepPicture,
  openBrowser,
  openPage,
} from '../setup/browser.ts'
import { FORM, press, STORY } from './steps.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const TIPS = '.guard-hints'

test.each([320, 1280])(
  'tips appear under a story, replace what they name, and send nothing, at %i pixels',
  async (width) => {
    const page = await openPage(browser, { width })
    await page.goto(FORM)
    await press(page)
    await page.waitForLoadState('networkidle')
    const asked: string[] = []
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`))
    await page.click(STORY)
    await page.waitForSelector('.guard')
    expect(
      asked.every((one) => /^GET .*\/islands\//.test(one)),
      asked.join(),
    ).toBe(true)
    asked.length = 0

    await page.keyboard.type(
      'Toen ging ik met Sanne praten. We wonen in de Grotestraat 12 en mijn nummer is 06-12345678. Daarna zei Sanne niets.',
    )
    await page.waitForSelector(TIPS)
    expect(await page.locator(TIPS).innerText()).toContain(
      'Je noemt een naam: Sanne. Wil je die vervangen?',
    )
    expect(await page.locator(TIPS).innerText()).toContain('06-12345678')
    await expectAccessible(page, 'story with tips')
    await keepPicture(page, 'tips')
    await page.click(`${TIPS} li:has-text("Sanne") >> text=Vervang door mijn ex`)
    expect(await page.inputValue(STORY)).not.toContain('Sanne')
    expect(await page.inputValue(STORY)).toContain('met mijn ex praten')
    expect(await page.locator(TIPS).innerText()).not.toContain('Sanne')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON')
    await page.click(`${TIPS} li:has-text("06-12345678") >> text=Laat staan`)
    expect(await page.locator(TIPS).innerText()).not.toContain('06-12345678')
    expect(await page.inputValue(STORY)).toContain('06-12345678')
    expect(asked).toEqual([])
    await closePage(page)
  },
)

test('names in the box are found in small letters and with a typing error, and are never sent or kept', async () => {
  const page = await openPage(browser, { width: 360 })
  await page.goto(FORM)
  await page.check('input[name=apparaat][value=own]')
  await press(page)
  await page.fill(STORY, 'ik zag dat femkje en willem er niet waren')
  await page.click('.guard-names summary')
  await page.fill('#namen-verbergen', 'Femke, Willem')
  await expect.poll(() => page.locator(TIPS).innerText()).toContain('femkje')
  expect(await page.locator(TIPS).innerText()).toContain('willem')
  await expectAccessible(page, 'box of names')
  await keepPicture(page, 'names')
  const said = await page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const texts: string[] = []
        const voice = document.querySelector('#melding')
        const watch = new MutationObserver(
          () => voice?.textContent && texts.push(voice.textContent),
        )
        if (voice) watch.observe(voice, { childList: true, characterData: true, subtree: true })
        document.querySelector<HTMLElement>('.guard-hints li button')?.click()
        setTimeout(() => resolve(texts), 1500)
      }),
  )
  expect(said).toEqual(['Er staat één tip bij je verhaal.'])
  const [request] = await Promise.all([
    page.waitForRequest((one) => one.method() === 'POST'),
    press(page),
  ])
  expect(request.postData() ?? '').not.toContain('Femke')
  expect(request.postData() ?? '').not.toContain('apparaat')
  await closePage(page)
})

test('a story about danger shows the help lines once, until they are closed, and sends nothing', async () => {
  const text =
    'Hij slaat mij en de kinderen. Ik ben bang dat hij ons iets aandoet. Ik wil niet meer leven.'
  const page = await openPage(browser, { width: 320 })
  await page.goto(FORM)
  await press(page)
  await page.click(STORY)
  await page.waitForSelector('.guard')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.keyboard.type(text)
  await page.waitForTimeout(1500)
  const isSignal = findSafetySignals(text).length > 0
  expect(await page.locator('.care').count()).toBe(isSignal ? 1 : 0)
  if (isSignal) {
    expect(await page.locator('.care').innerText()).toContain('112')
    await expectAccessible(page, 'help lines under a story')
    await keepPicture(page, 'care')
    await page.click('.care > .button')
    await page.keyboard.type(' Hij slaat ons.')
    await page.waitForTimeout(1200)
    expect(await page.locator('.care').count()).toBe(0)
  }
  expect(asked).toEqual([])
  await closePage(page)
})
