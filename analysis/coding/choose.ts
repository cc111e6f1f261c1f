/** People seldom give a story more themes than this. */
const MOST_THEMES = 5

/** Which themes are likely enough, by position and the likeliest first: each has its own least probability. */
export function chooseThemes(
  chances: readonly number[],
  least: readonly number[],
): readonly number[] {
  return [...chances.keys()]
    .filter((theme) => (chances[theme] ?? 0) >= (least[theme] ?? 1))
    .sort((a, b) => (chances[b] ?? 0) - (chances[a] ?? 0) || a - b)
    .slice(0, MOST_THEMES)
}
