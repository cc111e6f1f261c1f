import { type Span, sentences } from '../text/spans.ts'
import type { Codebook } from './codebook.ts'
import { indexCues } from './cue-index.ts'
import { type Direction, directionAt } from './direction.ts'
import { type CueFind, findCues } from './find-cues.ts'
import type { Role } from './role.ts'

/** The part of a cue's reason: the cue line as the codebook has it, and where it was met in the text. */
export type Reason = Span & { readonly cue: string }

/**
 * A theme that a story seems to be about, with why. `score` lies in (0, 1) and orders; it is no probability.
 * `evidence` are one or two sentences (or parts of a long one) of the text, together at most about 240 units;
 * `reasons` are the cues that counted, in the order of the text. Offsets are UTF-16 units, [start, end).
 */
export type Suggestion = {
  readonly code: string
  readonly score: number
  readonly direction: Direction
  readonly evidence: readonly Span[]
  readonly reasons: readonly Reason[]
}

/**
 * What the strongest theme must weigh at least, and the second, and so on: about one clear phrase.
 * Each further theme must be clearer, because people seldom code more than two or three.
 */
const LEAST_WEIGHTS = [1.3, 1.6, 2, 3, 4]
/** A theme with less than this part of the strongest theme's weight is left out. */
const LEAST_SHARE = 0.45
const SENTENCE_CEILING = 4
const TITLE_SHARE = 0.6
const EVIDENCE_LENGTH = 230
/** What a theme mostly does counts as much as this many telling words. */
const USUAL = 4

type Story = { readonly role: Role; readonly title: string; readonly text: string }

/**
 * The themes of a codebook that a story seems to be about, strongest first; at most five, perhaps none.
 * Looks for the cues of everyone and of the teller's role, sentence by sentence. Phrases weigh more than
 * words, and a cue met again weighs half. A denied cue counts as much as any other ("geen ruzie" is about
 * conflict): denial only bears on the direction. The title adds weight and is never evidence.
 */
export function suggestThemes(story: Story, codebook: Codebook): Suggestion[] {
  const index = indexCues(codebook)
  const parts = sentences(story.text)
  const finds = parts.map((part) => findCues(story.text, part, story.role, index))
  const inTitle = findCues(story.title, { start: 0, end: story.title.length }, story.role, index)

  const weighed = codebook.themes.flatMap((theme, position) => {
    const mine = finds.map((here) => here.filter((find) => find.cue.theme === position))
    if (mine.every((here) => here.length === 0)) return []
    const weights = weigh(mine)
    const title = weigh([inTitle.filter((find) => find.cue.theme === position)])[0] ?? 0
    const total = weights.reduce((sum, weight) => sum + weight, 0) + TITLE_SHARE * title
    return [{ theme, mine, weights, total }]
  })
  const strongest = Math.max(0, ...weighed.map(({ total }) => total))

  return weighed
    .filter(({ total }) => total >= LEAST_SHARE * strongest)
    .sort((a, b) => b.total - a.total)
    .filter(({ total }, rank) => total >= (LEAST_WEIGHTS[rank] ?? Number.POSITIVE_INFINITY))
    .map(({ theme, mine, weights, total }) => {
      const evidence = chooseEvidence(story.text, parts, mine, weights)
      const usual = theme.usually === 'helped' ? USUAL : theme.usually === 'hindered' ? -USUAL : 0
      const said = mine.flat().reduce((sum, find) => sum + find.cue.leans * find.cue.weight, 0)
      return {
        code: theme.code,
        score: round(1 - Math.exp(-total / 4)),
        direction: directionAt(story.text, evidence, usual + said),
        evidence,
        reasons: mine
          .flat()
          .filter((find) => find.cue.weight > 0)
          .sort((a, b) => a.start - b.start)
          .map(({ cue, start, end }) => ({ cue: cue.line, start, end })),
      }
    })
}

/** The weight of one theme in each sentence: finds on the same words count once, repeated cues half. */
function weigh(sentencesFinds: readonly (readonly CueFind[])[]): number[] {
  const met = new Set<string>()
  return sentencesFinds.map((finds) => {
    const counted: CueFind[] = []
    let sum = 0
    for (const find of [...finds].sort((a, b) => Math.abs(b.cue.weight) - Math.abs(a.cue.weight))) {
      if (counted.some((one) => one.start < find.end && one.end > find.start)) continue
      counted.push(find)
      sum += met.has(find.cue.line) ? find.cue.weight / 2 : find.cue.weight
      met.add(find.cue.line)
    }
    return Math.min(SENTENCE_CEILING, sum)
  })
}

function chooseEvidence(
  text: string,
  parts: readonly Span[],
  finds: readonly (readonly CueFind[])[],
  weights: readonly number[],
): Span[] {
  const order = [...parts.keys()]
    .filter((at) => (weights[at] ?? 0) > 0)
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0))
  const chosen: Span[] = []
  let length = 0
  for (const at of order) {
    const part = parts[at]
    if (!part) continue
    if (chosen.length > 0 && (weights[at] ?? 0) < 0.3 * (weights[order[0] ?? at] ?? 0)) break
    const span = part.end - part.start <= EVIDENCE_LENGTH ? part : clip(text, part, finds[at] ?? [])
    if (chosen.length === 2) break
    if (chosen.length > 0 && length + span.end - span.start > EVIDENCE_LENGTH) continue
    chosen.push(span)
    length += span.end - span.start
  }
  if (chosen.length === 1) chosen.push(...besideIt(parts, chosen[0], EVIDENCE_LENGTH - length))
  return chosen.sort((a, b) => a.start - b.start)
}

/** The sentence after the only one found, or else before it, when there is room: what was seen is told around it. */
function besideIt(parts: readonly Span[], found: Span | undefined, room: number): readonly Span[] {
  const at = parts.findIndex((part) => part.start === found?.start)
  if (at < 0) return []
  const fits = (part: Span | undefined) => part !== undefined && part.end - part.start <= room
  return [parts[at + 1], parts[at - 1]]
    .filter((part) => part !== undefined)
    .filter(fits)
    .slice(0, 1)
}

/** The clauses of a long sentence around its weightiest find. */
function clip(text: string, part: Span, finds: readonly CueFind[]): Span {
  const best = finds.reduce<CueFind | undefined>(
    (one, find) => (one && one.cue.weight >= find.cue.weight ? one : find),
    undefined,
  )
  if (!best) return part
  const cuts = [part.start, part.end]
  const sentence = text.slice(part.start, part.end)
  for (const cut of sentence.matchAll(/[,;:]\s+|\s(?=(?:en|maar|want|toen|dus|omdat|terwijl)\s)/g))
    cuts.push(part.start + cut.index + cut[0].length)
  cuts.sort((a, b) => a - b)
  let start = Math.max(...cuts.filter((cut) => cut <= best.start))
  let end = Math.min(...cuts.filter((cut) => cut >= best.end))
  const room = () => EVIDENCE_LENGTH - (end - start)
  for (const cut of cuts.filter((one) => one > end)) {
    if (cut - end > room() / 2) break
    end = cut
  }
  for (const cut of cuts.filter((one) => one < start).reverse()) {
    if (start - cut > room()) break
    start = cut
  }
  while (end > start && /[\s,;:]/.test(text[end - 1] ?? '')) end--
  return { start, end }
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000
}
