import { ROLES, type Role, type StoryFact, storyThemes } from '#analysis/dashboard/facts.ts'
import type { Filter } from '#analysis/dashboard/filter.ts'
import { countedValues } from './mirror.ts'
import type { Reading } from './readings.ts'
import type { Variable } from './variables.ts'

/** A story with its themes and every answer that can be counted. */
export type Told = StoryFact & Reading

/**
 * Something that a story has or has not: who told it, a theme, or an answer.
 *
 * `source` is what it is a value of: two features of one source are never compared. `code` names the theme, the role or the value.
 */
export type Feature = {
  readonly kind: 'role' | 'theme' | 'answer'
  readonly source: string
  readonly code: string
}

/** A feature with, per story, whether it has it: 1 yes, 0 no, and 2 where it cannot be said. */
export type Column = Feature & { readonly cells: Uint8Array }

const [NO, YES, UNSAID] = [0, 1, 2] as const

/**
 * Every feature of these stories.
 *
 * An answer cannot be said of a story that did not answer, that said "does not fit", or whose teller could not choose it.
 */
export function columnsOf(
  facts: readonly Told[],
  variables: readonly Variable[],
  themes: readonly string[],
): readonly Column[] {
  const column = (feature: Feature, cellOf: (fact: Told) => number): Column => ({
    ...feature,
    cells: Uint8Array.from(facts, cellOf),
  })
  return [
    ...ROLES.map((role: Role) =>
      column({ kind: 'role', source: 'role', code: role }, (fact) =>
        fact.role === role ? YES : NO,
      ),
    ),
    ...themes.map((code) =>
      column({ kind: 'theme', source: `theme ${code}`, code }, (fact) =>
        storyThemes(fact).has(code) ? YES : NO,
      ),
    ),
    ...variables.flatMap((variable) =>
      countedValues(variable).map((code) =>
        column({ kind: 'answer', source: variable.name, code }, ({ role, values }) => {
          const given = values[variable.name]
          const isOffered = variable.kind === 'triad' || variable.offered[role]?.includes(code)
          if (!given || given.includes('na') || !isOffered) return UNSAID
          return given.includes(code) ? YES : NO
        }),
      ),
    ),
  ]
}

/** How two features go together over the stories of which both can be said. */
export type Pairing = {
  /** Has both; has the first alone; has the second alone; has neither. */
  readonly both: number
  readonly first: number
  readonly second: number
  readonly neither: number
}

/** Counts two columns against each other. */
export function pairing({ cells: a }: Column, { cells: b }: Column): Pairing {
  // One cell of nine for each combination; those with an unsaid one are not looked at.
  const counts = new Uint32Array(9)
  for (let at = 0; at < a.length; at++) {
    const cell = (a[at] as number) * 3 + (b[at] as number)
    counts[cell] = (counts[cell] as number) + 1
  }
  return {
    both: counts[4] as number,
    first: counts[3] as number,
    second: counts[1] as number,
    neither: counts[0] as number,
  }
}

/** The filter that shows the stories with these features; undefined where an address cannot ask for it. */
export function filterOf(features: readonly Feature[]): Filter | undefined {
  const themes = features.filter(({ kind }) => kind === 'theme')
  const roles = features.filter(({ kind }) => kind === 'role').map(({ code }) => code as Role)
  const answers = features.filter(({ kind }) => kind === 'answer')
  if (themes.length > 1) return undefined
  return {
    roles,
    ...(themes[0] ? { theme: themes[0].code } : {}),
    ...(answers.length > 0
      ? { answers: Object.fromEntries(answers.map(({ source, code }) => [source, [code]])) }
      : {}),
  }
}
