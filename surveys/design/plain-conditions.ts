import { type Condition, type Literal, parseCondition } from '#surveys/conditions.ts'
import type { Question, SurveyDefinition } from '#surveys/definition.ts'
import { isAnswered, traitsOf } from '#surveys/question-kinds.ts'
import { NOT_APPLICABLE } from '#surveys/signifiers.ts'

/** How a rule looks at an answer; the first two ask only whether there is one. */
export const TESTS = [
  'answered',
  'skipped',
  'is',
  'is-not',
  'any',
  'none',
  'has',
  'has-not',
  'more',
  'at-least',
  'less',
  'at-most',
] as const

export type Test = (typeof TESTS)[number]

export type Single = string | number | boolean

/** One question, looked at in one way. `any` and `none` have a list of values, `answered` and `skipped` have none. */
export type Rule = {
  readonly question: string
  readonly test: Test
  readonly values: readonly Single[]
}

/** A condition as the builder shows it: rules of which all or any must hold. */
export type PlainCondition = { readonly join: 'all' | 'any'; readonly rules: readonly Rule[] }

const OPERATORS: Readonly<Record<Exclude<Test, 'answered' | 'skipped'>, string>> = {
  is: '=',
  'is-not': '!=',
  any: 'anyof',
  none: 'noneof',
  has: 'contains',
  'has-not': 'notcontains',
  more: '>',
  'at-least': '>=',
  less: '<',
  'at-most': '<=',
}

const TEST_OF = new Map(Object.entries(OPERATORS).map(([test, sign]) => [sign, test as Test]))

/** Whether a rule of this kind takes several values. */
export const takesList = (test: Test) => test === 'any' || test === 'none'

/** Whether a rule of this kind takes no value. */
export const takesNothing = (test: Test) => test === 'answered' || test === 'skipped'

/** Whether a rule of this kind looks at how much an answer is. */
export const isOrdered = (test: Test) =>
  test === 'more' || test === 'at-least' || test === 'less' || test === 'at-most'

/** A condition for the builder; undefined when it says more than the builder can show, or cannot be read. */
export function toPlain(source: string): PlainCondition | undefined {
  const parsed = parseCondition(source)
  if (!parsed.ok) return undefined
  const { kind } = parsed.value
  const isJoined = kind === 'all' || kind === 'any'
  const parts = isJoined ? parsed.value.parts : [parsed.value]
  const rules = parts.map(toRule).filter((rule) => rule !== undefined)
  if (rules.length !== parts.length) return undefined
  return { join: kind === 'any' ? 'any' : 'all', rules }
}

function toRule(condition: Condition): Rule | undefined {
  switch (condition.kind) {
    case 'empty':
      return { question: condition.name, test: 'skipped', values: [] }
    case 'notempty':
      return { question: condition.name, test: 'answered', values: [] }
    case 'compare': {
      const test = TEST_OF.get(condition.operator)
      const isList = Array.isArray(condition.value)
      if (!test || takesList(test) !== isList) return undefined
      return { question: condition.name, test, values: listValues(condition.value) }
    }
    default:
      return undefined
  }
}

const listValues = (value: Literal): readonly Single[] =>
  Array.isArray(value) ? (value as readonly Single[]) : [value as Single]

/** A condition as it is stored; '' without rules. A rule that still misses its value is left out. */
export function toSource({ join, rules }: PlainCondition): string {
  const said = rules
    .filter(({ test, values }) => takesNothing(test) || values.length > 0)
    .map(sayRule)
  return said.join(join === 'all' ? ' and ' : ' or ')
}

function sayRule({ question, test, values }: Rule): string {
  const name = `{${question}}`
  if (test === 'answered') return `${name} notempty`
  if (test === 'skipped') return `${name} empty`
  const said = values.map(sayValue)
  return `${name} ${OPERATORS[test]} ${takesList(test) ? `[${said.join(', ')}]` : said[0]}`
}

const sayValue = (value: Single) =>
  typeof value === 'string' ? `'${value.replace(/['\\]/g, '')}'` : String(value)

/** The ways in which a question can be looked at. */
export function testsFor(question: Question): readonly Test[] {
  const { comparedBy } = traitsOf(question)
  const tests: Test[] = []
  if (comparedBy.includes('parts')) tests.push('has', 'has-not')
  else if (comparedBy.includes('value')) tests.push('is', 'is-not')
  if (comparedBy.includes('value') && !comparedBy.includes('parts') && question.choices)
    tests.push('any', 'none')
  if (comparedBy.includes('order')) tests.push('more', 'at-least', 'less', 'at-most')
  return [...tests, 'answered', 'skipped']
}

/** The values that an answer can have, as far as they can be listed; empty for a number within a range. */
export function valuesFor(question: Question): readonly Single[] {
  const passed = question.naText === undefined ? [] : [NOT_APPLICABLE]
  if (question.choices) return [...question.choices.map(({ value }) => value), ...passed]
  if (question.type === 'boolean') return [true, false]
  if (question.type === 'rating') {
    const least = question.rateMin ?? 1
    const count = Math.max(0, (question.rateMax ?? 5) - least + 1)
    return Array.from({ length: count }, (_, index) => least + index)
  }
  return []
}

/** What a condition is on: a question, or a whole page. */
export type Asker = { readonly question: string } | { readonly page: string }

/** The questions that a condition may ask about: those before it, so that no condition waits for itself. */
export function earlierQuestions(definition: SurveyDefinition, asker: Asker): readonly Question[] {
  const earlier: Question[] = []
  for (const page of definition.pages) {
    if ('page' in asker && page.name === asker.page) return earlier
    for (const question of page.elements) {
      if ('question' in asker && question.name === asker.question) return earlier
      if (isAnswered(question.type)) earlier.push(question)
    }
  }
  return earlier
}

/** A rule to begin with: this question, in the first way it can be looked at, with the first value it can have. */
export function firstRule(question: Question): Rule {
  const [test = 'answered'] = testsFor(question)
  return { question: question.name, test, values: firstValues(question, test) }
}

/** A value to begin with. */
export function firstValues(question: Question, test: Test): readonly Single[] {
  if (takesNothing(test)) return []
  const values = valuesFor(question)
  const [first] = isOrdered(test) ? values.filter((value) => typeof value === 'number') : values
  return [first ?? 50]
}
