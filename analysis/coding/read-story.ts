import { type Span, sentences } from '../text/spans.ts'
import type { Codebook } from './codebook.ts'
import { indexCues } from './cue-index.ts'
import { type CueFind, findCues } from './find-cues.ts'
import type { Role } from './role.ts'

/** A story as it is read for themes. */
export type StoryToRead = { readonly role: Role; readonly title: string; readonly text: string }

/** What the cues of one theme say about a story, sentence by sentence. */
export type ThemeReading = {
  /** Position of the theme in the codebook. */
  readonly theme: number
  readonly finds: readonly (readonly CueFind[])[]
  /** The weight of the finds in each sentence, at most `SENTENCE_CEILING`. */
  readonly weights: readonly number[]
  readonly title: number
  readonly total: number
}

/** The sentences of a story, and every theme of which a cue was met in its text. */
export type StoryReading = {
  readonly sentences: readonly Span[]
  readonly themes: readonly ThemeReading[]
}

const SENTENCE_CEILING = 4
const TITLE_SHARE = 0.6

/**
 * Looks for the cues of everyone and of the teller's role, sentence by sentence. Phrases weigh more than words, and a cue met
 * again weighs half. A denied cue counts as much as any other ("geen ruzie" is about conflict). The title adds weight to
 * themes that the text has; a theme that only the title has is not there.
 */
export function readStory(story: StoryToRead, codebook: Codebook): StoryReading {
  const index = indexCues(codebook)
  const parts = sentences(story.text)
  const finds = parts.map((part) => findCues(story.text, part, story.role, index))
  const inTitle = findCues(story.title, { start: 0, end: story.title.length }, story.role, index)
  const themes = codebook.themes.flatMap((_, theme) => {
    const mine = finds.map((here) => here.filter((find) => find.cue.theme === theme))
    if (mine.every((here) => here.length === 0)) return []
    const weights = weigh(mine)
    const title = weigh([inTitle.filter((find) => find.cue.theme === theme)])[0] ?? 0
    const total = weights.reduce((sum, weight) => sum + weight, 0) + TITLE_SHARE * title
    return [{ theme, finds: mine, weights, title, total }]
  })
  return { sentences: parts, themes }
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
