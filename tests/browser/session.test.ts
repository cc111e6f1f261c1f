import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  at,
  closePage,
  cookieOf,
  expectAccessible,
  keepPicture,
  openBrowser,
  openPage,
  openStaffPage,
  STAFF,
} from '../setup/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** What the groups of a screen hold: per group the numbers of its cards. */
const tableOf = (page: Page) =>
  page.locator('.sense-group').evaluateAll((groups) =>
    groups.map((group) => [
      group.querySelector('h3')?.textContent,
      [...group.querySelectorAll('summary')]
        .map((one) => Number.parseInt(one.textContent?.replace(/^\D+/, '') ?? '', 10))
        .filter((number) => number > 0)
        .sort((a, b) => a - b),
    ]),
  )

const place = (page: Page, card: number, group: string) =>
  page.getByLabel(`Leg kaart ${card} in`, { exact: true }).selectOption({ label: group })

test('five phones read, sort, name and vote with a bad connection, and the outcome becomes an insight', async () => {
  const lead = await openStaffPage(browser, 'lead')
  await lead.goto(at(`${STAFF}/sessies`))
  await lead.fill('#name', 'Bewoners en school')
  await lead.fill('#cards', '6')
  await expectAccessible(lead, 'sessions')
  await lead.getByRole('button', { name: 'Maak de sessie' }).click()
  await lead.waitForURL(/sessies\/[0-9a-f-]{36}/)
  const code = (await lead.locator('.sense-code').innerText()).replace(/.*: |\s/g, '')
  expect(code).toMatch(/^[a-z]{8}$/)
  await expectAccessible(lead, 'a session')
  await keepPicture(lead, 'session-staff')

  const screen = await openPage(browser, { width: 1280 })
  await screen.goto(at(`/s/${code}?scherm`))
  const phones = await Promise.all(
    Array.from({ length: 5 }, async () => {
      const phone = await openPage(browser, { width: 360 })
      await phone.goto(at(`/s/${code}`))
      await phone.getByRole('heading', { name: 'Lees deze kaarten' }).waitFor()
      return phone
    }),
  )
  const [ann, bob] = phones as [Page, Page]
  await screen.locator('text=5 telefoons doen mee').waitFor()
  for (const phone of phones) expect(await phone.locator('.sense-card').count()).toBe(3)
  const touch = ann.getByRole('button', { name: 'Dit raakt mij' }).first()
  await touch.click()
  await ann.locator('button[aria-pressed=true]').waitFor()
  await expectAccessible(ann, 'reading on a phone')
  await keepPicture(ann, 'session-read')

  await lead.getByRole('button', { name: 'Naar: Sorteren' }).click()
  for (const phone of phones)
    await phone.getByRole('heading', { name: 'Wat hoort bij elkaar?' }).waitFor()
  for (const [phone, name] of [
    [ann, 'Te laat'],
    [bob, 'Niemand vroeg iets'],
  ] as const) {
    await phone.getByLabel('Naam van een nieuwe groep').fill(name)
    await phone.keyboard.press('Enter')
  }
  for (const phone of phones)
    await phone.locator('.sense-group h3:text-is("Niemand vroeg iets")').waitFor()
  for (const phone of phones) await phone.locator('.sense-group h3:text-is("Te laat")').waitFor()

  // A hotel's wifi: one phone is cut off while both move the same card.
  await ann.context().setOffline(true)
  await place(ann, 1, 'Te laat')
  await place(ann, 2, 'Te laat')
  await ann.locator('text=Geen verbinding').waitFor()
  expect(await tableOf(ann)).toContainEqual(['Te laat', [1, 2]])
  await place(bob, 1, 'Niemand vroeg iets')
  await place(bob, 3, 'Niemand vroeg iets')
  // The server has heard Bob, so what Ann did meanwhile comes after it.
  await expect
    .poll(() => tableOf(screen), { timeout: 15_000 })
    .toContainEqual(['Niemand vroeg iets', [1, 3]])
  await ann.reload().catch(() => undefined)
  await ann.context().setOffline(false)
  await ann.goto(at(`/s/${code}`))
  const settled = [
    ['Te laat', [1, 2]],
    ['Niemand vroeg iets', [3]],
    ['Nog op tafel', [4, 5, 6]],
  ]
  for (const phone of [...phones, screen])
    await expect.poll(() => tableOf(phone), { timeout: 15_000 }).toEqual(settled)
  await expectAccessible(bob, 'sorting on a phone')
  await keepPicture(bob, 'session-sort')
  await expectAccessible(screen, 'the big screen')
  await keepPicture(screen, 'session-screen')

  await lead.getByRole('button', { name: 'Naar: Stemmen' }).click()
  for (const phone of phones) {
    await phone.getByRole('heading', { name: 'Wat is het belangrijkst?' }).waitFor()
    await phone.locator('li:has-text("Te laat") button').click()
    await phone.locator('button[aria-pressed=true]').waitFor()
  }
  await expectAccessible(bob, 'voting on a phone')
  await keepPicture(bob, 'session-vote')
  await lead.getByRole('button', { name: 'Naar: Klaar' }).click()
  for (const phone of [...phones, screen])
    await phone.locator('.sense-result li:first-child:has-text("5 stemmen")').waitFor()
  await expectAccessible(ann, 'the outcome on a phone')

  const file = await fetch(at(`${new URL(lead.url()).pathname}/bestand`), {
    headers: { cookie: cookieOf('lead') },
  })
  const lines = (await file.text()).trim().split('\r\n')
  expect(lines).toHaveLength(7)
  expect(lines.filter((line) => line.startsWith('"1","Te laat","5",'))).toHaveLength(2)
  await lead.getByRole('button', { name: 'Maak een inzicht van “Te laat”' }).click()
  await lead.waitForURL(/inzichten\/[0-9a-f-]{36}/)
  await lead.getByRole('heading', { level: 1, name: 'Te laat' }).waitFor()
  await lead.goBack()
  await lead.getByRole('button', { name: 'Sluit de sessie af' }).click()
  for (const phone of phones) await phone.locator('text=Deze sessie is afgesloten').waitFor()
  for (const phone of [...phones, screen]) {
    // A cut connection, and a session that is over, are what this test does: the browser reports both.
    await phone.context().close()
  }
  await closePage(lead)
})

test('a code that is none opens nothing, and asks nothing', async () => {
  const page = await openPage(browser)
  const reply = await page.goto(at('/s/zzzzzzzz'))
  expect(reply?.status()).toBe(404)
  await closePage(page)
})
