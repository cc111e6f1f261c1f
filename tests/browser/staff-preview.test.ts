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
} from '../setup/browser.ts'
import { openProgramDatabase } from '../setup/told-stories.ts'
import { PROJECT } from '../setup/whole-story.ts'

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

test('a lead opens every published survey as SurveyJS draws it', async () => {
  const page = await openStaffPage(browser, 'lead', { width: 360 })
  await page.goto(at(`${STAFF}/vragenlijsten`))
  await expectAccessible(page, 'surveys')
  await keepPicture(page, 'staff-surveys')
  const links = await page
    .locator('.plain-list a[href*="/voorbeeld/"]')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
  const versions = await sql`select v.id, definition from survey_versions v
    join projects on projects.id = v.project_id and projects.slug = ${PROJECT}`
  expect(links.length).toBe(versions.length)
  // The same line and the same triangle stand in every survey: one of each is looked at.
  const looked = new Set<string>()
  for (const link of links) {
    const definition = JSON.stringify(
      versions.find((version) => link.endsWith(version.id))?.definition,
    )
    const kinds = await walk(page, link, async (kind) => {
      if (looked.has(kind)) return
      looked.add(kind)
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 })
        await expectAccessible(page, `${kind} at ${width}`)
        await keepPicture(page, `staff-preview-${kind}`)
      }
    })
    expect(kinds.has('dyad'), link).toBe(definition.includes('"type":"dyad"'))
    expect(kinds.has('triad'), link).toBe(definition.includes('"type":"triad"'))
  }
  expect([...looked].sort()).toEqual(['dyad', 'page', 'triad'])
  await closePage(page)
})

/** Goes through a survey in one go; gives what was on its pages, and shows each kind as it comes by. */
async function walk(
  page: Page,
  link: string,
  look: (kind: 'page' | 'dyad' | 'triad') => Promise<void>,
): Promise<ReadonlySet<string>> {
  const kinds = new Set<string>()
  await page.goto(link)
  await page.waitForSelector('.sd-page')
  await look('page')
  for (let step = 0; step < 20; step++) {
    for (const [kind, selector] of KINDS)
      if (await page.locator(selector).count()) {
        kinds.add(kind)
        await look(kind)
      }
    const next = page.locator('.sd-navigation__next-btn:visible')
    if (!(await next.count())) break
    // Without looking whether it stopped moving: a page of SurveyJS slides for a while.
    await next.dispatchEvent('click')
  }
  return kinds
}

const KINDS = [
  ['dyad', '.sd-page .dyad-line'],
  ['triad', '.sd-page .coins-board'],
] as const
