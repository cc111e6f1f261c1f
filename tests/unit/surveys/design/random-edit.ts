import type { Choice, Question, SurveyDefinition } from '#surveys/definition.ts'
import type { Edit, Target } from '#surveys/design/edits.ts'
import type { ListName } from '#surveys/question-kinds.ts'
import { type Chance, pick } from '../random-survey.ts'

const LISTS: readonly ListName[] = ['choices', 'rows', 'columns', 'corners', 'items']
const WORDS = ['', 'een', 'twee woorden', 'en drie', '{q0} telt mee']
const LANGUAGES = ['default', 'en', 'tr', 'nl']

type Place = { readonly question: Question; readonly list: ListName; readonly entry: Choice }

function listPlaces(questions: readonly Question[]): readonly Place[] {
  return questions.flatMap((question) =>
    LISTS.flatMap((list) => {
      const entries = question[list]
      if (!Array.isArray(entries)) return []
      return (entries as readonly Choice[]).map((entry) => ({ question, list, entry }))
    }),
  )
}

/** Any edit at all, mostly of what is there; some name what is gone or taken, and are refused. */
export function randomEdit(chance: Chance, definition: SurveyDefinition): Edit {
  const questions = definition.pages.flatMap(({ elements }) => elements)
  const pages = definition.pages.map(({ name }) => name)
  const page = () => pick(chance, [...pages, 'gone'])
  const question = () => pick(chance, [...questions.map(({ name }) => name), 'gone'])
  const after = (names: readonly string[]) => pick(chance, [null, 'gone', ...names])
  const fresh = () => `n${Math.floor(chance() * 60)}`
  const places = listPlaces(questions)
  const place = places.length > 0 ? pick(chance, places) : undefined
  const of = (): Target => {
    const at: Target[] = [
      { of: 'survey' },
      { of: 'page', page: page() },
      { of: 'question', question: question() },
    ]
    if (place) at.push(entryTarget(place))
    return pick(chance, at)
  }
  const make: (() => Edit)[] = [
    () => ({ do: 'add-page', page: { name: fresh(), elements: [] }, after: after(pages) }),
    () => ({ do: 'remove-page', page: page() }),
    () => ({ do: 'move-page', page: page(), after: after(pages) }),
    () => ({
      do: 'add-question',
      page: page(),
      after: question(),
      question: { type: 'text', name: fresh(), title: { nl: 'nieuw', en: '' } },
    }),
    () => ({ do: 'remove-question', question: question() }),
    () => ({ do: 'move-question', question: question(), page: page(), after: question() }),
    () => ({
      do: 'set',
      at: of(),
      property: pick(chance, ['isRequired', 'visibleIf', 'maxLength', 'title', 'choices']),
      value: pick(chance, [null, true, 5, "{q0} = 'a'", [{ value: 'a', text: { nl: 'a' } }]]),
    }),
    () => ({
      do: 'text',
      at: of(),
      property: pick(chance, ['title', 'description', 'text', 'html']),
      language: pick(chance, LANGUAGES),
      text: pick(chance, WORDS),
    }),
    () => ({ do: 'rename', at: of(), to: pick(chance, [fresh(), question()]) }),
    () => ({ do: 'all', edits: [randomEdit(chance, definition), randomEdit(chance, definition)] }),
  ]
  if (place) {
    const { list, entry } = place
    const name = place.question.name
    const value = String(entry.value)
    make.push(
      () => ({
        do: 'add-entry',
        question: name,
        list: pick(chance, [list, 'rows']),
        after: value,
        entry: { value: fresh(), text: { default: 'x' } },
      }),
      () => ({ do: 'remove-entry', question: name, list, value }),
      () => ({ do: 'move-entry', question: name, list, value, after: after(['a', 'b']) }),
    )
  }
  return pick(chance, make)()
}

function entryTarget({ question, list, entry }: Place): Target {
  return { of: 'entry', question: question.name, list, value: String(entry.value) }
}
