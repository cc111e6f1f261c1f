import type { Page } from 'playwright-core'

// What stands on every page of a form; knows of no test, so that long proofs can use it too.

export const NEXT = 'button[name=_step][value=next]:not([tabindex])'
export const STORY = 'textarea[name=story]'
export const OWN = 'input[name=apparaat][value=own]'
export const RESUME = '.resume .button-main'

/** Presses a button of the form and waits until the next page stands there, with or without script. */
export async function press(page: Page, selector: string = NEXT): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.click(selector)])
}

/** Goes on without answering until something is on the page. */
export async function goOnTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 25 && !(await page.locator(selector).count()); step++) await press(page)
}
