import { chooseThemes } from '../coding/choose.ts'
import type { ReadStory } from './coded-story.ts'

type Chances = readonly (readonly number[])[]

/** The logarithmic loss of probabilities: high when something that is so was called unlikely. */
export function lossOf(stories: readonly ReadStory[], chances: Chances): number {
  let loss = 0
  stories.forEach(({ themes, judged }, at) => {
    for (const theme of judged) {
      const chance = chances[at]?.[theme] ?? 0
      loss -= Math.log(themes.has(theme) ? chance : 1 - chance)
    }
  })
  return loss
}

/**
 * Where to cut probabilities so that the F1 to be expected is highest: at half of that F1 (Z. Lipton, C. Elkan,
 * B. Naryanaswamy, Optimal thresholding of classifiers to maximize F1 measure, ECML 2014).
 */
export function bestCut(stories: readonly ReadStory[], chances: Chances): number {
  const all = stories.flatMap(({ judged }, at) => judged.map((theme) => chances[at]?.[theme] ?? 0))
  const given = stories.reduce((sum, { themes }) => sum + themes.size, 0)
  let [right, best] = [0, 0]
  for (const [rank, chance] of all.sort((a, b) => b - a).entries()) {
    right += chance
    best = Math.max(best, (2 * right) / (rank + 1 + given))
  }
  return best / 2
}

/** The F1 over all stories and judged themes when each theme is suggested from its least probability. */
export function f1Of(
  stories: readonly ReadStory[],
  chances: Chances,
  least: readonly number[],
): number {
  let [right, all] = [0, 0]
  stories.forEach(({ themes, judged }, at) => {
    const said = chooseThemes(chances[at] ?? [], least).filter((theme) => judged.includes(theme))
    right += said.filter((theme) => themes.has(theme)).length
    all += themes.size + said.length
  })
  return all === 0 ? 0 : (2 * right) / all
}
