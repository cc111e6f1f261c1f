import { isPlainObject } from '#surveys/comparison.ts'
import type { SurveyDefinition } from '#surveys/definition.ts'
import { TEXTS } from '#surveys/definition-checks.ts'

type Json = unknown
type Raw = Readonly<Record<string, Json>>

/** Under which key a map of languages holds Dutch. */
export const DUTCH = 'default'

/**
 * A text in its one form: a plain string when there is Dutch alone, a map with Dutch under `default` when there is more, and
 * undefined when there is nothing. Other languages without words are left out.
 */
export function canonicalText(text: Json): Json {
  if (typeof text === 'string') return text === '' ? undefined : text
  if (!isPlainObject(text)) return text
  const { [DUTCH]: first, nl, ...rest } = text
  const dutch = first ?? nl ?? ''
  const others = Object.entries(rest).filter(([, words]) => words !== '')
  if (others.length === 0) return canonicalText(dutch)
  return { [DUTCH]: dutch, ...Object.fromEntries(others) }
}

/** A value as it stands under this property: texts in their one form, everywhere inside. */
export function canonicalValue(property: string, value: Json): Json {
  if (TEXTS.has(property)) return canonicalText(value)
  if (!Array.isArray(value)) return value
  return value.map((entry) => (isPlainObject(entry) ? canonicalObject(entry) : entry))
}

/** A page, a question or an entry with all its texts in their one form; a property without a value is left out. */
export function canonicalObject<T extends Raw>(raw: T): T {
  const fields = Object.entries(raw)
    .map(([property, value]) => [property, canonicalValue(property, value)] as const)
    .filter(([, value]) => value !== undefined)
  return Object.fromEntries(fields) as T
}

/**
 * A definition in which every text has one form only, so that taking an edit back gives the very same definition.
 *
 * Shows the same to whoever reads it. Parts that are not known here stay as they are.
 */
export function canonicalDefinition(definition: SurveyDefinition): SurveyDefinition {
  return canonicalObject(definition as unknown as Raw) as unknown as SurveyDefinition
}
