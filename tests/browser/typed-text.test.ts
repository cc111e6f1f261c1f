import type { Browser, Page } from 'playwright-core'
import type postgres from 'postgres'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
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
} from '../setup/browser.ts'
import { PAYLOADS } from '../setup/payloads.ts'
import {
  openProgramDatabase,
  releaseStory,
  sendAnswers,
  type ToldStory,
  tellStory,
} from '../setup/told-stories.ts'
import { wholeAnswers } from '../setup/whole-story.ts'
import { press } from './steps.ts'

let browser: Browser
let sql: postgres.Sql
const told: ToldStory[] = []
beforeAll(async () => {
  browser = await openBrowser()
  sql = await openProgramDatabase()
  for (const payload of PAYLOADS) told.push(await tellStory(sql, payload, { title: payload }))
})
afterAll(async () => {
  await browser.close()
  await sql.end()
})

/** A page that remembers every dialog. */
function watch(page: Page): string[] {
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  return dialogs
}

const ran = (page: Page) => page.evaluate(() => (window as { __ran?: number }).__ran)

/** Signs that a screen does not show are left out on both sides. */
const visible = (text: string) =>
  text.replace(/[\p{Cc}\p{Cn}\p{Zl}\p{Zp}\uFFFD]+/gu, ' ').replace(/ +/g, ' ')
const textOf = async (page: Page) => visible((await page.locator('main').textContent()) ?? '')

test('what a teller types into a form comes back as text, through to the receipt and the queue', async () => {
  const page = await openPage(browser, { width: 360 })
  const dialogs = watch(page)
  const everything = PAYLOADS.join(' ')
  await page.goto(at(`${PUBLIC}/ouder`))
  for (let step = 0; step < 30 && !(await page.locator('.receipt').count()); step++) {
    for (const field of await page
      .locator('main form :is(textarea, input[type=text])[name]')
      .all()) {
      const most = Number(await field.getAttribute('maxlength'))
      await field.fill(most > 0 ? everything.slice(0, most) : everything.slice(0, 190))
    }
    const story = page.locator('textarea[name=story]')
    if (await story.count()) {
      await story.fill(everything)
      await press(page)
      await press(page, 'button[name=_step][value=back]')
      expect(visible(await story.inputValue())).toBe(visible(everything))
    }
    if (await page.locator('input[name=consent_read]').count())
      await page.check('input[name=consent_read]')
    await press(page)
    expect(await ran(page)).toBeUndefined()
  }
  expect(await page.locator('.receipt').count()).toBe(1)
  await page.goto(at(`${PUBLIC}/code`))
  await page.fill('#code', told[0]?.receipt ?? '')
  await page.keyboard.press('Enter')
  await page.waitForSelector('[role=status]')
  expect(await ran(page)).toBeUndefined()
  expect(dialogs).toEqual([])
  await closePage(page)
})

test.each([
  'prompt',
  'feelings',
  'on_time',
  'difference',
  'readers',
  'about_role',
  'about_apart',
  'consent_share',
])('no payload passes for an answer to %s', async (question) => {
  for (const payload of PAYLOADS.slice(0, 3)) {
    const isList = question === 'feelings' || question === 'readers'
    const sent = await sendAnswers({
      ...wholeAnswers('Nep.'),
      [question]: isList ? [payload] : payload,
    })
    expect(sent.status).toBe(422)
    expect(JSON.parse(sent.body).answers).toContainEqual(expect.objectContaining({ question }))
  }
})

test('staff read every payload as it was typed and nothing of it runs: queue, review, stories, coding', async () => {
  const page = await openStaffPage(browser, 'lead')
  const dialogs = watch(page)
  await page.goto(at(`${STAFF}/nakijken`))
  expect(await ran(page)).toBeUndefined()
  for (const [index, story] of told.entries()) {
    await page.goto(at(`${STAFF}/nakijken/${story.id}`))
    const shown = await textOf(page)
    const typed = visible(PAYLOADS[index] ?? '').trim()
    expect(shown.split(typed).length, `payload ${index} in review`).toBeGreaterThan(2)
    expect(await page.locator('.story-text :not(span, mark)').count()).toBe(0)
    expect(await ran(page)).toBeUndefined()
    if (index === 1) await keepPicture(page, 'typed-review')
    if (index === 10) {
      await expectAccessible(page, 'review of a text that turns round')
      await keepPicture(page, 'typed-turned')
    }
    await releaseStory(sql, story.id)
    await page.goto(at(`${STAFF}/themas/${story.id}`))
    expect(await textOf(page), `payload ${index} in coding`).toContain('Het begon toen wij')
    // The numbers of passages are links of ours.
    expect(await page.locator('.story-text :not(span, mark, a.mark-number)').count()).toBe(0)
    expect(await ran(page)).toBeUndefined()
  }
  const month = new Date().toISOString().slice(0, 7)
  let read = ''
  for (let from = 0; from < 60; from += 5) {
    await page.goto(at(`${STAFF}/verhalen?rol=ouder&van=${month}&vanaf=${from}`))
    if ((await page.locator('.story-card').count()) === 0) break
    read += await textOf(page)
    expect(await ran(page)).toBeUndefined()
  }
  expect(read).toContain('<img src=x onerror="window.__ran=2">')
  expect(read).toContain("'-alert(5)-'")
  expect(read).toContain('</script><script>window.__ran=8</script><!--')
  expect(dialogs).toEqual([])
  await closePage(page)
})

test('the team reads payloads as text in a release', async () => {
  const [row] = await sql`select project_id from stories limit 1`
  for (const story of told)
    await sql`
      insert into codings ${sql({
        project_id: row?.project_id,
        id: crypto.randomUUID(),
        story_id: story.id,
        code: 'T12',
        direction: 'hindered',
        evidence: sql.json([{ start: 0, end: 12 }]),
        reasons: sql.json([]),
        said_by: 'team',
        state: 'confirmed',
      })} on conflict do nothing
    `
  const made = await fetch(at(`${STAFF}/beheer`), {
    method: 'POST',
    headers: { cookie: cookieOf('lead'), origin: inject('program').origin },
    body: new URLSearchParams({ intent: 'release' }),
  })
  expect(made.status).toBe(200)

  const page = await openStaffPage(browser, 'member')
  const dialogs = watch(page)
  await page.goto(at(`${STAFF}/uitgave`))
  expect(await ran(page)).toBeUndefined()
  let read = ''
  const isRead = (payload: string) => read.includes(visible(payload).trim())
  // Five stories are drawn at each visit, until every payload was among them.
  for (let visit = 0; visit < 15 && !PAYLOADS.every(isRead); visit++) {
    await page.goto(at(`${STAFF}/uitgave/T12`))
    read += await textOf(page)
    expect(await ran(page)).toBeUndefined()
  }
  expect(PAYLOADS.some((payload) => read.includes(visible(payload)))).toBe(true)
  expect(dialogs).toEqual([])
  await closePage(page)
})
