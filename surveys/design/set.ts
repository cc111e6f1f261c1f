import { isPlainObject } from '#surveys/comparison.ts'
import type { SurveyDefinition } from '#surveys/definition.ts'
import { TEXTS } from '#surveys/definition-checks.ts'
import { fail, ok } from '#surveys/result.ts'
import { canonicalText, canonicalValue, DUTCH } from './canonical.ts'
import type { Edit, Outcome } from './edits.ts'
import { holdTarget } from './find.ts'

/** What a name or a place hangs on: changed by edits of their own. */
const FIXED = new Set(['name', 'pages', 'elements', 'value', '__proto__'])

/** Gives a property another value, or takes it away. */
export function setProperty(
  definition: SurveyDefinition,
  edit: Extract<Edit, { do: 'set' }>,
): Outcome {
  const { at, property, value } = edit
  if (FIXED.has(property)) return fail({ code: 'not-possible', name: property })
  const held = holdTarget(definition, at)
  if (!held.ok) return held
  const { object } = held.value
  const was = Object.hasOwn(object, property) ? object[property] : null
  return ok({
    definition: held.value.with(withProperty(object, property, canonicalValue(property, value))),
    inverse: { do: 'set', at, property, value: was },
  })
}

/** Gives a text other words in one language. */
export function setText(
  definition: SurveyDefinition,
  edit: Extract<Edit, { do: 'text' }>,
): Outcome {
  const { at, property, text } = edit
  const language = edit.language === 'nl' ? DUTCH : edit.language
  if (!TEXTS.has(property) || FIXED.has(language))
    return fail({ code: 'not-possible', name: property })
  const held = holdTarget(definition, at)
  if (!held.ok) return held
  const { object } = held.value
  const was = object[property]
  const words = isPlainObject(was) ? was : { [DUTCH]: typeof was === 'string' ? was : '' }
  const next = canonicalText({ ...words, [language]: text })
  const old = words[language]
  return ok({
    definition: held.value.with(withProperty(object, property, next)),
    inverse: {
      do: 'text',
      at,
      property,
      language,
      text: typeof old === 'string' ? old : '',
    },
  })
}

/** The words of a text in one language, '' where that language has none. */
export function textIn(text: unknown, language: string): string {
  if (typeof text === 'string') return language === DUTCH ? text : ''
  const words = isPlainObject(text) ? text[language] : undefined
  return typeof words === 'string' ? words : ''
}

function withProperty(
  object: Readonly<Record<string, unknown>>,
  property: string,
  value: unknown,
): Readonly<Record<string, unknown>> {
  if (value !== null && value !== undefined) return { ...object, [property]: value }
  const { [property]: _, ...rest } = object
  return rest
}
