import type { Page } from 'playwright-core'
import { at, PUBLIC } from '../setup/browser.ts'

export const NEXT = 'button[name=_step][value=next]:not([tabindex])'
export const STORY = 'textarea[name=story]'
export const FORM = at(`${PUBLIC}/ouder`)
export const OWN = 'input[name=apparaat][value=own]'

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

/** What this site keeps in the browser: names of databases, caches, workers, and keys in storage. */
export function listKept(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => [
    ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(() => 'worker'),
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(document.cookie ? [document.cookie] : []),
  ])
}

/** Everything that can be read in the databases of this site, as one text. */
export function readKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('formulier')
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    let text = ''
    for (const shelf of database.objectStoreNames) {
      const rows = await new Promise<unknown[]>((resolve) => {
        const request = database.transaction(shelf).objectStore(shelf).getAll()
        request.onsuccess = () => resolve(request.result)
      })
      for (const row of rows as Record<string, unknown>[]) {
        const data = row.data instanceof ArrayBuffer ? new TextDecoder().decode(row.data) : ''
        text += `${shelf} ${JSON.stringify(row)} ${data}\n`
      }
    }
    database.close()
    return text
  })
}
