import { useEffect } from 'react'
import { cardId } from './coded-text.tsx'

export const CODE_ID = 'geef-thema'
export const NEXT_ID = 'volgend-verhaal'
export const UNDO_ID = 'neem-terug'
export const KEYS_ID = 'toetsen'

/** Whether the focus is where letters are typed, or chosen with. */
const isTyping = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest(
    'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]',
  ) !== null

/** Presses a button of the theme with the attention, as a mouse would. */
const press = (codingId: string | undefined, button: string) => {
  if (codingId)
    document
      .getElementById(cardId(codingId))
      ?.querySelector<HTMLButtonElement>(`button[data-key="${button}"]`)
      ?.click()
}

function open(id: string): void {
  const details = document.getElementById(id)
  if (!(details instanceof HTMLDetailsElement)) return
  details.open = !details.open
  details.querySelector('summary')?.focus()
}

/**
 * Listens to the keys of the coding screen. They press the buttons that are there anyway, so that keys and buttons do the same.
 *
 * `step` goes to the next or the previous theme; after a decision `a` and `r` go on to the next one that waits.
 */
export function useCodingKeys(
  at: string | undefined,
  hasLetters: boolean,
  go: { readonly step: (by: 1 | -1) => void; readonly onward: () => void },
): void {
  useEffect(() => {
    const decide = (button: string) => {
      press(at, button)
      if (at) go.onward()
    }
    const acts: Readonly<Record<string, () => void>> = {
      j: () => go.step(1),
      k: () => go.step(-1),
      a: () => decide('a'),
      r: () => decide('r'),
      d: () => press(at, 'd'),
      c: () => open(CODE_ID),
      n: () => document.getElementById(NEXT_ID)?.click(),
      u: () => document.getElementById(UNDO_ID)?.click(),
      '?': () => open(KEYS_ID),
    }
    const pressed = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey } = event
      if (!hasLetters || ctrlKey || metaKey || altKey || isTyping(target)) return
      const act = Object.hasOwn(acts, key) ? acts[key] : undefined
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [at, hasLetters, go])
}
