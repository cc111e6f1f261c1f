import type { Browser } from 'playwright-core'
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
import { openProgramDatabase, tellStory } from '../setup/told-stories.ts'

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
  'a reader writes to the teller, who answers with the code, and the story comes forward, at %i pixels',
  async (width) => {
    const { id, receipt } = await tellStory(sql, 'Wij gingen uit elkaar en niemand vroeg iets.')
    const reader = await openStaffPage(browser, 'moderator', { width })
    await reader.goto(at(`${STAFF}/nakijken/${id}`))
    await reader.waitForSelector('.find-now')
    await reader.click('summary:has-text("Bericht aan de verteller")')
    await reader.fill('#to-teller', 'Wil je met iemand praten? Bel Veilig Thuis: 0800-2000.')
    await reader.click('button[value=to-teller]')
    await reader.waitForSelector('.mark-saved:has-text("staat bij de code")')
    await reader.click('summary:has-text("Notities")')
    await reader.fill('#note', 'Ik wacht op antwoord.')
    await reader.click('button[value=note]')
    await reader.waitForSelector('.message-text:has-text("Ik wacht op antwoord.")')
    await expectAccessible(reader, 'review with messages')
    await keepPicture(reader, 'staff-review-messages')

    const teller = await openPage(browser, { width, javaScript: false })
    await teller.goto(at(`${PUBLIC}/code`))
    await teller.fill('#code', receipt)
    await teller.click('button[type=submit]:has-text("Bekijk")')
    await teller.click('summary:has-text("Bericht van de lezers")')
    expect(await teller.locator('body').innerText()).toContain('Bel Veilig Thuis')
    expect(await teller.locator('body').innerText()).not.toMatch(/Eerste lezer|wacht op antwoord/)
    await keepPicture(teller, 'code-mail')
    await teller.fill('#own-answer', 'Dat heb ik gedaan, dank je.')
    await teller.click('button[value=answer]')
    await teller.waitForSelector('.note[role=status]:has-text("verstuurd")')
    await closePage(teller)

    await reader.goto(at(`${STAFF}/nakijken?toon=eerst`))
    const line = reader.locator('#first ~ .queue li', { has: reader.locator(`a[href$="${id}"]`) })
    expect(await line.innerText()).toContain('nieuw antwoord')
    await expectAccessible(reader, 'queue, what comes first')
    await keepPicture(reader, 'staff-queue-first')
    await reader.click(`a[href$="${id}"]`)
    await reader.waitForSelector('.message-text:has-text("Dat heb ik gedaan")')
    await reader.click('button[value=answer-read]')
    await reader.waitForSelector('button[value=answer-read]', { state: 'detached' })
    await reader.goto(at(`${STAFF}/nakijken?toon=nakijken`))
    await reader.waitForSelector(`#to-review ~ .queue a[href$="${id}"]`)
    expect(await reader.locator('#first').count()).toBe(0)
    await closePage(reader)
  },
)
