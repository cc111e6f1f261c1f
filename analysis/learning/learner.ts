/**
 * The contract of learning, for services that keep a model for each project:
 *
 *   const model = trainModel(codedStories, codebook, seed)     // in a worker; undefined under ten stories
 *   const train = trainerOf(codebook, seed)                    // the same, and quick when it is called again with few changes
 *   const json  = modelToJson(model)                           // model-json.ts: plain JSON, a few megabytes
 *   const again = modelFromJson(json, codebook)                // undefined: other themes or program; train again
 *   suggestThemes(story, codebook, model)                      // coding/suggest.ts; without a model the codebook alone
 *   model.heldOut                                              // per theme: said, right, missed on stories held out
 *
 * The same stories, codebook and seed give the same model, in whatever order the stories come. A model holds nothing of a
 * story that is not in its list: to forget a story, train again without it. Only coded stories of the own project belong in
 * the list.
 */
import { foldsOf } from '../chance.ts'
import { chooseThemes } from '../coding/choose.ts'
import type { Codebook } from '../coding/codebook.ts'
import { type CodedStory, examplesOf, type ReadStory, readText, withCodes } from './coded-story.ts'
import { bestCut, f1Of, lossOf } from './cuts.ts'
import { fitLogistic, logistic } from './logistic.ts'
import { PRIOR } from './prior.ts'
import { seedExamples } from './seed-model.ts'
import { scoreSentence, trainSentenceModel } from './sentence-model.ts'
import { type HeldOut, priorModel, type ThemeModel } from './theme-model.ts'
import { countsWithout, countThemes, themeSigns } from './theme-signs.ts'

export type { CodedStory }

const FOLDS = 4
/** How strongly the weights are held to those of the codebook alone: the one of these that serves best in the folds. */
const PENALTIES = [10, 50, 300] as const
const FEWEST_STORIES = 10
/** With more stories than this the weights are their own, whatever they are held to. */
const MANY_STORIES = 1000

/**
 * Learns from coded stories which themes to suggest.
 *
 * Two steps. For each theme a linear model tells the sentences that people quoted for it, and those of the codebook, from
 * others (`trainSentenceModel`). Then one logistic regression for all themes weighs what the cues say, what those models say
 * and how common the theme is (`themeSigns`); it starts from the weights that go with the codebook alone and is held to them,
 * and sees only what was said of stories that the sentence models did not learn from (four folds). A theme is suggested from
 * the probability where the F1 to be expected over all stories is highest. When all this does no better in the folds than the
 * codebook alone, the codebook goes on alone.
 */
export function trainModel(
  coded: readonly CodedStory[],
  codebook: Codebook,
  seed = 1,
): ThemeModel | undefined {
  return trainerOf(codebook, seed)(coded)
}

/**
 * A trainer that remembers how it read the stories it was last called with, so that it is quick when some codes change. It
 * gives what `trainModel` gives.
 */
export function trainerOf(
  codebook: Codebook,
  seed = 1,
): (coded: readonly CodedStory[]) => ThemeModel | undefined {
  let known = new Map<string, ReturnType<typeof readText>>()
  return (coded) => {
    const now = new Map<string, ReturnType<typeof readText>>()
    const stories = [...coded]
      .map((story) => ({ story, key: `${story.text}\n${story.title}\n${story.role}` }))
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
      .map(({ story, key }) => {
        const read = known.get(key) ?? readText(story, codebook)
        now.set(key, read)
        return withCodes(story, read, codebook)
      })
    known = now
    return stories.length < FEWEST_STORIES ? undefined : train(stories, codebook, seed)
  }
}

function train(stories: readonly ReadStory[], codebook: Codebook, seed: number): ThemeModel {
  const prior = priorModel(codebook)
  const folds = foldsOf(stories.length, FOLDS, seed)
  const learn = (some: readonly ReadStory[]) =>
    trainSentenceModel([...seedExamples(codebook), ...examplesOf(some)], codebook.themes.length)
  const texts = acrossFolds(stories, folds, (others) => {
    const model = learn(others)
    return ({ counts }) => counts.map((one) => scoreSentence(model, one))
  })
  const roles = stories.map(({ story: { role }, themes }) => ({ role, themes }))
  const counts = countThemes(roles, codebook.themes.length)
  const rows = new Map(
    stories.map((story, at) => {
      const role = { role: story.story.role, themes: story.themes }
      const without = countsWithout(counts, role)
      return [story, themeSigns(role.role, story.reading, texts[at] ?? [], without)]
    }),
  )
  const weigh = (some: readonly ReadStory[], penalty: number) => weighSigns(some, rows, penalty)
  const penalties = stories.length > MANY_STORIES ? PENALTIES.slice(0, 1) : PENALTIES
  const tried = penalties.map((penalty) => {
    const chances = acrossFolds(stories, folds, (others) => {
      const weights = weigh(others, penalty)
      return (story) => (rows.get(story) ?? []).map((signs) => logistic(weights, signs))
    })
    return { penalty, chances, loss: lossOf(stories, chances) }
  })
  const { penalty, chances } = tried.reduce((best, one) => (one.loss < best.loss ? one : best))
  const least = codebook.themes.map(() => bestCut(stories, chances))
  const before = stories.map(({ story, reading, counts: sentences }) => {
    const scores = sentences.map((one) => scoreSentence(prior.sentences, one))
    return themeSigns(story.role, reading, scores, undefined).map((signs) =>
      logistic(prior.weights, signs),
    )
  })
  const isBetter = f1Of(stories, chances, least) > f1Of(stories, before, prior.least)
  const made = { ...prior, seed, stories: stories.length }
  if (!isBetter) return { ...made, heldOut: heldOutOf(stories, before, prior.least, codebook) }
  return {
    ...made,
    sentences: learn(stories),
    counts,
    weights: weigh(stories, penalty),
    least,
    heldOut: heldOutOf(stories, chances, least, codebook),
  }
}

/** The weights of the signs by what people judged in some stories. */
function weighSigns(
  some: readonly ReadStory[],
  rows: ReadonlyMap<ReadStory, readonly (readonly number[])[]>,
  penalty: number,
): number[] {
  return fitLogistic(
    some.flatMap((story) => story.judged.map((theme) => rows.get(story)?.[theme] ?? [])),
    some.flatMap(({ judged, themes }) => judged.map((theme) => themes.has(theme))),
    penalty,
    PRIOR.weights,
  )
}

/** For each story what is said of it by something made from the stories of the other folds. */
function acrossFolds<T>(
  stories: readonly ReadStory[],
  folds: readonly number[],
  make: (others: readonly ReadStory[]) => (story: ReadStory) => T,
): readonly T[] {
  const said = new Array<T>(stories.length)
  for (let fold = 0; fold < FOLDS; fold++) {
    const say = make(stories.filter((_, at) => folds[at] !== fold))
    stories.forEach((story, at) => {
      if (folds[at] === fold) said[at] = say(story)
    })
  }
  return said
}

function heldOutOf(
  stories: readonly ReadStory[],
  chances: readonly (readonly number[])[],
  least: readonly number[],
  codebook: Codebook,
): readonly HeldOut[] {
  const chosen = chances.map((here) => new Set(chooseThemes(here, least)))
  return codebook.themes.map(({ code }, theme) => {
    const judged = stories
      .map((story, at) => ({ story, said: chosen[at]?.has(theme) ?? false }))
      .filter(({ story }) => story.judged.includes(theme))
    const said = judged.filter((one) => one.said)
    const given = judged.filter(({ story }) => story.themes.has(theme))
    const right = said.filter(({ story }) => story.themes.has(theme)).length
    return { code, said: said.length, right, missed: given.length - right }
  })
}
