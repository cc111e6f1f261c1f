/** The themes that two sides gave the same story, by code. */
export type BothSides = {
  readonly storyId: string
  readonly teller: readonly string[]
  readonly team: readonly string[]
}

/** How two sides compare on one theme. The lists hold stories, in the order given. */
export type ThemeBeside = {
  readonly code: string
  readonly both: readonly string[]
  readonly tellerOnly: readonly string[]
  readonly teamOnly: readonly string[]
  readonly neither: number
  /** The share of stories on which both said yes or both said no; 1 without stories. */
  readonly agreement: number
}

/** Compares teller and team on each theme, in the order of `codes`. */
export function besideEachOther(
  stories: readonly BothSides[],
  codes: readonly string[],
): readonly ThemeBeside[] {
  return codes.map((code) => {
    const where = (byTeller: boolean, byTeam: boolean) =>
      stories
        .filter(
          ({ teller, team }) =>
            teller.includes(code) === byTeller && team.includes(code) === byTeam,
        )
        .map(({ storyId }) => storyId)
    const [both, tellerOnly, teamOnly] = [where(true, true), where(true, false), where(false, true)]
    const neither = stories.length - both.length - tellerOnly.length - teamOnly.length
    const agreement = stories.length === 0 ? 1 : (both.length + neither) / stories.length
    return { code, both, tellerOnly, teamOnly, neither, agreement }
  })
}
