import type { Page } from 'playwright-core'
import { sealedIn } from './plain-form.ts'

// What stands on every page of a form; knows of no test, so that long proofs can use it too.

export const NEXT = 'button[name=_step][value=next]:not([tabindex])'
export const STORY = 'textarea[name=story]'
export const OWN = 'input[name=apparaat][value=own]'
export const RESUME = '.resume .button-main'

/** Presses a button of the form and waits until the next page stands there, with or without script. */
export async function press(page: Page, selector: string = NEXT): Promise<void> {
  await andArrive(page, () => page.click(selector))
}

/** Does something that leads to another page and waits until its contents stand in the place of these. */
export async function andArrive(
  page: Page,
  act: () => Promise<unknown>,
  timeout = 30_000,
): Promise<void> {
  await page.locator('#inhoud').evaluate((contents) => contents.setAttribute('data-left', ''))
  await act()
  await page.locator('#inhoud:not([data-left])').waitFor({ state: 'attached', timeout })
  await page.waitForLoadState()
}

/** Goes on without answering until something is on the page. */
export async function goOnTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 25 && !(await page.locator(selector).count()); step++) await press(page)
}

/**
 * Goes on without answering to the page that asks a question, for tests whose subject is not the way there.
 *
 * This page is sent as it is. Those between are posted beside the browser and not drawn, which takes a tenth of the time; the
 * browser gets the sealed answers of the page before the wanted one and goes on from there by itself.
 */
export async function jumpTo(page: Page, question: string): Promise<void> {
  const wanted = `#vraag-${question}`
  if (await page.locator(wanted).count()) return
  await press(page)
  if (await page.locator(wanted).count()) return
  const sealed = page.locator('#formulier input[name=_form]')
  let before = await sealed.inputValue()
  for (let step = 0; ; step++) {
    if (step > 25) throw new Error(`no page asks ${question}`)
    const reply = await page.request.post(page.url(), {
      headers: { origin: new URL(page.url()).origin },
      multipart: { _form: before, _step: 'next' },
    })
    const html = await reply.text()
    if (html.includes(`id="vraag-${question}"`)) break
    before = sealedIn(html)
  }
  await sealed.evaluate((field, value) => {
    const form = (field as HTMLInputElement).form
    // What stands on this page is no answer to the page before the wanted one.
    for (const question of form?.querySelectorAll('.question') ?? []) question.remove()
    ;(field as HTMLInputElement).value = value
  }, before)
  await press(page)
  await page.waitForSelector(wanted)
}
