import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import type postgres from 'postgres'
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
import { openProgramDatabase, releaseStory, tellStory, waitFor } from '../setup/told-stories.ts'

const CODEBOOK = `${STAFF}/codeboek`

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

/** What is said of the changes that wait, by how many there are. */
const WAITING = ['Er zijn geen wijzigingen', 'Deze wijziging komt']

/** Looks at a page at both widths. */
async function look(page: Page, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    await expectAccessible(page, name)
    await keepPicture(page, name)
  }
}

async function publish(page: Page, why: string): Promise<void> {
  await page.goto(at(`${CODEBOOK}/uitgaven`))
  await page.fill('#note', why)
  await page.click('button[value=publish]')
  await page.waitForSelector('p[role=status].note')
}

/** Takes back the newest change of the working copy or an edition that still can be. */
async function takeBack(page: Page, code: string): Promise<void> {
  await page.goto(at(`${CODEBOOK}/${code}`))
  await page.locator('button[value=take-back]').first().click()
  await page.waitForURL(/bewaard/)
}

test('a lead changes a cue, sees what it finds, merges two themes, publishes, and coders see the new name', async () => {
  const { id } = await tellStory(
    sql,
    'De kwikstaartmethode hielp ons team. Daarna liep het werk met de andere organisaties beter. Dat gunnen we iedereen.',
  )
  await releaseStory(sql, id)
  await sql`delete from codings where story_id = ${id}`
  await sql`insert into codings (project_id, id, story_id, code, direction, evidence, reasons, said_by, state, decided_at)
    select project_id, gen_random_uuid(), id, 'T29', 'helped', '[{"start":0,"end":36}]', '[]', 'team', 'confirmed', now()
    from stories where id = ${id}`

  const page = await openStaffPage(browser, 'lead')
  await page.goto(at(STAFF))
  await page.click('nav a:has-text("Codeboek")')
  await page.waitForSelector('.theme-group')
  expect(await page.locator('.theme-rows > li').count()).toBeGreaterThanOrEqual(30)
  await look(page, 'codebook')

  await page.fill('#zoek', 'alimentatie')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('.theme-rows > li').count()).toBeLessThan(10)

  await page.goto(at(`${CODEBOOK}/T29`))
  await look(page, 'codebook-theme')
  await page.click('summary:has(h2)')
  const cues = page.locator('#cues_all')
  await cues.fill(`${await cues.inputValue()}\nkwikstaartmethode\n(open`)
  await page.waitForSelector('.cue-trial')
  const trial = page.locator('.cue-trial')
  expect(await trial.innerText()).toContain('Vindt 1 zin in 1 verhaal')
  expect(await trial.locator('blockquote').innerText()).toContain('hielp ons team')
  expect(await trial.locator('.cue-bad').innerText()).toContain('haakje')
  await look(page, 'codebook-edit')

  await page.click('button[value=save]')
  await page.waitForSelector('p[role=alert]')
  expect(await cues.inputValue()).toContain('(open')
  await cues.fill((await cues.inputValue()).replace('\n(open', ''))
  await page.click('button[value=save]')
  await page.waitForURL(/bewaard/)
  await page.waitForSelector('.steps li')
  expect(await page.locator('.steps').innerText()).toContain('1 aanwijzing erbij')

  const merged = await page.locator('h1').innerText()
  await page.selectOption('#into', 'T28')
  await page.click('button[value=merge]')
  await page.waitForURL(/T28\?bewaard/)
  await page.locator('h1').filter({ hasNotText: merged.trim() }).waitFor()
  const name = (await page.locator('h1').innerText()).trim()
  await page.goto(at(`${CODEBOOK}/uitgaven`))
  await look(page, 'codebook-changes')
  const before = await openStaffPage(browser, 'analyst')
  await before.goto(at(`${STAFF}/themas/${id}`))
  expect(await before.locator('.coding').first().innerText()).not.toContain(name)

  await publish(page, 'T28 en T29 gingen over hetzelfde.')
  expect(await page.locator('p[role=status].note').innerText()).toMatch(/Uitgave \d+ is gemaakt/)
  await look(page, 'codebook-editions')
  await waitFor(async () => {
    await before.reload()
    return (await before.locator('.coding').allInnerTexts()).some((text) => text.includes(name))
  })
  await before.goto(at(`${CODEBOOK}/T28`))
  expect(await before.locator('button[value=save]').count()).toBe(0)
  await closePage(before)

  await takeBack(page, 'T28')
  await takeBack(page, 'T29')
  await publish(page, 'Toch niet.')
  const [coding] = await sql`select code from codings where story_id = ${id} and said_by = 'team'`
  expect(coding?.code).toBe('T29')
  await closePage(page)
})

test('two leads write the same theme: the second sees both texts and loses nothing', async () => {
  const [one, other] = await Promise.all([
    openStaffPage(browser, 'lead'),
    openStaffPage(browser, 'administrator', { javaScript: false }),
  ])
  await Promise.all([one, other].map((page) => page.goto(at(`${CODEBOOK}/T05`))))
  await one.click('summary:has(h2)')
  await one.fill('#definition', 'Zoals de eerste het schreef.')
  await one.click('button[value=save]')
  await one.waitForURL(/bewaard/)
  await other.click('summary:has(h2)')
  await other.fill('#definition', 'Zoals de tweede het schreef.')
  await other.click('button[value=save]')
  expect(await other.locator('[role=alert]').innerText()).toContain('Iemand anders')
  expect(await other.inputValue('#definition')).toBe('Zoals de tweede het schreef.')
  expect(await other.locator('.field-now').first().innerText()).toContain('de eerste')
  await other.click('button[value=save]')
  expect(await other.locator('#theme-definition + p').innerText()).toBe(
    'Zoals de tweede het schreef.',
  )
  await takeBack(one, 'T05')
  await takeBack(one, 'T05')
  await closePage(one)
  await closePage(other)
})

test('a lead splits a theme, puts it in order, and takes it all back', async () => {
  const page = await openStaffPage(browser, 'lead')
  await page.goto(at(`${CODEBOOK}/T24/splitsen`))
  await look(page, 'codebook-split')
  await page.fill('#name_nl', 'Kinderalimentatie')
  await page.locator('input[name=coding]').first().check()
  await page.click('main button[type=submit]')
  await page.waitForSelector('.steps li')
  expect(await page.locator('h1').innerText()).toContain('Kinderalimentatie')

  await page.goto(at(`${CODEBOOK}?volgorde`))
  await look(page, 'codebook-order')
  await page.click('button:has-text("Kinderalimentatie: omhoog")')
  await page.waitForSelector('p[role=status].note')
  await page.goto(at(`${CODEBOOK}/uitgaven`))
  const working = page.locator('section[aria-labelledby=working]')
  for (const left of [1, 0]) {
    await working.locator('button[value=take-back]').first().click()
    await waitFor(async () => (await working.innerText()).includes(WAITING[left] ?? ''))
  }
  expect(await page.locator('button[value=publish]').count()).toBe(0)
  await closePage(page)
})

test('a file goes out and comes in again, with a report first', async () => {
  const page = await openStaffPage(browser, 'lead')
  await page.goto(at(`${CODEBOOK}/bestand`))
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click('a[href*="vorm=qdc"]'),
  ])
  const qdc = await readFile(await download.path(), 'utf8')
  expect(qdc).toContain('urn:QDA-XML:codebook:1.0')
  const changed = qdc.replace(
    'name="Relatie onder druk"',
    'name="Spanning in de relatie" bogus="1"',
  )
  await page.setInputFiles('#file', {
    name: 'codeboek.qdc',
    mimeType: 'application/xml',
    buffer: Buffer.from(changed.replace('</Codes>', '<Code name=""/></Codes>')),
  })
  await page.click('button[value=report]')
  await page.waitForSelector('#report')
  const report = await page.locator('section[aria-labelledby=report]').innerText()
  expect(report).toContain('Spanning in de relatie')
  expect(report).toContain('heeft geen naam')
  await look(page, 'codebook-import')
  expect(await page.locator('button[value=apply]').count()).toBe(1)
  await page.goto(at(`${CODEBOOK}/nieuw`))
  await look(page, 'codebook-new')
  await closePage(page)
})
