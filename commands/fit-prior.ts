import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Writable } from 'node:stream'
import { foldsOf } from '#analysis/chance.ts'
import { pactCodebook } from '#analysis/codebooks/pact.ts'
import type { Codebook } from '#analysis/coding/codebook.ts'
import {
  type CodedStory,
  examplesOf,
  type ReadStory,
  readText,
  withCodes,
} from '#analysis/learning/coded-story.ts'
import { bestCut, f1Of, lossOf } from '#analysis/learning/cuts.ts'
import { fitLogistic, logistic } from '#analysis/learning/logistic.ts'
import { seedExamples } from '#analysis/learning/seed-model.ts'
import { scoreSentence, trainSentenceModel } from '#analysis/learning/sentence-model.ts'
import { themeSigns } from '#analysis/learning/theme-signs.ts'

const FILES = ['children', 'others', 'parents', 'professionals', 'youngsters']
const FOLDS = 5
const PENALTY = 3

/**
 * Prints what belongs in `analysis/learning/prior.ts`: what the signs of a theme weigh before anybody coded a story. It is
 * fitted on the example stories; each is read with a codebook that has none of the sentences of its fold. To be run again
 * whenever cues, examples or signs change.
 */
export async function main(_argv: readonly string[], _in: unknown, out: Writable): Promise<number> {
  const files = await Promise.all(
    FILES.map((name) => readFile(join('db/example', `stories-${name}.json`), 'utf8')),
  )
  const coded = files.flatMap((file) => JSON.parse(file) as CodedStory[])
  const told = coded.map((one) => ({ ...one, title: one.title ?? '' }))
  const codebook = codebookWithout(told)
  const stories = told.map((story) => withCodes(story, readText(story, codebook), codebook))
  const folds = foldsOf(stories.length, FOLDS, 1)
  const rows = new Map<ReadStory, readonly (readonly number[])[]>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const mine = stories.filter((_, at) => folds[at] === fold)
    const others = stories.filter((_, at) => folds[at] !== fold)
    const model = trainSentenceModel(
      [...seedExamples(codebook), ...examplesOf(others).filter(isQuoted)],
      codebook.themes.length,
    )
    for (const story of mine) {
      const texts = story.counts.map((counts) => scoreSentence(model, counts))
      rows.set(story, themeSigns(story.story.role, story.reading, texts, undefined))
    }
  }
  const weigh = (some: readonly ReadStory[]) =>
    fitLogistic(
      some.flatMap((story) => rows.get(story) ?? []),
      some.flatMap(({ themes }) => pactCodebook.themes.map((_, theme) => themes.has(theme))),
      PENALTY,
    )
  const chances = stories.map((story, at) => {
    const weights = weigh(stories.filter((_, other) => folds[other] !== folds[at]))
    return (rows.get(story) ?? []).map((signs) => logistic(weights, signs))
  })
  const least = bestCut(stories, chances)
  const f1 = f1Of(
    stories,
    chances,
    pactCodebook.themes.map(() => least),
  )
  out.write(`weights: [${weigh(stories).map((weight) => weight.toFixed(2))}]\n`)
  out.write(`least: ${least.toFixed(3)}\n`)
  out.write(`in the folds: F1 ${f1.toFixed(3)}, loss ${lossOf(stories, chances).toFixed(1)}\n`)
  return 0
}

const isQuoted = ({ themes }: { readonly themes: readonly number[] }) => themes.length > 0

/** The codebook without the examples that were quoted from these stories. */
function codebookWithout(stories: readonly CodedStory[]): Codebook {
  const all = stories.map(({ text }) => text.replace(/\s+/g, ' ')).join('\n')
  const themes = pactCodebook.themes.map((theme) => ({
    ...theme,
    examples: theme.examples.filter((example) => !all.includes(example)),
  }))
  return { ...pactCodebook, themes }
}
