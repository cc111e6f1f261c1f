import { make } from './dom.ts'
import { forgetOffline } from './offline.ts'
import { closeForGood, eraseAll } from './store.ts'

const WIPE_MS = 400
const GIVE_UP_MS = 3000

let isLeaving = false

/** Other pages of this site on the device leave too. */
const others = 'BroadcastChannel' in window ? new BroadcastChannel('formulier') : undefined
others?.addEventListener('message', () => void leave(false))

/** Erases what this site keeps in the browser: drafts, stories that wait, caches, and the worker that answers offline. */
export async function wipe(): Promise<void> {
  closeForGood()
  try {
    sessionStorage.clear()
    localStorage.clear()
  } catch {
    // A browser that forbids storage holds nothing.
  }
  await Promise.allSettled([eraseAll(), forgetOffline()])
}

/** Nothing of the page is to be seen any more, in the same moment. */
function cover(): void {
  // What records or reads aloud stops in the same moment.
  dispatchEvent(new Event('leaving'))
  document.body.replaceChildren(make('div', { class: 'exit-cover', role: 'status' }))
  document.title = ' '
}

/** Leaves the site: covers, erases, and goes to a neutral page in the place of this one in the history. */
export async function leave(tellOthers = true): Promise<void> {
  if (isLeaving) return
  isLeaving = true
  const exit = document.querySelector<HTMLElement>('[data-exit]')?.dataset.exit
  cover()
  if (tellOthers) others?.postMessage('leave')
  await Promise.race([wipe(), new Promise((resolve) => setTimeout(resolve, WIPE_MS))])
  const neutral = exit ?? 'about:blank'
  // Without a connection our own way out would be an error page with our address on it.
  location.replace(navigator.onLine ? '/weg' : neutral)
  setTimeout(() => location.replace(neutral), GIVE_UP_MS)
}
