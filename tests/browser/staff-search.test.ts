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
import { openProgramDatabase, releaseStory, tellStory } from '../setup/told-stories.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
  const sql = await openProgramDatabase()
  const { id } = await tellStory(
    sql,
    'Er was geen omgangsregeling. De kinderen wisten nooit waar ze zouden slapen. Dat maakte ons allemaal moe.',
  )
  await releaseStory(sql, id)
  await sql.end()
})
afterAll(() => browser.close())

test.each(WIDTHS)(
  'an analyst searches, keeps the search and finds it back, at %i pixels',
  async (width) => {
    const page = await openStaffPage(browser, 'analyst', { width })
    await page.goto(at(`${STAFF}/zoeken`))
    await expectAccessible(page, 'search, nothing asked')
    await page.getByLabel('Wat zoek je?').fill('omgangsregelling')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: /verha(al|len) gevonden/ }).waitFor()
    await expectAccessible(page, 'search, found')
    await keepPicture(page, 'staff-search')
    // The misspelled search finds stories with the word spelled right.
    expect(await page.locator('mark').allInnerTexts()).toContain('omgangsregeling')

    const name = `Omgang ${width}`
    await page.getByText('Bewaar deze zoekvraag').click()
    await page.getByLabel('Naam', { exact: true }).fill(name)
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click()
    await page.getByRole('link', { name }).waitFor()
    await page.goto(at(`${STAFF}/zoeken`))
    await page.getByRole('link', { name }).click()
    await page.waitForURL(/q=omgangsregelling/)
    await page.getByRole('button', { name: `Vergeet ${name}` }).click()
    await page.getByRole('link', { name }).waitFor({ state: 'detached' })

    await page.getByText('Meer keuzes').click()
    await page.getByLabel('kinderen', { exact: true }).check()
    await page.getByRole('button', { name: 'Zoek', exact: true }).click()
    await page.waitForURL(/rol=kind/)
    await expectAccessible(page, 'search, narrowed')
    await closePage(page)
  },
)

test.each(WIDTHS)('words are compared and new themes proposed, at %i pixels', async (width) => {
  const page = await openStaffPage(browser, 'analyst', { width })
  await page.goto(at(`${STAFF}/woorden?groep=professional&met=jongere`))
  await page.getByRole('heading', { name: 'Meer bij professionals' }).waitFor()
  await expectAccessible(page, 'words compared')
  await keepPicture(page, 'staff-words')
  await page.goto(at(`${STAFF}/nieuwe-themas`))
  await page.getByRole('heading', { name: 'Misschien een nieuw thema' }).waitFor()
  await expectAccessible(page, 'proposals')
  await keepPicture(page, 'staff-proposals')
  await closePage(page)
})
