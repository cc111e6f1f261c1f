import { PLACES, rarityOf, type Sparse, weighFeatures } from './features.ts'
import { type PackedWeights, packWeights, scoreWeights } from './packed-weights.ts'
import { fitSupportVectors, type Weights } from './support-vectors.ts'

/** A sentence as counts (`countFeatures`), the themes it was given, by position, and how much it counts (1 is usual). */
export type Example = {
  readonly counts: Sparse
  readonly themes: readonly number[]
  readonly share: number
}

/** How much sentences look like those of each theme. */
export type SentenceModel = { readonly rarity: Uint8Array; readonly weights: PackedWeights }

const COST = 0.3
/** What counts less than this is a cue, no sentence, and is only counted. */
const LEAST_WHOLE = 0.16
const SMOOTHING = 0.05
/** So many sentences of other themes are enough to tell a theme from. */
const ENOUGH_OTHERS = 2000
/** How much counting words weighs beside the support vectors. */
const COUNTING_SHARE = 1.75

/**
 * Two linear models a theme, added up: support vectors, which look for what sets its sentences apart, and the complement of
 * naive Bayes (J. Rennie et al., Tackling the poor assumptions of naive Bayes text classifiers, ICML 2003), which counts how
 * rare words are outside the theme and is good with few sentences. Each is first divided by how far its scores for the themes
 * of one sentence mostly lie apart, so that the sum does too. Measured on public topics: better than either.
 */
export function trainSentenceModel(examples: readonly Example[], themes: number): SentenceModel {
  const rarity = rarityOf(examples.map(({ counts }) => counts))
  const sentences = examples.map(({ counts }) => weighFeatures(counts, rarity))
  const whole = examples.flatMap(({ share }, at) => (share >= LEAST_WHOLE ? [at] : []))
  const apart = Array.from({ length: themes }, (_, theme) => {
    const isYes = (at: number) => examples[at]?.themes.includes(theme) ?? false
    const some = enough(whole, isYes)
    return fitSupportVectors(
      some.map((at) => sentences[at] as Sparse),
      some.map(isYes),
      some.map((at) => COST * (examples[at]?.share ?? 1)),
    )
  })
  const counted = countComplements(examples, sentences, themes)
  return { rarity, weights: packWeights(addUp(apart, counted, sentences)) }
}

/** All sentences of a theme, and of the others no more than are needed to tell them apart, evenly from the list. */
function enough(all: readonly number[], isYes: (at: number) => boolean): readonly number[] {
  const yes = all.filter(isYes).length
  const every = Math.ceil((all.length - yes) / Math.max(ENOUGH_OTHERS, 2 * yes))
  return all.filter((at, place) => place % every === 0 || isYes(at))
}

/** The scores of a sentence for each theme; 0 is what a theme scores on average. */
export function scoreSentence(model: SentenceModel, counts: Sparse): Float64Array {
  return scoreWeights(model.weights, weighFeatures(counts, model.rarity))
}

/** For each theme minus the logarithm of how often each place is there in all other sentences, less the mean of all themes. */
function countComplements(
  examples: readonly Example[],
  sentences: readonly Sparse[],
  themes: number,
): readonly (Weights | undefined)[] {
  const total = new Float32Array(PLACES)
  const own = Array.from({ length: themes }, () => new Float32Array(PLACES))
  const add = (to: Float32Array, { at, value }: Sparse, share: number) => {
    for (let i = 0; i < at.length; i++) {
      const place = at[i] as number
      to[place] = (to[place] as number) + share * (value[i] as number)
    }
  }
  examples.forEach((example, at) => {
    const sentence = sentences[at] as Sparse
    add(total, sentence, example.share)
    for (const theme of example.themes) if (own[theme]) add(own[theme], sentence, example.share)
  })
  let places = 0
  for (let place = 0; place < PLACES; place++) if ((total[place] as number) > 0) places++
  const everything = sum(total) + SMOOTHING * places
  const others = own.map((mine) => Math.log(Math.max(SMOOTHING, everything - sum(mine))))
  const has = own.map((_, theme) => examples.some(({ themes }) => themes.includes(theme)))
  for (let place = 0; place < PLACES; place++) {
    const all = total[place] as number
    if (all === 0) continue
    let mean = 0
    for (let theme = 0; theme < themes; theme++) {
      const mine = own[theme] as Float32Array
      const left = Math.max(0, all - (mine[place] as number)) + SMOOTHING
      mine[place] = (others[theme] as number) - Math.log(left)
      mean += (mine[place] as number) / themes
    }
    for (let theme = 0; theme < themes; theme++) {
      const mine = own[theme] as Float32Array
      mine[place] = (mine[place] as number) - mean
    }
  }
  return own.map((weights, theme) => (has[theme] ? { weights, bias: 0 } : undefined))
}

function sum(all: Float32Array): number {
  let added = 0
  for (let at = 0; at < all.length; at++) added += all[at] as number
  return added
}

/** So many sentences tell how far the scores of a model lie apart. */
const MEASURED = 400

function addUp(
  apart: readonly (Weights | undefined)[],
  counted: readonly (Weights | undefined)[],
  sentences: readonly Sparse[],
): readonly (Weights | undefined)[] {
  const every = Math.max(1, Math.floor(sentences.length / MEASURED))
  const some = sentences.filter((_, at) => at % every === 0)
  const [one, other] = [spreadOf(apart, some), spreadOf(counted, some)]
  return apart.map((first, theme) => {
    const second = counted[theme]
    if (!first || !second) return undefined
    const [share, counting] = [1 / one.spread, COUNTING_SHARE / other.spread]
    const weights = new Float32Array(PLACES)
    for (let place = 0; place < PLACES; place++)
      weights[place] =
        share * (first.weights[place] as number) + counting * (second.weights[place] as number)
    return { weights, bias: share * (first.bias - one.mean) }
  })
}

/** The mean of the scores over themes and sentences, and the mean over sentences of their standard deviation over themes. */
function spreadOf(models: readonly (Weights | undefined)[], sentences: readonly Sparse[]) {
  let [mean, spread] = [0, 0]
  for (const { at, value } of sentences) {
    const scores = models.flatMap((model) => {
      if (!model) return []
      let score = model.bias
      for (let i = 0; i < at.length; i++)
        score += (model.weights[at[i] as number] as number) * (value[i] as number)
      return [score]
    })
    const here = scores.reduce((sum, score) => sum + score, 0) / (scores.length || 1)
    mean += here / sentences.length
    const squares = scores.reduce((sum, score) => sum + (score - here) ** 2, 0)
    spread += Math.sqrt(squares / (scores.length || 1)) / sentences.length
  }
  return { mean, spread: spread || 1 }
}
