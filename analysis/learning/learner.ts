import { foldsOf } from '../chance.ts'
import type { Codebook } from '../coding/codebook.ts'
import { readStory, type StoryReading, type StoryToRead } from '../coding/read-story.ts'
import {
  chooseThemes,
  explain,
  type Suggestion,
  strengthOf,
  suggestThemes,
} from '../coding/suggest.ts'
import { type Sparse, sentenceFeatures } from './features.ts'
import { fitLogistic, logistic } from './logistic.ts'
import {
  type Example,
  type SentenceModel,
  scoreSentence,
  trainSentences,
} from './sentence-model.ts'
import { countsWithout, countThemes, type ThemeCounts, themeSigns } from './theme-signs.ts'

/** A story with the themes that people gave it; a passage as quoted from the text says which sentences. */
export type CodedStory = StoryToRead & {
  readonly themes: readonly { readonly code: string; readonly evidence?: string | undefined }[]
}

/** What was learned from coded stories for one codebook. Holds no text. */
export type LearnedThemes = {
  readonly sentences: readonly (SentenceModel | undefined)[]
  readonly counts: ThemeCounts
  readonly weights: readonly number[]
  /** From which probability a theme is suggested, by position; absent where the codebook alone did better. */
  readonly least: readonly (number | undefined)[]
}

const FOLDS = 5
const COST = 10
/** The penalty is the one of these that serves best in the folds. */
const PENALTIES = [0.3, 1, 3, 10, 30] as const
const MOST_THEMES = 5
const FEWEST_STORIES = 10
/** A score for a theme without a sentence model. */
const NO_MODEL = -1

type Read = {
  readonly story: CodedStory
  readonly reading: StoryReading
  readonly sentences: readonly Sparse[]
  readonly themes: ReadonlySet<number>
  /** The sentences that a person quoted, by theme. */
  readonly quoted: ReadonlyMap<number, ReadonlySet<number>>
}

/**
 * Learns from coded stories which themes to suggest.
 *
 * Two steps. For each theme a linear model tells the sentences that people quoted for it from other sentences. Then one
 * logistic regression for all themes weighs what the codebook says, what those models say and how common the theme is; its
 * probabilities are of stories that the sentence models did not learn from (five folds), its penalty the one that does best there. A theme is suggested from the
 * probability where the F1 to be expected over all stories is highest. Themes for which that did worse in the folds than the
 * codebook alone go on as before, and so do all when there are fewer than ten stories or nothing is gained over all.
 *
 * Neither the order of the stories nor who they are matters; the same stories and seed give the same result.
 */
export function learnThemes(
  coded: readonly CodedStory[],
  codebook: Codebook,
  seed = 1,
): LearnedThemes | undefined {
  if (coded.length < FEWEST_STORIES) return undefined
  const stories = [...coded]
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map((story) => readCoded(story, codebook))
  const folds = foldsOf(stories.length, FOLDS, seed)
  const texts = acrossFolds(stories, folds, (others) => {
    const models = trainModels(others, codebook)
    return (story) => scoreTheme(models, story.sentences)
  })
  const counts = countOf(stories, codebook)
  const rows = stories.map(({ story: { role }, reading, themes }, at) =>
    themeSigns(role, reading, texts[at] ?? [], countsWithout(counts, { role, themes })),
  )
  const row = new Map(stories.map((story, at) => [story, rows[at] ?? []]))
  const weigh = (some: readonly Read[], penalty: number) =>
    fitLogistic(
      some.flatMap((story) => row.get(story) ?? []),
      some.flatMap(({ themes }) => codebook.themes.map((_, theme) => themes.has(theme))),
      penalty,
    )
  const tried = PENALTIES.map((penalty) => {
    const chances = acrossFolds(stories, folds, (others) => {
      const weights = weigh(others, penalty)
      return (story) => (row.get(story) ?? []).map((signs) => logistic(weights, signs))
    })
    return { penalty, chances, loss: lossOf(stories, chances) }
  })
  const { penalty, chances } = tried.reduce((best, one) => (one.loss < best.loss ? one : best))
  return {
    sentences: trainModels(stories, codebook),
    counts,
    weights: weigh(stories, penalty),
    least: leastChances(stories, chances, codebook),
  }
}

/** The themes of a story, by what was learned; without that, by the codebook alone. */
export function suggestLearned(
  story: StoryToRead,
  codebook: Codebook,
  learned: LearnedThemes | undefined,
): readonly Suggestion[] {
  if (!learned) return suggestThemes(story, codebook)
  const reading = readStory(story, codebook)
  const sentences = reading.sentences.map(({ start, end }) =>
    sentenceFeatures(story.text.slice(start, end)),
  )
  if (sentences.length === 0) return []
  const texts = scoreTheme(learned.sentences, sentences)
  const chances = themeSigns(story.role, reading, texts, learned.counts).map((signs) =>
    logistic(learned.weights, signs),
  )
  return choose(reading, chances, learned.least).map((theme) =>
    explain(story, codebook, reading, {
      theme,
      strength: reading.themes[theme] ? strengthOf(reading.themes[theme]) : 0,
      probability: chances[theme] ?? 0,
    }),
  )
}

/** For each story what is said of it by something made from the stories of the other folds. */
function acrossFolds<T>(
  stories: readonly Read[],
  folds: readonly number[],
  make: (others: readonly Read[]) => (story: Read) => T,
): readonly T[] {
  const say = Array.from({ length: FOLDS }, (_, fold) =>
    make(stories.filter((_, at) => folds[at] !== fold)),
  )
  return stories.map((story, at) => (say[folds[at] ?? 0] as (story: Read) => T)(story))
}

function readCoded(story: CodedStory, codebook: Codebook): Read {
  const reading = readStory(story, codebook)
  const quoted = new Map<number, Set<number>>()
  const themes = new Set<number>()
  for (const { code, evidence } of story.themes) {
    const theme = codebook.themes.findIndex((one) => one.code === code)
    if (theme < 0) continue
    themes.add(theme)
    const start = evidence ? story.text.indexOf(evidence) : -1
    const end = start + (evidence?.length ?? 0)
    const touched = reading.sentences.flatMap((part, at) =>
      start >= 0 && part.start < end && part.end > start ? [at] : [],
    )
    quoted.set(theme, new Set(touched))
  }
  const sentences = reading.sentences.map(({ start, end }) =>
    sentenceFeatures(story.text.slice(start, end)),
  )
  return { story, reading, sentences, themes, quoted }
}

const countOf = (stories: readonly Read[], codebook: Codebook) =>
  countThemes(
    stories.map(({ story, themes }) => ({ role: story.role, themes })),
    codebook.themes.length,
  )

/** One model a theme, from the sentences of the stories and from what the codebook tells coders. */
function trainModels(
  stories: readonly Read[],
  codebook: Codebook,
): readonly (SentenceModel | undefined)[] {
  const told = codebook.themes.flatMap((theme, position) =>
    [theme.name.nl, ...`${theme.definition},${theme.include}`.split(/[,;]/), ...theme.examples]
      .filter((text) => text.trim() !== '')
      .map((text) => ({ position, sentence: sentenceFeatures(text) })),
  )
  return codebook.themes.map((_, theme) => {
    const examples: Example[] = told.map(({ position, sentence }) => ({
      sentence,
      yes: position === theme,
    }))
    for (const { sentences, quoted } of stories)
      sentences.forEach((sentence, at) => {
        examples.push({ sentence, yes: quoted.get(theme)?.has(at) ?? false })
      })
    return trainSentences(examples, COST)
  })
}

const scoreTheme = (
  models: readonly (SentenceModel | undefined)[],
  sentences: readonly Sparse[],
): readonly number[] =>
  models.map((model) =>
    model ? Math.max(...sentences.map((one) => scoreSentence(model, one))) : NO_MODEL,
  )

/** The logarithmic loss of probabilities: high when something that is so was called unlikely. */
function lossOf(stories: readonly Read[], chances: readonly (readonly number[])[]): number {
  let loss = 0
  stories.forEach(({ themes }, at) => {
    for (const [theme, chance] of (chances[at] ?? []).entries())
      loss -= Math.log(themes.has(theme) ? chance : 1 - chance)
  })
  return loss
}

/** The themes from their least probability on, the likeliest first; of the others those that the codebook says. */
function choose(
  reading: StoryReading,
  chances: readonly number[],
  least: LearnedThemes['least'],
): readonly number[] {
  const said = new Set(chooseThemes(reading).map(({ theme }) => theme))
  return [...chances.keys()]
    .filter((theme) => {
      const from = least[theme]
      return from === undefined ? said.has(theme) : (chances[theme] ?? 0) >= from
    })
    .sort((a, b) => (chances[b] ?? 0) - (chances[a] ?? 0))
    .slice(0, MOST_THEMES)
}

function leastChances(
  stories: readonly Read[],
  chances: readonly (readonly number[])[],
  codebook: Codebook,
): LearnedThemes['least'] {
  const least = bestCut(
    chances.flat(),
    stories.reduce((sum, { themes }) => sum + themes.size, 0),
  )
  const learned = codebook.themes.map(() => least)
  const none = codebook.themes.map(() => undefined)
  const chosen = (by: LearnedThemes['least']) =>
    stories.map(({ reading }, at) => new Set(choose(reading, chances[at] ?? [], by)))
  const [now, before] = [chosen(learned), chosen(none)]
  const wrong = (said: readonly ReadonlySet<number>[], theme: number) =>
    stories.filter(({ themes }, at) => themes.has(theme) !== said[at]?.has(theme)).length
  const mixed = learned.map((from, theme) =>
    wrong(now, theme) > wrong(before, theme) ? undefined : from,
  )
  return f1Of(stories, chosen(mixed)) > f1Of(stories, before) ? mixed : none
}

/**
 * Where to cut probabilities so that the F1 to be expected is highest: at half of that F1 (Z. Lipton, C. Elkan,
 * B. Naryanaswamy, Optimal thresholding of classifiers to maximize F1 measure, ECML 2014). `given` is how many are right.
 */
function bestCut(chances: readonly number[], given: number): number {
  let [right, best] = [0, 0]
  for (const [rank, chance] of [...chances].sort((a, b) => b - a).entries()) {
    right += chance
    best = Math.max(best, (2 * right) / (rank + 1 + given))
  }
  return best / 2
}

function f1Of(stories: readonly Read[], said: readonly ReadonlySet<number>[]): number {
  let [right, all] = [0, 0]
  stories.forEach(({ themes }, at) => {
    const mine = said[at] ?? new Set<number>()
    right += [...themes].filter((theme) => mine.has(theme)).length
    all += themes.size + mine.size
  })
  return all === 0 ? 0 : (2 * right) / all
}
