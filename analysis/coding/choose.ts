import type { StoryReading, ThemeReading } from './read-story.ts'

/**
 * What the strongest theme must weigh at least, and the second, and so on: about one clear phrase.
 * Each further theme must be clearer, because people seldom code more than two or three.
 */
const LEAST_WEIGHTS = [1.3, 1.6, 2, 3, 4]
/** A theme with less than this part of the strongest theme's weight is left out. */
const LEAST_SHARE = 0.45
/** How much standing out by single words counts beside cues; chosen on stories of our own. */
const STANDING_SHARE = 1
const MOST_THEMES = 5

/** Which themes are clear enough, strongest first, and how strong. */
export function chooseThemes(reading: StoryReading): readonly ChosenTheme[] {
  const weighed = reading.themes.map((theme) => ({
    theme: theme.theme,
    strength: strengthOf(theme),
  }))
  const strongest = Math.max(0, ...weighed.map(({ strength }) => strength))
  return weighed
    .filter(({ strength }) => strength >= LEAST_SHARE * strongest)
    .sort((a, b) => b.strength - a.strength)
    .filter(({ strength }, rank) => strength >= (LEAST_WEIGHTS[rank] ?? Number.POSITIVE_INFINITY))
}

/** How strongly the codebook says that a story is about a theme; about 1.3 is where it is said. */
export function strengthOf({ total, standing }: ThemeReading): number {
  return total + STANDING_SHARE * (standing - 1)
}

/** A theme by its place in the codebook, and how strongly the codebook says it. */
export type ChosenTheme = { readonly theme: number; readonly strength: number }

/** By position of the theme: the themes from their least probability on, the likeliest first; of the others those that the codebook says. */
export function chooseLearned(
  reading: StoryReading,
  chances: readonly number[],
  least: readonly (number | undefined)[],
): readonly number[] {
  const said = new Set(chooseThemes(reading).map(({ theme }) => theme))
  return [...chances.keys()]
    .filter((theme) => {
      const from = least[theme]
      return from === undefined ? said.has(theme) : (chances[theme] ?? 0) >= from
    })
    .sort((a, b) => (chances[b] ?? 0) - (chances[a] ?? 0))
    .slice(0, MOST_THEMES)
}
