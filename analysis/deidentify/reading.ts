import { sentences, type Token, tokens } from '#analysis/text/spans.ts'
import type { Dictionary } from './lists/dutch-dictionary.ts'
import { isOrdinary } from './lists/ordinary-words.ts'
import { SENTENCE_STARTS } from './lists/sentence-starts.ts'

/** A word with what its place in the text says about it. */
export type Word = Token & {
  readonly lower: string
  /** The word without a possessive ending: `sanne` for "Sanne's". Lower case. */
  readonly base: string
  readonly isCapital: boolean
  /** Two letters or more, all capitals. */
  readonly isShouted: boolean
  /** A capital here is what spelling asks: the sentence, the quotation or the line begins. */
  readonly opens: boolean
  /** What stands between the word before and this one. */
  readonly gap: string
  /** Ordinary by our own lists, which leave names that are words to the rules. */
  readonly isCommon: boolean
  /** Ordinary by our own lists or by the dictionary. */
  readonly isKnown: boolean
  /** The dictionary has it as a name, and not as a word. */
  readonly isListedName: boolean
}

/** A text cut into words, once, for everything that looks for identifiers. */
export type Reading = {
  readonly text: string
  readonly words: readonly Word[]
  /** Index of the sentence of every word. */
  readonly sentenceOf: readonly number[]
  /** The writer begins sentences and names with a capital; without that a small letter says nothing. */
  readonly usesCapitals: boolean
}

const OPENING_QUOTE = /(?:^|[\s:(])["“„‘'«]\s*$/u
const BREAK = /[:…\n•*]|\s\/\s|\.\.|\p{Extended_Pictographic}|[-–—]\s*["“„‘']|^\s*[-–—]\s*$/u

/** Cuts a text into words with their place. A text typed in capitals throughout reads as if it were in small letters. */
export function readText(text: string, dictionary?: Dictionary): Reading {
  const parts = sentences(text)
  const found = tokens(text)
  const isShouting = mostlyCapitals(found)
  const sentenceOf: number[] = []
  const words: Word[] = []
  let sentence = 0
  let last = -1
  let end = 0
  for (const token of found) {
    while (sentence < parts.length - 1 && token.start >= (parts[sentence]?.end ?? 0)) sentence++
    const gap = text.slice(end, token.start)
    words.push(toWord(token, gap, { isFirst: sentence !== last, isShouting, dictionary }))
    sentenceOf.push(sentence)
    last = sentence
    end = token.end
  }
  return { text, words, sentenceOf, usesCapitals: !isShouting && hasCapitals(words) }
}

type Setting = {
  readonly isFirst: boolean
  readonly isShouting: boolean
  readonly dictionary: Dictionary | undefined
}

function toWord(token: Token, gap: string, { isFirst, isShouting, dictionary }: Setting): Word {
  const lower = token.text.toLowerCase().replaceAll('’', "'")
  const capital = !isShouting && token.text[0] !== lower[0] && /^\p{Lu}/u.test(token.text)
  const base = lower.includes("'") ? lower.replace(/'s?$|'s-.*$/u, '') : lower
  const isListedName = dictionary?.isName(base) ?? false
  const isCommon =
    SENTENCE_STARTS.has(lower) ||
    (!isListedName && isOrdinary(lower) && (dictionary?.isWord(lower) ?? true))
  return {
    // Field by field: a spread costs more than all the rest of this function.
    text: token.text,
    start: token.start,
    end: token.end,
    lower,
    base,
    isCapital: capital,
    isShouted: capital && token.text.length > 1 && token.text === token.text.toUpperCase(),
    opens: isFirst || (gap !== ' ' && (OPENING_QUOTE.test(gap) || BREAK.test(gap))),
    gap,
    isCommon,
    isKnown: isCommon || (dictionary?.isWord(lower) ?? false),
    isListedName,
  }
}

function mostlyCapitals(found: readonly Token[]): boolean {
  const long = found.filter(({ text }) => text.length > 1 && /\p{L}/u.test(text))
  const shouted = long.filter(({ text }) => text === text.toUpperCase())
  return long.length >= 8 && shouted.length > long.length * 0.6
}

/** At least a third of the sentence starts has its capital. */
function hasCapitals(words: readonly Word[]): boolean {
  const starts = words.filter((word, at) => at === 0 || (word.opens && /[.!?\n]/.test(word.gap)))
  return starts.filter((word) => word.isCapital).length * 3 >= starts.length
}

/** Whether two neighbours stand with nothing but a space (or one of `also`) between them. */
export function isJoined(word: Word | undefined, also = ''): boolean {
  return word !== undefined && (/^[^\S\n]*$/.test(word.gap) || also === word.gap.trim())
}
