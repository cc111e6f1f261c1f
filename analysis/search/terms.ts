import { COMMON_WORDS } from '../text/common-words.ts'
import { compoundParts } from '../text/compounds.ts'
import { fold, stem } from '../text/dutch.ts'
import { tokens } from '../text/spans.ts'

/** Says whether a folded word stands in a word list: what is listed is no typing error, and compounds are made of it. */
export type IsWord = (word: string) => boolean

const MOST_KEPT = 50_000

/** Makes words into what is searched for, and remembers what it made: splitting compounds is the dear part. */
export function openTerms(isWord: IsWord) {
  const known = new Map<string, readonly string[]>()
  const termsOfWord = (word: string): readonly string[] => {
    const folded = fold(word)
    const there = known.get(folded)
    if (there) return there
    const parts = compoundParts(folded, isWord).map(stem)
    const made = COMMON_WORDS.has(folded) ? [] : [...new Set([stem(folded), ...parts])]
    if (known.size >= MOST_KEPT) known.clear()
    known.set(folded, made)
    return made
  }
  return {
    isWord,
    /** The terms of one word, its own stem first: none for a word that says nothing (`de`, `was`). */
    ofWord: termsOfWord,
    /** Every term of a text once, sorted: stems, and the stems of the parts of compounds. */
    ofText: (text: string): readonly string[] =>
      [...new Set(tokens(text).flatMap((token) => termsOfWord(token.text)))].sort(),
  }
}

export type Terms = ReturnType<typeof openTerms>
