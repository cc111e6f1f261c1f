import { chooseThemes, strengthOf } from '../coding/choose.ts'
import type { StoryReading } from '../coding/read-story.ts'
import type { Role } from '../coding/role.ts'

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
const RARE = { given: 1, stories: 20 }

/** The themes of coded stories, as positions in a codebook of `themes` themes, counted. */
export function countThemes(
  stories: readonly { readonly role: Role; readonly themes: ReadonlySet<number> }[],
  themes: number,
): ThemeCounts {
  const count = (some: typeof stories) =>
    Array.from({ length: themes }, (_, theme) => some.filter((one) => one.themes.has(theme)).length)
  const roles = [...new Set(stories.map(({ role }) => role))]
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

/**
 * What speaks for each theme in a story, as rows of numbers of the same meaning for every theme, so that what is learned of one
 * theme serves all. `texts` are the scores of the sentence models, `counts` those of other stories than this one. The first
 * column is 1.
 */
export function themeSigns(
  role: Role,
  reading: StoryReading,
  texts: readonly number[],
  counts: ThemeCounts,
): readonly (readonly number[])[] {
  const strengths = reading.themes.map(strengthOf)
  const strongest = Math.max(1.3, ...strengths)
  const said = new Set(chooseThemes(reading).map(({ theme }) => theme))
  const mean = texts.reduce((sum, text) => sum + text, 0) / texts.length
  const spread = Math.sqrt(texts.reduce((sum, text) => sum + (text - mean) ** 2, 0) / texts.length)
  const rankOf = (all: readonly number[], one: number) => all.filter((other) => other > one).length
  return reading.themes.map(({ theme, standing }) => {
    const [strength, text] = [strengths[theme] ?? 0, texts[theme] ?? 0]
    const usual = (counts.given[theme] ?? 0) + RARE.given
    const share = usual / (counts.stories + RARE.stories)
    const byRole = (counts.givenBy[role]?.[theme] ?? 0) + ROLE_STORIES * share
    const shareByRole = byRole / ((counts.storiesBy[role] ?? 0) + ROLE_STORIES)
    return [
      1,
      Math.min(8, Math.max(-1, strength)) / 4,
      Math.max(-0.5, strength / strongest),
      1 / (1 + rankOf(strengths, strength)),
      said.has(theme) ? 1 : 0,
      standing / 3,
      text,
      spread > 0 ? (text - mean) / spread / 3 : 0,
      1 / (1 + rankOf(texts, text)),
      logOdds(share),
      logOdds(shareByRole) - logOdds(share),
    ]
  })
}

const logOdds = (share: number) => Math.log(share / (1 - share))
