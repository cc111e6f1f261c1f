import type { Question } from '#surveys/definition.ts'
import { isNumber, QUESTION_KINDS, type QuestionKind } from '#surveys/question-kinds.ts'

/** What a person can add: every kind of question, and a number, which is a `text` of its own sort. */
export type OfferedKind = QuestionKind | 'number'

/** Every kind that can be added, in the order in which they are offered. */
export const OFFERED_KINDS: readonly OfferedKind[] = [
  ...(Object.keys(QUESTION_KINDS) as QuestionKind[]),
  'number',
]

/** The kind of a question as a person would call it. */
export function offeredKind(question: Pick<Question, 'type' | 'inputType'>): OfferedKind {
  return isNumber(question) ? 'number' : question.type
}
