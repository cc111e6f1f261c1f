import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import type { MemberRole } from '#db/schema/people.ts'
import { withCode } from './log-in.ts'
import { PROJECT } from './whole-story.ts'

/** The small edition: a page takes it in three times as fast as the one that the package gives by itself. */
const AXE = readFileSync(
  join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'),
  'utf8',
)
const PICTURES = join(import.meta.dirname, '../../.cache/pictures')

/** The widths at which every page is looked at: a small phone and a laptop. */
export const WIDTHS = [360, 1280] as const

/** The address of a page of the running program. */
export const at = (path: string) => `${inject('program').origin}${path}`
export const PUBLIC = `/p/${PROJECT}`
export const STAFF = `/werk/${PROJECT}`

export { openBrowser } from './chromium.ts'

type PageOptions = {
  readonly width?: number
  readonly height?: number
  readonly javaScript?: boolean
}

/** A page in a browser context of its own; every error in the browser's console fails the test at `closePage`. */
export async function openPage(browser: Browser, options: PageOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    javaScriptEnabled: options.javaScript ?? true,
    locale: 'nl-NL',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => {
    // Whoever goes on before a page has read its data cuts that off: the browser reports it, and nobody sees it.
    if (error.name !== 'AbortError') errors.push(error.message)
  })
  page.on('console', (message) => {
    // A refused form or page answers with a status that Chromium reports as an error of the page.
    if (
      message.type() === 'error' &&
      !/status of 4(22|09|01|03|04|10)|^AbortError: signal is aborted/.test(message.text())
    )
      errors.push(message.text())
  })
  page.on('request', (request) => {
    if (
      !request.url().startsWith(inject('program').origin) &&
      !request.url().startsWith(inject('program').elsewhere) &&
      !/^(data|about|blob):/.test(request.url())
    )
      errors.push(`asked elsewhere: ${request.url()}`)
  })
  ERRORS.set(page, errors)
  return page
}

const ERRORS = new WeakMap<Page, string[]>()

/** Closes the page's context and expects that the browser reported nothing and asked nobody else until then. */
export async function closePage(page: Page): Promise<void> {
  // Closing itself cuts off what is under way, and a browser reports that too.
  const errors = [...(ERRORS.get(page) ?? [])]
  await page.context().close()
  expect(errors).toEqual([])
}

/** Expects no accessibility violation (WCAG 2.0 to 2.2, A and AA, and axe's best practices) and nothing wider than the screen. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  // A page that changes in place has it already.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  const found = await page.evaluate(async () => {
    // From the top, so that what happens to lie under a bar that stays in sight is not taken for covered.
    const { scrollX, scrollY } = window
    scrollTo(0, 0)
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    })
    scrollTo(scrollX, scrollY)
    return violations.map(
      (one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(' | ')}`,
    )
  })
  expect(found, name).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `${name} is wider than the screen`).toBeLessThanOrEqual(0)
}

/** Keeps a picture of the whole page for people to look at. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  await mkdir(PICTURES, { recursive: true })
  const { width } = page.viewportSize() ?? { width: 0 }
  await page.screenshot({ path: join(PICTURES, `${name}-${width}.png`), fullPage: true })
}

/** A page on which somebody of the team is logged in already: a code works once, and logging in takes its time. */
export async function openStaffPage(
  browser: Browser,
  role: MemberRole,
  options: PageOptions & { readonly index?: number } = {},
): Promise<Page> {
  const page = await openPage(browser, options)
  const cookies = cookieOf(role, options.index)
    .split('; ')
    .map((pair) => ({
      name: pair.slice(0, pair.indexOf('=')),
      value: pair.slice(pair.indexOf('=') + 1),
      url: inject('program').origin,
    }))
  await page.context().addCookies(cookies)
  return page
}

/** The cookie header of the session of one of the first accounts. */
export function cookieOf(role: MemberRole, index = 0): string {
  const session = inject('program').sessions.filter((one) => one.role === role)[index]
  if (!session) throw new Error(`no session for ${role}`)
  return session.cookie
}

/** Logs in as one of the first accounts, with both factors and the keys alone. */
export async function logInAs(page: Page, role: MemberRole, index = 0): Promise<void> {
  const account = inject('program').accounts.filter((one) => one.role === role)[index]
  if (!account) throw new Error(`no account for ${role}`)
  await page.goto(at('/inloggen'))
  await tabTo(page, '#email')
  await page.keyboard.type(account.email)
  await tabTo(page, '#password')
  await page.keyboard.type(account.password)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/inloggen\/code/)
  await withCode(account.secret, async (code) => {
    await tabTo(page, '[name=code]')
    await page.keyboard.type(code)
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
    return page.url().includes('/werk') ? true : undefined
  })
}

/** Presses Tab until the wanted element has the focus; fails when it cannot be reached by keyboard. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab')
    const isThere = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      selector,
    )
    if (isThere) return
  }
  throw new Error(`no way by keyboard to ${selector} on ${page.url()}`)
}
