import type { Codebook } from '../coding/codebook.ts'
import { PLACES } from './features.ts'
import { readBytes, readPacked, writeBytes, writePacked } from './packed-weights.ts'
import type { SentenceModel } from './sentence-model.ts'
import { fits, type ThemeModel } from './theme-model.ts'
import { SIGNS } from './theme-signs.ts'

/** What can be stored of a model: plain JSON, a few megabytes. */
export type ModelJson = {
  readonly format: number
  readonly model: Omit<ThemeModel, 'sentences' | 'counts'> & {
    readonly counts: ThemeModel['counts'] | null
    readonly sentences: {
      readonly rarity: string
      readonly weights: Omit<SentenceModel['weights'], 'packed'> & { readonly packed: string }
    }
  }
}

/** Goes up whenever sentences are read into other numbers, which makes older models worthless. */
const FORMAT = 2

/** The model as plain JSON. Of the same model always the same. */
export function modelToJson({ sentences, counts, ...rest }: ThemeModel): ModelJson {
  const { rarity, weights } = sentences
  return {
    format: FORMAT,
    model: {
      ...rest,
      counts: counts ?? null,
      sentences: {
        rarity: writeBytes(rarity),
        weights: { ...weights, packed: writePacked(weights) },
      },
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
  const { rarity: written, weights } = model.sentences
  const [rarity, packed] = [readBytes(written), readPacked(weights.packed, codebook.themes.length)]
  if (rarity?.length !== PLACES || !packed || model.weights.length !== SIGNS) return undefined
  const sentences = { rarity, weights: { ...weights, packed } }
  return { ...model, counts: model.counts ?? undefined, sentences }
}
