import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'
import {
  type Locale,
  listQuestions,
  localText,
  type Purpose,
  type Question,
  type SurveyDefinition,
} from './definition.ts'

/** One consent question as a teller read it: the sentence, what stood below it, and the answers to choose from. */
export type ConsentText = {
  readonly question: string
  readonly purpose: Purpose
  readonly title: string
  readonly description: string
  readonly answers: readonly { readonly value: string; readonly text: string }[]
}

/** The exact texts of every consent question in one language, in the order in which they are asked. */
export function consentTexts(definition: SurveyDefinition, locale: Locale): readonly ConsentText[] {
  return listQuestions(definition).flatMap((question) => {
    const { name, purpose } = question
    if (!purpose?.startsWith('consent-')) return []
    const title = localText(question.title, locale)
    const description = localText(question.description, locale)
    return [{ question: name, purpose, title, description, answers: listAnswers(question, locale) }]
  })
}

function listAnswers(question: Question, locale: Locale): ConsentText['answers'] {
  if (question.type === 'boolean') {
    return [
      { value: 'true', text: localText(question.labelTrue, locale) },
      { value: 'false', text: localText(question.labelFalse, locale) },
    ]
  }
  return (question.choices ?? []).map(({ value, text }) => ({
    value: String(value),
    text: localText(text, locale),
  }))
}

/**
 * What is kept with a story to show later which sentences its teller agreed to: SHA-256 of the texts, 64 hexadecimal digits.
 *
 * The texts themselves are found again in the version of the survey that the story names.
 */
export function consentHash(texts: readonly ConsentText[]): string {
  return createHash('sha256').update(canonicalJson(texts)).digest('hex')
}
