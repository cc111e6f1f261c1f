import { readFile } from 'node:fs/promises'
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

const FORM = {
  title: 'Bezoek aan het buurthuis',
  pages: [
    {
      name: 'p1',
      elements: [
        { type: 'radiogroup', name: 'how', title: 'Hoe was het?', choices: ['goed', 'anders'] },
        { type: 'signaturepad', name: 'sign', penColor: 'red' },
      ],
    },
  ],
}

const file = (name: string, content: string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
})

test('a lead without JavaScript reads a form in, saves it again, and reads a translation back', async () => {
  const page = await openStaffPage(browser, 'lead', { javaScript: false })
  await page.goto(at(`${STAFF}/vragenlijsten`))
  await page.getByRole('link', { name: 'Lees een vragenlijst in' }).click()
  await page.getByLabel('Bestand').setInputFiles(file('hond.json', 'geen JSON'))
  await page.getByRole('button', { name: 'Lees in' }).click()
  await page.getByRole('alert').waitFor()
  expect(await page.getByRole('alert').innerText()).toContain('geen vragenlijst die we kennen')

  const text = JSON.stringify(FORM)
  await page.getByLabel('Bestand').setInputFiles(file('buurthuis.json', text))
  await page.getByRole('button', { name: 'Lees in' }).click()
  await page.getByRole('status').waitFor()
  expect(await page.getByRole('main').innerText()).toContain('signaturepad')
  const draft = await page.getByRole('link', { name: 'Open het ontwerp' }).getAttribute('href')
  const slug = draft?.split('/').at(-1)

  const files = await page
    .context()
    .request.get(at(`${STAFF}/vragenlijsten/${slug}/bestand?vorm=surveyjs`))
  expect(await files.text()).toBe(text)

  await page.goto(at(`${STAFF}/vragenlijsten/${slug}`))
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Teksten voor een vertaler: English (XLIFF)' }).first().click(),
  ])
  const xliff = await readFile(await saved.path(), 'utf8')
  const translated = xliff.replace(
    '<source>Hoe was het?</source>',
    '$&<target>How &amp; was it?</target>',
  )
  expect(translated).not.toBe(xliff)
  await page.getByLabel('Bestand').setInputFiles(file('en.xlf', translated))
  await page.getByRole('button', { name: 'Lees in' }).click()
  expect(await page.getByRole('status').innerText()).toContain('Er is 1 tekst overgenomen.')
  const after = await page
    .context()
    .request.get(at(`${STAFF}/vragenlijsten/${slug}/bestand?vorm=surveyjs`))
  expect(await after.text()).toContain('How & was it?')
  expect(await after.text()).toContain('signaturepad')
  await closePage(page)
})

test('reading in and files are clear and accessible on a phone and a screen', async () => {
  const page = await openStaffPage(browser, 'lead')
  await page.goto(at(`${STAFF}/vragenlijsten/inlezen`))
  await page.getByLabel('Bestand').setInputFiles(file('buurthuis.json', JSON.stringify(FORM)))
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    await expectAccessible(page, `reading in at ${width}`)
    await keepPicture(page, 'staff-read-in')
  }
  await page.getByRole('button', { name: 'Lees in' }).click()
  await page.getByRole('status').waitFor()
  await expectAccessible(page, 'what was read in')
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    await keepPicture(page, 'staff-read-in-report')
  }
  await page.goto(at(`${STAFF}/vragenlijsten/ouder`))
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    await expectAccessible(page, `files at ${width}`)
    await keepPicture(page, 'staff-survey-files')
  }
  await closePage(page)
})
