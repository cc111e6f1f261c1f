import type { Token } from '../text/spans.ts'
import type { Cue, CueWord, Signal } from './cue.ts'
import { makeVocabulary, type Vocabulary } from './vocabulary.ts'

type IndexedPart = readonly (readonly number[])[]
type IndexedCue = {
  readonly signals: readonly Signal[]
  readonly parts: readonly IndexedPart[]
  readonly not: readonly IndexedPart[]
  readonly window: number
}

/** Cues made ready for searching. */
export type CueIndex = {
  readonly vocabulary: Vocabulary
  readonly cues: readonly IndexedCue[]
  /** Cues by a word that their first part begins with. */
  readonly byFirst: ReadonlyMap<number, readonly IndexedCue[]>
}

/** Words that may stand between two words of one part. */
const GAP = 2
/** How far around a find something may lie that makes it something else, in words. */
const AROUND = 5

/** Turns cues into an index; the vocabulary, empty, is that of Dutch without forgiven typing errors unless another is given. */
export function indexCues(cues: readonly Cue[], vocabulary = makeVocabulary()): CueIndex {
  const indexPart = (part: readonly CueWord[]) =>
    part.map((words) => words.map((word) => vocabulary.numberOf(word)))
  const indexed = cues.map(({ signals, parts, not, window }) => ({
    signals,
    parts: parts.map(indexPart),
    not: not.map(indexPart),
    window,
  }))
  const byFirst = new Map<number, IndexedCue[]>()
  for (const cue of indexed)
    for (const number of new Set(cue.parts[0]?.[0] ?? [])) {
      const there = byFirst.get(number)
      if (there) there.push(cue)
      else byFirst.set(number, [cue])
    }
  return { vocabulary, cues: indexed, byFirst }
}

type Range = { readonly first: number; readonly last: number }
type Answers = readonly (readonly number[])[]

/** A cue found in a sentence: what it says, and from where to where in UTF-16 units of the text. */
export type CueFind = {
  readonly signals: readonly Signal[]
  readonly start: number
  readonly end: number
}

/** The cues in the words of one sentence. */
export function searchSentence(words: readonly Token[], index: CueIndex): CueFind[] {
  const answers = words.map((word) => index.vocabulary.lookUp(word.text))
  const found: CueFind[] = []
  answers.forEach((numbers, at) => {
    for (const number of numbers)
      for (const cue of index.byFirst.get(number) ?? []) {
        const place = placeOf(cue, answers, at)
        if (!place || isSomethingElse(cue, answers, place)) continue
        const start = words[place.first]?.start ?? 0
        found.push({ signals: cue.signals, start, end: words[place.last]?.end ?? start })
      }
  })
  return found
}

function placeOf(cue: IndexedCue, answers: Answers, at: number): Range | undefined {
  const [head, ...others] = cue.parts
  let place = head && partAt(head, answers, at)
  const used = place ? [place] : []
  for (const part of others) {
    if (!place) return undefined
    const next = nearest(part, answers, { place, used, window: cue.window })
    if (!next) return undefined
    used.push(next)
    place = join(place, next)
  }
  return place
}

const join = (a: Range, b: Range): Range => ({
  first: Math.min(a.first, b.first),
  last: Math.max(a.last, b.last),
})

/** Where the part stretches the place least, within the window and beside the words that other parts have. */
function nearest(
  part: IndexedPart,
  answers: Answers,
  {
    place,
    used,
    window,
  }: { readonly place: Range; readonly used: readonly Range[]; readonly window: number },
): Range | undefined {
  let best: Range | undefined
  let shortest = window
  const to = Math.min(answers.length - 1, place.first + window - 1)
  for (let at = Math.max(0, place.last - window + 1); at <= to; at++) {
    const range = partAt(part, answers, at)
    if (!range || used.some((other) => range.first <= other.last && range.last >= other.first))
      continue
    const { first, last } = join(place, range)
    if (last - first >= shortest) continue
    shortest = last - first
    best = range
  }
  return best
}

/** The words of a part in order from `at`, or undefined. */
function partAt(part: IndexedPart, answers: Answers, at: number): Range | undefined {
  let last = at
  for (const [step, wanted] of part.entries()) {
    if (step === 0) {
      if (!isOneOf(answers[at], wanted)) return undefined
      continue
    }
    let next = last + 1
    while (next <= last + 1 + GAP && !isOneOf(answers[next], wanted)) next++
    if (next > last + 1 + GAP) return undefined
    last = next
  }
  return { first: at, last }
}

function isOneOf(numbers: readonly number[] | undefined, wanted: readonly number[]): boolean {
  return numbers?.some((number) => wanted.includes(number)) ?? false
}

function isSomethingElse(cue: IndexedCue, answers: Answers, place: Range): boolean {
  for (const part of cue.not)
    for (let at = Math.max(0, place.first - AROUND); at <= place.last + AROUND; at++)
      if (partAt(part, answers, at)) return true
  return false
}
