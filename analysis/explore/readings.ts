import { placeClass, type Tenths } from '#analysis/dashboard/facts.ts'
import { triadZone } from '#analysis/dashboard/signifiers.ts'
import { listQuestions, type Question, type SurveyDefinition } from '#surveys/definition.ts'
import { isTenths, NOT_APPLICABLE } from '#surveys/signifiers.ts'
import { kindOf, type Variable } from './variables.ts'

/**
 * What one story answered, ready to count. A variable that is absent was not answered.
 *
 * `values`: under which values of each variable the story counts; several for a question with several answers, `['na']`
 * for "does not fit my story". `places`: where on a line, from 0 to 100. `tenths`: how a triad was divided.
 */
export type Reading = {
  readonly values: Readonly<Record<string, readonly string[]>>
  readonly places: Readonly<Record<string, number>>
  readonly tenths: Readonly<Record<string, Tenths>>
}

/** Nothing answered. */
export const NO_READING: Reading = { values: {}, places: {}, tenths: {} }

/**
 * Reads the stored answers to one form. Made once per form, used for each story.
 *
 * What does not fit its question is passed over as if it was not answered.
 */
export function readerOf(
  definition: SurveyDefinition,
  variables: readonly Variable[],
): (answers: Readonly<Record<string, unknown>>) => Reading {
  const known = new Map(variables.map((variable) => [variable.name, variable]))
  const questions = listQuestions(definition).flatMap((question) => {
    const variable = known.get(question.name)
    return variable && kindOf(question) ? [{ question, variable }] : []
  })
  return (answers) => {
    const values: Record<string, readonly string[]> = {}
    const places: Record<string, number> = {}
    const tenths: Record<string, Tenths> = {}
    for (const { question, variable } of questions) {
      const { name } = question
      const given = Object.hasOwn(answers, name) ? answers[name] : undefined
      if (given === undefined || given === null) continue
      if (given === NOT_APPLICABLE) values[name] = [NOT_APPLICABLE]
      else if (question.type === 'dyad') {
        if (typeof given !== 'number' || !(given >= 0 && given <= 100)) continue
        places[name] = given
        values[name] = [lineClass(question, given)]
      } else if (question.type === 'triad') {
        const divided = tenthsOf(given)
        if (!divided) continue
        tenths[name] = divided
        values[name] = [triadZone(divided)]
      } else {
        const chosen = chosenOf(question, variable, given)
        if (chosen.length > 0) values[name] = chosen
      }
    }
    return { values, places, tenths }
  }
}

function lineClass({ bounds }: Question, place: number): string {
  if (!bounds) return placeClass(place)
  return place < bounds.low ? 'low' : place > bounds.high ? 'high' : 'middle'
}

function tenthsOf(given: unknown): Tenths | undefined {
  const tenths = Array.isArray(given) ? given : (given as { tenths?: unknown }).tenths
  return isTenths(tenths) ? tenths : undefined
}

function chosenOf(
  { classes }: Question,
  { kind, values, classes: parts }: Variable,
  given: unknown,
): readonly string[] {
  const chosen = (Array.isArray(given) ? given : [given]).map(String)
  const counted =
    kind === 'dyad' ? chosen.map((value) => parts[classes?.[value] ?? ''] ?? value) : chosen
  return counted.filter((value) => values.some((one) => one.value === value))
}
