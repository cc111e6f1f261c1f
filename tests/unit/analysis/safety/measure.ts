import { findSafetySignals, type SafetyFind } from '#analysis/safety/signals.ts'
import type { LabelledSentence } from './labelled.ts'
import { SENTENCES } from './sentences.ts'

/** Numbers in [0, 1) that are the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Two halves of the sentences, drawn by the seed: one to write cues by, one to measure them on. */
export function halves(seed: number): {
  readonly seen: readonly LabelledSentence[]
  readonly heldOut: readonly LabelledSentence[]
} {
  const random = seeded(seed)
  const drawn = SENTENCES.map((sentence) => ({ sentence, isSeen: random() < 0.5 }))
  return {
    seen: drawn.filter(({ isSeen }) => isSeen).map(({ sentence }) => sentence),
    heldOut: drawn.filter(({ isSeen }) => !isSeen).map(({ sentence }) => sentence),
  }
}

/** The sentence with every third word of three letters or more misspelled by one stroke. */
export function misspell(text: string, random: () => number): string {
  let count = 0
  return text.replace(/\p{L}{3,}/gu, (word) => {
    count++
    return count % 3 === 0 ? misspellWord(word, random) : word
  })
}

const SOUNDS: readonly (readonly [string, string])[] = [
  ['ij', 'ei'],
  ['ei', 'ij'],
  ['ou', 'au'],
  ['ch', 'g'],
  ['z', 's'],
  ['v', 'f'],
]

function misspellWord(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2))
  const kind = Math.floor(random() * 5)
  const letter = 'aeionrst'[Math.floor(random() * 8)] ?? 'e'
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1)
  if (kind === 1) return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
  if (kind === 2) return word.slice(0, at) + word[at] + word.slice(at)
  if (kind === 3) return word.slice(0, at) + letter + word.slice(at + 1)
  const sound = SOUNDS.find(([from]) => word.includes(from))
  return sound ? word.replace(sound[0], sound[1]) : word.slice(0, at) + word.slice(at + 1)
}

/** How a set of sentences is read; missed and false ones by text. */
export type Measured = {
  readonly recall: number
  readonly falseAlarms: number
  readonly missed: readonly string[]
  readonly falsely: readonly string[]
}

/** A sentence is found when one of its signals is; a neutral one is a false alarm when any is. */
export function measure(
  sentences: readonly LabelledSentence[],
  search: (text: string) => readonly SafetyFind[] = findSafetySignals,
): Measured {
  const missed: string[] = []
  const falsely: string[] = []
  for (const { text, signals } of sentences) {
    const said = search(text).map(({ signal }) => signal)
    if (signals.length === 0) {
      if (said.length > 0) falsely.push(text)
    } else if (!said.some((signal) => signals.includes(signal))) missed.push(text)
  }
  const loud = sentences.filter(({ signals }) => signals.length > 0).length
  return {
    recall: 1 - missed.length / loud,
    falseAlarms: falsely.length / (sentences.length - loud),
    missed,
    falsely,
  }
}
