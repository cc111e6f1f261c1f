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
import { openProgramDatabase, releaseStory, tellStory } from '../setup/told-stories.ts'

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

const TEXT = 'De school belde niet. Mijn ex en ik ruzieden weer. Opa kwam elke dag eten brengen.'

/** Gives one theme with the first sentence, and says to be done. */
async function code(page: Page, round: string, theme: string): Promise<void> {
  await page.goto(at(round))
  await page.getByRole('link', { name: 'Ga verder met coderen' }).click()
  await page.getByRole('checkbox').first().check()
  await page.getByLabel('Welk thema?').selectOption(theme)
  await page.getByLabel('Wat deed het?').selectOption('hindered')
  await page.getByRole('button', { name: 'Zet het thema erbij' }).click()
  await page.locator('.coding blockquote').first().waitFor()
}

test('two coders code a story without seeing each other, see how far they agree, and decide', async () => {
  const told = await tellStory(sql, TEXT)
  await releaseStory(sql, told.id)
  const lead = await openStaffPage(browser, 'lead', { width: 1280 })
  const analyst = await openStaffPage(browser, 'analyst', { width: 360 })

  await lead.goto(at(`${STAFF}/dubbel`))
  await expectAccessible(lead, 'rounds')
  await lead.getByLabel('Hoeveel verhalen?').fill('1')
  for (const box of await lead
    .getByRole('group', { name: /Wie doen er mee/ })
    .getByRole('checkbox')
    .all())
    await box.check()
  await keepPicture(lead, 'staff-double-new')
  await lead.getByRole('button', { name: 'Begin de ronde' }).click()
  await lead.waitForURL(/dubbel\/[0-9a-f-]{36}$/)
  const round = new URL(lead.url()).pathname
  // Whoever codes in the example but has no page here ends the round for nobody.
  const roundId = round.split('/').at(-1) ?? ''
  const coders = ['lead', 'analyst'] as const
  const ids = await Promise.all(
    coders.map(
      async (role) =>
        (await sql`select user_id from memberships where role = ${role} limit 1`)[0]?.user_id,
    ),
  )
  await sql`update coding_rounds set coders = ${ids} where id = ${roundId}`

  await code(lead, round, 'T08')
  await lead.getByRole('button', { name: 'Klaar met dit verhaal' }).click()
  await lead.getByText('Je bent klaar met dit verhaal').waitFor()
  await lead.goto(at(round))
  expect(await lead.locator('main').innerText()).toContain('Tot dan ziet niemand')

  await code(analyst, round, 'T26')
  expect(await analyst.locator('main').innerText()).not.toContain('T08')
  await expectAccessible(analyst, 'blind')
  await keepPicture(analyst, 'staff-double-blind')
  await analyst.getByRole('button', { name: 'Klaar met dit verhaal' }).click()
  await analyst.getByRole('heading', { name: 'Hoe eens waren jullie het?' }).waitFor()

  await lead.goto(at(round))
  await lead.getByRole('heading', { name: 'Hoe eens waren jullie het?' }).waitFor()
  await expectAccessible(lead, 'agreement')
  await keepPicture(lead, 'staff-double-result')
  await expectAccessible(analyst, 'agreement, small')
  await keepPicture(analyst, 'staff-double-result')

  await lead.getByRole('link', { name: /Besluit samen/ }).click()
  await lead.getByRole('heading', { name: 'Samen besluiten' }).waitFor()
  await expectAccessible(lead, 'decide')
  const themes = lead.locator('.coding')
  await themes.nth(0).getByLabel('hinderde').check()
  await themes.nth(1).getByLabel('telt niet').check()
  await keepPicture(lead, 'staff-double-decide')
  await lead.getByRole('button', { name: 'Leg dit besluit vast' }).click()
  await lead.getByText('Over dit verhaal is besloten').waitFor()
  const gold =
    await sql`select c.code from codings c join round_stories r using (project_id, story_id)
    where r.round_id = ${roundId} and c.said_by = 'team' and c.state = 'confirmed'`
  expect(gold).toHaveLength(1)
  await closePage(lead)
  await closePage(analyst)
})
