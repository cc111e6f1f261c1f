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
} from '../setup/browser.ts'
import { press } from '../setup/form-steps.ts'

const SLUG = 'publiceerproef'
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const saved = (page: Page) => page.locator('[data-saving=saved]').waitFor()

async function ask(page: Page, text: string): Promise<void> {
  await page.locator('[data-row=story]').click()
  await page.getByLabel('Vraag', { exact: true }).fill(text)
  await saved(page)
}

test('a lead reads what changes before publishing; who tells goes on when the story point is paused', async () => {
  const page = await openStaffPage(browser, 'lead')
  await page.goto(at(`${STAFF}/ontwerp`))
  await page.getByLabel('Titel', { exact: true }).fill('Publiceerproef')
  await page.getByRole('button', { name: 'Maak de vragenlijst' }).click()
  await page.locator('[data-saving]').waitFor()
  await ask(page, 'Wat gebeurde er?')
  await page.getByRole('button', { name: 'Publiceer deze versie' }).click()
  await page.getByText('Versie 1 is gepubliceerd.').waitFor()
  await ask(page, 'Wat gebeurde er bij jullie?')
  await page.getByRole('link', { name: 'Bekijk wat er verandert, en publiceer' }).click()
  await page.getByText('de vraag van ‘story’ staat er anders').waitFor()
  await expectAccessible(page, 'what changes')
  await keepPicture(page, 'publishing')
  await page.setViewportSize({ width: 360, height: 740 })
  await keepPicture(page, 'publishing')
  await page.getByRole('button', { name: 'Publiceer versie 2' }).click()
  await page.getByText('Versie 2 is gepubliceerd.').waitFor()

  const teller = await openPage(browser, { javaScript: false })
  await teller.goto(at(`${PUBLIC}/${SLUG}`))
  const first = await teller.locator('[data-step]').textContent()

  await page.goto(at(`${STAFF}/inzameling`))
  const settings = page.locator('details', {
    has: page.locator(`input[name=point][value=${SLUG}]`),
  })
  await settings.locator('summary').click()
  await settings.getByLabel('Stand').selectOption('closed')
  await settings.getByLabel('Doel').fill('40')
  await expectAccessible(page, 'collecting on a phone')
  await keepPicture(page, 'collecting')
  await page.setViewportSize({ width: 1280, height: 800 })
  await keepPicture(page, 'collecting')
  await settings.getByRole('button', { name: /^Bewaar/ }).click()
  await page.getByText('De instellingen zijn bewaard.').waitFor()

  await press(teller)
  expect(await teller.locator('[data-step]').textContent()).not.toBe(first)
  expect(await teller.getByText('gesloten').count()).toBe(0)
  await closePage(teller)

  const late = await openPage(browser, { javaScript: false })
  const answer = await late.goto(at(`${PUBLIC}/${SLUG}`))
  expect(answer?.status()).toBe(410)
  await late.getByText('Dit vertelpunt is gesloten').waitFor()
  await closePage(late)
  await closePage(page)
})
