import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../setup/chromium.ts'
import { goOnTo, NEXT, press, STORY } from '../setup/form-steps.ts'
import { exampleFolder, freePort, removeFolder, startProgram } from '../setup/program.ts'
import { POINT } from '../setup/whole-story.ts'
import { proveRestart } from './restart.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('twenty tellers page on through a restart: no page is a fault, and every story is there once with its text', async () => {
  const { again: _, ...counts } = await proveRestart(20, 1, 11)
  expect(counts).toEqual({
    tellers: 20,
    restarts: 1,
    faults: 0,
    told: 20,
    difference: 0,
    lost: 0,
  })
})

test.each([true, false])(
  'who presses on while it restarts keeps what was typed, with scripts: %s',
  async (javaScript) => {
    const dataDir = await exampleFolder()
    const port = await freePort()
    let program = await startProgram({ dataDir, port })
    const text = 'De juf zag het als eerste, en zij belde ons op.'
    try {
      const page = await (await browser.newContext({ javaScriptEnabled: javaScript })).newPage()
      await page.goto(program.origin + POINT)
      await goOnTo(page, STORY)
      await page.fill(STORY, text)
      await program.stop()
      await page.click(NEXT).catch(() => undefined)
      if (javaScript) {
        await page.waitForSelector('.no-connection')
        expect(await page.inputValue(STORY)).toBe(text)
      }
      program = await startProgram({ dataDir, port })
      // Without scripts the browser says that nobody answers; loading the page anew sends the same page again.
      if (javaScript) await page.click('.no-connection button')
      else await page.reload()
      await page.waitForSelector(`form#formulier:not(:has(${STORY}))`)
      await press(page, 'button[name=_step][value=back]')
      expect(await page.inputValue(STORY)).toBe(text)
      await page.context().close()
    } finally {
      await program.stop()
      await removeFolder(dataDir)
    }
  },
)
