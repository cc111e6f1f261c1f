import type { Locale } from '#surveys/locales.ts'

/** Who answers: children read at A2, everybody else at B1. */
export type Audience = 'ouder' | 'jongere' | 'kind' | 'professional' | 'ander'

/** What can be advised; the sentence for each stands with the words of the interface. */
export const ADVICE_RULES = [
  'long-sentence',
  'hard-word',
  'long-word',
  'double-question',
  'leading',
  'negation',
  'double-negation',
  'passive',
  'triad-opposites',
  'triad-negative',
  'triad-same',
  'triad-uneven',
  'triad-word-kinds',
  'dyad-good-bad',
  'dyad-denied',
  'dyad-same',
  'too-long',
  'asks-identifying',
  'exact-class',
  'asks-municipality',
  'under-16-place',
  'under-16-contact',
  'under-16-drawing',
  'no-title',
  'placeholder-as-label',
  'no-help-text',
  'many-choices',
  'wide-matrix',
  'required-without-way-out',
  'no-way-out',
  'missing-translation',
] as const

export type AdviceRule = (typeof ADVICE_RULES)[number]

/**
 * Something to look at again. It never blocks: who designs may know better.
 *
 * `page` and `question` name where ('' for the whole survey); `values` are what the sentence is filled with: the word that was found,
 * a number and the limit it passes.
 */
export type Advice = {
  readonly page: string
  readonly question?: string
  readonly rule: AdviceRule
  readonly severity: 'look' | 'important'
  readonly values: Readonly<Record<string, string | number>>
}

/** For whom and in which language advice is asked. */
export type AdviceContext = { readonly role: Audience; readonly locale: Locale }
