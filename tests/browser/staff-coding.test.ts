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
  tabTo,
  WIDTHS,
} from '../setup/browser.ts'
import { openProgramDatabase, releaseStory, tellStory, waitFor } from '../setup/told-stories.ts'

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

/** Presses a button of one theme with the keys alone and waits for what it makes of the theme. */
async function decide(page: Page, codingId: string, state: string): Promise<void> {
  await tabTo(page, `[aria-labelledby="theme-${codingId}"] button[value=${state}]`)
  await page.keyboard.press('Enter')
  await page.waitForSelector(`.coding-${state}[aria-labelledby="theme-${codingId}"]`)
}

const codingsOf = (storyId: string) =>
  sql`select id, code, state, direction, said_by from codings where story_id = ${storyId} order by id`

test.each(WIDTHS)('a lead takes back, rejects and accepts themes, at %i pixels', async (width) => {
  const [found] = await sql`
    select story_id from codings where state = 'confirmed' group by story_id having count(*) >= 2
    order by story_id limit 1
  `
  const storyId = String(found?.story_id)
  const before = await codingsOf(storyId)
  const [one, two] = before.filter((coding) => coding.state === 'confirmed')
  const page = await openStaffPage(browser, 'lead', { width })
  await page.goto(at(`${STAFF}/themas/${storyId}`))
  await expectAccessible(page, 'coding, decided')
  await keepPicture(page, 'staff-coding-decided')
  expect(await page.locator('.evidence-on').count()).toBeGreaterThan(1)

  await decide(page, one?.id, 'suggested')
  await decide(page, two?.id, 'suggested')
  await expectAccessible(page, 'coding, open')
  await keepPicture(page, 'staff-coding-open')
  expect(await page.locator('.coding-status').innerText()).toMatch(/Nog \d+ voorstel/)

  await decide(page, one?.id, 'confirmed')
  await decide(page, two?.id, 'rejected')
  await expectAccessible(page, 'coding, one accepted and one rejected')
  await keepPicture(page, 'staff-coding')
  const after = await codingsOf(storyId)
  expect(after.find((coding) => coding.id === one?.id)?.state).toBe('confirmed')
  expect(after.find((coding) => coding.id === two?.id)?.state).toBe('rejected')

  await decide(page, two?.id, 'suggested')
  await decide(page, two?.id, 'confirmed')
  expect(await codingsOf(storyId)).toEqual(before)
  await closePage(page)
})

test.each(WIDTHS)(
  'the program suggests a theme with its sentence and counts it once a lead agrees, at %i pixels',
  async (width) => {
    const sentence = 'We stonden negen maanden op de wachtlijst.'
    const { id } = await tellStory(
      sql,
      `${sentence} Niemand vertelde ons wat we intussen konden doen. Onze dochter zat er helemaal tussenin.`,
    )
    await releaseStory(sql, id)
    await waitFor(async () => (await codingsOf(id)).some((coding) => coding.code === 'T08'))
    const [wait] = (await codingsOf(id)).filter((coding) => coding.code === 'T08')
    expect(wait).toMatchObject({ state: 'suggested', said_by: 'program' })

    const page = await openStaffPage(browser, 'analyst', { width })
    await page.goto(at(`${STAFF}/themas/${id}`))
    const card = page.locator(`[aria-labelledby="theme-${wait?.id}"]`)
    expect(await card.locator('blockquote').first().innerText()).toContain('wachtlijst')
    await expectAccessible(page, 'suggestions')
    await keepPicture(page, 'staff-suggestions')

    await tabTo(page, `[aria-labelledby="theme-${wait?.id}"] select`)
    await page.keyboard.type('hin')
    await decide(page, String(wait?.id), 'confirmed')
    for (const other of (await codingsOf(id)).filter((coding) => coding.state === 'suggested'))
      await decide(page, other.id, 'rejected')
    await expectAccessible(page, 'suggestions, decided')
    const [counted] = (await codingsOf(id)).filter((coding) => coding.state === 'confirmed')
    expect(counted).toMatchObject({ code: 'T08', direction: 'hindered' })

    const search = '?thema=T08&rol=ouder'
    let seen = false
    for (let from = 0; !seen && from < 60; from += 5) {
      await page.goto(at(`${STAFF}/verhalen${search}&vanaf=${from}`))
      seen = (await page.locator(`a[href$="themas/${id}"]`).count()) > 0
    }
    expect(seen, 'the story stands behind the bar of its theme').toBe(true)
    await closePage(page)
  },
)
