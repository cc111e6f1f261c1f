import type { Browser } from 'playwright-core'
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
import { openProgramDatabase } from '../setup/told-stories.ts'

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

test.each(WIDTHS)(
  'a lead opens every published survey as SurveyJS draws it, at %i pixels',
  async (width) => {
    const page = await openStaffPage(browser, 'lead', { width })
    await page.goto(at(`${STAFF}/vragenlijsten`))
    await expectAccessible(page, 'surveys')
    await keepPicture(page, 'staff-surveys')
    const links = await page
      .locator('.plain-list a[href*="/voorbeeld/"]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
    const versions = await sql`select id, definition from survey_versions`
    expect(links.length).toBe(versions.length)
    for (const link of links) {
      const definition = JSON.stringify(
        versions.find((version) => link.endsWith(version.id))?.definition,
      )
      const seen = { dyad: false, triad: false }
      await page.goto(link)
      await page.waitForSelector('.sd-page')
      await expectAccessible(page, link)
      for (let step = 0; step < 20; step++) {
        seen.dyad ||= (await page.locator('.sd-page .dyad-line').count()) > 0
        seen.triad ||= (await page.locator('.sd-page .coins-board').count()) > 0
        if (await page.locator('.sd-page .dyad-line, .sd-page .coins-board').count()) {
          await expectAccessible(page, `${link}, step ${step}`)
          await keepPicture(page, `staff-preview-${seen.triad ? 'triad' : 'dyad'}`)
        }
        const next = page.locator('.sd-navigation__next-btn:visible')
        if (!(await next.count())) break
        await next.click()
      }
      expect(seen, link).toEqual({
        dyad: definition.includes('"type":"dyad"'),
        triad: definition.includes('"type":"triad"'),
      })
    }
    await closePage(page)
  },
)
