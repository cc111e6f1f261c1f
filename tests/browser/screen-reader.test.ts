import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { at, closePage, openBrowser, openPage, PUBLIC } from '../setup/browser.ts'
import { waitForIslands } from './journey.ts'
import { jumpTo } from './steps.ts'

// What a screen reader is told of every kind of question. A change of these files is looked at by a person who says it aloud.

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const golden = (name: string) => join(import.meta.dirname, `goldens/${name}.txt`)

/** A question of each kind of the parents' story, by name, in the order of the form. */
const STORY_KINDS = {
  radiogroup: 'prompt',
  comment: 'story',
  text: 'title',
  feelings: 'feelings',
  dyad: 'on_time',
  triad: 'difference',
  checkbox: 'readers',
  dropdown: 'about_municipality',
  boolean: 'consent_read',
}
const NEEDS_KINDS = { matrix: 'importance', dividepoints: 'priorities' }

/** Goes through a form and writes down the accessibility tree of each named question, with scripts running. */
async function listen(page: Page, kinds: Readonly<Record<string, string>>): Promise<string> {
  const heard: string[] = []
  for (const [kind, name] of Object.entries(kinds)) {
    await jumpTo(page, name)
    await waitForIslands(page)
    const question = page.locator(`#vraag-${name}`)
    heard.push(`== ${kind}`, await question.ariaSnapshot(), '')
    // More than one live region would say a change twice.
    const live = question.locator('[role=status], [role=alert], [aria-live=polite], output')
    expect(await live.count(), `${kind} says a change once`).toBeLessThanOrEqual(1)
  }
  return heard.join('\n')
}

test.each(['nl', 'ar'])(
  'a screen reader hears every kind of question as before, in %s',
  async (tag) => {
    const page = await openPage(browser, { width: 360 })
    await page.goto(at(`${PUBLIC}/ouder?taal=${tag}`))
    const story = await listen(page, STORY_KINDS)
    await page.goto(at(`${PUBLIC}/behoeften-ouders?taal=${tag}`))
    const needs = await listen(page, NEEDS_KINDS)
    await expect(`${story}\n${needs}`).toMatchFileSnapshot(golden(`screen-reader-${tag}`))
    await closePage(page)
  },
)

test('a screen reader hears the place for a drawing as before', async () => {
  const page = await openPage(browser, { width: 360 })
  await page.goto(at(`${PUBLIC}/kind?ophaler=1&gelezen=1`))
  await page.check('input[name=band][value="8to9"]')
  const heard = await listen(page, { drawing: 'drawing' })
  await expect(heard).toMatchFileSnapshot(golden('screen-reader-drawing'))
  await closePage(page)
})
