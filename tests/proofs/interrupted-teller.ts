import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { goOnTo, NEXT, OWN, press, RESUME, STORY } from '../setup/form-steps.ts'
import { type KillableBrowser, openKillable } from '../setup/killable-browser.ts'

/** What can happen to a teller's page: loaded anew, its process gone, the whole browser gone, no connection for a while. */
export const INTERRUPTIONS = ['reload', 'crash', 'kill', 'cut'] as const
export type Interruption = (typeof INTERRUPTIONS)[number]

/** Somebody who tells on an own device, and goes on after whatever happens to it. */
export type Teller = {
  /** Opens an empty form, says that the device is an own one, and comes to the story. */
  begin(): Promise<void>
  /** Types for so many milliseconds, is interrupted, and takes up the draft. Gives how old the oldest lost letter was, in ms; 0 when nothing is lost. */
  typeAndInterrupt(kind: Interruption, ms: number, random: () => number): Promise<number>
  /** Goes on to the last page and agrees. */
  goToEnd(): Promise<void>
  /** Sends and is interrupted so many milliseconds later; true when the story is sent, false when the draft is there to send again. */
  sendAndInterrupt(kind: Interruption, ms: number): Promise<boolean>
  send(): Promise<void>
  /** The receipts that were on the screen since `begin`. */
  receipts(): ReadonlySet<string>
  close(): Promise<void>
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz  '
const PATIENCE_MS = 60_000
const ENDS = '.receipt, .no-connection button, .queue .button-main'

type Typed = { readonly at: number; readonly letter: string }

/** Opens a browser on `folder` and a page in it; `address` is the form. */
export async function openTeller(address: string, folder: string): Promise<Teller> {
  let browser: KillableBrowser = await openKillable(folder)
  let page = await newPage()
  let text = ''
  let receipts = new Set<string>()

  async function newPage(): Promise<Page> {
    const opened = await browser.context.newPage()
    opened.setDefaultTimeout(PATIENCE_MS)
    await opened.exposeBinding('noteReceipt', (_source, code: string) => receipts.add(code))
    await opened.addInitScript(() => {
      const look = () => {
        const code = document.querySelector('.receipt')?.textContent?.replace(/\D/g, '')
        if (code) (window as unknown as { noteReceipt(code: string): void }).noteReceipt(code)
      }
      new MutationObserver(look).observe(document, { childList: true, subtree: true })
    })
    return opened
  }

  /** Loses the page, in one of three ways, and opens the form again. */
  async function losePage(kind: Interruption): Promise<void> {
    if (kind === 'kill') {
      await browser.kill()
      browser = await openKillable(folder)
      page = await newPage()
      await page.goto(address)
    } else if (kind === 'crash') {
      const session = await browser.context.newCDPSession(page)
      const crashed = page.waitForEvent('crash')
      void session.send('Page.crash').catch(() => undefined)
      await crashed
      const gone = page
      page = await newPage()
      await gone.close()
      await page.goto(address)
    } else await page.reload()
  }

  /** Whether the device offers a draft. Without one, what the device kept is erased altogether, soon after the page is there. */
  const hasDraft = async () => {
    if (await saysDraft()) return true
    // The list of databases may run ahead of the page: nothing is said to be gone before it was looked for twice.
    await wait(500)
    return saysDraft()
  }

  const saysDraft = async () => {
    const answer = await page.waitForFunction(async (resume) => {
      if (document.querySelector(resume)) return 'draft'
      const kept = (await indexedDB.databases()).some(({ name }) => name === 'formulier')
      return !kept && document.querySelector('[data-device]:not([hidden])') ? 'none' : ''
    }, RESUME)
    return (await answer.jsonValue()) === 'draft'
  }

  async function cutWhilePressing(ms: number): Promise<void> {
    await browser.context.setOffline(true)
    await page.evaluate((button) => document.querySelector<HTMLElement>(button)?.click(), NEXT)
    await wait(ms)
    await browser.context.setOffline(false)
  }

  const begin = async () => {
    receipts = new Set()
    text = ''
    await page.goto(address)
    await page.check(OWN)
    await goOnTo(page, STORY)
  }

  const type = async (ms: number, random: () => number): Promise<readonly Typed[]> => {
    const typed: Typed[] = []
    const until = performance.now() + ms
    await page.focus(STORY)
    await page.keyboard.press('Control+End')
    while (performance.now() < until) {
      const letter = LETTERS[Math.floor(random() * LETTERS.length)] ?? 'a'
      await page.keyboard.insertText(letter)
      typed.push({ at: performance.now(), letter })
      await wait(random() * 120)
    }
    return typed
  }

  return {
    begin,
    typeAndInterrupt: async (kind, ms, random) => {
      const typed = await type(ms, random)
      const whole = text + typed.map(({ letter }) => letter).join('')
      const at = performance.now()
      if (kind === 'cut') {
        await cutWhilePressing(random() * 300)
        await page.locator(`form:not(:has(${STORY})), .no-connection button`).first().waitFor()
        const again = page.locator('.no-connection button')
        if (await again.count()) await again.click({ timeout: 1000 }).catch(() => undefined)
        await page.waitForSelector(`form#formulier:not(:has(${STORY}))`)
        await press(page, 'button[name=_step][value=back]')
      } else {
        await losePage(kind)
        if (await hasDraft()) await press(page, RESUME)
        else await begin()
        await goOnTo(page, STORY)
      }
      const left = await page.inputValue(STORY)
      if (!whole.startsWith(left)) throw new Error('the draft is not what was typed')
      // What was there before this interruption had been kept for longer than two seconds, or was measured then.
      const firstLost =
        left.length < text.length ? Number.NEGATIVE_INFINITY : typed[left.length - text.length]?.at
      text = left
      return firstLost === undefined ? 0 : at - firstLost
    },
    goToEnd: async () => {
      if (text.trim() === '') {
        await page.fill(STORY, 'Een kort verhaal.')
      }
      await goOnTo(page, 'input[name=consent_read]')
      await page.check('input[name=consent_read]')
    },
    sendAndInterrupt: async (kind, ms) => {
      await page.check('input[name=consent_read]')
      if (kind === 'cut') {
        await cutWhilePressing(ms)
        return endWhateverComes()
      }
      await page.evaluate((button) => {
        setTimeout(() => document.querySelector<HTMLElement>(button)?.click())
      }, NEXT)
      await wait(ms)
      await losePage(kind)
      // Without a draft the answer had come, and the receipt was on the screen.
      if (!(await hasDraft())) return true
      await press(page, RESUME)
      return false
    },
    send: async () => {
      await page.check('input[name=consent_read]')
      await page.click(NEXT)
      await endWhateverComes()
    },
    receipts: () => receipts,
    close: () => browser.kill(),
  }

  /** Presses what the page offers until the receipt is there. */
  async function endWhateverComes(): Promise<boolean> {
    for (let tries = 0; tries < 20; tries++) {
      await page.locator(ENDS).first().waitFor()
      if (await page.locator('.receipt').count()) return true
      const again = page.locator(ENDS).first()
      await again.click({ timeout: 1000 }).catch(() => undefined)
      await wait(200)
    }
    return false
  }
}
