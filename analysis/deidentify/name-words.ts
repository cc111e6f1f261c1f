import { GIVEN_NAMES } from './lists/given-names.ts'
import { NOT_NAMES } from './lists/not-names.ts'
import { isJoined, type Word } from './reading.ts'

/** Why a word is a name, and how surely. Below 0.5 it is a doubt. */
export type Verdict = { readonly rule: string; readonly confidence: number }

/** A name by the list, also of two with a hyphen: "peter-jan". */
export function isGivenName(key: string): boolean {
  return (
    GIVEN_NAMES.has(key) ||
    (key.includes('-') && key.split('-').every((part) => GIVEN_NAMES.has(part)))
  )
}

/** The word without the ending of a possessive: "Daans" is "daan" when that is a known name. */
export function nameKey(word: Word): string {
  if (isGivenName(word.base) || !word.base.endsWith('s')) return word.base
  const bare = word.base.slice(0, -1)
  return isGivenName(bare) ? bare : word.base
}

/** "Wil je", "Floor is lava": a name that is a word, used as the word at the start of a sentence. */
export function startsOtherwise(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  if (!word.opens) return false
  return (
    /^(?:je|jij|ik|u|hij|ze|zij|we|wij|het|er|dat|dit|de|een|daar|maar|in|op)$/.test(
      words[at + 1]?.lower ?? '',
    ) && word.isKnown
  )
}

/** "Frans Lozie", where "Frans" alone is a language: a capital follows that is not known to be no name. */
export function goesOnAsName(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (!next || !isJoined(next) || !next.isCapital || next.isShouted) return false
  return !NOT_NAMES.has(next.base)
}
