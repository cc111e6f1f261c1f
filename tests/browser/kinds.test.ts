import type { Browser, Page } from 'playwright-core'
import type postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  at,
  closePage,
  expectAccessible,
  keepPicture,
  openBrowser,
  openPage,
  openStaffPage,
  tabTo,
} from '../setup/browser.ts'
import { openProgramDatabase } from '../setup/told-stories.ts'
import { SMALL, waitForIslands, withoutScript } from './journey.ts'
import { KINDS_SLUG, type KindsPlace, kindsSurvey, publishKinds } from './kinds-survey.ts'
import { goOnTo, press } from './steps.ts'

const FORM = at(`/p/${KINDS_SLUG}/soorten`)

let browser: Browser
let sql: postgres.Sql
let place: KindsPlace
beforeAll(async () => {
  browser = await openBrowser()
  sql = await openProgramDatabase()
  place = await publishKinds(sql)
})
afterAll(async () => {
  await browser.close()
  await sql.end()
})

const storedAnswers = async () =>
  (await sql`select answers from stories where project_id = ${place.project}`).map(
    ({ answers }) => answers,
  )

/** The words of every question that stands in random order, as the page shows them. */
const shownOrder = (page: Page) =>
  page.locator('.ranking-plain label, .options .option, .matrix-row legend').allInnerTexts()

test('every kind is answered without JavaScript at 320 pixels, and the teller reads it back', async () => {
  const page = await openPage(browser, SMALL)
  const script = await withoutScript(page)
  const isAccessible = (name: string) => script.whileOn(() => expectAccessible(page, name))
  await page.goto(FORM)
  await page.fill(
    '[name=story]',
    'Wij gingen uit elkaar. Toen veranderde alles. Later werd het beter.',
  )
  await page.selectOption('[name="order.rest"]', '1')
  await page.selectOption('[name="order.talk"]', '1')
  await page.fill('[name=moves]', 'twee')
  await page.check('[name=since][value="1-2y"]')
  expect(await page.locator('[name="helper.other"]').isVisible()).toBe(false)
  await page.check('[name=helper][value=other]')
  await page.fill('[name="helper.other"]', 'mijn buurvrouw Ans')
  await page.check('[name=moved][value=na]')
  await isAccessible('first page')
  await press(page)
  expect(await page.locator('.errors li').allInnerTexts()).toEqual([
    expect.stringContaining('Gebruik elke plaats één keer'),
    expect.stringContaining('Schrijf een getal'),
  ])
  await isAccessible('wrong places and a word for a number')
  await keepPicture(page, 'kinds-plain-wrong')
  // What was wrong is still there, to be put right.
  expect(await page.inputValue('[name="order.rest"]')).toBe('1')
  expect(await page.inputValue('[name=moves]')).toBe('twee')
  await page.selectOption('[name="order.rest"]', '2')
  await page.fill('[name=moves]', '2,5')
  // The page that asks what the story is about comes in between.
  await goOnTo(page, '[name="mattered.0"]')
  const corners = await people(page)
  await page.fill('[name="mattered.0"]', '7')
  await page.fill('[name="mattered.2"]', '3')
  await page.check('[name=points][value=na]')
  await page.check('[name="support.school"][value=much]')
  await page.check('[name=again][value=na]')
  await isAccessible('second page')
  await keepPicture(page, 'kinds-plain')
  // Back and on again: the order of this form stays.
  await press(page, '[name=_step][value=back]')
  await goOnTo(page, '[name="mattered.0"]')
  expect(await people(page)).toEqual(corners)
  expect(await page.inputValue('[name="mattered.0"]')).toBe('7')
  await page.check('[name=consent_read]')
  await press(page)
  const code = (await page.locator('.receipt').innerText()).replace(/\D/g, '')
  expect((await storedAnswers()).at(-1)).toEqual({
    order: ['talk', 'rest'],
    moves: 2.5,
    since: '1-2y',
    helper: 'other',
    moved: 'na',
    mattered: { tenths: [7, 0, 3], by: 'plain' },
    points: 'na',
    support: { school: 'much' },
    again: 'na',
  })

  await page.goto(at(`/p/${KINDS_SLUG}/code`))
  await page.fill('#code', code)
  await press(page, '[data-code] button[type=submit]')
  await page.click('details:has(.own-answers) > summary')
  const own = await page.locator('.own-answers').textContent()
  for (const said of [
    '1. Iemand die luistert',
    '2. Rust in huis',
    '2,5 keer',
    '1 tot 2 jaar geleden',
    'Anders, namelijk\nmijn buurvrouw Ans',
    'School: Veel',
    '7 voor Een vriend of vriendin',
  ])
    expect(own).toContain(said)
  await keepPicture(page, 'kinds-own')
  await closePage(page)
})

/** The three corners as they stand on the page, by the number of their field. */
const people = (page: Page) =>
  page
    .locator('[name^="mattered."]')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).name))

test('an order is made with the keys alone, and random corners keep their own coins', async () => {
  const page = await openPage(browser, SMALL)
  await page.goto(FORM)
  await waitForIslands(page)
  const order = () =>
    page
      .locator('.ranking input[type=hidden]')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).name.slice(6)))
  const said = page.locator('.ranking output')
  await expectAccessible(page, 'nothing chosen')
  await tabTo(page, '[data-key="add talk"]')
  await page.keyboard.press('Enter')
  await expect.poll(() => said.innerText()).toBe('Iemand die luistert staat op plaats 1.')
  await page.locator('[data-key="add rest"]').press('Enter')
  await page.locator('[data-key="add money"]').press('Enter')
  await expect.poll(order).toEqual(['talk', 'rest', 'money'])
  // Three is the most: the fourth cannot be chosen, and the focus is not lost.
  expect(await page.locator('.ranking-rest').count()).toBe(0)
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-key')))
    .toBe('remove money')
  await page.locator('[data-key="up money"]').press('Enter')
  await page.keyboard.press('Enter')
  await expect.poll(order).toEqual(['money', 'talk', 'rest'])
  await expect.poll(() => said.innerText()).toBe('Duidelijkheid over geld staat op plaats 1.')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-key'))).toBe(
    'up money',
  )
  await page.locator('[data-key="down money"]').press('Enter')
  await page.locator('[data-key="remove rest"]').press('Enter')
  await expect.poll(order).toEqual(['talk', 'money'])
  await expectAccessible(page, 'an order')
  await keepPicture(page, 'kinds-ranking')
  await page.setViewportSize({ width: 1280, height: 800 })
  await expectAccessible(page, 'an order, wide')
  await keepPicture(page, 'kinds-ranking')
  await page.fill('[name=moves]', '3')

  await press(page)
  await waitForIslands(page)
  const board = page.locator('.coins-board')
  const top = (await page.locator('.coins-top').innerText()).trim()
  await board.focus()
  await page.keyboard.type('81')
  await expect.poll(() => board.getAttribute('aria-valuetext')).toContain(`8 voor ${top}`)
  await expectAccessible(page, 'second page, wide')
  await keepPicture(page, 'kinds-second')
  await page.setViewportSize(SMALL)
  await expectAccessible(page, 'second page')
  const names = kindsSurvey.pages[1]?.elements[0]?.corners?.map(({ text }) =>
    typeof text === 'object' ? text.default : '',
  )
  await page.check('[name=consent_read]')
  await press(page)
  const stored = (await storedAnswers()).find(({ moves }) => moves === 3)
  expect(stored.order).toEqual(['talk', 'money'])
  expect(stored.mattered.tenths[names?.indexOf(top) ?? -1]).toBe(8)
  expect(stored).not.toHaveProperty('seed')
  await closePage(page)
})

test('forms have orders of their own, and a reload keeps the order', async () => {
  const page = await openPage(browser, { javaScript: false })
  const orders = new Set<string>()
  for (let form = 0; form < 4; form++) {
    await page.goto(FORM)
    const order = String(await shownOrder(page))
    orders.add(order)
    await press(page, '[name=_step][value=next]:not([tabindex])')
    await press(page, '[name=_step][value=back]')
    expect(String(await shownOrder(page))).toBe(order)
  }
  expect(orders.size).toBeGreaterThan(1)
  await closePage(page)
})

test('in Arabic everything reads from the right', async () => {
  const page = await openPage(browser, { width: 360 })
  await page.goto(`${FORM}?taal=ar`)
  await waitForIslands(page)
  await page.locator('[data-key="add talk"]').click()
  await page.locator('[data-key="add rest"]').click()
  await page.check('[name=helper][value=other]')
  expect(await page.locator('.ranking-order').innerText()).toContain('شخص يستمع')
  await expectAccessible(page, 'Arabic')
  await keepPicture(page, 'kinds-ar')
  await press(page)
  await waitForIslands(page)
  await expectAccessible(page, 'Arabic, second page')
  await keepPicture(page, 'kinds-ar-second')
  await closePage(page)
})

test('on paper, typed over from paper, and in the preview every kind is there', async () => {
  const page = await openStaffPage(browser, 'lead', { width: 1280 })
  await page.goto(at(`/werk/${KINDS_SLUG}/papier/${place.version}`))
  const text = await page.locator('.paper').innerText()
  expect(text).not.toMatch(/undefined|\{\w+\}|\[object/)
  // As it was written, whatever the order on a screen.
  expect(text.indexOf('Rust in huis')).toBeLessThan(text.indexOf('Duidelijkheid over geld'))
  expect(text).toContain('vraag 3 ten minste 1 keer')
  await expectAccessible(page, 'paper')
  await keepPicture(page, 'kinds-paper')
  await page.setViewportSize({ width: 360, height: 800 })
  await expectAccessible(page, 'paper, small')

  await page.goto(at(`/werk/${KINDS_SLUG}/invoer/soorten`))
  await page.selectOption('[name="order.help"]', '1')
  await page.fill('[name=moves]', '4')
  await page.fill('[name="mattered.1"]', '10')
  await page.check('[name=helper][value=family]')
  await page.check('[name=support][value=na]')
  await page.check('[name=consent_read]')
  await expectAccessible(page, 'typed over')
  await keepPicture(page, 'kinds-entry')
  await page.click('form.entry button[type=submit]')
  await page.waitForSelector('.receipt')
  const stored = (await storedAnswers()).find(({ moves }) => moves === 4)
  expect(stored).toEqual({
    order: ['help'],
    moves: 4,
    helper: 'family',
    mattered: { tenths: [0, 10, 0], by: 'plain' },
    support: 'na',
  })

  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(at(`/werk/${KINDS_SLUG}/voorbeeld/${place.version}`))
  await page.waitForSelector('.sd-page .ranking')
  await page.locator('[data-key="add rest"]').click()
  await expect.poll(() => page.locator('.survey-preview pre').innerText()).toContain('"rest"')
  await page
    .locator('.sd-question', { hasText: 'Hoe vaak ben je verhuisd?' })
    .locator('.option-slim input')
    .check()
  await expect
    .poll(() => page.locator('.survey-preview pre').innerText())
    .toContain('"moves": "na"')
  await expectAccessible(page, 'preview')
  await keepPicture(page, 'kinds-preview')
  await closePage(page)
})
