import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  at,
  closePage,
  expectAccessible,
  keepPicture,
  openBrowser,
  openStaffPage,
  STAFF,
} from '../setup/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Begins a survey of its own, so that no other test is disturbed, and opens its draft. */
async function begin(page: Page, title: string): Promise<string> {
  await page.goto(at(`${STAFF}/ontwerp`))
  await page.getByLabel('Titel', { exact: true }).fill(title)
  await page.getByRole('button', { name: 'Maak de vragenlijst' }).click()
  await page.waitForURL(/\/ontwerp\/[a-z]/)
  await page.locator('[data-saving]').waitFor()
  return page.url()
}

const saved = (page: Page) => page.locator('[data-saving=saved]').waitFor()
const rows = (page: Page) =>
  page.locator('.outline-row .outline-pick > span:first-child').allTextContents()

describe('a lead', () => {
  test('adds a triad and a condition with the keys alone, takes them back, and finds them again after a reload', async () => {
    const page = await openStaffPage(browser, 'lead')
    await begin(page, 'Ontwerpproef toetsen')
    const { keyboard } = page
    await page.locator('[data-row=title]').focus()
    await keyboard.press('Enter')
    await page.getByLabel('Soort', { exact: true }).first().selectOption('triad')
    await page.getByRole('button', { name: 'Vraag toevoegen' }).focus()
    await keyboard.press('Enter')
    // The title is ready to be written over.
    await keyboard.type('Wat telde het meest?')
    const corner = page.getByLabel('Hoeken 1', { exact: true })
    await corner.focus()
    await keyboard.press('Control+A')
    await keyboard.type('tijd')
    await expect.poll(() => page.locator('.design-phone').textContent()).toContain('tijd')
    await page.getByRole('button', { name: 'Voorwaarde toevoegen' }).focus()
    await keyboard.press('Enter')
    await expect.poll(() => rows(page)).toContain('4 Wat telde het meest?')
    await saved(page)
    await expectAccessible(page, 'the designer with a triad')
    await keepPicture(page, 'design')

    // Up is refused, because its condition looks at what stands there; down goes on to the next page.
    const row = page.locator('.outline-row .outline-pick', { hasText: 'Wat telde het meest?' })
    await row.focus()
    await keyboard.press('Alt+ArrowUp')
    await expect
      .poll(() => page.getByRole('status').allTextContents())
      .toContainEqual(expect.stringContaining('Dat kan niet'))
    await keyboard.press('Alt+ArrowDown')
    await keyboard.press('Alt+ArrowDown')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('Wat telde het meest?')
    await saved(page)
    const before = await rows(page)

    // Everything taken back, one by one, and done again; the reload in between loses nothing.
    await keyboard.press('Control+z')
    await expect.poll(() => rows(page)).not.toEqual(before)
    await page.reload()
    await saved(page)
    await page.getByRole('button', { name: 'Opnieuw', exact: true }).focus()
    await keyboard.press('Enter')
    await expect.poll(() => rows(page)).toEqual(before)
    const undo = page.getByRole('button', { name: 'Ongedaan maken' })
    for (let step = 0; step < 20; step++) {
      if ((await undo.getAttribute('aria-disabled')) === 'true') break
      await Promise.all([page.waitForResponse(/bewaar$/), keyboard.press('Control+z')])
    }
    await expect.poll(async () => (await rows(page)).length).toBe(before.length - 1)
    expect(await undo.getAttribute('aria-disabled')).toBe('true')
    await closePage(page)
  })

  test('publishes a first version, and a teller finds it', async () => {
    const page = await openStaffPage(browser, 'lead')
    const url = await begin(page, 'Ontwerpproef publiceren')
    await page.locator('[data-row=story]').click()
    await page.getByLabel('Vraag', { exact: true }).fill('Wat gebeurde er bij jullie?')
    await saved(page)
    await page.getByRole('button', { name: 'Publiceer deze versie' }).click()
    await page.getByText('Versie 1 is gepubliceerd.').waitFor()
    await page.getByRole('link', { name: 'Bekijk het vertelpunt' }).click()
    await page.waitForURL(/\/p\/.*\/ontwerpproef-publiceren/)
    expect(await page.locator('form').count()).toBeGreaterThan(0)
    expect(url).toContain('/ontwerp/ontwerpproef-publiceren')
    await closePage(page)
  })

  test('adds from the library, pastes answers, and works at 360 pixels', async () => {
    const page = await openStaffPage(browser, 'lead', { width: 360, height: 740 })
    await begin(page, 'Ontwerpproef smal')
    await expectAccessible(page, 'the outline on a phone')
    await keepPicture(page, 'design-outline')
    await page.getByRole('button', { name: 'Uit de bibliotheek' }).click()
    await page.getByLabel('Zoek op woorden').fill('gehoord')
    await expectAccessible(page, 'the library on a phone')
    await page
      .getByRole('button', { name: /^Voeg toe/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Sluit de bibliotheek' }).click()
    await expectAccessible(page, 'a question on a phone')
    await keepPicture(page, 'design-question')
    await page.getByRole('button', { name: 'Voorbeeld', exact: true }).click()
    await page.locator('.design-phone').waitFor()
    await expectAccessible(page, 'the preview on a phone')
    await keepPicture(page, 'design-preview')
    await saved(page)
    await closePage(page)
  })

  test('without JavaScript sees the outline, and that designing needs it', async () => {
    const page = await openStaffPage(browser, 'lead', { javaScript: false })
    await page.goto(at(`${STAFF}/ontwerp/ouder`))
    expect(await page.locator('noscript').allInnerTexts().then(String)).toContain(
      'Ontwerpen werkt alleen met JavaScript',
    )
    expect((await rows(page)).length).toBeGreaterThan(20)
    await closePage(page)
  })
})

describe('two leads in two browsers', () => {
  test('see each other, and lose nothing: other questions at once, and the same text with a choice', async () => {
    const anna = await openStaffPage(browser, 'lead')
    const bea = await openStaffPage(browser, 'administrator')
    const url = await begin(anna, 'Ontwerpproef samen')
    await bea.goto(url)
    await saved(bea)
    const title = (page: Page) => page.getByLabel('Vraag', { exact: true })
    await anna.locator('[data-row=story]').click()
    await bea.locator('[data-row=title]').click()
    await Promise.all([title(anna).fill('Van Anna'), title(bea).fill('Van Bea')])
    await expect.poll(() => rows(bea), { timeout: 8000 }).toContain('2 Van Anna')
    await expect.poll(() => rows(anna), { timeout: 8000 }).toContain('3 Van Bea')
    await bea.getByText(/Projectleider werkt aan vraag 2/).waitFor({ timeout: 8000 })

    // Both at the same text: Bea is out of reach while Anna saves.
    await bea.context().setOffline(true)
    await bea.locator('[data-row=story]').click()
    await title(bea).fill('Toch van Bea')
    await bea.locator('[data-saving=offline]').waitFor()
    await title(anna).fill('Nog eens van Anna')
    await saved(anna)
    await bea.context().setOffline(false)
    const meeting = bea.getByRole('alert')
    await meeting.getByText('Toch van Bea').waitFor({ timeout: 15_000 })
    expect(await meeting.textContent()).toContain('Nog eens van Anna')
    await keepPicture(bea, 'design-meeting')
    await bea.getByRole('button', { name: 'Neem die van mij' }).click()
    await expect.poll(() => rows(anna), { timeout: 8000 }).toContain('2 Toch van Bea')
    await anna.context().close()
    // Chromium reports the requests that failed while there was no connection.
    await bea.context().close()
  })
})

describe('the table of voices', () => {
  test('shows core questions per audience, marks what is missing, and saves to the drafts', async () => {
    const page = await openStaffPage(browser, 'lead')
    await page.goto(at(`${STAFF}/stemmen?taal=pl`))
    await expectAccessible(page, 'voices')
    await keepPicture(page, 'voices')
    expect(await page.getByText('ontbreekt').count()).toBeGreaterThan(0)
    await closePage(page)
  })
})

test('a lead makes an empty project and begins a survey in it', async () => {
  const page = await openStaffPage(browser, 'lead', { width: 360 })
  await page.goto(at('/werk/nieuw'))
  await expectAccessible(page, 'a new project')
  await page.getByLabel(/^Naam in het Nederlands/).fill('Proefproject')
  await page.getByLabel(/^Waarom .* in het Nederlands/).fill('Om te leren.')
  await page.getByLabel(/^Wie lezen .* in het Nederlands/).fill('Wij tweeën.')
  await page.getByRole('button', { name: 'Maak het project' }).click()
  await page.waitForURL(/\/werk\/proefproject(-\d+)?\/ontwerp/)
  await expectAccessible(page, 'an empty project')
  await keepPicture(page, 'design-list')
  await closePage(page)
})
