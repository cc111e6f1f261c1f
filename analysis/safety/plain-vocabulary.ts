import type { Vocabulary } from './vocabulary.ts'

/** Letters that people leave out or mix up on another keyboard and that have no accent to take off. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ß: 'ss',
  ґ: 'г',
  ى: 'ي',
  ة: 'ه',
  ـ: '',
}

/** A word as it is compared: lower case, without accents, apostrophes and hyphens. Works for Latin, Cyrillic and Arabic script. */
function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ`-]/gu, '')
    .replace(/[ıßłґىةـ]/gu, (letter) => LETTERS[letter] ?? letter)
}

/** Arabic writes "and", "so" and the article as one with the word. */
const ARABIC_FRONT = /^(?:[وف])?(?:ال)?(?=[\u0621-\u064a]{2})/

/**
 * A vocabulary for languages without a sound key of their own: a word answers to the same word, or to a beginning that ends in
 * `*`, whatever its accents. No typing errors are forgiven.
 */
export function makePlainVocabulary(): Vocabulary {
  const numbers = new Map<string, number>()
  const whole = new Map<string, number[]>()
  const starts = new Map<string, number[]>()

  const numberOf = (written: string): number => {
    const known = numbers.get(written)
    if (known !== undefined) return known
    const number = numbers.size
    numbers.set(written, number)
    const isStart = written.endsWith('*')
    const map = isStart ? starts : whole
    const key = plain(isStart ? written.slice(0, -1) : written)
    map.set(key, [...(map.get(key) ?? []), number])
    return number
  }

  const lookUp = (word: string): readonly number[] => {
    const found = new Set<number>()
    const key = plain(word)
    for (const form of new Set([key, key.replace(/^[وف]/, ''), key.replace(ARABIC_FRONT, '')])) {
      for (const number of whole.get(form) ?? []) found.add(number)
      for (let length = 2; length <= form.length; length++)
        for (const number of starts.get(form.slice(0, length)) ?? []) found.add(number)
    }
    return [...found]
  }
  return { numberOf, lookUp }
}
