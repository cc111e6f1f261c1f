import { fold } from '../text/dutch.ts'
import { type Span, type Token, tokens } from '../text/spans.ts'
import type { CueIndex, IndexedCue, IndexedPhrase } from './cue-index.ts'
import type { Role } from './role.ts'

/** A cue found in a text: from the first to the last of its words, with the place in the token list. */
export type CueFind = Span & {
  readonly cue: IndexedCue
  /** Whether one of the words just before or inside denies something ("geen ruzie"). */
  readonly negated: boolean
}

const FILLERS = new Set(
  (
    'de het een mijn mn zijn zn haar ons onze hun je jouw me dat die dit deze dan toen er ook heel hele erg zo zon wel nog ' +
    'al echt gewoon maar even ff eens steeds altijd zelf meer weer toch alleen bijna vaak soms best veel ' +
    'te nou nu eigenlijk opeens ineens daar hier ze hij ik we wij zij'
  ).split(' '),
)
const NEGATIONS = new Set(
  'niet geen nooit niemand nergens zonder niks niets nauwelijks amper nie gin'.split(' '),
)
const MOST_FILLERS = 3
const NEAR = 15

/** The tokens of one sentence with the atoms they answer to; made once, searched for every cue. */
type Words = {
  readonly tokens: readonly Token[]
  readonly atoms: readonly (readonly number[])[]
  readonly fillers: readonly boolean[]
  readonly negations: readonly boolean[]
}

/**
 * The cues of a role found in one sentence of a text, in no fixed order; the same cue at several places is
 * found at each. Offsets are those of `text`. A cue of another role is never found.
 */
export function findCues(text: string, sentence: Span, role: Role, index: CueIndex): CueFind[] {
  const words = readWords(text, sentence, index)
  const found: CueFind[] = []
  words.atoms.forEach((atoms, at) => {
    for (const atom of atoms)
      for (const number of index.byAnchor.get(atom) ?? []) {
        const cue = index.cues[number]
        if (!cue || (cue.owner !== 'all' && cue.owner !== role)) continue
        const place = placeOf(cue, words, at)
        if (place) found.push(findAt(cue, words, place))
      }
  })
  return found
}

function readWords(text: string, sentence: Span, index: CueIndex): Words {
  const inSentence = tokens(text.slice(sentence.start, sentence.end)).map((token) => ({
    text: token.text,
    start: token.start + sentence.start,
    end: token.end + sentence.start,
  }))
  const plain = inSentence.map((token) => fold(token.text).replace(/'/g, ''))
  return {
    tokens: inSentence,
    atoms: inSentence.map((token) => index.atomsOf(token.text)),
    fillers: plain.map((word) => FILLERS.has(word)),
    negations: plain.map((word) => NEGATIONS.has(word)),
  }
}

type Place = { readonly first: number; readonly last: number }

function findAt(cue: IndexedCue, words: Words, place: Place): CueFind {
  const from = Math.max(0, place.first - 3)
  const negated = words.negations.slice(from, place.last + 1).includes(true)
  const start = words.tokens[place.first]?.start ?? 0
  return { cue, start, end: words.tokens[place.last]?.end ?? start, negated }
}

function placeOf(cue: IndexedCue, words: Words, at: number): Place | undefined {
  const [first, ...others] = cue.phrases
  let place = first && placeOfPhrase(first, words, at)
  for (const phrase of others) {
    if (!place) return undefined
    place = placeNear(phrase, words, place)
  }
  return place
}

function placeNear(phrase: IndexedPhrase, words: Words, near: Place): Place | undefined {
  const anchorAtom = phrase.atoms[phrase.anchor] ?? -1
  const to = Math.min(words.tokens.length - 1, near.last + NEAR)
  for (let at = Math.max(0, near.first - NEAR); at <= to; at++) {
    if (!words.atoms[at]?.includes(anchorAtom)) continue
    const place = placeOfPhrase(phrase, words, at)
    if (!place || (place.first <= near.last && place.last >= near.first)) continue
    return { first: Math.min(place.first, near.first), last: Math.max(place.last, near.last) }
  }
  return undefined
}

/** Where a phrase lies whose anchor stands at `at`, or undefined when the other steps are not around it. */
function placeOfPhrase(phrase: IndexedPhrase, words: Words, at: number): Place | undefined {
  let first = at
  for (let step = phrase.anchor - 1; step >= 0; step--) {
    const next = seek(phrase, words, step, first, -1, step + 1)
    if (next === undefined) return undefined
    first = next
  }
  let last = at
  for (let step = phrase.anchor + 1; step < phrase.atoms.length; step++) {
    const next = seek(phrase, words, step, last, 1, step)
    if (next === undefined) return undefined
    last = next
  }
  return { first, last }
}

/** The nearest word for a step, going `way` from `from`; `gapOf` is the step whose gap lies between. */
function seek(
  phrase: IndexedPhrase,
  words: Words,
  step: number,
  from: number,
  way: 1 | -1,
  gapOf: number,
): number | undefined {
  const wanted = phrase.atoms[step] ?? -1
  const fillersOnly = phrase.fillers[gapOf] ?? true
  const most = fillersOnly ? MOST_FILLERS : (phrase.gaps[gapOf] ?? 0)
  for (let skipped = 0; skipped <= most; skipped++) {
    const at = from + way * (skipped + 1)
    if (at < 0 || at >= words.tokens.length) return undefined
    if (words.atoms[at]?.includes(wanted)) return at
    if (fillersOnly && !words.fillers[at]) return undefined
  }
  return undefined
}
