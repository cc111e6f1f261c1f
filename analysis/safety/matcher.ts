import type { Token } from '../text/spans.ts'
import type { Cue, CueWord, Signal } from './cue.ts'
import { separatedVerbs } from './separable.ts'
import { makeVocabulary, type Vocabulary } from './vocabulary.ts'

/** The words that may stand at one place of a cue; `id` counts the sets of an index. */
type WordSet = { readonly id: number; readonly numbers: ReadonlySet<number> }
type IndexedPart = readonly WordSet[]
type IndexedCue = {
  readonly signals: readonly Signal[]
  readonly parts: readonly IndexedPart[]
  readonly not: readonly IndexedPart[]
  readonly window: number
}

/** Cues made ready for searching. */
export type CueIndex = {
  readonly vocabulary: Vocabulary
  /** Cues by a word that their rarest part, the first, begins with. */
  readonly byFirst: ReadonlyMap<number, readonly IndexedCue[]>
}

/** Words that may stand between two words of one part. */
const GAP = 2
/** How far around a find something may lie that makes it something else, in words. */
const AROUND = 5

/** Turns cues into an index; the vocabulary, empty, is that of Dutch without forgiven typing errors unless another is given. */
export function indexCues(cues: readonly Cue[], vocabulary = makeVocabulary()): CueIndex {
  const sets = new Map<string, WordSet>()
  const setOf = (words: CueWord): WordSet => {
    const key = words.join(' ')
    const known = sets.get(key)
    if (known) return known
    const numbers = new Set(words.map((word) => vocabulary.numberOf(word)))
    const set = { id: sets.size, numbers }
    sets.set(key, set)
    return set
  }
  const indexPart = (part: readonly CueWord[]) => part.map(setOf)
  const byFirst = new Map<number, IndexedCue[]>()
  for (const { signals, parts, not, window } of cues) {
    const ordered = [...parts].sort((a, b) => commonIn(a) - commonIn(b))
    const cue = { signals, parts: ordered.map(indexPart), not: not.map(indexPart), window }
    for (const number of cue.parts[0]?.[0]?.numbers ?? []) {
      const there = byFirst.get(number)
      if (there) there.push(cue)
      else byFirst.set(number, [cue])
    }
  }
  return { vocabulary, byFirst }
}

/** Words that stand in most sentences: a search that began with them would begin almost everywhere. */
const COMMON = new Set(
  (
    'ik hij ze zij we je het de een en niet nooit geen als wanneer toen dat van voor met op in aan uit te is was ben zijn had heb heeft mag mocht ' +
    'moet moest wil wilde wou kan mij me mijn mn haar hem ons om naar bij door er zo dan nu weer altijd ex papa mama vader moeder man vrouw kind ' +
    'kinderen huis thuis komt kwam gaat ging zit zat staat stond doet deed zei zegt maar ook wat daar want of die nog alles dag school'
  ).split(' '),
)

/** How many common words the part may begin with. */
const commonIn = (part: readonly CueWord[]) =>
  part[0]?.filter((word) => COMMON.has(word)).length ?? 0

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
  const answers = answersOf(words, index.vocabulary)
  const places = makePlaces(answers)
  const found: CueFind[] = []
  answers.forEach((numbers, at) => {
    for (const number of numbers)
      for (const cue of index.byFirst.get(number) ?? []) {
        const place = placeOf(cue, places, at)
        if (!place || isSomethingElse(cue, places, place)) continue
        const start = words[place.first]?.start ?? 0
        found.push({ signals: cue.signals, start, end: words[place.last]?.end ?? start })
      }
  })
  return found
}

/** Where the words of a set stand in the sentence, ascending; looked up once, as cues share their sets. */
type Places = (set: WordSet | undefined) => readonly number[]

function makePlaces(answers: Answers): Places {
  const known: (readonly number[])[] = []
  return (set) => {
    if (!set) return []
    const there = known[set.id]
    if (there) return there
    const found: number[] = []
    answers.forEach((numbers, at) => {
      if (numbers.some((number) => set.numbers.has(number))) found.push(at)
    })
    known[set.id] = found
    return found
  }
}

/** What each word answers to; a verb also as one word with its particle elsewhere in the sentence. */
function answersOf(words: readonly Token[], { lookUp, lookUpJoined }: Vocabulary): Answers {
  const answers = words.map((word) => lookUp(word.text))
  if (!lookUpJoined) return answers
  for (const { at, written } of separatedVerbs(words)) {
    const joined = lookUpJoined(written)
    if (joined.length > 0) answers[at] = [...(answers[at] ?? []), ...joined]
  }
  return answers
}

function placeOf(cue: IndexedCue, places: Places, at: number): Range | undefined {
  const [head, ...others] = cue.parts
  if (others.some((part) => places(part[0]).length === 0)) return undefined
  let place = head && partAt(head, places, at)
  const used = place ? [place] : []
  for (const part of others) {
    if (!place) return undefined
    const next = nearest(part, places, { place, used, window: cue.window })
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
  places: Places,
  {
    place,
    used,
    window,
  }: { readonly place: Range; readonly used: readonly Range[]; readonly window: number },
): Range | undefined {
  let best: Range | undefined
  let shortest = window
  for (const at of places(part[0])) {
    if (at <= place.last - window) continue
    if (at >= place.first + window) break
    const range = partAt(part, places, at)
    if (!range || used.some((other) => range.first <= other.last && range.last >= other.first))
      continue
    const { first, last } = join(place, range)
    if (last - first >= shortest) continue
    shortest = last - first
    best = range
  }
  return best
}

/** The words of a part in order from `at`, where its first word stands, or undefined. */
function partAt(part: IndexedPart, places: Places, at: number): Range | undefined {
  let last = at
  for (let step = 1; step < part.length; step++) {
    const next = places(part[step]).find((place) => place > last)
    if (next === undefined || next > last + 1 + GAP) return undefined
    last = next
  }
  return { first: at, last }
}

function isSomethingElse(cue: IndexedCue, places: Places, place: Range): boolean {
  return cue.not.some((part) =>
    places(part[0]).some(
      (at) =>
        at >= place.first - AROUND &&
        at <= place.last + AROUND &&
        partAt(part, places, at) !== undefined,
    ),
  )
}
