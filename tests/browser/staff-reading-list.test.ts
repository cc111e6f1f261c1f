import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  at,
  closePage,
  expectAccessible,
  keepPicture,
  openBrowser,
  openStaffPage,
  STAFF,
  WIDTHS,
} from '../setup/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test.each(WIDTHS)(
  'a story is put aside beside the charts, read from the list, and comes on paper with what its teller chose, at %i pixels',
  async (width) => {
    const page = await openStaffPage(browser, width === 360 ? 'analyst' : 'lead', { width })
    await page.goto(at(`${STAFF}/verhalen?thema=T12`))
    const card = page.locator('.story-card').nth(1)
    const title = await card.locator('h2').innerText()
    const put = card.getByRole('button', { name: /^Op de leeslijst/ })
    if (await put.isVisible()) {
      await put.press('Enter')
      // The focus is where the button was.
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.textContent))
        .toBe('Staat op de leeslijst')
    }
    await card.getByRole('link', { name: 'Staat op de leeslijst' }).click()
    await page.getByRole('heading', { level: 1, name: 'Leeslijst' }).waitFor()
    const entry = page.locator(`li.card:has-text("${title}")`)
    await entry.getByLabel(/^Waarom dit verhaal/).fill('Hier horen we het kind zelf')
    await entry.getByRole('button', { name: 'Bewaar' }).click()
    await page.locator('[role=status]:has-text("staat op de leeslijst")').waitFor()
    await expectAccessible(page, 'reading list')
    await keepPicture(page, 'reading-list')
    await entry.getByRole('link', { name: title }).click()
    await page.waitForURL(/\/verhaal\/[0-9a-f-]{36}$/)
    await page.getByRole('heading', { name: 'Dit koos de verteller' }).waitFor()
    const chosen = await page.locator('.chosen-answers > div').count()
    expect(chosen).toBeGreaterThan(3)
    await expectAccessible(page, 'one story')
    await keepPicture(page, 'one-story')
    await page.getByRole('main').getByRole('link', { name: 'Leeslijst', exact: true }).click()
    await page.locator(`li.card:has-text("${title}") .tag:has-text("door jou gelezen")`).waitFor()

    await page.getByRole('link', { name: 'Verhalen om te printen' }).click()
    const paper = page.locator(`.paper-story:has-text("${title}")`)
    await paper.waitFor()
    // Of who told it, paper says the role alone.
    const onPaper = await paper.locator('.chosen-answers > div').count()
    expect(onPaper).toBeGreaterThan(2)
    expect(onPaper).toBeLessThan(chosen)
    expect(await page.locator('.paper-stories').innerText()).not.toMatch(/Hoe oud ben je/)
    expect(await paper.locator('svg[role=img]').getAttribute('aria-label')).toMatch(/^Vierkant om /)
    await expectAccessible(page, 'stories on paper')
    await keepPicture(page, 'stories-on-paper')

    await page.goto(at(`${STAFF}/leeslijst`))
    await entry.getByRole('button', { name: /^Haal eraf/ }).click()
    await page.locator('[role=status]:has-text("van de leeslijst af")').waitFor()
    await expect.poll(() => entry.count()).toBe(0)
    await page.getByRole('button', { name: 'Zet het terug' }).click()
    await entry.waitFor()
    expect(await entry.getByLabel(/^Waarom/).inputValue()).toBe('Hier horen we het kind zelf')
    await closePage(page)
  },
)

test('without scripts the list comes after a story is put on it, and cards of a choice are made', async () => {
  const page = await openStaffPage(browser, 'lead', { width: 360, javaScript: false })
  await page.goto(at(`${STAFF}/verhalen?thema=T08`))
  const card = page.locator('.story-card').first()
  const title = await card.locator('h2').innerText()
  await card.getByRole('button', { name: /^Op de leeslijst/ }).click()
  await page.waitForURL(/\/leeslijst$/)
  await page.locator(`li.card:has-text("${title}")`).waitFor()
  await page.goto(at(`${STAFF}/verhalen?thema=T08`))
  await page.getByRole('link', { name: 'Verhalen om te printen' }).click()
  await page.waitForURL(/kaarten\?thema=T08/)
  expect(await page.locator('.paper-story').count()).toBeGreaterThan(4)
  await closePage(page)
})
