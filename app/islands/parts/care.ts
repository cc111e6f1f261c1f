import { loadLanguageCues } from '#analysis/safety/languages.ts'
import { findSignalsBySound } from '#analysis/safety/signals-by-sound.ts'
import { islandWordsFor } from '#app/words/island-words.ts'
import { announce, make, makeButton, pageLocale } from './dom.ts'

let isClosed = false
let cues: Awaited<ReturnType<typeof loadLanguageCues>>

/** Fetches the cues of the page's language, beside the Dutch ones that are always there; without a connection it stays at those. */
export async function loadCare(): Promise<void> {
  cues = await loadLanguageCues(pageLocale()).catch(() => undefined)
}

/**
 * Shows the help lines under a story that speaks of danger, once, until somebody closes them. Nothing is kept or sent, and
 * nobody learns that the card was shown. Gives whether it appeared now.
 */
export function showCare(place: HTMLElement, text: string): boolean {
  if (isClosed || place.firstChild || findSignalsBySound(text, cues).length === 0) return false
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
