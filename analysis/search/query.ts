import { compoundParts } from '../text/compounds.ts'
import { fold, stem } from '../text/dutch.ts'
import { type Span, tokens } from '../text/spans.ts'
import type { Terms } from './terms.ts'

/** Terms that a story must all have. */
type Together = readonly string[]

/**
 * What somebody searches for. A story fits when of each of `all` it has one of the ways, none of the terms of `none`, and every
 * one of `phrases` (folded, as typed between quotes) in its text.
 */
export type Query = {
  readonly all: readonly (readonly Together[])[]
  readonly none: readonly string[]
  readonly phrases: readonly string[]
}

const MOST_WORDS = 12
const MOST_NEAR = 20

/**
 * Reads what was typed: words (all must be there), `"words in this order"`, `-without`.
 *
 * A word fits in every form, as part of a compound, and misspelled: `vocabulary` are the terms that the stories have, and of those
 * the ones that are no words and differ by one or two letters count too. A misspelled search finds what is spelled right in the
 * same way. Words that say nothing are left out; the first twelve words count.
 */
export function readQuery(typed: string, terms: Terms, vocabulary: Iterable<string>): Query {
  const phrases: string[] = []
  const rest = typed.replace(/["“”„]([^"“”„]+)["“”„]/g, (_, phrase: string) => {
    const folded = foldText(phrase)
    if (folded) phrases.push(folded)
    return ' '
  })
  const [all, none]: [(readonly Together[])[], string[]] = [[], []]
  const words = [...rest.matchAll(/(-?)([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*)/gu)]
  const near = openNear(vocabulary, terms)
  for (const [, minus, word = ''] of words.slice(0, MOST_WORDS)) {
    const [own, ...parts] = terms.ofWord(word)
    if (own === undefined) continue
    if (minus) none.push(own)
    else
      all.push([
        [own],
        ...near(own, fold(word)).map((one) => [one]),
        ...(parts.length > 1 ? [parts] : []),
      ])
  }
  return { all, none, phrases }
}

/** Whether anything is asked for. */
export function isEmptyQuery({ all, none, phrases }: Query): boolean {
  return all.length + none.length + phrases.length === 0
}

/** A text as phrases are compared: folded words with one space between them. */
export function foldText(text: string): string {
  return tokens(text)
    .map((token) => fold(token.text))
    .join(' ')
}

/** The words of a text that a query finds, in the order of the text. Words of a phrase count as found. */
export function findHits(text: string, query: Query, terms: Terms): readonly Span[] {
  const wanted = new Set(query.all.flat(2))
  const inPhrase = new Set(query.phrases.flatMap((phrase) => phrase.split(' ')))
  return tokens(text)
    .filter(
      (token) =>
        terms.ofWord(token.text).some((term) => wanted.has(term)) || inPhrase.has(fold(token.text)),
    )
    .map(({ start, end }) => ({ start, end }))
}

/** Gives terms of the vocabulary that are probably the same word, typed otherwise. */
function openNear(
  vocabulary: Iterable<string>,
  terms: Terms,
): (term: string, word: string) => readonly string[] {
  let byLength: Map<number, string[]> | undefined
  const lengths = () => {
    if (byLength) return byLength
    byLength = new Map()
    for (const term of vocabulary) {
      const there = byLength.get(term.length)
      if (there) there.push(term)
      else byLength.set(term.length, [term])
    }
    return byLength
  }
  return (term, word) => {
    const most = term.length >= 9 ? 2 : term.length >= 5 ? 1 : 0
    if (most === 0) return []
    const isKnown = terms.isWord(word) || compoundParts(word, terms.isWord).length > 1
    const found: string[] = []
    for (let length = term.length - most; length <= term.length + most; length++)
      for (const other of lengths().get(length) ?? []) {
        if (other === term || found.length >= MOST_NEAR) continue
        // A word that exists is another word, not a typing error; a search that does not exist may be one itself.
        if (isKnown && isListed(other, terms)) continue
        if (isWithin(term, other, most)) found.push(other)
      }
    return found
  }
}

/** A stem often is no word itself; with an ending it is. */
function isListed(term: string, terms: Terms): boolean {
  return ['', 'en', 'e', 't', 's', 'ing'].some(
    (ending) => terms.isWord(term + ending) && stem(term + ending) === term,
  )
}

/**
 * Whether two words differ by at most `most` letters: one more, one less, another one, or two that changed places.
 *
 * The restricted distance of F. Damerau, Comm. ACM 7, 1964, with rows that stop as soon as it is more.
 */
export function isWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let value = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + cost,
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (before[j - 2] as number) + 1)
      next.push(value)
      least = Math.min(least, value)
    }
    if (least > most) return false
    before = row
    row = next
  }
  return (row[b.length] as number) <= most
}
