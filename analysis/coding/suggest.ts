import { fits, learnedChances, type ThemeModel } from '../learning/theme-model.ts'
import type { Span } from '../text/spans.ts'
import { chooseLearned, chooseThemes, strengthOf } from './choose.ts'
import type { Codebook, Theme } from './codebook.ts'
import { type Direction, directionAt } from './direction.ts'
import { chooseEvidence } from './evidence.ts'
import { readStory, type StoryReading, type StoryToRead, type ThemeReading } from './read-story.ts'
import { tellingWords } from './topic-words.ts'

/** The part of a cue's reason: the cue line as the codebook has it, and where it was met in the text. */
export type Reason = Span & { readonly cue: string }

/**
 * A theme that a story seems to be about, with why. `score` lies in (0, 1) and orders; `probability` is how often suggestions
 * like this one are right.
 * `evidence` are one or two sentences (or parts of a long one) of the text, together at most about 240 units;
 * `reasons` are the cues that counted, in the order of the text. Offsets are UTF-16 units, [start, end).
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
/** Logistic regression of right on the logarithm of strength, over the suggestions in stories of our own. */
const OWN_STORIES = { base: -1.53, slope: 1.14 }
/** So many words are the reason for a theme of which no cue was met. */
const REASON_WORDS = 3

/**
 * The themes of a codebook that a story seems to be about, likeliest first; at most five, perhaps none.
 *
 * Without a model the codebook alone says so: cues weigh (`readStory`), and so does how far a theme stands out by its single
 * words. A model (`trainModel`) adds what coded stories taught; one that was trained for other themes is not used.
 */
export function suggestThemes(
  story: StoryToRead,
  codebook: Codebook,
  model?: ThemeModel,
): Suggestion[] {
  const reading = readStory(story, codebook)
  if (!model || !fits(model, codebook) || reading.sentences.length === 0)
    return chooseThemes(reading).map(({ theme, strength }) =>
      explain(story, codebook, reading, { theme, strength, probability: probabilityOf(strength) }),
    )
  const chances = learnedChances(story, reading, model)
  return chooseLearned(reading, chances, model.least).map((theme) =>
    explain(story, codebook, reading, {
      theme,
      strength: reading.themes[theme] ? strengthOf(reading.themes[theme]) : 0,
      probability: chances[theme] ?? 0,
    }),
  )
}

/** A theme by its place in the codebook, how strongly the codebook says it, and how likely it is. */
export type Chosen = {
  readonly theme: number
  readonly strength: number
  readonly probability: number
}

/** From the codebook alone: the share of suggestions of this strength that was right in stories of our own. */
function probabilityOf(strength: number): number {
  return 1 / (1 + Math.exp(-(OWN_STORIES.base + OWN_STORIES.slope * Math.log(strength))))
}

/** A suggestion with its sentences, its reasons and its direction. */
export function explain(
  story: StoryToRead,
  codebook: Codebook,
  reading: StoryReading,
  { theme: position, strength, probability }: Chosen,
): Suggestion {
  const theme = codebook.themes[position] as Theme
  const mine = reading.themes[position] as ThemeReading
  const evidence = chooseEvidence(story.text, reading.sentences, mine)
  const usual = theme.usually === 'helped' ? USUAL : theme.usually === 'hindered' ? -USUAL : 0
  const finds = mine.finds.flat()
  const said = finds.reduce((sum, find) => sum + find.cue.leans * find.cue.weight, 0)
  const cues = finds
    .filter((find) => find.cue.weight > 0)
    .sort((a, b) => a.start - b.start)
    .map(({ cue, start, end }) => ({ cue: cue.line, start, end }))
  const words = (span: Span) =>
    tellingWords(story.text, span, { codebook, position }, REASON_WORDS).map(
      ({ text, start, end }) => ({ cue: text.toLowerCase(), start, end }),
    )
  return {
    code: theme.code,
    score: round(1 - Math.exp(-Math.max(0.04, strength) / 4)),
    probability: round(probability),
    direction: directionAt(story.text, evidence, usual + said),
    evidence,
    reasons: cues.length > 0 ? cues : evidence.flatMap(words).slice(0, REASON_WORDS),
  }
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000
}
