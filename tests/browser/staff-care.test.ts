import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import {
  at,
  closePage,
  cookieOf,
  expectAccessible,
  keepPicture,
  openBrowser,
  openStaffPage,
  STAFF,
  WIDTHS,
} from '../setup/browser.ts'
import { post } from '../setup/log-in.ts'
import { bringIn, PEOPLE } from '../setup/people.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

async function lookAt(page: Page, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    await expectAccessible(page, `${name} at ${width}`)
    await keepPicture(page, name)
  }
}

test('a lead adds an organisation, cannot add it twice, and merges it with another', async () => {
  const page = await openStaffPage(browser, 'lead')
  await page.goto(at(`${STAFF}/beheer`))
  await page.click('a[href$="/beheer/organisaties"]')
  await page.locator('h1', { hasText: 'Organisaties' }).waitFor()
  expect(await page.locator('main li h3').count()).toBeGreaterThanOrEqual(19)
  await page.fill('#organisation-name', 'Curess Almelo')
  await page.click('button[value=add]')
  const card = page.locator('main li', { has: page.locator('h3', { hasText: 'Curess Almelo' }) })
  await card.waitFor()
  await page.fill('#organisation-name', 'curess  almelo')
  await page.click('button[value=add]')
  await page.locator('[role=alert]', { hasText: 'staat al in de lijst' }).waitFor()
  await card.locator('summary').click()
  await lookAt(page, 'organisations')
  await card.locator('select').selectOption({ label: 'Curess' })
  await card.locator('button[value=merge]').click()
  await card.waitFor({ state: 'detached' })
  await closePage(page)
})

test('five wrong passwords on an account warn on the page of people, and the logbook says so in words', async () => {
  const { origin } = inject('program')
  const email = 'geprobeerd@example.org'
  await bringIn(origin, cookieOf('lead'), email, 'member')
  for (let tries = 0; tries < 5; tries++) {
    const reply = await post(origin, '/inloggen', { email, password: 'iets heel anders' })
    expect(reply.status).toBe(401)
  }
  const page = await openStaffPage(browser, 'lead')
  await page.goto(at(PEOPLE))
  const card = page.locator('.person', { hasText: email })
  expect(await card.innerText()).toContain('mislukte deze week 5 keer')
  await lookAt(page, 'people-warned')
  await page.goto(at(`${STAFF}/logboek?wat=staff.slowed`))
  expect(await page.locator('tbody').innerText()).toContain('te veel pogingen')
  expect(await page.locator('main').innerText()).not.toContain(email)
  await closePage(page)
})

test('a reader sees how many heavy stories were read, and a lead sees it of each reader', async () => {
  const page = await openStaffPage(browser, 'moderator', { index: 1 })
  await page.goto(at(`${STAFF}/nakijken?toon=eerst`))
  const links = await page
    .locator('main a[href*="/nakijken/"]:not([href*="misschien"])')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  for (const link of new Set(links)) await page.request.get(at(link))
  await page.goto(at(`${STAFF}/nakijken`))
  expect(await page.locator('#own-reading').innerText()).toMatch(
    /Je las deze week \d+ verhaal|verhalen met een veiligheidssignaal/,
  )
  expect(await page.locator('#team-reading').count()).toBe(0)
  await lookAt(page, 'own-reading')
  await closePage(page)
  const lead = await openStaffPage(browser, 'lead')
  await lead.goto(at(`${STAFF}/nakijken`))
  expect(await lead.locator('#team-reading').innerText()).toContain('Tweede lezer')
  await lookAt(lead, 'team-reading')
  await closePage(lead)
})
