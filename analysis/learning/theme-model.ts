import type { Codebook } from '../coding/codebook.ts'
import type { StoryReading } from '../coding/read-story.ts'
import type { Role } from '../coding/role.ts'
import { sentenceFeatures } from './features.ts'
import { logistic } from './logistic.ts'
import { type PackedWeights, readPacked, scoreSentence, writePacked } from './packed-weights.ts'
import { type ThemeCounts, themeSigns } from './theme-signs.ts'

/**
 * What coded stories taught about the themes of one codebook: numbers only, no text. Made by `trainModel`, used by
 * `suggestThemes`; `modelToJson` and `modelFromJson` take it through a database column or a file.
 */
export type ThemeModel = {
  /** The codes of the codebook it was trained for, in its order: it fits no other. */
  readonly codes: readonly string[]
  readonly seed: number
  /** From how many stories it learned. */
  readonly stories: number
  readonly sentences: PackedWeights
  readonly counts: ThemeCounts
  readonly weights: readonly number[]
  /** From which probability a theme is suggested, by position; absent where the codebook alone did better. */
  readonly least: readonly (number | undefined)[]
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

/** What can be stored of a model: plain JSON, a few megabytes. */
export type ModelJson = {
  readonly format: number
  readonly model: Omit<ThemeModel, 'sentences' | 'least'> & {
    readonly least: readonly (number | null)[]
    readonly sentences: Omit<PackedWeights, 'packed'> & { readonly packed: string }
  }
}

/** Goes up whenever sentences are read into other numbers, which makes older models worthless. */
const FORMAT = 1

/** The model as plain JSON. Of the same model always the same. */
export function modelToJson({ sentences, least, ...rest }: ThemeModel): ModelJson {
  return {
    format: FORMAT,
    model: {
      ...rest,
      least: least.map((one) => one ?? null),
      sentences: { ...sentences, packed: writePacked(sentences) },
    },
  }
}

/**
 * The model that was written by `modelToJson`, or undefined when it cannot be used: written by another version of the program,
 * or for a codebook with other themes. Then train again; until then the codebook alone suggests.
 */
export function modelFromJson(json: unknown, codebook: Codebook): ThemeModel | undefined {
  const { format, model } = (json ?? {}) as Partial<ModelJson>
  if (format !== FORMAT || !model || !fits(model, codebook)) return undefined
  const packed = readPacked(model.sentences.packed, codebook.themes.length)
  if (!packed) return undefined
  const least = model.least.map((one) => one ?? undefined)
  return { ...model, least, sentences: { ...model.sentences, packed } }
}

/** Whether a model was trained for the themes of a codebook. */
export function fits({ codes }: Pick<ThemeModel, 'codes'>, codebook: Codebook): boolean {
  return (
    codes.length === codebook.themes.length &&
    codes.every((code, at) => code === codebook.themes[at]?.code)
  )
}

/** How likely each theme is by what was learned, by position. The text is that of the reading. */
export function learnedChances(
  story: { readonly role: Role; readonly text: string },
  reading: StoryReading,
  model: ThemeModel,
): readonly number[] {
  const scores = reading.sentences.map(({ start, end }) =>
    scoreSentence(model.sentences, sentenceFeatures(story.text.slice(start, end))),
  )
  const texts = reading.themes.map((_, theme) =>
    Math.max(...scores.map((sentence) => sentence[theme] ?? 0)),
  )
  return themeSigns(story.role, reading, texts, model.counts).map((signs) =>
    logistic(model.weights, signs),
  )
}
