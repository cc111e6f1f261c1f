import { PLACES, type Sparse } from './features.ts'

/** One weight for each place of a sentence vector, and one for every sentence. */
export type SentenceModel = { readonly weights: Float32Array; readonly bias: number }

/** A sentence of a coded story, and whether a person gave it the theme. */
export type Example = { readonly sentence: Sparse; readonly yes: boolean }

const ROUNDS = 12
const BIAS = 0.5

/**
 * A linear model that tells the sentences of one theme from others: the support vector machine with squared hinge loss and
 * L2 penalty, by dual coordinate descent (C.-J. Hsieh et al., A dual coordinate descent method for large-scale linear SVM,
 * ICML 2008). The few sentences that have the theme weigh more, by the root of how rare they are. Examples are taken in the
 * order given, so the same examples give the same weights. Without both kinds of sentence: no model.
 */
export function trainSentences(
  examples: readonly Example[],
  cost: number,
): SentenceModel | undefined {
  const yes = examples.filter((one) => one.yes).length
  if (yes === 0 || yes === examples.length) return undefined
  const rare = Math.sqrt((examples.length - yes) / yes)
  const weights = new Float32Array(PLACES)
  const alpha = new Float64Array(examples.length)
  const lengths = examples.map(
    ({ sentence }) => sentence.value.reduce((sum, value) => sum + value * value, 0) + BIAS * BIAS,
  )
  let bias = 0
  for (let round = 0; round < ROUNDS; round++)
    for (const [number, { sentence, yes: isYes }] of examples.entries()) {
      const side = isYes ? 1 : -1
      const slack = 1 / (2 * cost * (isYes ? rare : 1))
      const before = alpha[number] ?? 0
      const slope = side * (dot(weights, sentence) + bias * BIAS) - 1 + slack * before
      const after = Math.max(0, before - slope / ((lengths[number] ?? 1) + slack))
      if (after === before) continue
      alpha[number] = after
      const step = (after - before) * side
      for (let i = 0; i < sentence.at.length; i++)
        weights[sentence.at[i] ?? 0] =
          (weights[sentence.at[i] ?? 0] ?? 0) + step * (sentence.value[i] ?? 0)
      bias += step * BIAS
    }
  return { weights, bias: bias * BIAS }
}

function dot(weights: Float32Array, { at, value }: Sparse): number {
  let sum = 0
  for (let i = 0; i < at.length; i++) sum += (weights[at[i] ?? 0] ?? 0) * (value[i] ?? 0)
  return sum
}
