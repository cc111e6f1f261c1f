import { isOrdinary } from '#analysis/deidentify/lists/ordinary-words.ts'
import { SENTENCE_STARTS } from '#analysis/deidentify/lists/sentence-starts.ts'
import { type Span, tokens } from '#analysis/text/spans.ts'

const plain = (word: string) =>
  word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'")

/** The names out of a box in which somebody typed them with commas, spaces or lines between them. */
export function readNames(typed: string): readonly string[] {
  return [...new Set(typed.split(/[\s,;،؛]+/).map(plain))].filter((name) => name.length > 1)
}

/**
 * Every place where one of the names stands: in small letters, as a possessive, and with a typing error in longer names.
 *
 * A word that differs from the name and is an ordinary word is left alone: "maak" is not Mark.
 */
export function findHiddenNames(text: string, names: readonly string[]): readonly Span[] {
  return tokens(text)
    .filter(({ text: word }) => names.some((name) => isForm(plain(word), name)))
    .map(({ start, end }) => ({ start, end }))
}

function isForm(word: string, name: string): boolean {
  if (word.replace(/'s?$/, '') === name || word === `${name}s`) return true
  if (name.length < 4 || isOrdinary(word) || SENTENCE_STARTS.has(word)) return false
  if (name.length === 4) return word[0] === name[0] && isSwapped(word, name)
  const allowed = name.length >= 8 ? 2 : 1
  return Math.abs(word.length - name.length) <= allowed && distance(word, name) <= allowed
}

/** The same letters with two neighbours the other way round. */
function isSwapped(word: string, name: string): boolean {
  return word !== name && word.length === name.length && distance(word, name) === 1
    ? [...word].sort().join('') === [...name].sort().join('')
    : false
}

/** How many letters to add, drop, change or swap with a neighbour; optimal string alignment. */
export function distance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + cost,
      )
      const isTurned = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (isTurned) least = Math.min(least, (before[j - 2] as number) + 1)
      next.push(least)
    }
    before = row
    row = next
  }
  return row[b.length] as number
}
