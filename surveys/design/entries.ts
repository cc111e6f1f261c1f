import type { Choice, SurveyDefinition } from '#surveys/definition.ts'
import { fail, ok } from '#surveys/result.ts'
import { canonicalObject } from './canonical.ts'
import type { Edit, Outcome } from './edits.ts'
import { entriesOf, findTarget, withQuestion } from './find.ts'
import { before, putAfter, withoutAt } from './places.ts'

const valueIn = ({ value }: Choice) => String(value)

/** Adds a choice, row, column, corner or item; a question without that list gets one. */
export function addEntry(
  definition: SurveyDefinition,
  edit: Extract<Edit, { do: 'add-entry' }>,
): Outcome {
  const { list, after } = edit
  const found = findTarget(definition, { of: 'question', question: edit.question })
  if (!found.ok) return found
  const { question } = found.value
  const entry = canonicalObject(edit.entry)
  const value = valueIn(entry)
  const entries = entriesOf(question, list)
  if (!entries && question[list] !== undefined) return fail({ code: 'not-possible', name: list })
  if (entries?.some((one) => valueIn(one).toLowerCase() === value.toLowerCase()))
    return fail({ code: 'name-taken', name: value })
  return ok({
    definition: withQuestion(definition, found.value, {
      ...question,
      [list]: putAfter(entries ?? [], entry, after, valueIn),
    }),
    inverse: entries
      ? { do: 'remove-entry', question: question.name, list, value }
      : {
          do: 'set',
          at: { of: 'question', question: question.name },
          property: list,
          value: null,
        },
  })
}

/** Takes an entry out of its list. */
export function removeEntry(
  definition: SurveyDefinition,
  edit: Extract<Edit, { do: 'remove-entry' }>,
): Outcome {
  const { list } = edit
  const found = findTarget(definition, { of: 'question', question: edit.question })
  if (!found.ok) return found
  const { question } = found.value
  const entries = entriesOf(question, list) ?? []
  const place = entries.findIndex((one) => valueIn(one) === edit.value)
  const entry = entries[place]
  if (!entry) return fail({ code: 'entry-unknown', name: edit.value })
  return ok({
    definition: withQuestion(definition, found.value, {
      ...question,
      [list]: withoutAt(entries, place),
    }),
    inverse: {
      do: 'add-entry',
      question: question.name,
      list,
      after: before(entries, place, valueIn),
      entry,
    },
  })
}

/** Puts an entry elsewhere in its list. */
export function moveEntry(
  definition: SurveyDefinition,
  edit: Extract<Edit, { do: 'move-entry' }>,
): Outcome {
  const { list, value, after } = edit
  const found = findTarget(definition, { of: 'question', question: edit.question })
  if (!found.ok) return found
  const { question } = found.value
  const entries = entriesOf(question, list) ?? []
  const place = entries.findIndex((one) => valueIn(one) === value)
  const entry = entries[place]
  if (!entry) return fail({ code: 'entry-unknown', name: value })
  return ok({
    definition: withQuestion(definition, found.value, {
      ...question,
      [list]: putAfter(withoutAt(entries, place), entry, after, valueIn),
    }),
    inverse: {
      do: 'move-entry',
      question: question.name,
      list,
      value,
      after: before(entries, place, valueIn),
    },
  })
}
