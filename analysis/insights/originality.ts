import type { Span } from '#analysis/text/spans.ts'

/** So many words in a row that are the same are somebody's own words; everyday phrases are shorter. */
export const MOST_SAME_WORDS = 5
/** A composed story has at least so many stories behind it. */
export const LEAST_SOURCES = 3

const WORD = /[\p{L}\p{N}]+/gu

type Word = Span & { readonly plain: string }

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    plain: match[0].toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''),
  }))

/**
 * The stretches of a text that stand word for word in one of its sources: six or more words in a row, whatever the capitals, accents and
 * signs between them; a whole sentence of a source too when it has four words or more. In order, those that overlap joined.
 */
export function borrowed(text: string, sources: readonly string[]): readonly Span[] {
  const words = wordsOf(text)
  const runs = new Set<string>()
  const sentences = new Set<string>()
  const run = MOST_SAME_WORDS + 1
  for (const source of sources) {
    const theirs = wordsOf(source).map(({ plain }) => plain)
    for (let at = 0; at + run <= theirs.length; at++) runs.add(theirs.slice(at, at + run).join(' '))
    for (const sentence of source.split(/[.!?\n]+/)) {
      const plain = wordsOf(sentence).map((word) => word.plain)
      if (plain.length >= 4 && plain.length < run) sentences.add(plain.join(' '))
    }
  }
  const found: Span[] = []
  const add = (first: number, last: number) => {
    const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0]
    const before = found.at(-1)
    if (before && start <= before.end)
      found[found.length - 1] = { ...before, end: Math.max(before.end, end) }
    else found.push({ start, end })
  }
  for (let at = 0; at < words.length; at++)
    for (let length = 4; length <= run; length++) {
      if (at + length > words.length) break
      const part = words
        .slice(at, at + length)
        .map(({ plain }) => plain)
        .join(' ')
      if (length === run ? runs.has(part) : sentences.has(part)) add(at, at + length - 1)
    }
  return found
}
