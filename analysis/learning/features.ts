import { dutchDictionary } from '../deidentify/lists/dutch-dictionary.ts'
import { compoundParts } from '../text/compounds.ts'
import { fold, stem } from '../text/dutch.ts'
import { tokens } from '../text/spans.ts'

/** A sparse vector: places with their values; no place twice. */
export type Sparse = { readonly at: Int32Array; readonly value: Float32Array }

/** The first half of the places is for words, the second for pieces of words; two that share one are told apart by the rest. */
export const PLACES = 2 ** 17
const HALF = PLACES / 2
const REMEMBERED = 30_000

/** Words that say nothing of what a sentence is about; their pieces would only drown the others. */
const EMPTY_WORDS = new Set(
  (
    'de het een en van in op te is dat die voor met zijn aan er om ook als bij door ze hij ik we je of maar dan nog wel ' +
    'naar uit over dit deze was werd worden wordt had heeft hebben'
  ).split(' '),
)

const NOTHING = new Int32Array(0)
const remembered = new Map<string, Int32Array>()
const counts = new Float32Array(PLACES)

/**
 * A sentence as counts: its stems, the parts of its compounds, and the pieces of three to five letters of its words, which
 * survive typing errors. The same sentence always gives the same counts.
 */
export function countFeatures(sentence: string): Sparse {
  const touched: number[] = []
  for (const { text } of tokens(sentence))
    for (const place of wordFeatures(text)) {
      if (counts[place] === 0) touched.push(place)
      counts[place] = (counts[place] ?? 0) + 1
    }
  const at = Int32Array.from(touched)
  const value = Float32Array.from(at, (place) => counts[place] ?? 0)
  for (const place of touched) counts[place] = 0
  return { at, value }
}

/**
 * Counts as the numbers that models work with: the logarithm of each count, times how rare its place is (`rarityOf`), and
 * words and pieces each with a length of one, so that long sentences weigh no more than short ones.
 */
export function weighFeatures({ at, value }: Sparse, rarity: Uint8Array): Sparse {
  const weighed = new Float32Array(at.length)
  let [words, pieces] = [0, 0]
  for (let i = 0; i < at.length; i++) {
    const place = at[i] ?? 0
    const count = value[i] ?? 1
    const one = (count === 1 ? 1 : 1 + Math.log(count)) * (rarity[place] ?? 0)
    weighed[i] = one
    if (place < HALF) words += one * one
    else pieces += one * one
  }
  const [perWord, perPiece] = [1 / Math.sqrt(words || 1), 1 / Math.sqrt(pieces || 1)]
  for (let i = 0; i < at.length; i++)
    weighed[i] = (weighed[i] ?? 0) * ((at[i] ?? 0) < HALF ? perWord : perPiece)
  return { at, value: weighed }
}

const RARITY_STEPS = 20

/**
 * How telling each place is: the logarithm of how few of the sentences have it (K. Spärck Jones 1972), smoothed, in whole
 * steps so that it is stored in one byte.
 */
export function rarityOf(sentences: readonly Sparse[]): Uint8Array {
  const having = new Float64Array(PLACES)
  for (const { at } of sentences) for (const place of at) having[place] = (having[place] ?? 0) + 1
  return Uint8Array.from(having, (count) =>
    Math.min(255, Math.round(RARITY_STEPS * (1 + Math.log((1 + sentences.length) / (1 + count))))),
  )
}

/** The places that a word adds to, wherever it stands. */
export function wordFeatures(written: string): Int32Array {
  const known = remembered.get(written)
  if (known) return known
  if (remembered.size >= REMEMBERED) remembered.clear()
  const made = makeWordFeatures(fold(written))
  remembered.set(written, made)
  return made
}

function makeWordFeatures(word: string): Int32Array {
  if (EMPTY_WORDS.has(word)) return NOTHING
  const parts = compoundParts(word, dutchDictionary().isSimple)
  const stems = [word, ...parts].map((part) => placeOf(stem(part)))
  return Int32Array.from([...stems, ...pieces(word).map((piece) => HALF + placeOf(piece))])
}

function pieces(word: string): string[] {
  const whole = `<${word}>`
  const found: string[] = []
  for (let length = 3; length <= 5; length++)
    for (let start = 0; start + length <= whole.length; start++)
      found.push(whole.slice(start, start + length))
  return found
}

/** FNV-1a over the units of the text, into one half of the places. */
function placeOf(feature: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < feature.length; at++)
    hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193)
  return ((hash >>> 16) ^ hash) & (HALF - 1)
}
