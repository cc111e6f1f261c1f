import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
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
  PUBLIC,
  STAFF,
  WIDTHS,
} from '../setup/browser.ts'
import { openProgramDatabase, sendAnswers } from '../setup/told-stories.ts'
import { PROJECT, wholeAnswers } from '../setup/whole-story.ts'
import { FORM, goOnTo, listKept, NEXT, press, STORY } from './steps.ts'

let browser: Browser
let sql: postgres.Sql
beforeAll(async () => {
  browser = await openBrowser()
  sql = await openProgramDatabase()
})
afterAll(async () => {
  await browser.close()
  await sql.end()
})

const PICTURES = join(import.meta.dirname, '../../.cache/pictures')

async function keepPrint(page: Page, name: string): Promise<void> {
  await mkdir(PICTURES, { recursive: true })
  await page.pdf({ path: join(PICTURES, `${name}.pdf`), preferCSSPageSize: true })
}

async function makeChannel(page: Page, name: string, point = ''): Promise<string> {
  await page.goto(at(`${STAFF}/verspreiden`))
  await page.fill('#name', name)
  await page.selectOption('#point', point)
  await page.click('.channel-form button')
  await page.waitForSelector('.note[role=status]')
  const card = page.locator('.channels .card', { hasText: name })
  const address = (await card.locator('.channel-address code').innerText()).trim()
  return address.slice(-6)
}

const sentShown = (page: Page, name: string) =>
  page.locator('.channels .card', { hasText: name }).locator('[data-sent]').innerText()

/** Answers of which several can be chosen are kept in the order of choosing; what counts is which. */
const inOrder = (answers: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(answers).map(([name, value]) => [
      name,
      Array.isArray(value) ? [...value].sort() : value,
    ]),
  )

/** Tells a story page by page, without answering what may be skipped. */
async function tell(page: Page, text: string): Promise<void> {
  await goOnTo(page, STORY)
  await page.fill(STORY, text)
  await goOnTo(page, 'input[name=consent_read]')
  await page.check('input[name=consent_read]')
  for (let step = 0; step < 5 && !(await page.locator('.receipt').count()); step++)
    await press(page, NEXT)
}

test.each(WIDTHS)('a lead makes channels and prints for them, at %i pixels', async (width) => {
  const page = await openStaffPage(browser, 'lead', { width })
  const name = `Wachtkamer ${width}`
  const code = await makeChannel(page, name)
  await expectAccessible(page, 'spread')
  await keepPicture(page, 'spread')
  for (const query of [
    'vel=poster',
    'vel=poster&neutraal=1',
    'vel=cards',
    'vel=cards&neutraal=1',
  ]) {
    await page.goto(at(`${STAFF}/verspreiden/${code}?${query}`))
    expect(await page.locator('.qr path').first().getAttribute('d')).toMatch(/^M\d/)
    await expectAccessible(page, query)
    const picture = query.replaceAll(/\W/g, '-')
    await keepPicture(page, picture)
    const text = await page.locator('.sheet').innerText()
    expect(text).toContain(`/v/${code}`)
    if (query.includes('neutraal')) expect(text).not.toMatch(/scheid|uit elkaar|Scheiden/i)
    if (width > 1000) await keepPrint(page, picture)
  }
  await closePage(page)
})

test('a channel leads to its story point without a step back, and is counted apart from the story', async () => {
  const staff = await openStaffPage(browser, 'lead')
  const code = await makeChannel(staff, 'Poster school', 'ouder')
  const page = await openPage(browser, { javaScript: false })
  await page.goto(at('/livez'))
  await page.goto(at(`/v/${code.toUpperCase()}`))
  expect(page.url()).toBe(at(`${PUBLIC}/ouder?via=${code}`))
  await tell(page, 'Door de poster kwam ik hier.')
  expect(await page.locator('.receipt').count()).toBe(1)
  expect(await page.context().cookies()).toEqual([])
  await closePage(page)
  const countsOf = async () => {
    const [row] = await sql`select opened, begun, sent from channel_counts
      join channels on channels.id = channel_counts.channel_id where code = ${code}`
    return row
  }
  await expect.poll(countsOf).toEqual({ opened: 1, begun: 1, sent: 1 })
  await staff.reload()
  expect(await sentShown(staff, 'Poster school')).toBe('minder dan 5')
  const unknown = await staff.request.get(at('/v/zzzzzz'))
  expect(unknown.status()).toBe(404)
  await closePage(staff)
})

test('from the public page the channel goes along to every form', async () => {
  const staff = await openStaffPage(browser, 'lead')
  const code = await makeChannel(staff, 'Nieuwsbrief')
  const page = await openPage(browser, { width: 360 })
  await page.goto(at(`/v/${code}`))
  expect(page.url()).toBe(at(`${PUBLIC}?via=${code}`))
  const links = await page
    .locator('.roles a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  expect(links.every((link) => link?.endsWith(`?via=${code}`))).toBe(true)
  await page.goto(at(`${PUBLIC}?via=<script>`))
  expect(await page.locator('.roles a').first().getAttribute('href')).not.toContain('script')
  await closePage(page)
  await closePage(staff)
})

test.each(WIDTHS)('a shared tablet begins again by itself, at %i pixels', async (width) => {
  const page = await openPage(browser, { width })
  await page.clock.install()
  const start = at(`${PUBLIC}?kiosk=1`)
  await page.goto(start)
  await page.click(`.roles a[href^="${PUBLIC}/ouder"]`)
  await page.waitForURL(/ouder\?kiosk=1/)
  expect(await page.locator('[data-device]').count()).toBe(0)
  await goOnTo(page, STORY)
  // The script that watches a shared tablet must be there before the clock runs ahead.
  await page.waitForLoadState('networkidle')
  await page.fill(STORY, 'Dit mag niet blijven staan.')

  await page.clock.runFor(155_000)
  expect(await page.locator('.kiosk-idle').isVisible()).toBe(false)
  await page.clock.runFor(10_000)
  expect(await page.locator('.kiosk-idle').isVisible()).toBe(true)
  await expectAccessible(page, 'idle')
  await keepPicture(page, 'kiosk-idle')
  await page.click('[data-stay]')
  expect(await page.locator('.kiosk-idle').isVisible()).toBe(false)
  expect(await page.inputValue(STORY)).toContain('niet blijven')

  await page.clock.runFor(165_000)
  expect(await page.locator('.kiosk-idle').isVisible()).toBe(true)
  await page.clock.runFor(20_000)
  await page.waitForURL(start)
  expect(await listKept(page)).toEqual([])

  await page.click(`.roles a[href^="${PUBLIC}/ouder"]`)
  await page.waitForURL(/ouder\?kiosk=1/)
  await tell(page, `Op de tablet verteld, ${width}.`)
  expect(await page.locator('.receipt').innerText()).toMatch(/\d{4}/)
  await page.clock.runFor(2_000)
  expect(Number(await page.locator('[data-kiosk-end] [data-left]').innerText())).toBeLessThan(60)
  await expectAccessible(page, 'kiosk receipt')
  await keepPicture(page, 'kiosk-receipt')
  await page.click('[data-more]')
  await page.clock.runFor(65_000)
  expect(await page.locator('.receipt').count()).toBe(1)
  await page.clock.runFor(55_000)
  await page.waitForURL(start)
  expect(await listKept(page)).toEqual([])
  await page.goBack()
  expect(await page.locator('.receipt').count()).toBe(0)
  await closePage(page)
})

test.each(WIDTHS)(
  'a collector reads what to keep to and hands over the code, at %i',
  async (width) => {
    const page = await openPage(browser, { width })
    await page.goto(`${FORM}?ophaler=1`)
    expect(await page.locator('form#formulier').count()).toBe(0)
    await expectAccessible(page, 'guide')
    await keepPicture(page, 'collector-guide')
    await page.click('#inhoud .button-main')
    await page.waitForSelector('form#formulier')
    expect(await page.locator('.together').innerText()).toBe('Wij schrijven samen')
    await expectAccessible(page, 'together')
    await keepPicture(page, 'collector-form')
    await tell(page, `Samen opgeschreven op ${width}.`)
    expect(await page.locator('.receipt-card .receipt').count()).toBe(1)
    await expectAccessible(page, 'card')
    await keepPicture(page, 'collector-card')
    if (width > 1000) await keepPrint(page, 'collector-card')
    const [row] = await sql`select count(*)::int as n from stories
    where answers ->> 'told_through' = 'collector'`
    expect(row?.n).toBeGreaterThan(0)
    await closePage(page)
  },
)

test.each(WIDTHS)('every survey can be printed, at %i pixels', async (width) => {
  const page = await openStaffPage(browser, 'lead', { width })
  const versions = await sql`select v.id, s.slug from survey_versions v
    join surveys s on s.project_id = v.project_id and s.id = v.survey_id
    join projects p on p.id = v.project_id and p.slug = ${PROJECT}`
  for (const { id, slug } of versions) {
    await page.goto(at(`${STAFF}/papier/${id}`))
    const text = await page.locator('.paper').innerText()
    expect(text, slug).not.toMatch(/undefined|\{\w+\}|\[object/)
    await expectAccessible(page, `paper ${slug}`)
    if (slug === 'ouder' || slug === 'kind') await keepPicture(page, `paper-${slug}`)
    if (width > 1000) await keepPrint(page, `paper-${slug}`)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.staff-head').isVisible()).toBe(false)
    expect(
      await page
        .locator('.paper-question')
        .evaluateAll((all) => all.every((one) => getComputedStyle(one).breakInside === 'avoid')),
    ).toBe(true)
    await page.emulateMedia({ media: 'screen' })
  }
  await closePage(page)
})

test.each(WIDTHS)('paper that is typed in gives the answers of the form, at %i', async (width) => {
  const text = `Van papier overgetypt ${width}.`
  const answers = wholeAnswers(text)
  const page = await openStaffPage(browser, 'moderator', { width })
  await page.goto(at(`${STAFF}/nakijken`))
  await page.click('a[href$="/invoer"]')
  await page.waitForURL(/invoer$/)
  await expectAccessible(page, 'choose a form')
  await page.click('a[href$="/invoer/ouder"]')
  await page.waitForSelector('.entry')
  await expectAccessible(page, 'entry')
  await keepPicture(page, 'entry')

  await page.keyboard.press('Control+Enter')
  await page.locator('.entry button').click()
  await page.waitForSelector('.errors')
  await expectAccessible(page, 'entry refused')

  const choose = (name: string, value: unknown) =>
    page.check(`input[name="${name}"][value="${value}"]`, { force: true })
  await choose('prompt', answers.prompt)
  await page.fill('[name=story]', String(answers.story))
  await page.fill('[name=title]', String(answers.title))
  for (const feeling of answers.feelings as string[]) await choose('feelings', feeling)
  await choose('on_time', 20)
  for (const [corner, coins] of [5, 3, 2].entries())
    await page.fill(`[name="difference.${corner}"]`, String(coins))
  for (const reader of answers.readers as string[]) await choose('readers', reader)
  for (const name of ['about_role', 'about_apart', 'about_child']) await choose(name, answers[name])
  await choose('consent_read', true)
  for (const name of ['consent_quote', 'consent_share', 'consent_numbers'])
    await choose(name, answers[name])
  await page.focus('[name=title]')
  await page.keyboard.press('Control+Enter')
  await page.waitForSelector('.receipt')
  await expectAccessible(page, 'entry stored')
  await keepPicture(page, 'entry-stored')

  const before = (await sql`select id from stories`).map(({ id }) => id)
  await sendAnswers({ ...answers, on_time: 20 })
  const [online] = await sql`select answers from stories where not (id = any(${before}))`
  const kept = await sql`select answers from stories where id = any(${before}) and not is_example`
  expect(kept.map(({ answers: one }) => inOrder(one))).toContainEqual(inOrder(online?.answers))

  await page.keyboard.press('Enter')
  await page.waitForSelector('.entry')
  expect(await page.inputValue('[name=story]')).toBe('')
  await closePage(page)
})
