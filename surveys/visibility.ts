import { holds, parseCondition } from './conditions.ts'
import type { Page, Question, SurveyDefinition } from './definition.ts'
import { isList } from './question-kinds.ts'
import { NOT_APPLICABLE } from './signifiers.ts'

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
 * until a form is sent. Where several can be chosen, 'na' is seen as a list: `{readers} contains 'na'`. Throws on a condition that cannot be read: a published definition was parsed before.
 */
export function readConditions(definition: SurveyDefinition): readonly AskedPage[] {
  const known = KNOWN.get(definition)
  if (known) return known
  const lists = definition.pages.flatMap(({ elements }) => elements.filter(mayPassList))
  const names = lists.map(({ name }) => name)
  const pages = definition.pages.map((page) => {
    const onPage = testOf(page.visibleIf, names)
    const asked = page.elements.map((question) => askedQuestion(question, onPage, names))
    return { page, asked }
  })
  KNOWN.set(definition, pages)
  return pages
}

type Test = (answers: GivenAnswers) => boolean

function askedQuestion(
  question: Question,
  onPage: Test | undefined,
  lists: readonly string[],
): AskedQuestion {
  const shown = testOf(question.visibleIf, lists)
  const needed = testOf(question.requiredIf, lists)
  return {
    question,
    isVisible: (answers) => (onPage?.(answers) ?? true) && (shown?.(answers) ?? true),
    isRequired: (answers) => needed?.(answers) ?? question.isRequired === true,
  }
}

/** Whether several answers can be chosen, and none of them besides. */
function mayPassList(question: Question): boolean {
  return question.naText !== undefined && isList(question)
}

function testOf(source: string | undefined, lists: readonly string[]): Test | undefined {
  if (source === undefined || source.trim() === '') return undefined
  const parsed = parseCondition(source)
  if (!parsed.ok) throw new RangeError(`condition that cannot be read: ${source}`)
  return (answers) => holds(parsed.value, withLists(answers, lists))
}

function withLists(answers: GivenAnswers, lists: readonly string[]): GivenAnswers {
  const passedBy = lists.filter(
    (name) => Object.hasOwn(answers, name) && answers[name] === NOT_APPLICABLE,
  )
  if (passedBy.length === 0) return answers
  return { ...answers, ...Object.fromEntries(passedBy.map((name) => [name, [NOT_APPLICABLE]])) }
}
