import { isPlainObject } from './comparison.ts'
import type { Choice, Question } from './definition.ts'
import { NOT_APPLICABLE, TENTHS, TRIAD_WAYS, type Triad } from './signifiers.ts'

/**
 * One answer. Which form goes with which kind of question:
 * text and comment: string; radiogroup and dropdown: the value of a choice; checkbox and feelings: list of values; boolean:
 * true or false; rating and dyad: whole number; triad: its tenths; matrix: value of a column per row; dividepoints: whole
 * number per item. A dyad and a triad may also be 'na', and so may a question with choices that has a `naText`.
 */
export type AnswerValue =
  | string
  | number
  | boolean
  | readonly string[]
  | Triad
  | Readonly<Record<string, string | number>>

/** What a teller answered, by question name; a question without an answer is absent. */
export type Answers = Readonly<Record<string, AnswerValue>>

/** Why an answer is refused; `limit` is the number that it goes past, or the sum that it should have. */
export type AnswerProblem = {
  readonly question: string
  readonly code:
    | 'required'
    | 'not-a-choice'
    | 'too-many'
    | 'out-of-range'
    | 'not-whole'
    | 'triad-sum'
    | 'too-long'
    | 'wrong-kind'
    | 'unknown-question'
    | 'consent-needed'
    | 'file-kind'
    | 'file-size'
  readonly limit?: number
}

/** An answer in the form in which it is kept, nothing when it was left blank, or what is wrong with it. */
export type Checked =
  | { readonly value: AnswerValue | undefined }
  | { readonly code: AnswerProblem['code']; readonly limit?: number }

const BLANK: Checked = { value: undefined }
const WRONG_KIND: Checked = { code: 'wrong-kind' }

/** A check of one question's answer; it takes whatever was sent and never throws. */
export type AnswerCheck = (given: unknown) => Checked

/**
 * The check that belongs to a question, made once.
 *
 * Blank (nothing, an empty or white text, an empty list) is `value: undefined`, whatever the kind. A value of the wrong type
 * is never turned into a right one; that is the work of who reads the form.
 */
export function answerCheck(question: Question): AnswerCheck {
  const check = checkOfKind(question)
  return (given) => (given === undefined || given === null || given === '' ? BLANK : check(given))
}

function checkOfKind(question: Question): AnswerCheck {
  switch (question.type) {
    case 'text':
    case 'comment':
      return textCheck(maximumLength(question))
    case 'radiogroup':
    case 'dropdown':
      return naWhere(question, choiceCheck(question.choices ?? []))
    case 'checkbox':
    case 'feelings':
      return naWhere(question, choicesCheck(question.choices ?? [], question.maxSelectedChoices))
    case 'boolean':
      return (given) => (typeof given === 'boolean' ? { value: given } : WRONG_KIND)
    case 'rating':
      return wholeCheck(question.rateMin ?? 1, question.rateMax ?? 5)
    case 'dyad':
      return orNotApplicable(wholeCheck(0, 100))
    case 'triad':
      return orNotApplicable(triadCheck)
    case 'matrix':
      return matrixCheck(question)
    case 'dividepoints':
      return pointsCheck(question.items ?? [], question.total ?? TENTHS)
    case 'html':
    case 'drawing':
      return () => ({ code: 'unknown-question' })
  }
}

const LIMITS = { story: 20_000, title: 200, comment: 4000, text: 400 } as const

/**
 * The most UTF-16 units that a typed answer may have: a story 20,000, a title 200, a comment 4,000, another text 400.
 *
 * A definition may lower these for stories and titles, and set any limit up to 20,000 for other texts.
 */
export function maximumLength(question: Question): number {
  const { purpose, maxLength } = question
  if (purpose === 'story' || purpose === 'title') {
    return Math.min(maxLength ?? LIMITS[purpose], LIMITS[purpose])
  }
  return Math.min(
    maxLength ?? LIMITS[question.type === 'comment' ? 'comment' : 'text'],
    LIMITS.story,
  )
}

/** A NUL or half a surrogate pair: no keyboard makes them, and the database cannot keep them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the NUL is what is looked for
const UNSTORABLE = /\u0000|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

function textCheck(limit: number): AnswerCheck {
  return (given) => {
    if (typeof given !== 'string') return WRONG_KIND
    if (given.length > limit) return { code: 'too-long', limit }
    if (given.trim() === '') return BLANK
    return UNSTORABLE.test(given) ? WRONG_KIND : { value: given }
  }
}

/** The values of choices by their written form, so that '3' finds the choice 3. */
function choiceValues(choices: readonly Choice[]): ReadonlyMap<string, string | number> {
  return new Map(choices.map(({ value }) => [String(value), value]))
}

function choiceCheck(choices: readonly Choice[]): AnswerCheck {
  const values = choiceValues(choices)
  return (given) => {
    if (typeof given !== 'string' && typeof given !== 'number') return WRONG_KIND
    const value = values.get(String(given))
    return value === undefined ? { code: 'not-a-choice' } : { value }
  }
}

function choicesCheck(choices: readonly Choice[], most: number | undefined): AnswerCheck {
  const values = new Set(choices.map(({ value }) => String(value)))
  return (given) => {
    if (!Array.isArray(given)) return WRONG_KIND
    if (given.length === 0) return BLANK
    // A list longer than the choices is not walked through: it cannot be right.
    if (given.length > values.size) return { code: 'not-a-choice' }
    if (!given.every((one) => typeof one === 'string' && values.has(one))) {
      return { code: 'not-a-choice' }
    }
    if (new Set(given).size < given.length) return { code: 'not-a-choice' }
    if (most !== undefined && given.length > most) return { code: 'too-many', limit: most }
    return { value: [...given] }
  }
}

function wholeCheck(least: number, most: number): AnswerCheck {
  return (given) => {
    if (typeof given !== 'number' || Number.isNaN(given)) return WRONG_KIND
    if (given < least) return { code: 'out-of-range', limit: least }
    if (given > most) return { code: 'out-of-range', limit: most }
    // Adding 0 makes 0 of -0, which would be another answer in a hash.
    return Number.isInteger(given) ? { value: given + 0 } : { code: 'not-whole' }
  }
}

function orNotApplicable(check: AnswerCheck): AnswerCheck {
  return (given) => (given === NOT_APPLICABLE ? { value: NOT_APPLICABLE } : check(given))
}

/** Choices say themselves whether they can be passed by: only with words for it. */
function naWhere(question: Question, check: AnswerCheck): AnswerCheck {
  return question.naText === undefined ? check : orNotApplicable(check)
}

const checkTenth = wholeCheck(0, TENTHS)

function triadCheck(given: unknown): Checked {
  if (!isPlainObject(given)) return WRONG_KIND
  const { tenths, by = 'plain', ...rest } = given
  const way = TRIAD_WAYS.find((known) => known === by)
  if (!Array.isArray(tenths) || tenths.length !== 3 || !way || Object.keys(rest).length > 0) {
    return WRONG_KIND
  }
  // By index, because a list with holes skips them in every other way of walking.
  const parts = [checkTenth(tenths[0]), checkTenth(tenths[1]), checkTenth(tenths[2])]
  const wrong = parts.find((part) => 'code' in part)
  if (wrong) return wrong
  const [first, second, third] = [tenths[0] + 0, tenths[1] + 0, tenths[2] + 0]
  if (first + second + third !== TENTHS) return { code: 'triad-sum', limit: TENTHS }
  return { value: { tenths: [first, second, third], by: way } }
}

function matrixCheck(question: Question): AnswerCheck {
  const rows = Array.isArray(question.rows) ? (question.rows as readonly Choice[]) : []
  const names = rows.map(({ value }) => String(value))
  return recordCheck(names, choiceCheck(question.columns ?? []))
}

function pointsCheck(items: readonly Choice[], total: number): AnswerCheck {
  const names = items.map(({ value }) => String(value))
  const check = recordCheck(names, wholeCheck(0, total))
  return (given) => {
    const checked = check(given)
    if ('code' in checked || checked.value === undefined) return checked
    const points = Object.values(checked.value as Readonly<Record<string, number>>)
    const sum = points.reduce((all, one) => all + one, 0)
    return sum === total ? checked : { code: 'triad-sum', limit: total }
  }
}

/** One answer per name, blank ones left out; a name that is not asked for is not a choice. */
function recordCheck(names: readonly string[], check: AnswerCheck): AnswerCheck {
  return (given) => {
    if (!isPlainObject(given)) return WRONG_KIND
    if (Object.keys(given).some((key) => !names.includes(key))) return { code: 'not-a-choice' }
    const kept: [string, string | number][] = []
    for (const name of names) {
      const one = Object.hasOwn(given, name) ? given[name] : undefined
      if (one === undefined || one === null || one === '') continue
      const checked = check(one)
      if ('code' in checked) return checked
      kept.push([name, checked.value as string | number])
    }
    return kept.length === 0 ? BLANK : { value: Object.fromEntries(kept) }
  }
}
