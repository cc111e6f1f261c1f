import { fold, stem } from '../text/dutch.ts'
import { tokens } from '../text/spans.ts'

/** A sparse vector: rising places with their values. */
export type Sparse = { readonly at: Int32Array; readonly value: Float32Array }

/** How many places there are for words and pieces of words; two that share one are told apart by the rest. */
export const PLACES = 2 ** 17

const WORDS_SHARE = 1
const PIECES_SHARE = 0.7

/**
 * A sentence as numbers: its stems and pairs of stems, and the pieces of three to five letters of its words, which survive
 * typing errors. Each of the two groups has its own fixed length, so that long sentences weigh no more than short ones.
 * Nothing is looked up in other sentences: the same sentence always gives the same numbers.
 */
export function sentenceFeatures(sentence: string): Sparse {
  const words = tokens(sentence).map(({ text }) => fold(text))
  const stems = words.map(stem)
  const groups = new Map<number, number>()
  add(groups, [...stems.map((one) => `w ${one}`), ...pairs(stems)], WORDS_SHARE)
  add(groups, words.flatMap(pieces), PIECES_SHARE)
  const at = Int32Array.from(groups.keys()).sort()
  return { at, value: Float32Array.from(at, (place) => groups.get(place) ?? 0) }
}

const pairs = (stems: readonly string[]) =>
  stems.slice(1).map((one, before) => `p ${stems[before]} ${one}`)

function pieces(word: string): string[] {
  const whole = `<${word}>`
  const found: string[] = []
  for (let length = 3; length <= 5; length++)
    for (let start = 0; start + length <= whole.length; start++)
      found.push(whole.slice(start, start + length))
  return found
}

function add(vector: Map<number, number>, features: readonly string[], share: number): void {
  const counts = new Map<number, number>()
  for (const feature of features) {
    const place = placeOf(feature)
    counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  let squares = 0
  for (const count of counts.values()) squares += (1 + Math.log(count)) ** 2
  const norm = share / Math.sqrt(squares || 1)
  for (const [place, count] of counts)
    vector.set(place, (vector.get(place) ?? 0) + norm * (1 + Math.log(count)))
}

/** FNV-1a over the units of the text. */
function placeOf(feature: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < feature.length; at++)
    hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193)
  return ((hash >>> 15) ^ hash) & (PLACES - 1)
}
