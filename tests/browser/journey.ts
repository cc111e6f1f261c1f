import type { CDPSession, Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectAccessible } from '../setup/browser.ts'
import { andArrive, NEXT } from './steps.ts'

/** Everybody who tells a story, by the address of the form. */
export const ROLES = ['ouder', 'jongere', 'kind', 'professional', 'ander'] as const

/** What 1280 by 1024 is at 400 % zoom. */
export const ZOOMED = { width: 320, height: 256 } as const
export const SMALL = { width: 320, height: 640 } as const

const seen = new Set<string>()

/** Expects a state of a page to be accessible; one that was looked at already, letter for letter, is not looked at again. */
export async function expectAccessibleOnce(page: Page, way: string, name: string): Promise<void> {
  const state = await page.evaluate(() => {
    const checked = [...document.querySelectorAll(':checked')].map((field) => field.outerHTML)
    const html = document.querySelector('main')?.outerHTML ?? ''
    return html.replace(/(value|data-props)="[^"]{200,}"/g, '') + checked.join()
  })
  if (seen.has(way + state)) return
  seen.add(way + state)
  await expectAccessible(page, name)
}

/** Waits until every line and triangle on the page is the rich one. */
export async function waitForIslands(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('[data-island]:not(:has(button))'))
}

type Stop = {
  readonly kind:
    | 'next'
    | 'line'
    | 'board'
    | 'points'
    | 'radio'
    | 'checkbox'
    | 'text'
    | 'select'
    | 'other'
  readonly name: string
  readonly isAnswered: boolean
  /** The focus lies under the bar of the way out, or outside the window. */
  readonly isHidden: boolean
}

/** What has the focus now. */
function stopOf(page: Page): Promise<Stop> {
  return page.evaluate((next): Stop => {
    const focus = document.activeElement as HTMLInputElement
    const box = focus.getBoundingClientRect()
    const bar = document.querySelector('.exit-bar')
    const isFree = Boolean(focus.closest('.exit-bar, .skip')) || focus === document.body
    const floor = bar?.getBoundingClientRect().bottom ?? 0
    const isHidden = !isFree && (box.bottom <= floor || box.top >= innerHeight)
    const group = (name: string) => [...document.getElementsByName(name)] as HTMLInputElement[]
    const is = (selector: string) => focus.matches(selector)
    const inForm = Boolean(focus.closest('form#formulier'))
    const kind = is(next)
      ? 'next'
      : !inForm || focus.closest('.signifier-more, [data-device]')
        ? 'other'
        : is('.dyad-line')
          ? 'line'
          : is('.coins-board')
            ? 'board'
            : is('.points button:last-child')
              ? 'points'
              : is('[type=radio]')
                ? 'radio'
                : is('[type=checkbox]')
                  ? 'checkbox'
                  : is('textarea, [type=text]')
                    ? 'text'
                    : is('select')
                      ? 'select'
                      : 'other'
    const isAnswered =
      kind === 'radio' || kind === 'checkbox'
        ? group(focus.name).some((one) => one.checked)
        : kind === 'text' || kind === 'select'
          ? focus.value !== ''
          : false
    return { kind, name: focus.name ?? '', isAnswered, isHidden }
  }, NEXT)
}

/**
 * Goes through the page with the Tab key alone and answers everything on the way, until the button that goes on has the focus.
 *
 * At each stop the focus must be in sight. Without a `story` no text is typed; `leave` names a question that stays open.
 */
export async function answerByKeys(page: Page, story: string, leave?: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab')
    const stop = await stopOf(page)
    expect(stop, 'what has the focus is in sight').toMatchObject({ isHidden: false })
    if (stop.kind === 'next') return
    if (!stop.isAnswered && stop.name !== leave) await answerStop(page, stop, story)
  }
  throw new Error(`no way by keys through ${page.url()}`)
}

async function answerStop(page: Page, { kind, name }: Stop, story: string): Promise<void> {
  if (kind === 'line') {
    await page.keyboard.press('ArrowLeft')
    const said = page.locator('.dyad:has(.dyad-line:focus) input[type=hidden]').first()
    await expect.poll(() => said.inputValue()).toMatch(/^\d+$/)
  } else if (kind === 'board') {
    await page.keyboard.type('53')
    const coins = page.locator('.triad:has(.coins-board:focus) input[type=hidden]')
    await expect
      .poll(() => coins.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)))
      .toEqual(['5', '3', '2', 'keys'])
  } else if (kind === 'points') {
    // All ten to the first one; after that the buttons give no more.
    for (let press = 0; press < 10; press++) await page.keyboard.press('Enter')
  } else if (kind === 'radio' || kind === 'checkbox') {
    await page.keyboard.press('Space')
  } else if (kind === 'text' && story) {
    await page.keyboard.insertText(name === 'story' ? story : 'Eerder horen')
  } else if (kind === 'select') {
    await page.keyboard.press('ArrowDown')
  }
}

/** Presses the button that has the focus and waits for the page that comes of it. */
export async function pressEnter(page: Page): Promise<void> {
  await andArrive(page, () => page.keyboard.press('Enter'))
}

/** Switches the scripts of a page off, and on for a moment when something must be looked at. */
export async function withoutScript(page: Page): Promise<{
  readonly whileOn: <T>(look: () => Promise<T>) => Promise<T>
}> {
  const session: CDPSession = await page.context().newCDPSession(page)
  const off = (value: boolean) => session.send('Emulation.setScriptExecutionDisabled', { value })
  await off(true)
  return {
    whileOn: async (look) => {
      await off(false)
      try {
        return await look()
      } finally {
        await off(true)
      }
    },
  }
}

/** Answers everything on a page of plain HTML. */
export async function answerPlain(page: Page, story: string): Promise<void> {
  for (const question of await page.locator('form#formulier .question:visible').all()) {
    const field = (selector: string) => question.locator(selector)
    const texts = await field('textarea, input[type=text]').all()
    for (const text of texts) {
      const isStory = (await text.getAttribute('name')) === 'story'
      await text.fill(isStory ? story : 'Eerder horen')
    }
    const numbers = await field('input[type=number], input[inputmode=numeric]').all()
    for (const [index, coins] of ['5', '3', '2'].entries()) await numbers[index]?.fill(coins)
    if (numbers.length === 0 && (await field('input[type=radio], input[type=checkbox]').count()))
      await field('input[type=radio], input[type=checkbox]').first().check()
    if (await field('select').count()) await field('select').selectOption({ index: 1 })
  }
}

/** The twenty digits on the receipt. */
export async function readReceipt(page: Page): Promise<string> {
  return (await page.locator('.receipt').innerText()).replace(/\D/g, '')
}
