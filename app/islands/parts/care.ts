import { findSignalsBySound } from '#analysis/safety/signals-by-sound.ts'
import { islandWordsFor } from '#app/words/island-words.ts'
import { announce, make, makeButton, pageLocale } from './dom.ts'

let isClosed = false

/**
 * Shows the help lines under a story that speaks of danger, once, until somebody closes them. Nothing is kept or sent, and
 * nobody learns that the card was shown. Gives whether it appeared now.
 */
export function showCare(place: HTMLElement, text: string): boolean {
  if (isClosed || place.firstChild || findSignalsBySound(text).length === 0) return false
  const { care } = islandWordsFor(pageLocale())
  const lines = document.querySelector('#hulp .help-list')?.cloneNode(true)
  place.append(
    make(
      'section',
      { class: 'care', 'aria-labelledby': 'zorg-titel' },
      make('h2', { id: 'zorg-titel' }, care.title),
      make('p', {}, care.text),
      ...(lines ? [lines] : []),
      makeButton(care.close, 'button button-small', () => {
        isClosed = true
        place.replaceChildren()
        place.closest('.question')?.querySelector('textarea')?.focus()
      }),
    ),
  )
  announce(`${care.title} ${care.text}`)
  return true
}
