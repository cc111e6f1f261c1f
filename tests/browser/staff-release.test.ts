import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { DIRECTIONS, ROLES } from '#analysis/dashboard/facts.ts'
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
  tabTo,
  WIDTHS,
} from '../setup/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test.each(WIDTHS)(
  'a member of the team sees the release and reads five stories of one theme, at %i pixels',
  async (width) => {
    const page = await openStaffPage(browser, 'member', { width })
    await page.goto(at(STAFF))
    await page.waitForURL(/uitgave$/)
    await page.waitForSelector('.chart-bar')
    await expectAccessible(page, 'release')
    await keepPicture(page, 'staff-release')
    expect(await page.locator('main h2').allInnerTexts()).toEqual([
      'Groepen thema’s per verteller',
      'Thema’s',
      'Kwam hulp op tijd?',
      'Wat maakte het meeste verschil?',
    ])
    for (const summary of await page.locator('.chart-details summary').all()) await summary.click()
    await expectAccessible(page, 'release with its tables open')
    const cells = await page.locator('.chart-table td').allInnerTexts()
    expect(cells.some((cell) => cell.trim() === 'te klein')).toBe(true)
    const numbers = cells
      .map((cell) => cell.replace(/^.*:/s, '').trim())
      .filter((cell) => /^\d/.test(cell))
    expect(numbers.length).toBeGreaterThan(20)
    expect(numbers.filter((number) => Number(number) % 5 !== 0)).toEqual([])
    for (const summary of await page.locator('.chart-details summary').all()) await summary.click()

    await tabTo(page, '.theme-bar-label a')
    await page.keyboard.press('Enter')
    await page.waitForURL(/uitgave\/T\d+/)
    await expectAccessible(page, 'stories of a release')
    await keepPicture(page, 'staff-release-stories')
    expect(await page.locator('.story-card').count()).toBe(5)
    const text = await page.locator('main').innerText()
    expect(text).not.toMatch(/Verhaal \d{7}|\b20\d\d-|: (hielp|hinderde|gemengd)/)
    expect(await page.locator('main a[href*=themas]').count()).toBe(0)
    const orders = new Set<string>()
    for (let visit = 0; visit < 6; visit++) {
      await page.reload()
      orders.add((await page.locator('.story-card h2').allInnerTexts()).join('|'))
    }
    expect(orders.size).toBeGreaterThan(1)
    await closePage(page)
  },
)

const COUNTED = ['tellers', ...ROLES, ...DIRECTIONS]

test('what a browser gets of a release holds no number that is not rounded', async () => {
  const page = await openStaffPage(browser, 'member')
  const reply = await page.request.get(at(`${STAFF}/uitgave.data`))
  // Remix sends one flat list: an object names the places of its keys and values in it.
  const flat: unknown[] = JSON.parse((await reply.text()).split('\n')[0] ?? '')
  const numbers = flat.flatMap((part) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.entries(part as Record<string, number>)
          .filter(([key]) => COUNTED.includes(String(flat[Number(key.slice(1))])))
          .map(([, place]) => flat[place])
          .filter((value) => typeof value === 'number')
      : [],
  )
  expect(numbers.length).toBeGreaterThan(20)
  expect(numbers.filter((number) => number % 5 !== 0)).toEqual([])
  await closePage(page)
})

test.each(['nakijken', 'verhalen', 'vragenlijsten', 'beheer'])(
  'a member of the team cannot open %s and gets a page with a way on',
  async (room) => {
    const page = await openStaffPage(browser, 'member', { width: 360 })
    const reply = await page.goto(at(`${STAFF}/${room}`))
    expect(reply?.status()).toBe(403)
    expect(await page.locator('h1').innerText()).toBe('Dit mag je niet openen')
    await expectAccessible(page, `${room}, forbidden`)
    await keepPicture(page, 'staff-forbidden')
    expect(await page.locator('.tabs a').allInnerTexts()).toEqual(['Uitgave'])
    await page.click('main a.button')
    await page.waitForURL(/uitgave$/)
    await closePage(page)
  },
)

test('no address of review, coding, workroom or manage answers to a member, and none does anything', async () => {
  const id = '00000000-0000-4000-8000-000000000000'
  for (const room of [`nakijken/${id}`, `themas/${id}`, `voorbeeld/${id}`, 'beheer'])
    for (const method of ['GET', 'POST']) {
      const reply = await fetch(at(`${STAFF}/${room}`), {
        method,
        redirect: 'manual',
        headers: {
          cookie: cookieOf('member'),
          origin: inject('program').origin,
          'content-type': 'application/x-www-form-urlencoded',
        },
        ...(method === 'POST' ? { body: 'intent=release' } : {}),
      })
      // A page that only shows takes no post, whoever sends it.
      const expected = method === 'POST' && room.startsWith('voorbeeld') ? 405 : 403
      expect(reply.status, `${method} ${room}`).toBe(expected)
    }
})

test('who is not logged in comes to the log-in, and a project of others is not there', async () => {
  const page = await openPage(browser)
  await page.goto(at(`${STAFF}/uitgave`))
  await page.waitForURL(/inloggen$/)
  await closePage(page)
  const member = await openStaffPage(browser, 'member')
  const reply = await member.goto(at('/werk/een-ander-project/uitgave'))
  expect(reply?.status()).toBe(404)
  await expectAccessible(member, 'a project that is not there')
  await keepPicture(member, 'staff-missing')
  await closePage(member)
})
