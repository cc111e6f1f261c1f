import { NO_THEME } from '../codebooks/examples/no-theme.ts'
import type { Codebook, Theme } from '../coding/codebook.ts'
import { type Atom, readCueLine } from '../coding/cue-lines.ts'
import { countFeatures } from './features.ts'
import { type Example, type SentenceModel, trainSentenceModel } from './sentence-model.ts'

/** What a cue counts beside a sentence, for each unit of its weight; one that weighs less than the least says too little. */
const CUE_SHARE = 0.05
const LEAST_CUE = 0.9
const MOST_CUE = 3
/** A choice of more words than this says nothing of any of them. */
const MOST_CHOICES = 6

const examples = new WeakMap<Codebook, readonly Example[]>()
const models = new WeakMap<Codebook, SentenceModel>()

/**
 * What a codebook tells of its themes, as sentences to learn from: names, definitions, examples, and each cue as if it were a
 * short sentence; and some sentences that are about none. Made once for each codebook object.
 */
export function seedExamples(codebook: Codebook): readonly Example[] {
  const known = examples.get(codebook)
  if (known) return known
  const told = codebook.themes.flatMap((theme, position) => [
    ...[theme.name.nl, theme.definition, theme.include, ...theme.examples].map((text) => ({
      counts: countFeatures(text),
      themes: [position],
      share: 1,
    })),
    ...cueExamples(theme, position, codebook),
  ])
  const empty = NO_THEME.trim()
    .split('\n')
    .map((text) => ({ counts: countFeatures(text), themes: [], share: 1 }))
  const made = [...told, ...empty].filter(({ counts }) => counts.at.length > 0)
  examples.set(codebook, made)
  return made
}

/** What the sentences of a codebook say of other sentences, before anybody coded a story; trained when it is first asked for. */
export function seedModel(codebook: Codebook): SentenceModel {
  const known = models.get(codebook)
  if (known) return known
  const made = trainSentenceModel(seedExamples(codebook), codebook.themes.length)
  models.set(codebook, made)
  return made
}

function cueExamples(theme: Theme, position: number, { classes }: Codebook): readonly Example[] {
  return [...new Set(Object.values(theme.cues).flat())]
    .flatMap((line) => readCueLine(line, classes))
    .filter(({ weight }) => weight >= LEAST_CUE)
    .map(({ phrases, weight }) => ({
      counts: countFeatures(
        phrases
          .flat()
          .flatMap(({ atom }) => wordsOf(atom))
          .join(' '),
      ),
      themes: [position],
      share: CUE_SHARE * Math.min(MOST_CUE, weight),
    }))
}

function wordsOf(atom: Atom): readonly string[] {
  if (atom.kind !== 'any') return [atom.value]
  const words = atom.of.flatMap(wordsOf)
  return words.length > MOST_CHOICES ? [] : words
}
