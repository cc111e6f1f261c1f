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
} from '../setup/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const PREVIEW = `${STAFF}/ontwerp/jongere/voorbeeld`

test('a lead looks at a draft in every way, in another language, and fills a page in', async () => {
  const page = await openStaffPage(browser, 'lead')
  await page.goto(at(`${STAFF}/ontwerp/jongere`))
  await page.getByRole('link', { name: 'Voorbeeld per doelgroep' }).click()
  await page.locator('.tried-phone.teller-jongere').waitFor()
  expect((await page.locator('.tried').boundingBox())?.width).toBeLessThanOrEqual(360)
  await expectAccessible(page, 'preview as a phone')
  await keepPicture(page, 'draft-preview-phone')

  await page.getByLabel('Zoals gezien door').selectOption('kind')
  await page.getByLabel('Taal van de vragen').selectOption('en')
  await page.getByRole('button', { name: 'Toon', exact: true }).click()
  await page.locator('.tried.teller-kind[lang=en]').waitFor()
  const first = await page.locator('.tried .soft').first().textContent()
  await page.locator('.tried [type=radio]').first().check()
  await page.locator('[name=_stap][value=next]').click()
  await expect.poll(() => page.locator('.tried .soft').first().textContent()).not.toBe(first)
  expect(page.url()).not.toContain('_proef')

  for (const look of ['Tablet', 'Papier', 'Luisteren', 'Zonder scripts']) {
    await page.getByRole('link', { name: look, exact: true }).click()
    await page.locator(`[aria-current=page]`, { hasText: look }).waitFor()
    await expectAccessible(page, `preview: ${look}`)
    await keepPicture(page, `draft-preview-${look.slice(0, 6).trim().toLowerCase()}`)
  }
  await closePage(page)
})

test('the preview works on a phone without JavaScript, page after page', async () => {
  const page = await openStaffPage(browser, 'lead', { width: 360, javaScript: false })
  await page.goto(at(`${PREVIEW}?als=zonder&wie=jongere&in=nl`))
  await keepPicture(page, 'draft-preview-plain')
  const first = await page.locator('.tried h2, .tried .soft').first().textContent()
  await page.locator('.tried [type=radio]').first().check()
  await page.locator('[name=_stap][value=next]').click()
  expect(await page.locator('.tried h2, .tried .soft').first().textContent()).not.toBe(first)
  await page.locator('[name=_stap][value=back]').click()
  expect(await page.locator('.tried [type=radio]').first().isChecked()).toBe(true)
  await closePage(page)
})

test('a lead fills a trial with made-up stories, sees it work, and removes it', async () => {
  const page = await openStaffPage(browser, 'lead', { width: 360 })
  await page.goto(at(`${STAFF}/ontwerp`))
  await page.getByRole('link', { name: 'Proberen met verzonnen verhalen' }).click()
  await page.getByLabel('Hoeveel proefverhalen?').fill('6')
  await page.getByRole('button', { name: 'Vul met proefverhalen' }).click()
  await page.getByRole('link', { name: 'Open de proef' }).waitFor()
  await expectAccessible(page, 'the trial')
  await expect
    .poll(
      async () => {
        await page.reload()
        return page.locator('main').innerText()
      },
      { timeout: 20_000 },
    )
    .toContain('6 proefverhalen staan klaar')
  await keepPicture(page, 'trial')
  await page.getByRole('link', { name: 'Open de proef' }).click()
  await page.getByText('Proefgegevens.').waitFor()
  await expectAccessible(page, 'the workroom of a trial')
  await keepPicture(page, 'trial-workroom')
  const trial = new URL(page.url()).pathname
  await page.goto(at(`${trial}/uitgave`))
  await page.getByText('Proefgegevens.').waitFor()
  const refused = await page.request.get(at(trial.replace('/werk/', '/p/')))
  expect(refused.status()).toBe(404)

  await page.goto(at(`${STAFF}/proef`))
  await page.getByRole('button', { name: 'Haal de proef weg' }).click()
  await page.getByText('De proef is weg.').waitFor()
  expect((await page.request.get(at(trial))).status()).toBe(404)
  await closePage(page)
})
