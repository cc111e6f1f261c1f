import { PARTICLES } from './lists/family-names.ts'
import { GIVEN_NAMES } from './lists/given-names.ts'
import { NOT_NAMES } from './lists/not-names.ts'
import { isJoined, type Word } from './reading.ts'
import type { Taken } from './taken.ts'

/** A capital that spelling does not ask for, on a word that is not one of those that everybody writes with one. */
export function isNameWord(word: Word): boolean {
  if (!word.isCapital || NOT_NAMES.has(word.base) || NOT_NAMES.has(word.lower)) return false
  // Words in capitals are shouted, or short for something.
  if (word.isShouted) return word.text.length > 5 && !word.isKnown
  return !word.opens || !word.isKnown
}

/** Index of the last word of the name that begins at `from`: further capitals, with small family words between them. */
export function endOfName(words: readonly Word[], from: number, taken: Taken): number {
  let to = from
  for (let at = from + 1; at < Math.min(words.length, from + 7) && !taken[at]; at++) {
    const word = words[at] as Word
    if (
      !isJoined(word, '-') &&
      !isJoined(word, '&') &&
      !(word.gap === '. ' && isInitial(words[at - 1]))
    )
      break
    if (
      word.isCapital &&
      !word.isShouted &&
      (isNameWord(word) || (PARTICLES.has(word.lower) && !word.opens))
    )
      to = at
    // "Cornet d'Elzius"
    else if (/^[dl]['’]\p{Lu}/u.test(word.text)) to = at
    else if (!PARTICLES.has(word.lower) && !/^(?:en|der|des)$/.test(word.lower)) break
    // "Olivier Hertoghe van Petercam": a family name is there already, and somewhere he is from begins.
    else if (word.lower === 'van' && to > from && !GIVEN_NAMES.has((words[to] as Word).base)) break
    if (word.base !== word.lower && to === at) break
    // "Daan en Sanne" are two names; "Veer en Vecht" is one, but two finds hide it as well.
    if (word.lower === 'en' || word.lower === 'in' || word.lower === 'op' || word.lower === 'aan')
      break
  }
  return to
}

const isInitial = (word: Word | undefined) => word !== undefined && /^\p{Lu}$/u.test(word.text)
