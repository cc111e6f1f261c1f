import { type Condition, holds, parseCondition } from './conditions.ts'
import type { Page, Question, SurveyDefinition } from './definition.ts'

/** The answers that conditions look at: as they came, checked or not. */
export type GivenAnswers = Readonly<Record<string, unknown>>

export type AskedQuestion = {
  readonly question: Question
  isVisible(answers: GivenAnswers): boolean
  /** Whether an answer must be given; says nothing about visibility. */
  isRequired(answers: GivenAnswers): boolean
}

export type AskedPage = { readonly page: Page; readonly asked: readonly AskedQuestion[] }

const KNOWN = new WeakMap<SurveyDefinition, readonly AskedPage[]>()

/**
 * The pages of a definition with their conditions read once; later calls with the same object cost nothing.
 *
 * A condition sees every answer that was given, also those to questions that are hidden themselves, as survey-core does
 * until a form is sent. Throws on a condition that cannot be read: a published definition was parsed before.
 */
export function readConditions(definition: SurveyDefinition): readonly AskedPage[] {
  const known = KNOWN.get(definition)
  if (known) return known
  const pages = definition.pages.map((page) => {
    const onPage = conditionOf(page.visibleIf)
    return { page, asked: page.elements.map((question) => askedQuestion(question, onPage)) }
  })
  KNOWN.set(definition, pages)
  return pages
}

function askedQuestion(question: Question, onPage: Condition | undefined): AskedQuestion {
  const shown = conditionOf(question.visibleIf)
  const needed = conditionOf(question.requiredIf)
  return {
    question,
    isVisible: (answers) =>
      (onPage === undefined || holds(onPage, answers)) &&
      (shown === undefined || holds(shown, answers)),
    isRequired: (answers) =>
      needed === undefined ? question.isRequired === true : holds(needed, answers),
  }
}

function conditionOf(source: string | undefined): Condition | undefined {
  if (source === undefined || source.trim() === '') return undefined
  const parsed = parseCondition(source)
  if (!parsed.ok) throw new RangeError(`condition that cannot be read: ${source}`)
  return parsed.value
}
