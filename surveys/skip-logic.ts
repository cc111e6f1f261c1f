import { type Condition, type Literal, parseCondition } from './conditions.ts'
import { type Locale, localText, type Question, type SurveyDefinition } from './definition.ts'
import { questionsByName } from './piping.ts'
import { isAnswered, isNumber, OTHER } from './question-kinds.ts'
import { NOT_APPLICABLE } from './signifiers.ts'

/** How a condition is said in one language; `question` names one by the number it has on paper. */
export type SkipWords = {
  readonly only: (condition: string) => string
  readonly question: (number: number) => string
  readonly chose: (question: string, answers: string) => string
  readonly notChose: (question: string, answers: string) => string
  readonly answered: (question: string) => string
  readonly skipped: (question: string) => string
  readonly compared: Readonly<
    Record<'<' | '<=' | '>' | '>=', (question: string, value: string) => string>
  >
  readonly not: (condition: string) => string
  readonly and: string
  readonly or: string
  readonly quote: (answer: string) => string
  readonly yes: string
  readonly no: string
  readonly other: string
}

/** What is needed to say a condition. */
export type SkipContext = {
  readonly definition: SurveyDefinition
  readonly locale: Locale
  readonly words: SkipWords
  /** What "past niet" is called where the question does not say. */
  readonly notApplicable: string
}

/** Answers are named on paper by their beginning. */
const LONGEST_ANSWER = 60

/** The numbers of the questions on paper, from 1; what is only read has none. */
export function numberQuestions(definition: SurveyDefinition): ReadonlyMap<string, number> {
  const asked = definition.pages.flatMap(({ elements }) =>
    elements.filter(({ type }) => isAnswered(type)),
  )
  return new Map(asked.map(({ name }, index) => [name, index + 1]))
}

/**
 * When something is asked, in words: "Alleen als je bij vraag 2 “ja” koos."; '' without a condition.
 *
 * Throws on a condition that cannot be read: a published definition was parsed before.
 */
export function skipInWords(source: string | undefined, context: SkipContext): string {
  if (source === undefined || source.trim() === '') return ''
  const parsed = parseCondition(source)
  if (!parsed.ok) throw new RangeError(`condition that cannot be read: ${source}`)
  const numbers = numberQuestions(context.definition)
  return context.words.only(say(parsed.value, { ...context, numbers }))
}

type Told = SkipContext & { readonly numbers: ReadonlyMap<string, number> }

function say(condition: Condition, told: Told): string {
  const { words } = told
  switch (condition.kind) {
    case 'all':
      // "a or b, and c": whoever reads must see what belongs together.
      return condition.parts
        .map((part) => (part.kind === 'any' ? `(${say(part, told)})` : say(part, told)))
        .join(` ${words.and} `)
    case 'any':
      return condition.parts.map((part) => say(part, told)).join(` ${words.or} `)
    case 'not':
      return words.not(say(condition.part, told))
    case 'empty':
      return words.skipped(nameOf(condition.name, told))
    case 'notempty':
      return words.answered(nameOf(condition.name, told))
    case 'compare':
      return sayComparison(condition, told)
  }
}

function sayComparison(condition: Extract<Condition, { kind: 'compare' }>, told: Told): string {
  const { words } = told
  const { operator, value } = condition
  const question = nameOf(condition.name, told)
  switch (operator) {
    case '<':
    case '<=':
    case '>':
    case '>=':
      return words.compared[operator](question, amountOf(condition.name, value, told))
    case '!=':
    case 'noneof':
    case 'notcontains':
      return words.notChose(question, answersOf(condition.name, value, words.or, told))
    case 'allof':
      return words.chose(question, answersOf(condition.name, value, words.and, told))
    default:
      return words.chose(question, answersOf(condition.name, value, words.or, told))
  }
}

/** How much, with its unit where it is a number of something. */
function amountOf(name: string, value: Literal, { definition, locale }: Told): string {
  const question = questionsByName(definition).get(name)
  return `${value} ${localText(question?.unitText, locale)}`.trim()
}

function nameOf(name: string, { numbers, words }: Told): string {
  const number = numbers.get(name)
  return number === undefined ? words.quote(name) : words.question(number)
}

function answersOf(name: string, value: Literal, joiner: string, told: Told): string {
  const question = questionsByName(told.definition).get(name)
  const values = Array.isArray(value) ? value : [value]
  const said = values.map((one) => told.words.quote(cut(answerOf(question, one, told))))
  return said.length < 2
    ? (said[0] ?? '')
    : `${said.slice(0, -1).join(', ')} ${joiner} ${said.at(-1)}`
}

function answerOf(
  question: Question | undefined,
  value: string | number | boolean,
  { locale, words, notApplicable }: Told,
): string {
  const choice = question?.choices?.find((one) => String(one.value) === String(value))
  if (choice) return localText(choice.text, locale) || String(value)
  if (value === NOT_APPLICABLE) return localText(question?.naText, locale) || notApplicable
  if (question?.showOtherItem && value === OTHER)
    return localText(question.otherText, locale) || words.other
  if (question && isNumber(question))
    return `${value} ${localText(question.unitText, locale)}`.trim()
  if (question?.type === 'boolean') {
    const isTrue = String(value) === 'true'
    const own = localText(isTrue ? question.labelTrue : question.labelFalse, locale)
    return own || (isTrue ? words.yes : words.no)
  }
  return String(value)
}

function cut(text: string): string {
  if (text.length <= LONGEST_ANSWER) return text
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST_ANSWER))} …`
}
