import { type Span, sentences } from '../text/spans.ts'
import type { Codebook } from './codebook.ts'
import { indexCues } from './cue-index.ts'
import { type CueFind, findCues } from './find-cues.ts'
import type { Role } from './role.ts'
import { topicScores } from './topic-words.ts'

/** A story as it is read for themes. */
export type StoryToRead = { readonly role: Role; readonly title: string; readonly text: string }

/** What the codebook says about one theme in a story, sentence by sentence. */
export type ThemeReading = {
  /** Position of the theme in the codebook. */
  readonly theme: number
  readonly finds: readonly (readonly CueFind[])[]
  /** The weight of the finds in each sentence, at most `SENTENCE_CEILING`. */
  readonly weights: readonly number[]
  /** How much the single words of each sentence speak for the theme. */
  readonly topics: readonly number[]
  readonly title: number
  /** The weight of all cues, and of those of the title for a part. */
  readonly total: number
  /** How far its best sentence, by single words, stands above those of other themes: standard deviations. */
  readonly standing: number
}

/** The sentences of a story, and every theme of the codebook in its order. */
export type StoryReading = {
  readonly sentences: readonly Span[]
  readonly themes: readonly ThemeReading[]
}

const SENTENCE_CEILING = 4
const TITLE_SHARE = 0.6
/** Themes differ by about this much in a story that is about one of them; where all differ less, none stands out. */
const LEAST_SPREAD = 2

/**
 * Looks for the cues of everyone and of the teller's role, sentence by sentence. Phrases weigh more than words, and a cue met
 * again weighs half. A denied cue counts as much as any other ("geen ruzie" is about conflict). The title adds weight to
 * themes that the text has; a theme that only the title has weighs nothing.
 */
export function readStory(story: StoryToRead, codebook: Codebook): StoryReading {
  const index = indexCues(codebook)
  const parts = sentences(story.text)
  const finds = parts.map((part) => findCues(story.text, part, story.role, index))
  const inTitle = findCues(story.title, { start: 0, end: story.title.length }, story.role, index)
  const topics = parts.map((part) => topicScores(story.text, part, codebook))
  const standings = standingsOf(codebook.themes.map((_, theme) => best(topics, theme)))
  const themes = codebook.themes.map((_, theme) => {
    const mine = finds.map((here) => here.filter((find) => find.cue.theme === theme))
    const isThere = mine.some((here) => here.length > 0)
    const weights = weigh(mine)
    const title = isThere
      ? (weigh([inTitle.filter((find) => find.cue.theme === theme)])[0] ?? 0)
      : 0
    return {
      theme,
      finds: mine,
      weights,
      topics: topics.map((scores) => scores[theme] ?? 0),
      title,
      total: weights.reduce((sum, weight) => sum + weight, 0) + TITLE_SHARE * title,
      standing: standings[theme] ?? 0,
    }
  })
  return { sentences: parts, themes }
}

const best = (topics: readonly Float64Array[], theme: number) =>
  topics.reduce((most, scores) => Math.max(most, scores[theme] ?? 0), 0)

function standingsOf(scores: readonly number[]): readonly number[] {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
  const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0)
  const spread = Math.max(LEAST_SPREAD, Math.sqrt(squares / scores.length))
  return scores.map((score) => (score - mean) / spread)
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
