import type { Browser, Page } from 'playwright-core'
import type postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  at,
  closePage,
  expectAccessible,
  keepPicture,
  logInAs,
  openBrowser,
  openPage,
  openStaffPage,
  STAFF,
  tabTo,
  WIDTHS,
} from '../setup/browser.ts'
import { openProgramDatabase, postReview, stateOf, tellStory } from '../setup/told-stories.ts'

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

const TEXT =
  'Mijn zoon Daan en ik wonen in Losser. Bel mij op 06-12345678. De mensen van het torenhuisje hielpen ons.'

const typed = (page: Page) => page.locator('[aria-labelledby=as-typed]').innerText()
const result = (page: Page) => page.locator('[aria-labelledby=goes-on]').innerText()
const press = async (page: Page, selector: string, key = 'Enter') => {
  await tabTo(page, selector)
  await page.keyboard.press(key)
}

test.each(WIDTHS)(
  'two readers bring a story to the team with the keyboard alone, at %i pixels',
  async (width) => {
    const story = await tellStory(sql, TEXT)
    const first = await openPage(browser, { width })
    await first.goto(at('/inloggen'))
    await expectAccessible(first, 'log-in')
    await keepPicture(first, 'staff-log-in')
    await logInAs(first, 'moderator')
    await first.waitForURL(/nakijken$/)
    await expectAccessible(first, 'queue')
    await keepPicture(first, 'staff-queue')

    await press(first, `.queue a[href$="${story.id}"]`)
    await first.waitForSelector('[aria-labelledby=as-typed]')
    await expectAccessible(first, 'review')
    await keepPicture(first, 'staff-review')
    expect(await typed(first)).toContain(TEXT)
    expect(await result(first)).toMatch(
      /zoon \[naam 1\] .* \[plaats 1\]\. Bel mij op \[telefoonnummer 1\]/,
    )
    expect(await result(first)).not.toMatch(/Daan|Losser|06-1234/)

    const place = first.locator('.marks li', { hasText: 'Losser' }).locator('input')
    await press(first, `input[name=on][value="${await place.getAttribute('value')}"]`, 'Space')
    await tabTo(first, 'input[name=words]')
    await first.keyboard.type('Torenhuisje')
    await tabTo(first, 'select[name=type]')
    await first.keyboard.type('o')
    expect(await first.inputValue('select[name=type]')).toBe('ORGANISATIE')
    await press(first, 'button[value=save]')
    await first.waitForSelector('.mark-saved:has-text("Bewaard")')
    await expectAccessible(first, 'review, changed')
    await keepPicture(first, 'staff-review-changed')
    expect(await result(first)).toContain('wonen in Losser')
    expect(await result(first)).toContain('De mensen van het [organisatie 1] hielpen')

    await press(first, 'button[value=prepare]')
    await first.waitForSelector('.note[role=status]:has-text("nagekeken")')
    expect(first.url()).toContain('klaar=nagekeken')
    await expectAccessible(first, 'queue with a prepared story')
    await keepPicture(first, 'staff-queue-prepared')

    await press(first, `#to-release ~ .queue a[href$="${story.id}"]`)
    await first.waitForSelector('.confirm')
    expect(await first.locator('button[value=confirm]').count()).toBe(0)
    expect(await first.locator('.confirm').innerText()).toContain('ander')
    await expectAccessible(first, 'review by who prepared')
    await keepPicture(first, 'staff-review-own')
    const revision = await first.locator('.confirm input[name=revision]').inputValue()
    const own = [
      ['intent', 'confirm'],
      ['revision', revision],
    ] as const
    expect(await postReview('moderator', story.id, own)).toBe(403)
    expect(await stateOf(sql, story.id)).toBe('prepared')
    await closePage(first)

    const second = await openStaffPage(browser, 'moderator', { width, index: 1 })
    await second.goto(at(`${STAFF}/nakijken/${story.id}`))
    await expectAccessible(second, 'review by another')
    await keepPicture(second, 'staff-review-confirm')
    await press(second, 'button[value=confirm]')
    await second.waitForSelector('.note[role=status]:has-text("vrijgegeven")')
    expect(await second.locator(`a[href$="${story.id}"]`).count()).toBe(0)
    await expectAccessible(second, 'queue after a release')
    await keepPicture(second, 'staff-queue-released')
    await closePage(second)

    const [released] = await sql`select state, released_text from stories where id = ${story.id}`
    expect(released?.state).toBe('released')
    expect(released?.released_text).toContain('wonen in Losser')
    expect(released?.released_text).not.toMatch(/Daan|torenhuisje|06-1234/)
  },
)

test('words that a reader selects in the story come ready to be replaced', async () => {
  const story = await tellStory(sql, TEXT)
  const page = await openStaffPage(browser, 'moderator')
  await page.goto(at(`${STAFF}/nakijken/${story.id}`))
  await page.waitForLoadState('networkidle')
  const typed = page.locator('[aria-labelledby=as-typed] .story-text').last()
  // Until the page is awake nothing listens to what is selected.
  await expect
    .poll(async () => {
      await typed.dblclick({ position: { x: 20, y: 12 } })
      return page.inputValue('input[name=words]')
    })
    .toMatch(/\w/)
  const selected = await page.evaluate(() => document.getSelection()?.toString().trim())
  expect(await page.inputValue('input[name=words]')).toBe(selected)
  await closePage(page)
})

test('a reader whose colleague changed the story meanwhile is told so, and nothing is lost', async () => {
  const story = await tellStory(sql, TEXT)
  const page = await openStaffPage(browser, 'moderator', { width: 360 })
  await page.goto(at(`${STAFF}/nakijken/${story.id}`))
  const revision = await page.locator('input[name=revision]').first().inputValue()
  await postReview('lead', story.id, [
    ['intent', 'save'],
    ['revision', revision],
  ])
  await page.click('button[value=prepare]')
  await page.waitForSelector('[role=alert]')
  await expectAccessible(page, 'review, changed by another')
  await keepPicture(page, 'staff-review-conflict')
  expect(await stateOf(sql, story.id)).toBe('proposed')
  await closePage(page)
})

test('words that are not in the story are refused with a sentence', async () => {
  const story = await tellStory(sql, TEXT)
  const page = await openStaffPage(browser, 'moderator', { javaScript: false })
  await page.goto(at(`${STAFF}/nakijken/${story.id}`))
  await page.fill('input[name=words]', 'Zeppelin')
  await page.click('button[value=save]')
  expect(await page.locator('[role=alert]').innerText()).toMatch(/niet in/)
  await closePage(page)
})
