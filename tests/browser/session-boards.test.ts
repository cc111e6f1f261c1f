import { XMLValidator } from 'fast-xml-parser'
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

const rowOf = (page: Page, table: string, card: string) =>
  page.locator(`table:has(caption:text-is("${table}")) tbody tr:has(th:has-text("${card}")) td`)

test('two phones give cards a place in a landscape and on a line of time; the screen, the table and the files say the same', async () => {
  const lead = await openStaffPage(browser, 'lead', { width: 1280 })
  await lead.goto(at(`${STAFF}/sessies`))
  await lead.fill('#name', 'Landschap')
  await lead.fill('#cards', '4')
  await lead.getByLabel(/^Een landschap/).check()
  await lead.getByLabel(/^Een tijdlijn/).check()
  await lead.click('text=Woorden aan de randen')
  await lead.getByLabel('Boven').fill('kan morgen')
  await expectAccessible(lead, 'a session with exercises')
  await lead.getByRole('button', { name: 'Maak de sessie' }).click()
  await lead.waitForURL(/sessies\/[0-9a-f-]{36}/)
  const code = (await lead.locator('.sense-code').innerText()).replace(/.*: |\s/g, '')

  const [ann, bob, screen] = await Promise.all([
    openPage(browser, { width: 360 }),
    openPage(browser, { width: 360 }),
    openPage(browser, { width: 1280 }),
  ])
  await Promise.all([
    ann.goto(at(`/s/${code}`)),
    bob.goto(at(`/s/${code}`)),
    screen.goto(at(`/s/${code}?scherm`)),
  ])
  await ann.getByRole('heading', { name: 'Lees deze kaarten' }).waitFor()
  await lead.getByRole('button', { name: 'Naar: Landschap' }).click()
  for (const phone of [ann, bob])
    await phone.getByRole('heading', { name: 'Waar hoort dit verhaal?' }).waitFor()

  // With the keys alone: the second card, seven from the left, two from the bottom.
  await ann.getByLabel('Welke kaart?').focus()
  await ann.keyboard.press('ArrowDown')
  const across = ann.getByLabel('Van links (komt weinig voor) naar rechts (komt vaak voor)')
  await across.focus()
  await ann.keyboard.press('7')
  await ann.getByLabel('Van onder (moeilijk te veranderen) naar boven (kan morgen)').focus()
  await ann.keyboard.press('2')
  await ann.locator('text=Jij gaf 1 van de 4 kaarten een plek').waitFor()
  await expectAccessible(ann, 'a landscape on a phone')
  await keepPicture(ann, 'session-land')
  // With a finger: the same card, in the corner at the top left.
  await bob.getByLabel('Welke kaart?').selectOption({ index: 1 })
  await bob.locator('.sense-field').click({ position: { x: 8, y: 8 } })
  expect(await bob.locator('#across').inputValue()).toBe('1')
  expect(await bob.locator('#up').inputValue()).toBe('9')
  await expect.poll(() => screen.locator('.sense-dot').count()).toBe(2)
  await expect
    .poll(() => rowOf(screen, 'Het landschap', '2').allInnerTexts())
    .toEqual(['4', '5,5', '2'])
  await expectAccessible(screen, 'a landscape on the big screen')
  await keepPicture(screen, 'session-land-screen')

  await lead.getByRole('button', { name: 'Naar: Tijdlijn' }).click()
  await ann.getByRole('heading', { name: 'Wanneer speelt dit verhaal?' }).waitFor()
  await ann.getByLabel('dingen regelen').check()
  await bob.getByLabel('jaren later').check()
  await bob.getByLabel('Welke kaart?').selectOption({ index: 2 })
  await bob.getByLabel('nog samen').check()
  await bob.getByLabel('nog geen plek').check()
  await expectAccessible(bob, 'a line of time on a phone')
  await keepPicture(bob, 'session-time')
  await expect
    .poll(() => rowOf(lead, 'De tijdlijn', '1').allInnerTexts())
    .toEqual(['0', '0', '1', '0', '1'])
  await expect.poll(() => rowOf(lead, 'De tijdlijn', '3').count()).toBe(0)
  await expectAccessible(lead, 'exercises for a facilitator')
  await keepPicture(lead, 'session-exercises')
  await keepPicture(screen, 'session-time-screen')

  const get = (path: string) =>
    fetch(at(`${new URL(lead.url()).pathname}/${path}`), { headers: { cookie: cookieOf('lead') } })
  for (const [exercise, said] of [
    ['land', /2: 4 van links, 5,5 van onder, door 2 mensen/],
    ['time', /1: dingen regelen, door 2 mensen/],
    ['groups', /Nog op tafel: 4 kaarten \(1 .+; 2 .+; 3 .+; 4 .+\)/],
  ] as const) {
    const reply = await get(`plaatje/${exercise}`)
    expect(reply.headers.get('content-type')).toContain('image/svg+xml')
    const svg = await reply.text()
    expect(XMLValidator.validate(svg)).toBe(true)
    expect(svg).toMatch(said)
  }
  expect((await get('plaatje/anders')).status).toBe(404)
  const lines = (await (await get('bestand')).text()).trim().split('\r\n')
  expect(lines[0]).toContain(
    '"Links – rechts (1 – 9)","Onder – boven (1 – 9)","Plek op de tijdlijn"',
  )
  expect(lines.find((line) => line.includes(',"2",'))).toMatch(/"4","5.5",""$/)
  expect(lines.find((line) => line.includes(',"1",'))).toMatch(/"","","dingen regelen"$/)
  for (const page of [ann, bob, screen, lead]) await closePage(page)
})
