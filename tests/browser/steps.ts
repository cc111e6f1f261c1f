import type { Page } from 'playwright-core'
import { at, PUBLIC } from '../setup/browser.ts'

export { andArrive, goOnTo, jumpTo, NEXT, OWN, press, RESUME, STORY } from '../setup/form-steps.ts'

export const FORM = at(`${PUBLIC}/ouder`)

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
