import type { StoryReading } from '../coding/read-story.ts'
import type { Role } from '../coding/role.ts'
import { stands } from '../stands.ts'

/** How often themes were given in coded stories, over all and by who told them. */
export type ThemeCounts = {
  readonly stories: number
  readonly storiesBy: Readonly<Partial<Record<Role, number>>>
  /** By position of the theme. */
  readonly given: readonly number[]
  readonly givenBy: Readonly<Partial<Record<Role, readonly number[]>>>
}

/** A role counts on its own from about this many stories. */
const ROLE_STORIES = 6
/** Before anything was counted, a theme is in one of this many stories. */
const USUAL = { given: 2, stories: 28 }

/** The themes of coded stories, as positions in a codebook of `themes` themes, counted. */
export function countThemes(
  stories: readonly { readonly role: Role; readonly themes: ReadonlySet<number> }[],
  themes: number,
): ThemeCounts {
  const count = (some: typeof stories) => {
    const given = new Array<number>(themes).fill(0)
    for (const one of some) for (const theme of one.themes) given[theme] = (given[theme] ?? 0) + 1
    return given
  }
  const roles = [...new Set(stories.map(({ role }) => role))].sort()
  const of = (role: Role) => stories.filter((one) => one.role === role)
  return {
    stories: stories.length,
    storiesBy: Object.fromEntries(roles.map((role) => [role, of(role).length])),
    given: count(stories),
    givenBy: Object.fromEntries(roles.map((role) => [role, count(of(role))])),
  }
}

/** The counts of all stories but one. */
export function countsWithout(
  { stories, storiesBy, given, givenBy }: ThemeCounts,
  one: { readonly role: Role; readonly themes: ReadonlySet<number> },
): ThemeCounts {
  const less = (all: readonly number[] = []) =>
    all.map((count, theme) => count - (one.themes.has(theme) ? 1 : 0))
  return {
    stories: stories - 1,
    storiesBy: { ...storiesBy, [one.role]: (storiesBy[one.role] ?? 1) - 1 },
    given: less(given),
    givenBy: { ...givenBy, [one.role]: less(givenBy[one.role]) },
  }
}

/** How many signs a theme has in a story; the last is that of counts. */
export const SIGNS = 15

/**
 * What speaks for each theme in a story, as rows of `SIGNS` numbers of the same meaning for every theme, so that what is
 * learned of one theme serves all. `texts` are the scores of each sentence for each theme (`scoreSentence`), `counts` those of
 * other stories than this one. The first column is 1.
 */
export function themeSigns(
  role: Role,
  reading: StoryReading,
  texts: readonly Float64Array[],
  counts: ThemeCounts | undefined,
): readonly (readonly number[])[] {
  const { themes } = reading
  const over = (of: (theme: number) => number) => themes.map((_, theme) => of(theme))
  const most = (of: (sentence: Float64Array, at: number) => number) =>
    texts.reduce((best, sentence, at) => Math.max(best, of(sentence, at)), Number.NEGATIVE_INFINITY)
  const cues = over((theme) => themes[theme]?.total ?? 0)
  const strongest = Math.max(1.3, ...cues)
  const best = over((theme) => most((sentence) => sentence[theme] ?? 0))
  const whole = over((theme) => texts.reduce((sum, one) => sum + (one[theme] ?? 0), 0))
  const both = over((theme) =>
    most((sentence, at) => ((themes[theme]?.weights[at] ?? 0) + (sentence[theme] ?? 0)) / 4),
  )
  const topics = over((theme) => themes[theme]?.topics.reduce((sum, one) => sum + one, 0) ?? 0)
  const [bestStands, wholeStands, bothStands, topicsStand] = [best, whole, both, topics].map(stands)
  const [cueRanks, bestRanks, bothRanks] = [cues, best, both].map(ranks)
  const shares = counts && sharesOf(role, counts)
  return themes.map(({ standing, title }, theme) => {
    const cue = cues[theme] ?? 0
    return [
      1,
      Math.min(8, Math.max(-1, cue)) / 4,
      Math.max(-0.5, cue / strongest),
      cue > 0 ? 1 / (cueRanks?.[theme] ?? 1) : 0,
      standing / 3,
      (best[theme] ?? 0) / 3,
      (bestStands?.[theme] ?? 0) / 3,
      1 / (bestRanks?.[theme] ?? 1),
      both[theme] ?? 0,
      (bothStands?.[theme] ?? 0) / 3,
      1 / (bothRanks?.[theme] ?? 1),
      title / 2,
      (wholeStands?.[theme] ?? 0) / 3,
      (topicsStand?.[theme] ?? 0) / 3,
      shares?.[theme] ?? 0,
    ]
  })
}

/** The place of each number from the highest, 1; those that are equal share a place. */
const ranks = (all: readonly number[]): readonly number[] => {
  const order = [...all].sort((a, b) => b - a)
  return all.map((one) => order.indexOf(one) + 1)
}

/** How much more often than usual each theme was given, in stories of anybody and of this role: logarithms of odds. */
function sharesOf(role: Role, counts: ThemeCounts): readonly number[] {
  const usual = logOdds(USUAL.given / USUAL.stories)
  return counts.given.map((given, theme) => {
    const share = (given + USUAL.given) / (counts.stories + USUAL.stories)
    const byRole = (counts.givenBy[role]?.[theme] ?? 0) + ROLE_STORIES * share
    return logOdds(byRole / ((counts.storiesBy[role] ?? 0) + ROLE_STORIES)) - usual
  })
}

const logOdds = (share: number) => Math.log(share / (1 - share))
