import { heaviestWords } from '../learning/heaviest-words.ts'
import {
  chancesOf,
  fits,
  priorModel,
  scoreSentences,
  type ThemeModel,
} from '../learning/theme-model.ts'
import type { Span } from '../text/spans.ts'
import { chooseThemes } from './choose.ts'
import type { Codebook, Theme } from './codebook.ts'
import { type Direction, directionAt } from './direction.ts'
import { chooseEvidence } from './evidence.ts'
import { readStory, type StoryReading, type StoryToRead, type ThemeReading } from './read-story.ts'

/** The part of a cue's reason: the cue line as the codebook has it, and where it was met in the text. */
export type Reason = Span & { readonly cue: string }

/**
 * A theme that a story seems to be about, with why. `score` lies in (0, 1) and orders; `probability` is how often suggestions
 * like this one are right.
 * `evidence` are one or two sentences (or parts of a long one) of the text, together at most about 240 units;
 * `reasons` are the cues that counted and the words of the evidence that weighed most, in the order of the text. Offsets are UTF-16 units, [start, end).
 */
export type Suggestion = {
  readonly code: string
  readonly score: number
  readonly probability: number
  readonly direction: Direction
  readonly evidence: readonly Span[]
  readonly reasons: readonly Reason[]
}

/** What a theme mostly does counts as much as this many telling words. */
const USUAL = 4
/** So many words that look like the examples are a reason beside the cues. */
const REASON_WORDS = 3

/**
 * The themes of a codebook that a story seems to be about, likeliest first; at most five, perhaps none.
 *
 * Without a model the codebook alone says so: its cues (`readStory`) and how much sentences look like its examples. A model
 * (`trainModel`) adds what coded stories taught; one that was trained for other themes is not used.
 */
export function suggestThemes(
  story: StoryToRead,
  codebook: Codebook,
  model?: ThemeModel,
): Suggestion[] {
  const reading = readStory(story, codebook)
  if (reading.sentences.length === 0) return []
  const used = model && fits(model, codebook) ? model : priorModel(codebook)
  const texts = scoreSentences(story.text, reading, used.sentences)
  const chances = chancesOf(story.role, reading, texts, used)
  return chooseThemes(chances, used.least).map((theme) =>
    explain(story, codebook, reading, texts, used, { theme, probability: chances[theme] ?? 0 }),
  )
}

/** A suggestion with its sentences, its reasons and its direction. */
function explain(
  story: StoryToRead,
  codebook: Codebook,
  reading: StoryReading,
  texts: readonly Float64Array[],
  model: ThemeModel,
  { theme: position, probability }: { readonly theme: number; readonly probability: number },
): Suggestion {
  const theme = codebook.themes[position] as Theme
  const mine = reading.themes[position] as ThemeReading
  const evidence = chooseEvidence(story.text, reading.sentences, {
    ...mine,
    texts: texts.map((sentence) => sentence[position] ?? 0),
  })
  const usual = theme.usually === 'helped' ? USUAL : theme.usually === 'hindered' ? -USUAL : 0
  const finds = mine.finds.flat()
  const said = finds.reduce((sum, find) => sum + find.cue.leans * find.cue.weight, 0)
  const cues = finds
    .filter((find) => find.cue.weight > 0)
    .sort((a, b) => a.start - b.start)
    .map(({ cue, start, end }) => ({ cue: cue.line, start, end }))
  const words = (span: Span) =>
    heaviestWords(story.text, span, model.sentences, { theme: position, most: REASON_WORDS }).map(
      ({ text, start, end }) => ({ cue: text.toLowerCase(), start, end }),
    )
  return {
    code: theme.code,
    score: round(probability),
    probability: round(probability),
    direction: directionAt(story.text, evidence, usual + said),
    evidence,
    reasons: reasonsOf(cues, evidence.flatMap(words)),
  }
}

/** The cues, and words that lie in none of them; words alone when there are no cues, and then always some. */
function reasonsOf(cues: readonly Reason[], words: readonly Reason[]): readonly Reason[] {
  const beside = words.filter(
    (word) => !cues.some((cue) => cue.start < word.end && cue.end > word.start),
  )
  return [...cues, ...beside].sort((a, b) => a.start - b.start)
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000
}
