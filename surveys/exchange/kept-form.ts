import { isPlainObject } from '#surveys/comparison.ts'
import type { SurveyDefinition } from '#surveys/definition.ts'
import { KEPT } from '#surveys/definition-checks.ts'

/** Where something stands in a JSON document: keys and places from the root. */
export type JsonPath = readonly (string | number)[]

/**
 * A form of somebody else as it came, beside what was made of it, so that an export can put back every part that is not known here.
 *
 * `text` is the file itself: stored as a text, because a database sorts the keys of JSON. `as` is the survey as it was imported; what
 * differs from it later is what somebody changed here. `at` says where in the file each question stands, `pages` each page, and
 * `names` what a question was called there.
 */
export type KeptForm = {
  readonly format: 'surveyjs'
  readonly text: string
  readonly as: SurveyDefinition
  readonly at: Readonly<Record<string, JsonPath>>
  readonly pages: Readonly<Record<string, JsonPath>>
  readonly names: Readonly<Record<string, string>>
}

/** What a survey keeps of the form that it was made from; nothing when it was made here. */
export function keptForm(definition: SurveyDefinition): KeptForm | undefined {
  const kept = definition[KEPT]
  if (!isPlainObject(kept) || kept.format !== 'surveyjs' || typeof kept.text !== 'string') return
  const { as, at, pages, names } = kept
  const isWhole = [as, at, pages, names].every(isPlainObject)
  return isWhole ? (kept as unknown as KeptForm) : undefined
}

/** A survey without what it keeps: what is asked, and nothing else. */
export function withoutKept(definition: SurveyDefinition): SurveyDefinition {
  const { [KEPT]: _, ...asked } = definition
  return asked
}

/** What stands at a path of a JSON document; undefined where there is nothing. */
export function valueAt(root: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((holder, step) => {
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, step))
      return undefined
    return (holder as Record<string | number, unknown>)[step]
  }, root)
}
