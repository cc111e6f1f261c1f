import type { AnswerValue } from './answers.ts'
import {
  type Choice,
  type Locale,
  listQuestions,
  localText,
  type Question,
  type SurveyDefinition,
} from './definition.ts'
import { pipeText, questionsByName } from './piping.ts'
import { isAnswered, isNumber, OTHER, otherName } from './question-kinds.ts'
import { NOT_APPLICABLE } from './signifiers.ts'
import type { GivenAnswers } from './visibility.ts'

/** The sentences of the interface that answers without words of their own need. */
export type AnswerPhrases = {
  readonly notApplicable: string
  dyad(left: string, right: string, value: number): string
  triad(parts: readonly { readonly text: string; readonly coins: number }[]): string
  readonly yes: string
  readonly no: string
  /** "Other", where the survey has no words of its own for it. */
  readonly other: string
}

/** One question and what was answered, both in words. */
export type AnswerInWords = {
  readonly question: string
  readonly title: string
  readonly answer: string
}

/** Every question that has an answer among `answers`, in the order of the form, in words that a teller can read back. */
export function answersInWords(
  definition: SurveyDefinition,
  answers: GivenAnswers,
  locale: Locale,
  phrases: AnswerPhrases,
): readonly AnswerInWords[] {
  const known = questionsByName(definition)
  return listQuestions(definition).flatMap((question) => {
    const given = Object.hasOwn(answers, question.name) ? answers[question.name] : undefined
    if (given === undefined || !isAnswered(question.type)) return []
    const typed = Object.hasOwn(answers, otherName(question.name))
      ? answers[otherName(question.name)]
      : undefined
    const answer = answerInWords(question, given as AnswerValue, locale, phrases)
    return [
      {
        question: question.name,
        title: pipeText(question.title, locale, known, answers),
        answer: question.showOtherItem && typed ? `${answer}\n${typed}` : answer,
      },
    ]
  })
}

/** One answer in words; what does not fit its question is given as it was stored. */
export function answerInWords(
  question: Question,
  given: AnswerValue,
  locale: Locale,
  phrases: AnswerPhrases,
): string {
  if (given === NOT_APPLICABLE) return localText(question.naText, locale) || phrases.notApplicable
  const words = (text: Question['title']) => localText(text, locale)
  const nameIn = (list: readonly Choice[] | number | undefined, value: unknown) => {
    const choice = Array.isArray(list)
      ? (list as readonly Choice[]).find((one) => String(one.value) === String(value))
      : undefined
    if (!choice && question.showOtherItem && value === OTHER)
      return words(question.otherText) || phrases.other
    return words(choice?.text) || String(value)
  }
  if (question.type === 'boolean')
    return given === true
      ? words(question.labelTrue) || phrases.yes
      : words(question.labelFalse) || phrases.no
  if (isNumber(question) && typeof given === 'number')
    return `${given.toLocaleString(locale)} ${words(question.unitText)}`.trim()
  if (question.type === 'dyad' && typeof given === 'number')
    return phrases.dyad(words(question.leftText), words(question.rightText), given)
  if (question.type === 'triad' && isTriad(given)) {
    const parts = given.tenths.map((coins, place) => ({
      text: words(question.corners?.[place]?.text),
      coins,
    }))
    return phrases.triad(parts)
  }
  if (Array.isArray(given) && question.type === 'ranking')
    return given.map((one, at) => `${at + 1}. ${nameIn(question.choices, one)}`).join('\n')
  if (Array.isArray(given)) return given.map((one) => nameIn(question.choices, one)).join(', ')
  if (typeof given === 'object')
    return Object.entries(given)
      .map(([name, value]) =>
        question.type === 'matrix'
          ? `${nameIn(question.rows, name)}: ${nameIn(question.columns, value)}`
          : `${nameIn(question.items, name)}: ${value}`,
      )
      .join('\n')
  return nameIn(question.choices, given)
}

function isTriad(given: unknown): given is { readonly tenths: readonly number[] } {
  return typeof given === 'object' && given !== null && 'tenths' in given
}
