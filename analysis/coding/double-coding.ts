import type { Span } from '../text/spans.ts'
import {
  type Agreement,
  cohensKappa,
  krippendorffsAlpha,
  percentAgreement,
  type Unit,
  withInterval,
} from './agreement.ts'

type Direction = 'helped' | 'hindered' | 'mixed'

/** One theme that a coder gave a story, with the passages that show it. */
export type GivenTheme = {
  readonly code: string
  readonly direction: Direction
  readonly evidence: readonly Span[]
}

/** What one coder says about one story. No themes is a judgement too: none of them. */
export type Judgement = {
  readonly storyId: string
  readonly coder: string
  readonly themes: readonly GivenTheme[]
}

/** How far coders agree. Kappa is there for two coders alone. NaN where it is not defined, because nothing varied. */
export type Agreements = {
  readonly percent: Agreement
  readonly kappa?: Agreement
  readonly alpha: Agreement
}

export type ThemeAgreement = Agreements & {
  readonly code: string
  /** Stories that every coder gave the theme, and that at least one did. */
  readonly byAll: number
  readonly byAny: number
}

export type RoundAgreement = {
  readonly stories: number
  /** Over every theme that somebody used, story by story: is it there or not? */
  readonly overall: Agreements
  /** Of themes that coders both gave: did it work in the same direction? */
  readonly direction: Agreements
  /** Themes that somebody used, in the order of `codes`. */
  readonly themes: readonly ThemeAgreement[]
}

/**
 * How far the coders of a round agree, per theme and over all, with intervals over the stories.
 *
 * `coders` are all who judged, in any order; a story that one of them did not judge counts for the others. `codes` is the order
 * of the codebook. The same for the same judgements.
 */
export function agreementOf(
  judgements: readonly Judgement[],
  coders: readonly string[],
  codes: readonly string[],
): RoundAgreement {
  const stories = byStory(judgements, coders)
  const used = codes.filter((code) =>
    judgements.some(({ themes }) => themes.some((theme) => theme.code === code)),
  )
  const presence = (code: string) => (story: Story) =>
    story.map((themes) => themes && (themes.has(code) ? 'yes' : 'no'))
  const measure = (unitsOf: (story: Story) => readonly Unit[]) => figures(stories, coders, unitsOf)
  return {
    stories: stories.length,
    overall: measure((story) => used.map((code) => presence(code)(story))),
    direction: measure((story) => used.map((code) => story.map((themes) => themes?.get(code)))),
    themes: used.map((code) => {
      const given = stories.map((story) => story.map((themes) => themes?.has(code) ?? false))
      return {
        code,
        byAll: given.filter((story) => story.every(Boolean)).length,
        byAny: given.filter((story) => story.some(Boolean)).length,
        ...measure((story) => [presence(code)(story)]),
      }
    }),
  }
}

/** Per coder the directions by theme; undefined for who did not judge the story. */
type Story = readonly (ReadonlyMap<string, Direction> | undefined)[]

function byStory(judgements: readonly Judgement[], coders: readonly string[]): readonly Story[] {
  const stories = new Map<string, (ReadonlyMap<string, Direction> | undefined)[]>()
  for (const { storyId, coder, themes } of judgements) {
    const story = stories.get(storyId) ?? coders.map(() => undefined)
    story[coders.indexOf(coder)] = new Map(themes.map(({ code, direction }) => [code, direction]))
    stories.set(storyId, story)
  }
  return [...stories.keys()].sort().map((id) => stories.get(id) as Story)
}

function figures(
  stories: readonly Story[],
  coders: readonly string[],
  unitsOf: (story: Story) => readonly Unit[],
): Agreements {
  const units = new Map(stories.map((story) => [story, unitsOf(story)]))
  const over = (figure: (units: readonly Unit[]) => number) =>
    withInterval(stories, (drawn) => figure(drawn.flatMap((story) => units.get(story) ?? [])))
  return {
    percent: over(percentAgreement),
    ...(coders.length === 2 ? { kappa: over(cohensKappa) } : {}),
    alpha: over(krippendorffsAlpha),
  }
}

/** One theme of a story over which coders must speak, with who gave it. */
export type Difference = {
  readonly code: string
  readonly given: readonly { readonly coder: string; readonly direction: Direction }[]
  /** Every passage that somebody gave, once each, in the order of the text. */
  readonly evidence: readonly Span[]
  /** Whether all coders gave it, in one direction. */
  readonly isAgreed: boolean
}

/** The themes that at least one coder gave a story, in the order of the codebook. */
export function differencesOf(
  judgements: readonly Judgement[],
  codes: readonly string[],
): readonly Difference[] {
  return codes.flatMap((code) => {
    const given = judgements.flatMap(({ coder, themes }) =>
      themes.filter((theme) => theme.code === code).map((theme) => ({ coder, ...theme })),
    )
    const [first] = given
    if (!first) return []
    const spans = new Map(
      given.flatMap((one) => one.evidence.map((span) => [`${span.start}-${span.end}`, span])),
    )
    return {
      code,
      given: given.map(({ coder, direction }) => ({ coder, direction })),
      evidence: [...spans.values()].sort((a, b) => a.start - b.start || a.end - b.end),
      isAgreed:
        given.length === judgements.length &&
        given.every((one) => one.direction === first.direction),
    }
  })
}
