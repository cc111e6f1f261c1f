import type { Codebook } from '../coding/codebook.ts'
import type { Direction } from '../coding/direction.ts'
import { readStory, type StoryReading, type StoryToRead } from '../coding/read-story.ts'
import { countFeatures, type Sparse } from './features.ts'
import type { Example } from './sentence-model.ts'

/**
 * A story with what people said of it. `evidence` is a passage as quoted from the text: it says which sentences; give a
 * theme more than once for more passages. Themes that are neither given nor in `rejected` count as absent, unless
 * `isOpen`: then nobody has judged them yet.
 */
export type CodedStory = StoryToRead & {
  readonly themes: readonly {
    readonly code: string
    readonly evidence?: string | undefined
    readonly direction?: Direction | undefined
  }[]
  /** Codes of suggestions that people turned down. */
  readonly rejected?: readonly string[]
  /** Whether the coding of this story is not finished. */
  readonly isOpen?: boolean
}

/** A coded story made ready for learning; themes are positions in the codebook. */
export type ReadStory = {
  readonly story: CodedStory
  readonly reading: StoryReading
  /** The counts of each sentence. */
  readonly counts: readonly Sparse[]
  readonly themes: ReadonlySet<number>
  /** The themes that people judged, given or not. */
  readonly judged: readonly number[]
  /** The themes that each sentence was quoted for. */
  readonly quoted: readonly (readonly number[])[]
  /** Themes that were given without a passage. */
  readonly unplaced: readonly number[]
}

/** Reads a story's own text; what people said of it is added by `withCodes`. */
export function readText(story: StoryToRead, codebook: Codebook) {
  const whole = readStory(story, codebook)
  // Where the cues were met is not needed for learning, and would be most of what is kept.
  const themes = whole.themes.map((theme) => ({ ...theme, finds: [] }))
  const reading = { sentences: whole.sentences, themes }
  const counts = reading.sentences.map(({ start, end }) =>
    countFeatures(story.text.slice(start, end)),
  )
  return { reading, counts }
}

/** A story that was read, with its themes. Codes that the codebook does not have are passed over. */
export function withCodes(
  story: CodedStory,
  { reading, counts }: ReturnType<typeof readText>,
  codebook: Codebook,
): ReadStory {
  const positionOf = (code: string) => codebook.themes.findIndex((one) => one.code === code)
  const themes = new Set<number>()
  const placed = new Set<number>()
  const quoted = reading.sentences.map(() => [] as number[])
  for (const { code, evidence } of story.themes) {
    const theme = positionOf(code)
    if (theme < 0) continue
    themes.add(theme)
    const start = evidence ? story.text.indexOf(evidence) : -1
    if (start < 0) continue
    const end = start + (evidence?.length ?? 0)
    reading.sentences.forEach((part, at) => {
      if (part.start >= end || part.end <= start) return
      placed.add(theme)
      if (!quoted[at]?.includes(theme)) quoted[at]?.push(theme)
    })
  }
  const rejected = (story.rejected ?? []).map(positionOf).filter((theme) => theme >= 0)
  const judged = story.isOpen
    ? [...new Set([...themes, ...rejected])].sort((a, b) => a - b)
    : codebook.themes.map((_, theme) => theme)
  const unplaced = [...themes].filter((theme) => !placed.has(theme))
  return { story, reading, counts, themes, judged, quoted, unplaced }
}

/** What a sentence counts that nobody quoted: it may well be about a theme too. */
const UNQUOTED = 0.2
/** So many sentences that nobody quoted are enough, and never fewer than were quoted. */
const MOST_UNQUOTED = 2500

/** The sentences of coded stories as examples; a theme without a passage is shared by all sentences of its story. */
export function examplesOf(stories: readonly ReadStory[]): readonly Example[] {
  const examples = stories.flatMap((story) => {
    const share = Math.max(UNQUOTED, 1 / Math.max(1, story.counts.length))
    return story.counts.flatMap((counts, at): readonly Example[] => {
      const quoted = story.quoted[at] ?? []
      if (quoted.length > 0) return [{ counts, themes: quoted, share: 1 }]
      if (story.unplaced.length > 0) return [{ counts, themes: story.unplaced, share }]
      return story.story.isOpen ? [] : [{ counts, themes: [], share: UNQUOTED }]
    })
  })
  const about = examples.filter(({ themes }) => themes.length > 0)
  const others = examples.filter(({ themes }) => themes.length === 0)
  const every = Math.ceil(others.length / Math.max(MOST_UNQUOTED, about.length))
  return [...about, ...others.filter((_, at) => at % every === 0)]
}
