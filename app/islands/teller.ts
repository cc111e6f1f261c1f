import { islandWordsFor, loadIslandWords } from '#app/words/island-words.ts'
import { announce, pageLocale } from './parts/dom.ts'
import { leave } from './parts/leave.ts'
import { followInPlace } from './parts/one-entry.ts'
import { sendWaiting } from './parts/queue.ts'
import { countShiftPresses } from './parts/shift-presses.ts'
import { tidy } from './parts/store.ts'
import { goToTop, swap } from './parts/swap.ts'

// Every page of a teller: leaving fast, one entry in the history, and erasing what waited too long on this device.

addEventListener('click', (event) => {
  const isExit = (event.target as Element | null)?.closest?.('[data-exit]')
  if (!isExit) return followInPlace(event)
  event.preventDefault()
  void leave()
})

// Leaving never waits for words: until they are there, the warning is in Dutch.
void loadIslandWords(pageLocale())

const count = countShiftPresses()
addEventListener('keydown', (event) => void count('down', event.key, event.timeStamp), true)
addEventListener(
  'keyup',
  (event) => {
    const left = count('up', event.key, event.timeStamp)
    if (left === 0) void leave()
    else if (left === 1) announce(islandWordsFor(pageLocale()).steps.oneMoreShift)
  },
  true,
)

/** On the public page nobody is writing: a story that waited is sent, and its receipt takes the place of the page. */
async function sendWhatWaits(waiting: readonly string[]): Promise<void> {
  for (const id of waiting) {
    const answer = await sendWaiting(id)
    if (answer?.kind !== 'page') continue
    const contents = swap(answer.page, id)
    if (contents) goToTop(contents)
    return
  }
}

void tidy()
  .then((waiting) => {
    if (!document.querySelector('[data-public]') || waiting.length === 0) return
    addEventListener('online', () => void sendWhatWaits(waiting))
    return navigator.onLine ? sendWhatWaits(waiting) : undefined
  })
  .catch(() => undefined)

// The help page came in the place of a form that could not be reached: with a connection the form comes back.
if (document.querySelector('[data-offline]') && location.pathname !== '/hulp')
  addEventListener('online', () => location.reload(), { once: true })
