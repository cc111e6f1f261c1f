import { readFile } from 'node:fs/promises'
import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { Browser, Page } from 'playwright-core'
import type postgres from 'postgres'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { main as drill } from '#commands/breach-drill.ts'
import { type ConsentText, consentHash } from '#surveys/consent.ts'
import {
  at,
  closePage,
  cookieOf,
  expectAccessible,
  keepPicture,
  openBrowser,
  openPage,
  openStaffPage,
  PUBLIC,
  STAFF,
  WIDTHS,
} from '../setup/browser.ts'
import { openProgramDatabase } from '../setup/told-stories.ts'
import { goOnTo, jumpTo, press, STORY } from './steps.ts'

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

async function download(page: Page, selector: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.click(selector)])
  return readFile(await file.path(), 'utf8')
}

/** The sentences of consent as they stand on the page that a teller sees. */
function readSentences(page: Page): Promise<readonly ConsentText[]> {
  return page.evaluate(() => {
    const inputs = [...document.querySelectorAll<HTMLInputElement>('input[name^=consent_]')]
    const textOf = (element: Element | null | undefined) => element?.textContent?.trim() ?? ''
    return [...new Set(inputs.map((input) => input.name))].map((question) => {
      const own = inputs.filter((input) => input.name === question)
      const group = own[0]?.closest('fieldset')
      return {
        question,
        purpose: question.replace('_', '-') as 'consent-read',
        title: textOf(group?.querySelector('legend')),
        description: textOf(group?.querySelector('.question-hint')),
        answers: own.map((input) => ({ value: input.value, text: textOf(input.closest('label')) })),
      }
    })
  })
}

type Shown = { readonly name: string; readonly labelFalse?: Readonly<Record<string, string>> }

test.each([
  ['nl', 'default'],
  ['en', 'en'],
])('the sentences that a teller read in %s give the hash that is kept', async (tag, key) => {
  const page = await openPage(browser, { width: 360, javaScript: false })
  await page.goto(at(`${PUBLIC}/ouder?taal=${tag}`))
  await goOnTo(page, STORY)
  await page.fill(STORY, 'De zonnebloem op het schoolplein hielp.')
  await jumpTo(page, 'consent_read')
  const seen = await readSentences(page)
  expect(seen.length).toBeGreaterThan(2)
  const before = (await sql`select story_id from consents`).map((row) => row.story_id)
  await page.check('input[name=consent_read]')
  await press(page)
  await closePage(page)
  const [kept] = await sql`
    select text_hash, locale, definition from consents
    join stories on stories.id = consents.story_id
    join survey_versions on survey_versions.id = stories.version_id
    where not (consents.story_id = any(${before}))`
  expect(kept?.locale).toBe(tag)
  const elements: readonly Shown[] = kept?.definition.pages.flatMap(
    (one: { elements: readonly Shown[] }) => one.elements,
  )
  // The one word that a tick does not show is what leaving it empty means. All others come from the page.
  const whole = seen.map((text) => {
    const { labelFalse } = elements.find(({ name }) => name === text.question) ?? {}
    if (!labelFalse) return text
    return { ...text, answers: [...text.answers, { value: 'false', text: labelFalse[key] ?? '' }] }
  })
  expect(consentHash(whole)).toBe(kept?.text_hash)
})

test.each(WIDTHS)('a lead sees which sentences were agreed to, at %i pixels', async (width) => {
  const page = await openStaffPage(browser, 'lead', { width })
  await page.goto(at(`${STAFF}/beheer`))
  await page.click(`a[href$="/toestemming"]`)
  await page.waitForSelector('.guard-hash')
  const hash = await page.locator('.guard-hash').first().innerText()
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  expect(await page.locator('.note-danger').count()).toBe(0)
  await page.locator('details > summary').first().click()
  await expectAccessible(page, 'agreed texts')
  await keepPicture(page, 'staff-consents')
  const [row] = await sql`select count(*)::int as n from consents where text_hash = ${hash}`
  expect(await page.locator('.facts').first().innerText()).toContain(`${row?.n}`)
  await closePage(page)
})

test.each(WIDTHS)(
  'a lead keeps the register up to date and takes it along, at %i pixels',
  async (width) => {
    const page = await openStaffPage(browser, 'lead', { width })
    await page.goto(at(`${STAFF}/register`))
    await page.fill('#ground', 'Toestemming <b>van</b> de verteller')
    await page.click('.guard-form button[type=submit]')
    await page.waitForSelector('[role=status]')
    await expectAccessible(page, 'register')
    await keepPicture(page, 'staff-register')
    expect(await page.locator('.guard-table').innerText()).toContain('90 dagen na het vrijgeven')
    const html = await download(page, 'a[href$="vorm=html"]')
    expect(html).toContain('Toestemming &lt;b&gt;van&lt;/b&gt; de verteller')
    expect(html).toContain('story_originals')
    const csv = await download(page, 'a[href$="vorm=csv"]')
    expect(csv.split('\r\n')[0]).toContain('"Gegevens","Doel","Grondslag"')
    await closePage(page)
  },
)

test.each(WIDTHS)(
  'a lead writes down a breach, drafts the report and stops the clock, at %i pixels',
  async (width) => {
    const page = await openStaffPage(browser, 'lead', { width })
    await page.goto(at(`${STAFF}/datalek`))
    await expectAccessible(page, 'breaches')
    await keepPicture(page, 'staff-breaches')
    await page.fill('#what', 'Een laptop is zoek.')
    await page.check('input[name=data][value=stories]')
    await page.check('input[name=drill]')
    await page.click('button[value=save]')
    await page.waitForURL(/datalek\/[0-9a-f-]{36}/)
    expect(await page.locator('.note-danger').innerText()).toMatch(/OEFENING[\s\S]*Nog 7[12] uur/)
    await expectAccessible(page, 'one breach')
    await keepPicture(page, 'staff-breach')
    expect(Number(await page.locator('#tellers').inputValue())).toBeGreaterThan(0)
    const draft = await download(page, 'a[href$="vorm=tekst"]')
    expect(draft).toContain('OEFENING')
    expect(draft).toContain('Een laptop is zoek.')
    await page.click('button[value=report]')
    await page.waitForSelector('text=Op tijd gemeld')
    await page.click('button[value=close]')
    await page.waitForSelector('text=Afgesloten op')
    expect(await page.locator('#what').count()).toBe(0)
    await closePage(page)
  },
)

test('a breach without data or in time to come is refused, and others than leads see none of this', async () => {
  const reply = await fetch(at(`${STAFF}/datalek`), {
    method: 'POST',
    headers: { cookie: cookieOf('lead'), origin: inject('program').origin },
    body: new URLSearchParams({ what: 'x', when: '2999-01-01T10:00', data: 'stories' }),
  })
  expect(reply.status).toBe(422)
  for (const path of ['datalek', 'register', 'register/bestand?vorm=csv', 'toestemming'])
    for (const role of ['analyst', 'moderator', 'member'] as const) {
      const seen = await fetch(at(`${STAFF}/${path}`), { headers: { cookie: cookieOf(role) } })
      expect(seen.status, `${role} ${path}`).toBe(403)
    }
})

test('the drill makes an exercise, goes through every step and stays far below 72 hours', async () => {
  process.env.DATA_DIR = inject('program').dataDir
  const [out, errors] = [new PassThrough(), new PassThrough()]
  const lead = inject('program').accounts.find(({ role }) => role === 'lead')
  const before = await sql`select 1 from audit_chain`
  const code = await drill(
    ['scheiden-zonder-schade-almelo', lead?.email ?? ''],
    Readable.from([]),
    out,
    errors,
  )
  out.end()
  const said = (await buffer(out)).toString()
  expect(code).toBe(0)
  expect(said).toContain('marked as reported, and closed')
  expect(said).toContain('OEFENING')
  expect(await sql`select 1 from audit_chain`).toHaveLength(before.length + 4)
  const [row] = await sql`
    select is_drill, closed_at is not null as closed from breaches order by discovered_at desc limit 1`
  expect(row).toEqual({ is_drill: true, closed: true })
})
