import type { Codebook } from '../coding/codebook.ts'
import type { StoryReading } from '../coding/read-story.ts'
import type { Role } from '../coding/role.ts'
import { countFeatures } from './features.ts'
import { logistic } from './logistic.ts'
import { PRIOR } from './prior.ts'
import { seedModel } from './seed-model.ts'
import { type SentenceModel, scoreSentence } from './sentence-model.ts'
import { type ThemeCounts, themeSigns } from './theme-signs.ts'

/**
 * What is known of the themes of one codebook beside its cues: numbers only, no text. Made by `trainModel` from coded stories,
 * used by `suggestThemes`; `model-json.ts` takes it through a database column or a file.
 */
export type ThemeModel = {
  /** The codes of the codebook it was trained for, in its order: it fits no other. */
  readonly codes: readonly string[]
  readonly seed: number
  /** From how many stories it learned. */
  readonly stories: number
  readonly sentences: SentenceModel
  readonly counts: ThemeCounts | undefined
  /** What the signs of a theme weigh. */
  readonly weights: readonly number[]
  /** From which probability a theme is suggested, by position. */
  readonly least: readonly number[]
  readonly heldOut: readonly HeldOut[]
}

/**
 * How suggestions of one theme did on coded stories that the model had not learned from: of `said` times, `right` were as
 * people coded ("van de 20 keer klopte dit 17 keer"); `missed` is how often people gave it and the program did not.
 */
export type HeldOut = {
  readonly code: string
  readonly said: number
  readonly right: number
  readonly missed: number
}

const priors = new WeakMap<Codebook, ThemeModel>()

/** What the codebook alone says: the model before any story was coded. Made once for each codebook object. */
export function priorModel(codebook: Codebook): ThemeModel {
  const known = priors.get(codebook)
  if (known) return known
  const made = {
    codes: codebook.themes.map(({ code }) => code),
    seed: 0,
    stories: 0,
    sentences: seedModel(codebook),
    counts: undefined,
    weights: PRIOR.weights,
    least: codebook.themes.map(() => PRIOR.least),
    heldOut: [],
  }
  priors.set(codebook, made)
  return made
}

/** Whether a model was trained for the themes of a codebook. */
export function fits({ codes }: Pick<ThemeModel, 'codes'>, codebook: Codebook): boolean {
  return (
    codes.length === codebook.themes.length &&
    codes.every((code, at) => code === codebook.themes[at]?.code)
  )
}

/** The scores of each sentence of a story for each theme. */
export function scoreSentences(
  text: string,
  { sentences }: StoryReading,
  model: SentenceModel,
): readonly Float64Array[] {
  return sentences.map(({ start, end }) =>
    scoreSentence(model, countFeatures(text.slice(start, end))),
  )
}

/** How likely each theme of a story is, by position. `texts` are its `scoreSentences`. */
export function chancesOf(
  role: Role,
  reading: StoryReading,
  texts: readonly Float64Array[],
  model: ThemeModel,
): readonly number[] {
  return themeSigns(role, reading, texts, model.counts).map((signs) =>
    logistic(model.weights, signs),
  )
}
