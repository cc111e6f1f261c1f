/**
 * The contract of learning, for services that keep a model for each project:
 *
 *   const model = trainModel(codedStories, codebook, seed)     // in a worker; undefined under ten stories
 *   const json  = modelToJson(model)                           // plain JSON, a few megabytes; see theme-model.ts
 *   const again = modelFromJson(json, codebook)                // undefined: other themes or program; train again
 *   suggestThemes(story, codebook, model)                      // coding/suggest.ts; without a model the codebook alone
 *   model.heldOut                                              // per theme: said, right, missed on stories held out
 *
 * The same stories, codebook and seed give the same model, in whatever order the stories come. A model holds nothing of a
 * story that is not in its list: to forget a story, train again without it. Only coded stories of the own project belong in
 * the list.
 */
import { foldsOf } from '../chance.ts'
import { chooseLearned } from '../coding/choose.ts'
import type { Codebook } from '../coding/codebook.ts'
import type { Direction } from '../coding/direction.ts'
import { readStory, type StoryReading, type StoryToRead } from '../coding/read-story.ts'
import { type Sparse, sentenceFeatures } from './features.ts'
import { fitLogistic, logistic } from './logistic.ts'
import { type PackedWeights, packWeights, scoreSentence } from './packed-weights.ts'
import { type Example, type SentenceModel, trainSentences } from './sentence-model.ts'
import type { HeldOut, ThemeModel } from './theme-model.ts'
import { countsWithout, countThemes, themeSigns } from './theme-signs.ts'

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

const FOLDS = 5
const COST = 10
/** The penalty is the one of these that serves best in the folds. */
const PENALTIES = [0.3, 1, 3, 10, 30] as const
const FEWEST_STORIES = 10

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
export function trainModel(
  coded: readonly CodedStory[],
  codebook: Codebook,
  seed = 1,
): ThemeModel | undefined {
  if (coded.length < FEWEST_STORIES) return undefined
  const stories = [...coded]
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map((story) => readCoded(story, codebook))
  const folds = foldsOf(stories.length, FOLDS, seed)
  const texts = acrossFolds(stories, folds, (others) => {
    const models = packWeights(trainModels(others, codebook))
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
  const least = leastChances(stories, chances, codebook)
  return {
    codes: codebook.themes.map(({ code }) => code),
    seed,
    stories: stories.length,
    sentences: packWeights(trainModels(stories, codebook)),
    counts,
    weights: weigh(stories, penalty),
    least,
    heldOut: heldOutOf(stories, chances, least, codebook),
  }
}

function heldOutOf(
  stories: readonly Read[],
  chances: readonly (readonly number[])[],
  least: ThemeModel['least'],
  codebook: Codebook,
): readonly HeldOut[] {
  const chosen = stories.map(
    ({ reading }, at) => new Set(chooseLearned(reading, chances[at] ?? [], least)),
  )
  return codebook.themes.map(({ code }, theme) => {
    const given = stories.filter(({ themes }) => themes.has(theme)).length
    const said = chosen.filter((here) => here.has(theme)).length
    const right = stories.filter(({ themes }, at) => themes.has(theme) && chosen[at]?.has(theme))
    return { code, said, right: right.length, missed: given - right.length }
  })
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

const scoreTheme = (models: PackedWeights, sentences: readonly Sparse[]): readonly number[] => {
  const scores = sentences.map((one) => scoreSentence(models, one))
  return Array.from({ length: models.themes }, (_, theme) =>
    Math.max(...scores.map((sentence) => sentence[theme] ?? 0)),
  )
}

/** The logarithmic loss of probabilities: high when something that is so was called unlikely. */
function lossOf(stories: readonly Read[], chances: readonly (readonly number[])[]): number {
  let loss = 0
  stories.forEach(({ themes }, at) => {
    for (const [theme, chance] of (chances[at] ?? []).entries())
      loss -= Math.log(themes.has(theme) ? chance : 1 - chance)
  })
  return loss
}

function leastChances(
  stories: readonly Read[],
  chances: readonly (readonly number[])[],
  codebook: Codebook,
): ThemeModel['least'] {
  const least = bestCut(
    chances.flat(),
    stories.reduce((sum, { themes }) => sum + themes.size, 0),
  )
  const learned = codebook.themes.map(() => least)
  const none = codebook.themes.map(() => undefined)
  const chosen = (by: ThemeModel['least']) =>
    stories.map(({ reading }, at) => new Set(chooseLearned(reading, chances[at] ?? [], by)))
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
