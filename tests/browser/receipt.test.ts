import { readFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import type { Browser, Download, Page } from 'playwright-core'
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
  PUBLIC,
  STAFF,
  tabTo,
} from '../setup/browser.ts'
import { openProgramDatabase, releaseStory, tellStory } from '../setup/told-stories.ts'
import { andArrive, FORM, goOnTo, press, STORY } from './steps.ts'

let browser: Browser
let sql: postgres.Sql
beforeAll(async () => {
  browser = await openBrowser()
  sql = await openProgramDatabase()
  // The example stories are still being given their suggestions; a story that is told now waits behind them.
  for (let tries = 0; tries < 100; tries++) {
    const [row] = await sql`select count(*)::int as n from jobs`
    if (row?.n === 0) return
    await setTimeout(1000)
  }
}, 120_000)
afterAll(async () => {
  await browser.close()
  await sql.end()
})

const CODE = at(`${PUBLIC}/code`)
const SUMMARY = (words: string) => `summary:has-text("${words}")`

async function lookWith(page: Page, code: string): Promise<void> {
  await page.goto(CODE)
  await page.fill('#code', code)
  await press(page, '[data-code] button[type=submit]')
}

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8')
}

/** Fills in the story and goes to the page that asks what it is about. */
async function tellUntilThemes(page: Page, text: string): Promise<void> {
  await page.goto(FORM)
  await press(page)
  await page.fill(STORY, text)
  await goOnTo(page, '.recognised')
}

const WAITING =
  'We stonden negen maanden op de wachtlijst voor hulp. Al die tijd gebeurde er niets.'

test('with the code a teller reads, corrects, vetoes and changes, at 360 pixels', async () => {
  const { receipt } = await tellStory(sql, 'De juf zag het als eerste.')
  const page = await openPage(browser, { width: 360 })
  await page.goto(CODE)
  await tabTo(page, '#code')
  await page.keyboard.type((receipt.match(/.{4}/g) ?? []).join(' '))
  await andArrive(page, () => page.keyboard.press('Enter'))
  await expectAccessible(page, 'own story, closed')
  expect(await page.locator('[aria-current=step]').innerText()).toContain('Klaar om te lezen')
  expect(await page.locator('.own-words').first().isVisible()).toBe(false)
  await tabTo(page, '.own > summary')
  await page.keyboard.press('Enter')
  expect(await page.locator('.own-words').first().innerText()).toContain('De juf zag het')
  await page.click(SUMMARY('Verbeter je verhaal'))
  await page.click(SUMMARY('Je toestemming'))
  await expectAccessible(page, 'own story, open')
  await keepPicture(page, 'own-story')

  await page.fill('#own-text', 'De meester zag het als eerste.')
  await press(page, 'button[value=correct]')
  expect(await page.locator('[role=status]').first().innerText()).toContain('bewaard')
  expect(await page.locator('.history').innerText()).toContain('verbeterd')
  await press(page, 'button[value=veto]')
  expect(await page.locator('.way-done').innerText()).toContain('geen zin')
  await page.click(SUMMARY('Je toestemming'))
  await page.check('input[name=consent_share][value=no]')
  await press(page, 'button[value=consents]')
  expect(await page.locator('input[name=consent_share]:checked').inputValue()).toBe('no')
  await expectAccessible(page, 'own story, changed')
  await keepPicture(page, 'own-story-changed')

  for (const [format, found] of [
    ['html', '<p dir="auto" class="typed">De meester zag het'],
    ['json', '"format": "vertelpunt.own-story"'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click(`button[value=${format}]`),
    ])
    expect(download.suggestedFilename()).toBe(`formulier.${format}`)
    expect(await textOf(download)).toContain(found)
  }
  await page.check('input[name=sure]')
  await press(page, 'button[value=withdraw]')
  expect(await page.locator('[role=status]').innerText()).toContain('weggehaald')
  expect(await page.locator('.own').count()).toBe(0)
  await expectAccessible(page, 'own story, taken back')
  expect(await page.context().cookies()).toEqual([])
  await closePage(page)
})

test('without JavaScript the same works, and a released story shows what teams read', async () => {
  const { id, receipt } = await tellStory(sql, 'Bel mij op 06-12345678, zei ik.')
  await releaseStory(sql, id)
  const page = await openPage(browser, { width: 360, javaScript: false })
  await lookWith(page, `${receipt.slice(0, 19)}${(Number(receipt[19]) + 1) % 10}`)
  expect(await page.locator('#code-error').innerText()).toContain('klopt niet')
  await page.fill('#code', receipt)
  await press(page, '[data-code] button[type=submit]')
  await page.click(SUMMARY('Lees je verhaal'))
  const [typed, released] = await page.locator('.own-words').allInnerTexts()
  expect(typed).toContain('06-12345678')
  expect(released).not.toContain('06-12345678')
  expect(await page.locator('#own-text').count()).toBe(0)
  await keepPicture(page, 'own-story-released')
  await press(page, 'button[value=veto]')
  expect(await page.locator('.way-done').count()).toBe(1)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click('button[value=html]'),
  ])
  expect(await textOf(download)).toContain('06-12345678')
  await closePage(page)
})

test('a typing error is found without asking the server', async () => {
  const page = await openPage(browser, { width: 360 })
  await page.goto(CODE)
  let posts = 0
  page.on('request', (request) => {
    if (request.method() === 'POST') posts++
  })
  await page.fill('#code', '1234 5678 9012 3456 7890')
  await page.click('[data-code] button[type=submit]')
  await expect.poll(() => page.locator('#code-error').innerText()).toContain('klopt niet')
  expect(await page.locator('#code').getAttribute('aria-invalid')).toBe('true')
  await expectAccessible(page, 'typing error')
  await keepPicture(page, 'code-typo')
  expect(posts).toBe(0)
  await closePage(page)
})

test('a teller agrees, disagrees and adds a theme, and keeps the code', async () => {
  const page = await openPage(browser, { width: 360 })
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await tellUntilThemes(page, WAITING)
  await expectAccessible(page, 'is this right')
  await keepPicture(page, 'themes')
  const asked = page.locator('.recognised-theme')
  expect(await asked.first().innerText()).toContain('Wachten op hulp')
  await tabTo(page, 'input[name="theme.T08"]')
  await page.keyboard.press('Space')
  const others = await page.locator('.recognised details input').all()
  await page.click(SUMMARY('Het gaat ook over iets anders'))
  for (const box of others.slice(0, 5)) await box.check()
  await press(page)
  expect(await page.locator('.errors').innerText()).toContain('te veel')
  expect(await page.locator('.recognised details input:checked').count()).toBe(5)
  await expectAccessible(page, 'too many themes')
  for (const box of (await page.locator('.recognised details input').all()).slice(0, 4))
    await box.uncheck()
  await keepPicture(page, 'themes-open')
  await press(page)
  await page.check('input[name=consent_read]')
  await press(page)

  await page.waitForSelector('[data-keep]:not([hidden])')
  await expectAccessible(page, 'receipt with ways to keep it')
  await keepPicture(page, 'receipt-keep')
  const code = (await page.locator('.receipt').innerText()).replace(/\D/g, '')
  await page.click('[data-act=copy]')
  await expect.poll(() => page.locator('[data-keep-status]').innerText()).toContain('gekopieerd')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied.replace(/\D/g, '')).toBe(code)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click('[data-act=save]'),
  ])
  const saved = await textOf(download)
  expect(saved.replace(/\s/g, '')).toContain(code)
  expect(saved).toContain('/code')
  await page.emulateMedia({ media: 'print' })
  await keepPicture(page, 'receipt-print')
  const onPaper = await page.evaluate(() => document.body.innerText)
  expect(onPaper.replace(/\s/g, '')).toContain(code)
  expect(onPaper).toContain('/code')
  expect(onPaper).not.toMatch(/verhaal/)
  await closePage(page)

  const [row] = await sql`
    select story_id, array_agg(code order by code) as codes from codings
    where said_by = 'teller' group by story_id having 'T08' = any(array_agg(code))`
  expect(row?.codes).toContain('T08')
  expect(row?.codes).toHaveLength(2)
  await releaseStory(sql, row?.story_id)
  const staff = await openStaffPage(browser, 'lead')
  await staff.goto(at(`${STAFF}/themas/${row?.story_id}`))
  expect(await staff.locator('[aria-labelledby=teller-themes]').innerText()).toContain('Wachttijd')
  await expectAccessible(staff, 'coding beside the teller')
  await keepPicture(staff, 'coding-teller')
  await closePage(staff)
})

test('without JavaScript the page about themes can be skipped, and nothing is kept of it', async () => {
  const before = await sql`select count(*)::int as n from codings where said_by = 'teller'`
  const page = await openPage(browser, { width: 360, javaScript: false })
  await tellUntilThemes(page, WAITING)
  await press(page, 'button[name=_step][value=back]')
  expect(await page.locator('.recognised').count()).toBe(0)
  await press(page)
  await page.locator('input[name="theme.T08"][value=no]').check()
  await press(page)
  await page.check('input[name=consent_read]')
  await press(page)
  expect(await page.locator('.receipt').innerText()).toMatch(/\d{4}/)
  expect(await page.locator('[data-keep]').isVisible()).toBe(false)
  const after = await sql`select count(*)::int as n from codings where said_by = 'teller'`
  expect(after).toEqual(before)
  await closePage(page)
})
