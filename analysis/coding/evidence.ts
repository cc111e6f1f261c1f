import { stands } from '../stands.ts'
import type { Span } from '../text/spans.ts'
import type { CueFind } from './find-cues.ts'

const EVIDENCE_LENGTH = 236
/** Less than this of a sentence says nothing. */
const LEAST_PART = 40
/** How much each sign of a sentence counts: a logistic regression on the passages people quoted in the example stories. */
const SHARES = { cues: 0.21, mostCues: 1.3, example: 0.4, words: 0.5, first: -0.9 }

/** What is known of each sentence of a story for one theme, in the order of the sentences. */
export type SentenceSigns = {
  readonly finds: readonly (readonly CueFind[])[]
  readonly weights: readonly number[]
  readonly topics: readonly number[]
  /** How much each sentence looks like the examples of the theme (`scoreSentence`). */
  readonly texts: readonly number[]
}

/**
 * The one or two sentences that say most of a theme, in the order of the text: by the cues in them, by how much they look like
 * the examples of the theme and by their single words; the first sentence mostly only sets the scene. Together they are at most
 * about 240 units: of a sentence that does not fit, the clauses around its weightiest cue.
 */
export function chooseEvidence(
  text: string,
  sentences: readonly Span[],
  signs: SentenceSigns,
): readonly Span[] {
  const scores = scoresOf(signs)
  const order = [...sentences.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
  const chosen: Span[] = []
  let room = EVIDENCE_LENGTH
  for (const at of order.slice(0, 2)) {
    const part = sentences[at]
    if (!part || room < LEAST_PART) continue
    const fits = part.end - part.start <= room
    const span = fits ? part : clip(text, part, signs.finds[at] ?? [], room)
    chosen.push(span)
    room -= span.end - span.start
  }
  return chosen.sort((a, b) => a.start - b.start)
}

function scoresOf({ weights, topics, texts }: SentenceSigns): readonly number[] {
  const most = Math.max(0, ...weights)
  const [example, words] = [stands(texts), stands(topics)]
  return weights.map(
    (weight, at) =>
      SHARES.cues * weight +
      (weight > 0 && weight === most ? SHARES.mostCues : 0) +
      SHARES.example * (example[at] ?? 0) +
      SHARES.words * (words[at] ?? 0) +
      (at === 0 ? SHARES.first : 0),
  )
}

/** The clauses of a long sentence around its weightiest find, or from its start; at most `most` units, whole words. */
function clip(text: string, part: Span, finds: readonly CueFind[], most: number): Span {
  const best = finds.reduce<Span & { weight: number }>(
    (one, { start, end, cue }) =>
      cue.weight > one.weight && end - start <= most ? { start, end, weight: cue.weight } : one,
    { start: part.start, end: part.start + 1, weight: 0 },
  )
  const cuts = [part.start, part.end]
  const sentence = text.slice(part.start, part.end)
  for (const cut of sentence.matchAll(/[,;:]\s+|\s(?=(?:en|maar|want|toen|dus|omdat|terwijl)\s)/g))
    cuts.push(part.start + cut.index + cut[0].length)
  cuts.sort((a, b) => a - b)
  let start = Math.max(...cuts.filter((cut) => cut <= best.start))
  let end = Math.min(...cuts.filter((cut) => cut >= best.end))
  if (end - start > most) return words(text, start, best, most)
  for (const cut of cuts.filter((one) => one > end)) {
    if (cut - start > most) break
    end = cut
  }
  for (const cut of cuts.filter((one) => one < start).reverse()) {
    if (end - cut > most) break
    start = cut
  }
  while (end > start && /[\s,;:]/.test(text[end - 1] ?? '')) end--
  return { start, end }
}

/** The whole words of one long clause that hold what was found. */
function words(text: string, from: number, found: Span, most: number): Span {
  const start = found.end - from <= most ? from : found.start
  const cut = text.slice(start, start + most).search(/\s\S*$/)
  return { start, end: cut > found.end - start ? start + cut : Math.max(found.end, start + most) }
}
