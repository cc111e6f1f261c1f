import { describe, expect, it } from 'vitest'
import { listQuestions, parseDefinition, type SurveyDefinition } from '#surveys/definition.ts'
import { listVisiblePages, listVisibleQuestions } from '#surveys/pages.ts'
import { compileChecker } from '#surveys/response.ts'
import { openModel, visiblePages, visibleQuestions } from '#surveys/surveyjs.ts'
import { type Chance, randomSurvey, rightAnswer, seededChance } from './random-survey.ts'

function randomAnswers(chance: Chance, definition: SurveyDefinition, answer: typeof rightAnswer) {
  const given = listQuestions(definition).map((question) => [
    question.name,
    answer(chance, question),
  ])
  return Object.fromEntries(given.filter(([, value]) => value !== undefined))
}

/** The conditions and answers of a case that went wrong, short enough to read. */
function tell(seed: number, definition: SurveyDefinition, answers: unknown): string {
  const conditions = definition.pages.flatMap(({ name, visibleIf, elements }) => [
    { name, visibleIf },
    ...elements.map(({ name, type, visibleIf, requiredIf }) => ({
      name,
      type,
      visibleIf,
      requiredIf,
    })),
  ])
  return [
    `seed ${seed}`,
    JSON.stringify(answers),
    ...conditions.map((one) => JSON.stringify(one)),
  ].join('\n')
}

describe('our own conditions and survey-core agree', () => {
  it('on which pages and questions are visible', () => {
    for (let seed = 1; seed <= 120; seed++) {
      const chance = seededChance(seed)
      const definition = randomSurvey(chance)
      for (let round = 0; round < 3; round++) {
        const answers = randomAnswers(chance, definition, rightAnswer)
        const model = openModel(definition, answers, 'nl')
        const told = tell(seed, definition, answers)
        expect(listVisibleQuestions(definition, answers), told).toEqual(visibleQuestions(model))
        expect(listVisiblePages(definition, answers), told).toEqual(visiblePages(model))
      }
    }
  }, 60_000)

  it('on which visible questions still need an answer', () => {
    let needed = 0
    for (let seed = 1001; seed <= 1120; seed++) {
      const chance = seededChance(seed)
      const definition = randomSurvey(chance)
      expect(parseDefinition(definition).ok, JSON.stringify(definition)).toBe(true)
      const checker = compileChecker(definition)
      for (let round = 0; round < 3; round++) {
        const answers = randomAnswers(chance, definition, rightAnswer)
        const model = openModel(definition, answers, 'nl')
        model.validate(true, false)
        const theirs = model
          .getAllQuestions()
          .filter((question) => question.isVisible && question.parent?.isVisible)
          .filter((question) =>
            question.errors.some((error) => error.getErrorType() === 'required'),
          )
          .map((question) => question.name)
        const checked = checker.checkAll(answers)
        const ours = checked.ok
          ? []
          : checked.problem.map(({ question, code }) => `${question} ${code}`)
        const told = tell(seed, definition, answers)
        expect(ours, told).toEqual(theirs.map((name) => `${name} required`))
        needed += theirs.length
      }
    }
    expect(needed).toBeGreaterThan(100)
  }, 60_000)
})
