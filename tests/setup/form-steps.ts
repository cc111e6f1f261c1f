import type { Page } from 'playwright-core'

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
