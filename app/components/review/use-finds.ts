import { useCallback, useEffect, useReducer, useState } from 'react'
import { type Choice, type Choices, choose, firstChoices, type ReviewTexts } from './finds.ts'

const PREFIX = 'vondst-'

/** The element of one find in the text as typed. */
export const findId = (index: number) => `${PREFIX}${index}`

/** The field for words to replace besides. */
export const WORDS_ID = 'te-vervangen'
export const TYPE_ID = 'wat-is-het'
export const SAVE_ID = 'bewaar'
export const KEYS_ID = 'toetsen'

/** What somebody chooses about the finds of one text, and a way to choose; the find with the attention gets the focus. Another revision begins anew. */
export function useFinds(review: ReviewTexts): [Choices, (choice: Choice) => void] {
  const [choices, dispatch] = useReducer(
    (now: Choices, choice: Choice) => choose(review, now, choice),
    review.marks,
    firstChoices,
  )
  const [revision, setRevision] = useState(review.revision)
  if (revision !== review.revision) {
    setRevision(review.revision)
    dispatch({ kind: 'begin' })
  }
  useEffect(() => {
    if (choices.at === undefined) return
    const place = document.getElementById(findId(choices.at))
    place?.focus({ preventScroll: true })
    place?.scrollIntoView({ block: 'nearest' })
  }, [choices.at])
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      if (isOnFind(target))
        dispatch({ kind: 'go', to: Number((target as Element).id.slice(PREFIX.length)) })
    }
    document.addEventListener('focusin', follow)
    return () => document.removeEventListener('focusin', follow)
  }, [])
  return [choices, dispatch]
}

const STORED = 'vertelpunt-lettertoetsen'

/** Whether single letters do something; remembered by this browser, on until somebody switches them off. */
export function useLetterKeys(): [boolean, (isOn: boolean) => void] {
  const [isOn, setOn] = useState(true)
  useEffect(() => {
    try {
      setOn(localStorage.getItem(STORED) !== 'uit')
    } catch {
      // A browser that keeps nothing begins with the keys on.
    }
  }, [])
  const change = useCallback((next: boolean) => {
    setOn(next)
    try {
      localStorage.setItem(STORED, next ? 'aan' : 'uit')
    } catch {
      // Then it holds for this page alone.
    }
  }, [])
  return [isOn, change]
}

/** Whether the focus is where letters are typed, or chosen with. */
const isTyping = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest('input:not([type=checkbox]), textarea, select, audio, [contenteditable]') !== null

const isOnFind = (target: EventTarget | null) =>
  target instanceof Element && target.id.startsWith(PREFIX)

/** Words to be replaced go to their field; what they are is asked next. */
function addSelected(): void {
  const selected = document.getSelection()?.toString().trim()
  document.getElementById(selected ? TYPE_ID : WORDS_ID)?.focus()
}

function showKeys(): void {
  const list = document.getElementById(KEYS_ID)
  if (!(list instanceof HTMLDetailsElement)) return
  list.open = !list.open
  list.querySelector('summary')?.focus()
}

/** Listens to the keys of the review screen. Arrows work on a find alone, so that elsewhere they scroll as ever. */
export function useReviewKeys(dispatch: (choice: Choice) => void, hasLetters: boolean): void {
  useEffect(() => {
    const acts: Readonly<Record<string, () => void>> = {
      j: () => dispatch({ kind: 'step', by: 1 }),
      k: () => dispatch({ kind: 'step', by: -1 }),
      a: () => dispatch({ kind: 'choose', on: true }),
      r: () => dispatch({ kind: 'choose', on: false }),
      u: () => dispatch({ kind: 'choose', on: false }),
      z: () => dispatch({ kind: 'undo' }),
      n: addSelected,
      s: () => document.getElementById(SAVE_ID)?.click(),
      '?': showKeys,
    }
    const arrows: typeof acts = { ArrowDown: acts.j as () => void, ArrowUp: acts.k as () => void }
    const press = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey } = event
      if (ctrlKey || metaKey || altKey || isTyping(target)) return
      const act = isOnFind(target) && Object.hasOwn(arrows, key) ? arrows[key] : undefined
      const letter = hasLetters && Object.hasOwn(acts, key) ? acts[key] : undefined
      const does = act ?? letter
      if (!does) return
      event.preventDefault()
      does()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [dispatch, hasLetters])
}
