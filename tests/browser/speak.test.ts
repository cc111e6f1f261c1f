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
import { pictureWith } from '../setup/files.ts'
import { openProgramDatabase, stateOf, waitFor } from '../setup/told-stories.ts'
import { FORM, goOnTo, jumpTo, listKept, NEXT, OWN, press, readKept } from './steps.ts'

let browser: Browser
let sql: postgres.Sql
beforeAll(async () => {
  browser = await openBrowser([
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
  ])
  sql = await openProgramDatabase()
})
afterAll(async () => {
  await browser.close()
  await sql.end()
})

const OPEN = '[data-speak-open]'
const START = '.recorder button:has-text("Start de opname")'
const STOP = '.recorder button:has-text("Stop")'
const HEARD = '.recorder audio'

/** Looks at a page on a phone and on a laptop. */
async function lookAt(page: Page, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    await expectAccessible(page, `${name} at ${width}`)
    await keepPicture(page, name)
  }
}

/** Records for a second, with the keys alone where a button has the focus already. */
async function speak(page: Page): Promise<void> {
  await page.click(OPEN)
  await page.waitForSelector(START)
  await page.keyboard.press('Enter')
  await page.waitForSelector('.recorder-runs:has-text("4:59")')
  await page.keyboard.press('Enter')
  await page.waitForSelector(HEARD)
}

/** Goes on to the end, agrees and sends. */
async function finish(page: Page): Promise<void> {
  await goOnTo(page, 'input[name=consent_read]')
  await page.check('input[name=consent_read]')
  await press(page)
  await page.waitForSelector('.receipt')
}

/** How long what can be heard lasts, by playing it to its end. */
const lengthOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate(async (player: HTMLAudioElement) => {
    player.muted = true
    const ended = new Promise((resolve) => player.addEventListener('ended', resolve))
    await player.play()
    await ended
    return player.currentTime
  })

/** The newest story with a file of this kind. */
async function newest(kind: 'audio' | 'drawing', before: readonly string[]): Promise<string> {
  const [row] = await sql`
    select story_id from attachments where kind = ${kind} and not (story_id = any(${before}))`
  return String(row?.story_id)
}
const known = async () => (await sql`select id from stories`).map(({ id }) => String(id))

test('a story is spoken, heard, made again and sent; its readers hear it, write it down, and it is gone', async () => {
  const before = await known()
  const page = await openPage(browser)
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/islands/')) scripts.push(request.url())
  })
  await page.goto(FORM)
  await goOnTo(page, OPEN)
  await page.waitForSelector(OPEN, { state: 'visible' })
  await page.waitForLoadState('networkidle')
  const fetched = scripts.length
  await lookAt(page, 'speak-offered')
  await page.click(OPEN)
  await page.waitForSelector(START)
  expect(scripts.length).toBeGreaterThan(fetched)
  await page.keyboard.press('Enter')
  await page.waitForSelector('.recorder-runs:has-text("4:59")')
  await lookAt(page, 'speak-running')
  await page.click(STOP)
  await page.waitForSelector(HEARD)
  expect(await lengthOf(page, HEARD)).toBeGreaterThan(0.4)
  await lookAt(page, 'speak-ready')
  await page.click('.recorder button:has-text("weghalen")')
  await page.waitForSelector(START)
  await page.keyboard.press('Enter')
  await page.waitForSelector('.recorder-runs:has-text("4:59")')
  // Going on ends the recording and keeps it; coming back it is there.
  await press(page)
  await press(page, 'button[name=_step][value=back]')
  await page.waitForSelector(HEARD)
  expect(await listKept(page)).toEqual([])
  await finish(page)
  await closePage(page)

  const id = await newest('audio', before)
  await waitFor(async () => (await stateOf(sql, id)) === 'proposed')
  const first = await openStaffPage(browser, 'moderator')
  await first.goto(at(`${STAFF}/nakijken/${id}`))
  await lookAt(first, 'speak-review')
  expect(await lengthOf(first, '.listening audio')).toBeGreaterThan(0.4)
  const [heard] = await sql`
      select count(*)::int as times from events
      where story_id = ${id} and kind = 'original.read' and details ->> 'part' = 'audio'`
  expect(heard?.times).toBe(1)
  await first.click('button[value=prepare]')
  await first.waitForSelector('[role=alert]:has-text("ingesproken")')
  await first.fill('#uitgetypt', 'Mijn zoon Daan huilde. Bel mij op 06-12345678.')
  await first.click('button[value=transcribe]')
  await first.waitForSelector('[role=status]:has-text("bewaard")')
  await first.waitForSelector('[aria-labelledby=goes-on]:has-text("op [telefoonnummer 1]")')
  await lookAt(first, 'speak-transcribed')
  await first.click('button[value=prepare]')
  await first.waitForURL(/klaar=nagekeken/)
  await closePage(first)

  const second = await openStaffPage(browser, 'lead')
  await second.goto(at(`${STAFF}/nakijken/${id}`))
  expect(await second.locator('.listening audio').count()).toBe(1)
  await second.click('button[value=confirm]')
  await second.waitForURL(/klaar=vrijgegeven/)
  const gone = await second.request.get(at(`${STAFF}/nakijken/${id}/opname`))
  expect(gone.status()).toBe(409)
  await closePage(second)
  expect(await sql`select 1 from attachments where story_id = ${id}`).toHaveLength(0)
})

test('the microphone is for pages of a form alone, and only readers hear a recording', async () => {
  const page = await openPage(browser)
  const policyOf = async (path: string) =>
    (await page.request.get(at(path))).headers()['permissions-policy']
  expect(await policyOf(`${PUBLIC}/ouder`)).toContain('microphone=(self)')
  for (const path of [PUBLIC, `${PUBLIC}/code`, `${PUBLIC}/hulp`, '/inloggen', '/'])
    expect(await policyOf(path), path).toContain('microphone=()')
  const id = '00000000-0000-4000-8000-000000000000'
  const stranger = await page.request.get(at(`${STAFF}/nakijken/${id}/opname`), { maxRedirects: 0 })
  expect(stranger.status()).toBe(302)
  await closePage(page)
  const analyst = await openStaffPage(browser, 'analyst')
  const refused = await analyst.request.get(at(`${STAFF}/nakijken/${id}/opname`))
  expect(refused.status()).toBe(403)
  await closePage(analyst)
})

test('speaking is not offered under 16, and who turns out to be younger loses the recording', async () => {
  const page = await openPage(browser)
  await page.goto(at(`${PUBLIC}/jongere`))
  await page.check('input[name=band][value="12to15"]')
  await goOnTo(page, 'textarea[name=story]')
  expect(await page.locator('[data-speak-place]').count()).toBe(0)
  for (let step = 0; step < 6 && !(await page.locator('input[name=band]').count()); step++)
    await press(page, 'button[name=_step][value=back]')
  await page.check('input[name=band][value="16to18"]')
  await goOnTo(page, OPEN)
  await speak(page)
  for (let step = 0; step < 6 && !(await page.locator('input[name=band]').count()); step++)
    await press(page, 'button[name=_step][value=back]')
  await page.check('input[name=band][value="12to15"]')
  const before = await known()
  await finish(page)
  const [kept] = await sql`
    select count(*)::int as files from attachments where not (story_id = any(${before}))`
  expect(kept?.files).toBe(0)
  await closePage(page)
})

test('on an own device a recording outlives a reload, waits without a connection, and arrives once', async () => {
  const before = await known()
  const page = await openPage(browser)
  await page.goto(FORM)
  await page.check(OWN)
  await goOnTo(page, OPEN)
  await speak(page)
  expect(await page.locator('.recorder').innerText()).toContain('versleuteld op dit apparaat')
  expect(await readKept(page)).not.toContain('webm')
  await page.reload()
  await page.click('.resume .button-main')
  await page.waitForSelector(HEARD)
  await goOnTo(page, 'input[name=consent_read]')
  await page.check('input[name=consent_read]')
  await page.context().setOffline(true)
  await page.click(NEXT)
  await page.waitForSelector('.queue')
  await page.context().setOffline(false)
  await page.waitForSelector('.receipt')
  const stored = await sql`select story_id from attachments where not (story_id = any(${before}))`
  expect(stored).toHaveLength(1)
  await page.close()
})

test('leaving fast in the middle of a recording leaves nothing of it', async () => {
  const page = await openPage(browser)
  await page.goto(FORM)
  await page.check(OWN)
  await goOnTo(page, OPEN)
  await page.click(OPEN)
  await page.waitForSelector(START)
  await page.keyboard.press('Enter')
  await page.waitForSelector('.recorder-runs:has-text("4:59")')
  await page.click('[data-exit]')
  await page.waitForURL((url) => url.origin !== new URL(FORM).origin)
  await page.goto(at('/hulp'))
  expect(await listKept(page)).toEqual([])
  await page.close()
})

test('a collector adds the photo of a drawing without script; it is seen on the review screen alone', async () => {
  const before = await known()
  const page = await openPage(browser, { javaScript: false })
  await page.goto(at(`${PUBLIC}/kind?ophaler=1&gelezen=1`))
  await page.check('input[name=band][value="8to9"]')
  await jumpTo(page, 'consent_read')
  await page.check('input[name=consent_read]')
  await page.setInputFiles('input[type=file]', {
    name: 'tekening.png',
    mimeType: 'image/png',
    buffer: Buffer.from('GIF89a, whatever it is called'),
  })
  await press(page)
  expect(await page.locator('.errors').innerText()).toContain('JPEG of PNG')
  expect(await page.isChecked('input[name=consent_read]')).toBe(true)
  await keepPicture(page, 'drawing-refused')
  await page.setInputFiles('input[type=file]', {
    name: 'Daan in de Torenstraat.png',
    mimeType: 'image/png',
    buffer: pictureWith('Torenstraat 5', 240),
  })
  await press(page)
  await page.waitForSelector('.receipt')
  await closePage(page)

  const id = await newest('drawing', before)
  await waitFor(async () => (await stateOf(sql, id)) === 'proposed')
  const reader = await openStaffPage(browser, 'lead')
  const address = `${STAFF}/nakijken/${id}`
  await reader.goto(at(address))
  const looks = () => sql`
      select 1 from events where story_id = ${id} and details ->> 'part' = 'drawing'`
  expect(await looks()).toHaveLength(0)
  await reader.click('.listening summary')
  await reader.waitForFunction(
    () => document.querySelector<HTMLImageElement>('.listening img')?.naturalWidth === 240,
  )
  expect(await looks()).toHaveLength(1)
  await lookAt(reader, 'drawing-review')
  const file = await reader.request.get(at(`${address}/tekening`))
  expect(file.headers()['cache-control']).toBe('no-store')
  expect((await file.body()).includes('Torenstraat')).toBe(false)
  await closePage(reader)
})

test('with script the photo of a drawing goes along too; without a collector it is not asked', async () => {
  const before = await known()
  const page = await openPage(browser)
  await page.goto(at(`${PUBLIC}/kind`))
  await page.check('input[name=band][value="8to9"]')
  await jumpTo(page, 'consent_read')
  expect(await page.locator('input[type=file]').count()).toBe(0)
  await page.goto(at(`${PUBLIC}/kind?ophaler=1&gelezen=1`))
  await page.check('input[name=band][value="8to9"]')
  await jumpTo(page, 'consent_read')
  await expectAccessible(page, 'the question about a drawing')
  await page.check('input[name=consent_read]')
  await page.setInputFiles('input[type=file]', {
    name: 'a.png',
    mimeType: 'image/png',
    buffer: pictureWith('x'),
  })
  await press(page)
  await page.waitForSelector('.receipt')
  expect(await newest('drawing', before)).toMatch(/-/)
  await closePage(page)
})

/** Voices of a device as the browser would name them; this machine has none. */
const withVoices = (page: Page, isLocal: boolean) =>
  page.addInitScript((localService) => {
    const said: string[] = []
    Object.assign(window, {
      said,
      SpeechSynthesisUtterance: function Said(this: object, text: string) {
        Object.assign(this, { text })
      },
    })
    const voices = [{ lang: 'nl-NL', localService, name: 'x', default: true, voiceURI: 'x' }]
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        getVoices: () => voices,
        addEventListener: () => {},
        speak: (one: { text: string }) => said.push(one.text),
        cancel: () => said.push('stop'),
      },
    })
  }, isLocal)

test('questions are read aloud by a voice of the device alone, and reading stops with the page', async () => {
  const page = await openPage(browser)
  await withVoices(page, true)
  await page.goto(at(`${PUBLIC}/jongere`))
  const button = page.locator('[data-read-aloud]').first()
  await button.waitFor()
  await lookAt(page, 'read-aloud')
  await button.click()
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said)
  expect((await said()).at(-1)).toMatch(/Hoe oud ben je\?.*12 tot en met 15 jaar/)
  expect(await button.getAttribute('aria-label')).toMatch(/^Stop met voorlezen: Hoe oud/)
  await page.check('input[name=band][value="16to18"]')
  await press(page)
  await page.waitForFunction(() => (window as unknown as { said: string[] }).said.at(-1) === 'stop')
  await closePage(page)

  const other = await openPage(browser)
  await withVoices(other, false)
  await other.goto(at(`${PUBLIC}/jongere`))
  await other.waitForLoadState('networkidle')
  expect(await other.locator('[data-read-aloud]').count()).toBe(0)
  await closePage(other)
})
