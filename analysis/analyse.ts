import type { Codebook } from './coding/codebook.ts'
import type { Direction } from './coding/direction.ts'
import type { Role } from './coding/role.ts'
import { suggestThemes } from './coding/suggest.ts'
import { findIdentifiers } from './deidentify/find.ts'
import { dutchDictionary } from './deidentify/lists/dutch-dictionary.ts'
import type { ThemeModel } from './learning/theme-model.ts'
import { findSafetySignals } from './safety/signals.ts'
import type { Span } from './text/spans.ts'

/** One story as it comes in from a file. */
export type StoryLine = {
  readonly id: string
  readonly role: Role
  readonly title: string
  readonly text: string
}

/** What the program sees in one story. All offsets are UTF-16 units of `text`, [start, end). */
export type AnalysedStory = {
  readonly id: string
  readonly themes: readonly {
    readonly code: string
    readonly score: number
    readonly probability: number
    readonly direction: Direction
    readonly evidence: readonly Span[]
  }[]
  /** What the review screen ticks beforehand. */
  readonly identifiers: readonly (Span & { readonly type: string })[]
  /** What it shows unticked. */
  readonly hints: readonly (Span & { readonly type: string })[]
  readonly safety: readonly (Span & { readonly signal: string })[]
}

/**
 * Everything that Vertelpunt's analysis says about one story: themes, identifiers, and what a moderator must see first.
 * `model` is what coded stories taught (`trainModel`); without it the codebook alone says the themes.
 */
export function analyseStory(
  story: StoryLine,
  codebook: Codebook,
  model?: ThemeModel,
): AnalysedStory {
  const { identifiers, hints } = findIdentifiers(story.text, dutchDictionary())
  const place = ({ start, end, type }: Span & { readonly type: string }) => ({ start, end, type })
  return {
    id: story.id,
    themes: suggestThemes(story, codebook, model).map(
      ({ code, score, probability, direction, evidence }) => ({
        code,
        score,
        probability,
        direction,
        evidence: evidence.map(({ start, end }) => ({ start, end })),
      }),
    ),
    identifiers: identifiers.map(place),
    hints: hints.map(place),
    safety: findSafetySignals(story.text).map(({ signal, start, end }) => ({ signal, start, end })),
  }
}
