import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import {
  at,
  closePage,
  expectAccessible,
  keepPicture,
  openBrowser,
  openPage,
  PUBLIC,
} from '../setup/browser.ts'
import { FORM, goOnTo, listKept, OWN, press, STORY } from './steps.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const elsewhere = () => inject('program').elsewhere
const AWAY = () => `${elsewhere()}/weer`
const EXIT = '.exit-button'

/** Comes from another site, chooses a role, says that the device is an own one, and writes. */
async function writeAsVisitor(page: Page): Promise<void> {
  await page.goto(`${elsewhere()}/vooraf`)
  await page.goto(at(PUBLIC))
  await page.click(`a[href="${PUBLIC}/ouder"]`)
  await page.waitForURL(/ouder/)
  await page.check(OWN)
  await press(page)
  await page.fill(STORY, 'Dit mag niemand zien die hier na mij kijkt.')
  await page.waitForTimeout(1500)
  expect(await listKept(page)).toContain('database formulier')
}

async function expectGone(page: Page): Promise<void> {
  await page.waitForURL(AWAY(), { timeout: 5000 })
  await page.goBack()
  expect(page.url()).toBe(`${elsewhere()}/vooraf`)
  expect(await page.locator('body').innerText()).toBe('Het weer')
  await page.goForward()
  expect(page.url()).toBe(`${elsewhere()}/weer`)
  await page.goto(at('/livez'))
  expect(await listKept(page)).toEqual([])
}

test('leaving fast covers the screen at once, forgets everything, and Back shows what was before us', async () => {
  const page = await openPage(browser, { width: 360 })
  await writeAsVisitor(page)
  const away = page.waitForURL(AWAY(), { waitUntil: 'commit' }).then(() => performance.now())
  const pressed = performance.now()
  const covered = await page.evaluate((selector) => {
    const began = performance.now()
    document.querySelector<HTMLElement>(selector)?.click()
    const places = [0.01, 0.5, 0.99]
    const isWhite = places.every((x) =>
      places.every((y) =>
        document.elementFromPoint(innerWidth * x, innerHeight * y)?.matches('.exit-cover'),
      ),
    )
    return { isWhite, text: document.body.innerText.trim(), ms: performance.now() - began }
  }, EXIT)
  expect(covered).toMatchObject({ isWhite: true, text: '' })
  expect(covered.ms).toBeLessThan(100)
  expect((await away) - pressed, 'away within a second').toBeLessThan(1000)
  await expectGone(page)
  await closePage(page)
})

test('three times Shift leaves, also from a later step; typing capitals does not', async () => {
  const page = await openPage(browser)
  await writeAsVisitor(page)
  await page.focus(STORY)
  await page.keyboard.type('ABC Ik Ben Het')
  for (const letter of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${letter}`)
  expect(page.url()).toContain('ouder')
  await goOnTo(page, '.dyad-line')
  for (let time = 0; time < 3; time++) await page.keyboard.press('Shift')
  await expectGone(page)
  await closePage(page)
})

test('a second tab of the same teller leaves as well', async () => {
  const page = await openPage(browser)
  await writeAsVisitor(page)
  const other = await page.context().newPage()
  await other.goto(FORM)
  await page.click(EXIT)
  await page.waitForURL(`${elsewhere()}/weer`)
  await other.waitForURL(`${elsewhere()}/weer`)
  await page.context().close()
})

test('every step is one entry in the history, and the answer of the way out clears the browser', async () => {
  const page = await openPage(browser)
  await page.goto(`${elsewhere()}/vooraf`)
  await page.goto(at(PUBLIC))
  const before = await page.evaluate(() => history.length)
  await page.click(`a[href="${PUBLIC}/ouder"]`)
  await page.waitForURL(/ouder/)
  await page.click('.skip', { force: true }).catch(() => undefined)
  await goOnTo(page, 'input[name=consent_read]')
  await press(page)
  await page.click('.errors a')
  expect(await page.evaluate(() => history.length)).toBe(before)
  expect(await page.title()).toBe('Formulier')
  await page.goBack()
  expect(page.url()).toBe(`${elsewhere()}/vooraf`)
  await closePage(page)

  const answer = await fetch(at('/weg'))
  expect(answer.headers.get('clear-site-data')).toBe('"cache", "cookies", "storage"')
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
  const foreign = await fetch(at('/weg'), { headers: { 'sec-fetch-site': 'cross-site' } })
  expect(foreign.headers.get('clear-site-data')).toBeNull()
})

test('without script the way out is a link that leads to the neutral page', async () => {
  const page = await openPage(browser, { width: 360, javaScript: false })
  await page.goto(FORM)
  expect(await page.locator('noscript').allInnerTexts().then(String)).toContain('JavaScript')
  await page.click(EXIT)
  await page.waitForURL(`${elsewhere()}/weer`)
  await closePage(page)
})

test.each([320, 1280])('the button never hides what has the focus, at %i pixels', async (width) => {
  const page = await openPage(browser, { width })
  await page.goto(FORM)
  await expectAccessible(page, 'form with the way out')
  const place = await page.locator(EXIT).boundingBox()
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press(press < 25 ? 'Tab' : 'Shift+Tab')
    const hidden = await page.evaluate(() => {
      const bar = document.querySelector('.exit-bar')?.getBoundingClientRect()
      const focus = document.activeElement
      if (!bar || !focus || focus === document.body || focus.closest('.exit-bar, .skip')) return ''
      const box = focus.getBoundingClientRect()
      return box.bottom <= bar.bottom ? focus.outerHTML : ''
    })
    expect(hidden).toBe('')
  }
  await page.evaluate(() => scrollTo(0, 600))
  expect((await page.locator(EXIT).boundingBox())?.x).toBe(place?.x)
  await keepPicture(page, 'exit')
  await page.goto(at('/hulp'))
  await expectAccessible(page, 'help page')
  await keepPicture(page, 'help')
  await page.goto(at('/hulp?taal=en'))
  await expectAccessible(page, 'help page in English')
  await closePage(page)
})
