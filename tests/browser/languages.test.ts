import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { islandWordsFor, loadIslandWords } from '#app/words/island-words.ts'
import { LANGUAGES } from '#app/words/languages.ts'
import { allWordsFor } from '#app/words/teller-words.ts'
import { LOCALES, type Locale } from '#surveys/definition.ts'
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
import { waitForIslands } from './journey.ts'
import { andArrive, goOnTo, NEXT, OWN, press, STORY } from './steps.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
  await Promise.all(LOCALES.map(loadIslandWords))
})
afterAll(() => browser.close())

const ARABIC = `${PUBLIC}/ouder?taal=ar`

const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).boundingBox()
  if (!box) throw new Error(`${selector} is not shown`)
  return box
}

/** The first end stands at the right, and the right arrow key and the right button go there. */
async function answerDyadByWhatIsSeen(page: Page): Promise<void> {
  const first = await boxOf(page, '.dyad-ends > :first-child')
  const last = await boxOf(page, '.dyad-ends > :last-child')
  expect(first.x).toBeGreaterThan(last.x)
  await page.focus('.dyad-line')
  for (let press = 0; press < 20; press++) await page.keyboard.press('ArrowRight')
  await expect.poll(() => page.locator('input[name=on_time]').inputValue()).toBe('30')
  const buttons = page.locator('.dyad .row-spread button')
  const right = (await buttons.nth(0).boundingBox())?.x ?? 0
  const left = (await buttons.nth(1).boundingBox())?.x ?? 0
  expect(right).toBeGreaterThan(left)
  await buttons.nth(0).click()
  await expect.poll(() => page.locator('input[name=on_time]').inputValue()).toBe('20')
}

/** The corner whose words stand at the left below is the one that the left arrow key gives to. */
async function answerTriadByWhatIsSeen(page: Page): Promise<void> {
  const second = await boxOf(page, '.coins-bottom > :first-child')
  const third = await boxOf(page, '.coins-bottom > :last-child')
  expect(second.x).toBeLessThan(third.x)
  await page.focus('.coins-board')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => page.locator('input[name="difference.1"]').inputValue()).toBe('4')
  const handle = await boxOf(page, '.coins-handle')
  const board = await boxOf(page, '.coins-board')
  expect(handle.x + handle.width / 2).toBeLessThan(board.x + board.width / 2)
}

test('in Arabic a story, a line and a triangle follow what is seen', async () => {
  const page = await openPage(browser, { width: 320 })
  await page.goto(at(ARABIC))
  await goOnTo(page, STORY)
  await page.fill(STORY, 'بعد الانفصال لم أعرف أين أذهب. المعلمة لاحظت ذلك أولًا.')
  const story = page.locator(STORY)
  expect(await story.evaluate((field) => getComputedStyle(field).direction)).toBe('rtl')
  await goOnTo(page, '[data-island=dyad]')
  await waitForIslands(page)
  await answerDyadByWhatIsSeen(page)
  await expectAccessible(page, 'line in Arabic')
  await keepPicture(page, 'arabic-dyad')
  await goOnTo(page, '[data-island=triad]')
  await waitForIslands(page)
  await answerTriadByWhatIsSeen(page)
  await expectAccessible(page, 'triangle in Arabic')
  await keepPicture(page, 'arabic-triad')
  await closePage(page)
})

test('changing the language in the middle of a form keeps what was typed, by keyboard', async () => {
  const page = await openPage(browser, { width: 360 })
  await page.goto(at(`${PUBLIC}/ouder`))
  await page.check(OWN)
  await press(page)
  await page.fill('textarea[name=story]', 'Dit blijft staan.')
  await tabTo(page, '.language-picker summary')
  await page.keyboard.press('Enter')
  await expectAccessible(page, 'open list of languages')
  await keepPicture(page, 'language-picker')
  await tabTo(page, '.language-picker button[lang=uk]')
  await andArrive(page, () => page.keyboard.press('Enter'))
  expect(await page.getAttribute('html', 'lang')).toBe('uk')
  expect(await page.inputValue('textarea[name=story]')).toBe('Dit blijft staan.')
  const kept = () => page.locator('.draft-status').innerText()
  await expect.poll(kept).toBe(islandWordsFor('uk').draft.kept)
  expect(await page.locator('.exit-button').innerText()).toBe(allWordsFor('uk').safe.exit.label)
  await press(page)
  expect(await page.getAttribute('html', 'lang')).toBe('uk')
  await page.click('.language-picker summary')
  await press(page, '.language-picker button[lang=ar]')
  expect(await page.getAttribute('html', 'dir')).toBe('rtl')
  await expect.poll(kept).toBe(islandWordsFor('ar').draft.kept)
  await page.context().setOffline(true)
  await page.click(NEXT)
  await page.waitForSelector('.no-connection')
  expect(await page.locator('.no-connection').innerText()).toContain(
    islandWordsFor('ar').steps.noConnection,
  )
  await expectAccessible(page, 'no connection')
  await keepPicture(page, 'no-connection-ar')
  // The browser calls a missing connection an error.
  await page.context().close()
})

test.each(LANGUAGES.map(({ tag }) => tag))(
  'the pages around the form read well in %s',
  async (tag) => {
    const page = await openPage(browser, { width: 360 })
    const words = allWordsFor(tag)
    await page.goto(at(`${PUBLIC}?taal=${tag}`))
    expect(await page.locator('h1').innerText()).toBe(words.start.title)
    expect(await page.locator('.help-lines').innerText()).toContain(words.help.lines.emergency)
    await expectAccessible(page, `public page in ${tag}`)
    await keepPicture(page, `public-${tag}`)
    await page.click('.help-lines a[href*="/hulp"]')
    await page.waitForURL(/hulp/)
    expect(await page.locator('h1').innerText()).toBe(words.help.page.title)
    await expectAccessible(page, `help page in ${tag}`)
    await keepPicture(page, `help-${tag}`)
    await page.goto(at(`${PUBLIC}?taal=${tag}`))
    await page.click('main a[href^="/hulp"]')
    await page.waitForURL(/\/hulp/)
    expect(await page.getAttribute('html', 'lang')).toBe(tag)
    expect(await page.locator('h1').innerText()).toBe(words.safe.helpPage.title)
    expect(await page.locator('.exit-button').innerText()).toBe(words.safe.exit.label)
    expect(await page.locator('main').innerText()).toContain(words.safe.look.exit)
    await expectAccessible(page, `safe looking in ${tag}`)
    await keepPicture(page, `safe-looking-${tag}`)
    await page.goto(at(`${PUBLIC}/code?taal=${tag}`))
    await page.fill('#code', '12345678901234567890')
    await page.click('.button-main')
    await expect
      .poll(() => page.locator('[role=alert]').innerText())
      .toBe(words.problems['receipt-typo'])
    await expectAccessible(page, `code page in ${tag}`)
    await closePage(page)
  },
)

test('an unknown language and a staff page answer in Dutch', async () => {
  const page = await openPage(browser)
  await page.goto(at(`${PUBLIC}?taal=xx`))
  expect(await page.getAttribute('html', 'lang')).toBe('nl')
  await page.goto(at('/inloggen?taal=ar'))
  expect(await page.getAttribute('html', 'lang')).toBe('nl')
  await closePage(page)
})

test('a phone fetches the words of its own language alone', async () => {
  const page = await openPage(browser, { width: 360 })
  const scripts: string[] = []
  page.on('response', (response) => {
    if (/\/islands\//.test(response.url())) scripts.push(response.url())
  })
  const texts = async () =>
    (await Promise.all(scripts.map(async (url) => (await page.request.get(url)).text()))).join('\n')
  await page.goto(at(ARABIC))
  await goOnTo(page, '[data-island]')
  await waitForIslands(page)
  const loaded = await texts()
  const isLoaded = (tag: Locale) => loaded.includes(allWordsFor(tag).form.dyad.unset)
  expect(LOCALES.filter(isLoaded)).toEqual(['ar'])
  // What scripts say in Dutch comes with them, for when nothing else can be fetched.
  const isSaid = (tag: Locale) => loaded.includes(islandWordsFor(tag).steps.retry)
  expect(LOCALES.filter(isSaid)).toEqual(['nl', 'ar'])
  await closePage(page)
})

test('a lead checks a help line, adds a place and ticks a language', async () => {
  const page = await openStaffPage(browser, 'lead')
  await page.goto(at(`${STAFF}/beheer`))
  await expectAccessible(page, 'manage')
  await page.click('#hulplijnen li:has-text("112") button')
  await page.waitForSelector('#hulplijnen .tag-helped')
  await page.fill('input[name=name]', 'Buurthuis <De Linde>')
  await page.fill('input[name=municipality]', 'Almelo')
  await page.fill('input[name=phone]', 'bel maar')
  await page.click('button[value=add-place]')
  await page.waitForSelector('[role=alert]')
  await page.fill('input[name=phone]', '0546-123456')
  await page.click('button[value=add-place]')
  await page.waitForSelector('button[value=remove-place]')
  await page.click('li:has-text("Türkçe") button')
  await page.waitForSelector('button[value=language-close]')
  await expectAccessible(page, 'manage, changed')
  await keepPicture(page, 'manage')
  await page.goto(at(`${PUBLIC}/hulp?taal=tr`))
  expect(await page.locator('main').innerText()).toContain('Buurthuis <De Linde>')
  expect(await page.locator('main').innerText()).not.toContain('Deze taal is nog niet nagelezen')
  expect(await page.getAttribute('a[href="tel:0546123456"]', 'href')).toBe('tel:0546123456')
  await page.goto(at(`${STAFF}/beheer`))
  await page.click('button[value=remove-place]')
  await page.waitForSelector('button[value=remove-place]', { state: 'detached' })
  await page.click('button[value=language-close]')
  await page.waitForSelector('button[value=language-close]', { state: 'detached' })
  await closePage(page)
})
