import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { totpCode, totpStep } from '#app/services/totp.server.ts'
import {
  at,
  closePage,
  cookieOf,
  expectAccessible,
  keepPicture,
  openBrowser,
  openPage,
  openStaffPage,
  WIDTHS,
} from '../setup/browser.ts'
import { cookiesOf, post } from '../setup/log-in.ts'
import { bringIn, inviteOver, joinOver, PASSWORD, PEOPLE } from '../setup/people.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const origin = () => inject('program').origin

async function lookAt(page: Page, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    await expectAccessible(page, `${name} at ${width}`)
    await keepPicture(page, name)
  }
}

async function giveCookies(page: Page, header: string): Promise<void> {
  await page.context().addCookies(
    header.split('; ').map((pair) => ({
      name: pair.slice(0, pair.indexOf('=')),
      value: pair.slice(pair.indexOf('=') + 1),
      url: origin(),
    })),
  )
}

test('a lead invites somebody, who chooses a password, an app and recovery codes, without any script', async () => {
  const lead = await openStaffPage(browser, 'lead')
  await lead.goto(at(PEOPLE))
  await lead.fill('#invite-email', 'Nieuwe.Lezer@example.org')
  await lead.selectOption('select[name=role] >> nth=0', 'moderator')
  await lead.selectOption('select[name=organisation] >> nth=0', { label: 'Avedan' })
  await lead.selectOption('select[name=municipality] >> nth=0', { label: 'Wierden' })
  await lead.click('button[value=invite]')
  const link = await lead.locator('#invitation-link').inputValue()
  await lookAt(lead, 'people')
  await lead.goto(at(PEOPLE))
  expect(await lead.content()).not.toContain(link)

  const page = await openPage(browser, { javaScript: false })
  await page.goto(link)
  await page.fill('#name', 'Nieuwe Lezer')
  await page.fill('#password', 'wachtwoord2026')
  await page.click('button[type=submit]')
  expect(await page.locator('[role=alert]').innerText()).toContain('te makkelijk')
  await page.fill('#password', PASSWORD)
  await page.click('button[type=submit]')
  await page.waitForURL(/instellen$/)
  const secret = (await page.locator('.secret').innerText()).replaceAll(' ', '')
  await page.fill('.code-field', totpCode(secret, totpStep(new Date())))
  await page.click('button:has-text("Zet de app aan")')
  await page.waitForURL(/herstelcodes$/)
  await page.click('main button[type=submit]')
  expect(await page.locator('.recovery-codes li').count()).toBe(10)
  await page.click('text=Ik heb ze bewaard')
  expect(page.url()).toContain('/nakijken')
  await page.goto(link)
  expect(await page.locator('[role=alert]').innerText()).toContain('werkt niet meer')
  await closePage(page)
  await lead.goto(at(PEOPLE))
  const card = lead.locator('.person', { hasText: 'Nieuwe Lezer' })
  expect(await card.innerText()).toMatch(/lezer[\s\S]*Avedan · Wierden/)
  await closePage(lead)
})

test('the pages of accounts are accessible', async () => {
  const path = await inviteOver(origin(), cookieOf('lead'), 'kijker@example.org', 'analyst')
  const page = await openPage(browser)
  await page.goto(at(path))
  await lookAt(page, 'invitation')
  await giveCookies(page, await joinOver(origin(), path))
  await page.goto(at('/inloggen/instellen'))
  await page.locator('text=Maak een passkey').waitFor()
  await lookAt(page, 'second-step-set-up')
  await closePage(page)
  const half = await openPage(browser)
  const account = inject('program').accounts.find(({ role }) => role === 'member')
  await half.goto(at('/inloggen'))
  await half.fill('#email', account?.email ?? '')
  await half.fill('#password', account?.password ?? '')
  await half.click('button[type=submit]')
  await half.waitForURL(/code$/)
  await half.fill('.code-field', '000000')
  await half.click('button:has-text("Verder") >> nth=0')
  await half.locator('#code-error').waitFor()
  await lookAt(half, 'second-step')
  await closePage(half)
  const own = await openStaffPage(browser, 'analyst')
  await own.goto(at('/werk/ik'))
  await lookAt(own, 'own-account')
  await own.goto(at('/werk/ik/herstelcodes'))
  await lookAt(own, 'recovery-codes')
  await closePage(own)
})

test('a passkey is made, and is the second step of the next log-in', async () => {
  const person = await bringIn(origin(), cookieOf('lead'), 'sleutel@example.org', 'member')
  const page = await openPage(browser)
  const devices = await page.context().newCDPSession(page)
  await devices.send('WebAuthn.enable')
  await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await giveCookies(page, person.cookie)
  await page.goto(at('/inloggen/instellen'))
  await page.fill('input[name=name]', 'laptop')
  await page.click('text=Maak een passkey')
  await page.waitForURL(/herstelcodes$/)
  await page.goto(at('/werk/ik'))
  expect(await page.locator('main').innerText()).toContain('Passkey “laptop”')
  await page.click('header >> text=Uitloggen')
  await page.waitForURL(/inloggen$/)
  await page.fill('#email', person.email)
  await page.fill('#password', PASSWORD)
  await page.click('button[type=submit]')
  await page.waitForURL(/code$/)
  await page.click('text=Gebruik een passkey')
  await page.waitForURL(/uitgave$/)
  await page.goto(at('/werk/ik'))
  await page.click('text=Haal weg: authenticator-app')
  await page.locator('text=Haal weg: laptop').waitFor({ state: 'detached' })
  expect(await page.locator('main').innerText()).not.toContain('Authenticator-app')
  await closePage(page)
})

test('ending access ends every log-in at once; logging out one place leaves the others', async () => {
  const person = await bringIn(origin(), cookieOf('lead'), 'weg@example.org', 'analyst')
  const isIn = async (cookie: string) =>
    (await fetch(at('/werk/ik'), { redirect: 'manual', headers: { cookie } })).status === 200
  const next = totpCode(person.secret, totpStep(new Date()) + 1)
  const half = cookiesOf(
    await post(origin(), '/inloggen', { email: person.email, password: PASSWORD }),
  )
  const second = cookiesOf(await post(origin(), '/inloggen/code', { code: next }, half))
  expect([await isIn(person.cookie), await isIn(second)]).toEqual([true, true])
  await post(origin(), '/werk/ik', { intent: 'end-others' }, second)
  expect([await isIn(person.cookie), await isIn(second)]).toEqual([false, true])

  const lead = await openStaffPage(browser, 'lead')
  await lead.goto(at(PEOPLE))
  const card = lead.locator('.person', { hasText: person.email })
  await card.locator('summary').click()
  await card.locator('input[name=sure]').check()
  await card.locator('button[value=end]').click()
  await lead.locator('[role=status]').waitFor()
  expect(await isIn(second)).toBe(false)
  await lead.goto(at(`${PEOPLE.replace('/beheer/mensen', '/logboek')}`))
  const log = await lead.locator('table').innerText()
  for (const line of [
    'toegang van iemand beëindigd',
    'tweede stap toegevoegd',
    'iemand uitgenodigd',
  ])
    expect(log).toContain(line)
  await closePage(lead)
  const again = await post(origin(), '/inloggen', { email: person.email, password: PASSWORD })
  expect(again.status).toBe(401)

  const back = await bringIn(origin(), cookieOf('lead'), person.email, 'analyst')
  expect(back.secret).not.toBe(person.secret)
  expect(await isIn(back.cookie)).toBe(true)
})
