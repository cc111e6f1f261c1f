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

const groupsOf = (page: Page) => page.locator('.sense-group:not(.sense-loose) h3').allInnerTexts()

async function makeGroup(phone: Page, name: string): Promise<void> {
  await phone.getByLabel('Naam van een nieuwe groep').fill(name)
  await phone.getByRole('button', { name: 'Maak deze groep' }).click()
  await expect.poll(() => groupsOf(phone)).toContain(name)
}

test('people at two tables sort the same cards apart, look through the eyes of others, and vote about all groups', async () => {
  const lead = await openStaffPage(browser, 'lead', { width: 1280 })
  await lead.goto(at(`${STAFF}/sessies`))
  await lead.fill('#name', 'Twee tafels')
  await lead.fill('#cards', '3')
  await lead.fill('#tables', '2')
  await lead.getByLabel(/^Andere ogen/).check()
  await lead.getByRole('button', { name: 'Maak de sessie' }).click()
  await lead.waitForURL(/sessies\/[0-9a-f-]{36}/)
  const code = (await lead.locator('.sense-code').innerText()).replace(/.*: |\s/g, '')
  const [ann, bob, cas, screen] = await Promise.all([
    openPage(browser, { width: 360 }),
    openPage(browser, { width: 360 }),
    openPage(browser, { width: 1280 }),
    openPage(browser, { width: 1280 }),
  ])
  for (const page of [ann, bob, cas]) await page.goto(at(`/s/${code}`))
  await screen.goto(at(`/s/${code}?scherm`))

  // With the keys: the first table. Who sits down sees where; who walks over changes it.
  await ann.getByRole('heading', { name: 'Aan welke tafel zit je?' }).waitFor()
  await expectAccessible(ann, 'which table')
  await keepPicture(ann, 'session-seat')
  await ann.getByRole('button', { name: 'Tafel 1' }).focus()
  await ann.keyboard.press('Enter')
  await ann.locator('text=Je zit aan tafel 1.').waitFor()
  await bob.getByRole('button', { name: 'Tafel 1' }).click()
  await bob.locator('text=Je zit aan tafel 1.').click()
  await bob.getByRole('button', { name: 'Tafel 2' }).click()
  await bob.locator('text=Je zit aan tafel 2.').waitFor()
  await cas.getByRole('button', { name: 'Tafel 2' }).click()

  await lead.getByRole('button', { name: 'Naar: Sorteren' }).click()
  await ann.getByLabel('Naam van een nieuwe groep').waitFor()
  await bob.getByLabel('Naam van een nieuwe groep').waitFor()
  await makeGroup(ann, 'Te laat')
  await makeGroup(bob, 'Alleen')
  await ann.getByLabel('Leg kaart 1 in').selectOption({ label: 'Te laat' })
  await bob.getByLabel('Leg kaart 1 in').selectOption({ label: 'Alleen' })
  await expect.poll(() => groupsOf(cas)).toEqual(['Alleen'])
  expect(await groupsOf(ann)).toEqual(['Te laat'])
  await expect.poll(() => groupsOf(screen)).toEqual(['Te laat', 'Alleen'])
  const onScreen = (table: string) => screen.getByRole('region', { name: table, exact: true })
  await expect.poll(() => onScreen('Tafel 2').innerText()).toMatch(/2 telefoons doen mee/)
  await expect.poll(() => onScreen('Alleen (Tafel 2)').innerText()).toMatch(/1 kaart/)
  expect(await onScreen('Te laat (Tafel 1)').innerText()).toMatch(/1 kaart/)
  for (const [page, name] of [
    [ann, 'sort'],
    [screen, 'screen'],
  ] as const) {
    await expectAccessible(page, `two tables, ${name}`)
    await keepPicture(page, `session-tables-${name}`)
  }

  await lead.getByRole('button', { name: 'Naar: Andere ogen' }).click()
  await ann.getByLabel('Door wiens ogen?').selectOption('kind')
  await ann.getByLabel('Wat ziet een kind?').fill('Niemand vertelde mij iets')
  await ann.getByRole('button', { name: 'Zeg dit' }).click()
  await expect.poll(() => screen.innerText('main')).toContain('Een kind: Niemand vertelde mij iets')
  await ann.getByLabel('Wat ziet een kind?').fill('Ik wist van <b>niets</b>')
  await ann.getByRole('button', { name: 'Verander dit' }).click()
  await expect.poll(() => screen.innerText('main')).toContain('Een kind: Ik wist van <b>niets</b>')
  await bob.getByLabel('Wat ziet een kind?').fill('Weg hiermee')
  await bob.getByRole('button', { name: 'Zeg dit' }).click()
  await expect.poll(() => screen.innerText('main')).toContain('Weg hiermee')
  await bob.getByRole('button', { name: 'Haal dit weg' }).click()
  await expect.poll(() => screen.innerText('main')).not.toContain('Weg hiermee')
  for (const [page, name] of [
    [ann, 'phone'],
    [screen, 'screen'],
  ] as const) {
    await expectAccessible(page, `other eyes, ${name}`)
    await keepPicture(page, `session-eyes-${name}`)
  }

  await lead.getByRole('button', { name: 'Naar: Stemmen' }).click()
  const choose = cas.locator('.sense-votes li', { hasText: 'Te laat' }).getByRole('button')
  await choose.click()
  expect(await cas.locator('main h3').allInnerTexts()).toEqual(['Tafel 2', 'Tafel 1'])
  await expectAccessible(cas, 'votes about two tables')
  await keepPicture(cas, 'session-tables-vote')
  await expect.poll(() => lead.innerText('.sense-result')).toMatch(/Te laat\s+Tafel 1 · 1 stem/)
  await expectAccessible(lead, 'two tables for a facilitator')
  await keepPicture(lead, 'session-tables-lead')

  const get = (path: string) =>
    fetch(at(`${new URL(lead.url()).pathname}/${path}`), { headers: { cookie: cookieOf('lead') } })
  const lines = (await (await get('bestand')).text()).trim().split('\r\n')
  expect(lines).toHaveLength(1 + 2 * 3)
  expect(lines.filter((line) => line.includes('"Te laat","1","1"'))).toHaveLength(1)
  expect(lines.find((line) => line.includes('"Te laat"'))).toContain('Ik wist van <b>niets</b>')
  const svg = await (await get('plaatje/groups')).text()
  expect(svg).toContain('Tafel 1')
  expect(svg).toContain('Ik wist van &lt;b&gt;niets&lt;/b&gt;')

  await lead.getByRole('button', { name: 'Maak een inzicht van “Te laat (Tafel 1)”' }).click()
  await lead.waitForURL(/inzichten\/[0-9a-f-]{36}/)
  expect(await lead.innerText('main')).toContain('Een kind: Ik wist van <b>niets</b>')
  for (const page of [ann, bob, cas, screen, lead]) await closePage(page)
})
