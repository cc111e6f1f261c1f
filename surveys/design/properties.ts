import type { Question } from '#surveys/definition.ts'
import { FLAGS, NUMBERS, TEXTS, WORDS } from '#surveys/definition-checks.ts'
import { isAnswered, type ListName, traitsOf } from '#surveys/question-kinds.ts'

/** One thing of a question that a person can change, and how it is asked. */
export type Property =
  | { readonly kind: 'text' | 'flag' | 'bounds' | 'fixed'; readonly name: string }
  /** On with this one word, and else absent. */
  | { readonly kind: 'word'; readonly name: string; readonly word: string }
  | {
      readonly kind: 'number'
      readonly name: string
      readonly least: number
      readonly most: number
    }
  | {
      readonly kind: 'list'
      readonly name: ListName
      readonly least: number
      readonly most: number
    }

/** Longer texts get more room. */
export const LONG_TEXTS: ReadonlySet<string> = new Set(['title', 'description', 'html'])

const MOST_ENTRIES = 200

/**
 * What can be changed of a kind of question, in the order in which it is asked: texts, lists, then settings.
 *
 * Follows `QUESTION_KINDS`: a new kind, or a new property of a kind, is here by itself. What makes a kind what it is
 * (`inputType`) is `fixed`.
 */
export function propertiesOf(question: Pick<Question, 'type' | 'inputType'>): readonly Property[] {
  const { type: kind } = question
  const { lists, texts, optional } = traitsOf(question)
  const first = kind === 'html' ? ['html'] : ['title', 'description']
  const others = [...texts, ...optional].filter((name) => !first.includes(name))
  const properties = [...first, ...others].map((name) => propertyOf(name))
  const asked: Property[] = Object.entries(lists).map(([name, least]) => ({
    kind: 'list',
    name: name as ListName,
    least,
    most: name === 'corners' ? 3 : MOST_ENTRIES,
  }))
  const required: Property[] = isAnswered(kind) ? [{ kind: 'flag', name: 'isRequired' }] : []
  const isText = ({ kind: one }: Property) => one === 'text'
  return [
    ...properties.filter(isText),
    ...asked,
    ...required,
    ...properties.filter((property) => !isText(property)),
  ]
}

function propertyOf(name: string): Property {
  const limits = Object.hasOwn(NUMBERS, name) ? NUMBERS[name] : undefined
  if (TEXTS.has(name)) return { kind: 'text', name }
  if (limits) return { kind: 'number', name, ...limits }
  // Of a text field `rows` is how many lines it shows, of a matrix it is a list.
  if (name === 'rows') return { kind: 'number', name, least: 1, most: 40 }
  if (FLAGS.has(name) || name === 'autoGrow') return { kind: 'flag', name }
  const word = name === 'inputType' ? undefined : WORDS[name]
  if (word !== undefined) return { kind: 'word', name, word }
  return { kind: name === 'bounds' ? 'bounds' : 'fixed', name }
}

/** A property of a question as it stands. */
export function settingOf(question: Question, name: string): unknown {
  return (question as unknown as Readonly<Record<string, unknown>>)[name]
}
