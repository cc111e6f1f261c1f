import type { Question } from '#surveys/definition.ts'
import { type ListName, QUESTION_KINDS } from '#surveys/question-kinds.ts'
import { entriesOf } from './find.ts'
import { propertiesOf, settingOf } from './properties.ts'

/** Where a text of a question stands: a property, or an entry of a list by its value. */
export type TextPlace =
  | { readonly property: string }
  | { readonly list: ListName; readonly value: string }

/** Every text of a question that a teller reads, with its title first; what the kind may have and this one has not is left out. */
export function listTexts(
  question: Question,
): readonly { readonly place: TextPlace; readonly value: unknown }[] {
  const properties = propertiesOf(question)
    .filter(({ kind, name }) => kind === 'text' && settingOf(question, name) !== undefined)
    .map(({ name }) => ({ place: { property: name }, value: settingOf(question, name) }))
  const lists = Object.keys(QUESTION_KINDS[question.type].lists) as ListName[]
  const entries = lists.flatMap((list) =>
    (entriesOf(question, list) ?? []).map(({ value, text }) => ({
      place: { list, value: String(value) },
      value: text,
    })),
  )
  return [...properties, ...entries]
}

/** A place as one word, and back: for the names of form fields. */
export function placeKey(place: TextPlace): string {
  return 'list' in place ? `${place.list}/${place.value}` : place.property
}

/** The place of a word that `placeKey` made. */
export function placeOfKey(key: string): TextPlace {
  const [first = '', value] = key.split('/', 2)
  return value === undefined ? { property: first } : { list: first as ListName, value }
}
