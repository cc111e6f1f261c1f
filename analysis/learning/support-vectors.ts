import { PLACES, type Sparse } from './features.ts'

/** A linear model over sentence vectors. */
export type Weights = { readonly weights: Float32Array; readonly bias: number }

const ROUNDS = 6
/** With more sentences than this, fewer rounds do. */
const MANY = 6000
const BIAS = 0.5
/** Words and pieces have a length of one each (`weighFeatures`). */
const LENGTH = 2 + BIAS * BIAS

/**
 * A linear model that tells sentences with `isYes` from others: the support vector machine with squared hinge loss and L2
 * penalty, by dual coordinate descent (C.-J. Hsieh et al., A dual coordinate descent method for large-scale linear SVM, ICML
 * 2008). `costs` are how much each sentence
 * counts; the few that have the theme count more, by the root of how rare they are. Sentences are taken in the order given,
 * so the same give the same weights. Without both kinds of sentence: undefined.
 */
export function fitSupportVectors(
  sentences: readonly Sparse[],
  isYes: readonly boolean[],
  costs: readonly number[],
): Weights | undefined {
  const count = sentences.length
  const side = Int8Array.from(isYes, (yes) => (yes ? 1 : -1))
  const yes = side.reduce((sum, one) => sum + (one > 0 ? 1 : 0), 0)
  if (yes === 0 || yes === count) return undefined
  const rare = Math.sqrt((count - yes) / yes)
  const slack = Float64Array.from(
    side,
    (one, at) => 1 / (2 * (costs[at] ?? 1) * (one > 0 ? rare : 1)),
  )
  const weights = new Float32Array(PLACES)
  const alpha = new Float64Array(count)
  let bias = 0
  const rounds = count > MANY ? ROUNDS / 2 : ROUNDS
  for (let round = 0; round < rounds; round++) {
    for (let number = 0; number < count; number++) {
      const before = alpha[number] ?? 0
      const { at, value } = sentences[number] as Sparse
      const here = side[number] ?? 1
      let score = bias * BIAS
      for (let i = 0; i < at.length; i++)
        score += (weights[at[i] as number] as number) * (value[i] as number)
      const loose = slack[number] ?? 1
      const slope = here * score - 1 + loose * before
      const after = Math.max(0, before - slope / (LENGTH + loose))
      if (after === before) continue
      alpha[number] = after
      const step = (after - before) * here
      for (let i = 0; i < at.length; i++) {
        const place = at[i] as number
        weights[place] = (weights[place] as number) + step * (value[i] as number)
      }
      bias += step * BIAS
    }
  }
  return { weights, bias: bias * BIAS }
}
