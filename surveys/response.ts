import {
  type AnswerCheck,
  type AnswerProblem,
  type Answers,
  type AnswerValue,
  answerCheck,
  checkOther,
} from './answers.ts'
import { isPlainObject } from './comparison.ts'
import type { Question, SurveyDefinition } from './definition.ts'
import { isAnswered, OTHER, otherName } from './question-kinds.ts'
import { fail, ok, type Result } from './result.ts'
import { type AskedQuestion, type GivenAnswers, readConditions } from './visibility.ts'

export type { AnswerProblem, Answers, AnswerValue } from './answers.ts'

/**
 * Checks answers to one definition. Neither function throws, changes what it is given, or asks survey-core.
 *
 * Problems come in the order of the questions, at most one per question, then what was not asked.
 */
export type Checker = {
  /**
   * The answers so far, of which those of one page are checked.
   *
   * Give all answers so far, because conditions look at other pages. Back come the page's answers as they are kept and, as
   * they were, the other pages' answers that are answers; problems are those of this page and of names that are not asked.
   */
  checkPage(pageName: string, answers: unknown): Result<CheckedAnswers, readonly AnswerProblem[]>
  /** All answers as they are kept: those to questions that are not visible are left out. */
  checkAll(answers: unknown): Result<CheckedAnswers, readonly AnswerProblem[]>
}

export type CheckedAnswers = { readonly answers: Answers }

type Step = {
  readonly asked: AskedQuestion
  readonly page: string
  readonly check: AnswerCheck
  /** Under which name the answer is kept; of what is typed at "other", not the name of the question. */
  readonly name: string
}

/**
 * A checker for one definition; make it once per published version, it costs about what one page view costs.
 *
 * A `consent-read` question must be answered with true wherever it is visible; a definition that has one never passes
 * `checkAll` without it, also when a condition hides it. Throws when the definition was not parsed.
 */
export function compileChecker(definition: SurveyDefinition): Checker {
  const steps: readonly Step[] = readConditions(definition).flatMap(({ page, asked }) =>
    asked
      .filter(({ question }) => isAnswered(question.type))
      .flatMap((one) => stepsOf(one, page.name)),
  )
  const names = new Set(steps.map(({ name }) => name))
  const pages = new Set(definition.pages.map((page) => page.name))
  const firstConsent = steps.find(({ asked }) => asksToRead(asked.question))?.asked.question

  return {
    checkPage: (pageName, answers) => {
      if (!pages.has(pageName)) throw new RangeError(`no page ${pageName} in this definition`)
      if (!isPlainObject(answers)) return fail([NOT_ANSWERS])
      const kept: [string, AnswerValue][] = []
      const problems: AnswerProblem[] = []
      for (const step of steps) {
        const isHere = step.page === pageName
        const outcome = isHere ? checkStep(step, answers) : looseStep(step, answers)
        if ('problem' in outcome) problems.push(outcome.problem)
        else if (outcome.value !== undefined) kept.push([step.name, outcome.value])
      }
      return finish(kept, [...problems, ...listUnknown(answers, names)])
    },
    checkAll: (answers) => {
      if (!isPlainObject(answers)) return fail([NOT_ANSWERS])
      const kept: [string, AnswerValue][] = []
      const problems: AnswerProblem[] = []
      let mayBeRead = firstConsent === undefined
      for (const step of steps) {
        const outcome = checkStep(step, answers)
        if ('problem' in outcome) problems.push(outcome.problem)
        else if (outcome.value !== undefined) kept.push([step.name, outcome.value])
        if (asksToRead(step.asked.question) && ('problem' in outcome || outcome.value === true))
          mayBeRead = true
      }
      if (firstConsent && !mayBeRead)
        problems.push({ question: firstConsent.name, code: 'consent-needed' })
      return finish(kept, [...problems, ...listUnknown(answers, names)])
    },
  }
}

const NOT_ANSWERS: AnswerProblem = { question: '', code: 'wrong-kind' }

type Outcome = { readonly problem: AnswerProblem } | { readonly value: AnswerValue | undefined }

const NOTHING: Outcome = { value: undefined }

/** A question, and behind it what is typed at its "other": kept only where "other" was chosen, and never needed. */
function stepsOf(asked: AskedQuestion, page: string): readonly Step[] {
  const { question } = asked
  const step = { asked, page, check: answerCheck(question), name: question.name }
  if (!question.showOtherItem) return [step]
  const isChosen = (answers: GivenAnswers): boolean => {
    const given = givenTo(answers, question.name)
    return Array.isArray(given) ? given.includes(OTHER) : given === OTHER
  }
  const typed: AskedQuestion = {
    question: { ...question, name: otherName(question.name) },
    isVisible: (answers) => asked.isVisible(answers) && isChosen(answers),
    isRequired: () => false,
  }
  return [step, { asked: typed, page, check: checkOther, name: otherName(question.name) }]
}

function asksToRead(question: Question): boolean {
  return question.purpose === 'consent-read'
}

function givenTo(answers: GivenAnswers, name: string): unknown {
  return Object.hasOwn(answers, name) ? answers[name] : undefined
}

function checkStep({ asked, check }: Step, answers: GivenAnswers): Outcome {
  const { question } = asked
  if (!asked.isVisible(answers)) return NOTHING
  const checked = check(givenTo(answers, question.name))
  if (asksToRead(question)) {
    return 'value' in checked && checked.value === true
      ? checked
      : { problem: { question: question.name, code: 'consent-needed' } }
  }
  if ('code' in checked) return { problem: { question: question.name, ...checked } }
  if (checked.value === undefined && asked.isRequired(answers)) {
    return { problem: { question: question.name, code: 'required' } }
  }
  return checked
}

/** The answer of another page: kept when it is one, left for its own page to complain about when it is not. */
function looseStep({ asked, check }: Step, answers: GivenAnswers): Outcome {
  const checked = check(givenTo(answers, asked.question.name))
  return 'code' in checked ? NOTHING : checked
}

/** One problem per name that is not asked; a name from outside is cut, it may be as long as the post. */
function listUnknown(answers: GivenAnswers, names: ReadonlySet<string>): readonly AnswerProblem[] {
  return Object.keys(answers)
    .filter((name) => !names.has(name))
    .slice(0, 20)
    .map((name) => ({ question: name.slice(0, 80), code: 'unknown-question' }))
}

function finish(
  kept: readonly [string, AnswerValue][],
  problems: readonly AnswerProblem[],
): Result<CheckedAnswers, readonly AnswerProblem[]> {
  // fromEntries defines fields, so that no name can reach a prototype.
  return problems.length === 0 ? ok({ answers: Object.fromEntries(kept) }) : fail(problems)
}
