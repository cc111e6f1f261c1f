import { isPlainObject } from './comparison.ts'
import type { Choice, Question } from './definition.ts'
import { isNumber, NUMBER_RANGE, OTHER } from './question-kinds.ts'
import { NOT_APPLICABLE, TENTHS, TRIAD_WAYS, type Triad } from './signifiers.ts'

/**
 * One answer. Which form goes with which kind of question:
 * text and comment: string; a text that asks a number: number; radiogroup, dropdown and period: the value of a choice; checkbox
 * and feelings: list of values; ranking: list of values, the first first; boolean: true or false; rating and dyad: whole number;
 * triad: its tenths, in the order of the definition; matrix: value of a column per row; dividepoints: whole number per item.
 * A dyad and a triad may also be 'na', and so may every question that has a `naText`. Where a definition has `showOtherItem`,
 * 'other' is a choice, and what was typed at it is a string under `otherName`.
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
    | 'rank-places'
    | 'not-a-number'
    | 'too-precise'
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
      return isNumber(question)
        ? naWhere(question, numberCheck(question))
        : textCheck(maximumLength(question))
    case 'radiogroup':
    case 'dropdown':
    case 'period':
      return naWhere(question, choiceCheck(choicesOf(question)))
    case 'checkbox':
    case 'feelings':
      return naWhere(question, choicesCheck(choicesOf(question), question.maxSelectedChoices))
    case 'ranking':
      return naWhere(question, rankingCheck(question))
    case 'boolean':
      return naWhere(question, (given) =>
        typeof given === 'boolean' ? { value: given } : WRONG_KIND,
      )
    case 'rating':
      return naWhere(question, wholeCheck(question.rateMin ?? 1, question.rateMax ?? 5))
    case 'dyad':
      return orNotApplicable(wholeCheck(0, 100))
    case 'triad':
      return orNotApplicable(triadCheck)
    case 'matrix':
      return naWhere(question, matrixCheck(question))
    case 'dividepoints':
      return naWhere(question, pointsCheck(question.items ?? [], question.total ?? TENTHS))
    case 'html':
    case 'drawing':
      return () => ({ code: 'unknown-question' })
  }
}

/** The choices of a question with "other" where it has one. */
function choicesOf({ choices = [], showOtherItem }: Question): readonly Choice[] {
  return showOtherItem ? [...choices, { value: OTHER }] : choices
}

/** What is typed at "other": at most 400 units, blank is no answer. */
export const checkOther: AnswerCheck = (given) =>
  given === undefined || given === null ? BLANK : textCheck(LIMITS.text)(given)

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

/** How far a number with decimals may be from one that can be written with them: what a computer makes of 0.1 + 0.2. */
const ROUNDING = 1e-6

function numberCheck(question: Question): AnswerCheck {
  const { min = NUMBER_RANGE.min, max = NUMBER_RANGE.max, decimals = 0 } = question
  return (given) => {
    if (typeof given !== 'number' || Number.isNaN(given)) return { code: 'not-a-number' }
    if (given < min) return { code: 'out-of-range', limit: min }
    if (given > max) return { code: 'out-of-range', limit: max }
    const scaled = given * 10 ** decimals
    if (Math.abs(scaled - Math.round(scaled)) > ROUNDING)
      return decimals === 0 ? { code: 'not-whole' } : { code: 'too-precise', limit: decimals }
    return { value: Math.round(scaled) / 10 ** decimals + 0 }
  }
}

/**
 * An order of some or all choices, the first first. Who put the same place twice or left one open gave a record of places, and
 * is asked to look again.
 */
function rankingCheck({ choices = [], maxSelectedChoices }: Question): AnswerCheck {
  const inList = choicesCheck(choices, maxSelectedChoices)
  const places = recordCheck(
    choices.map(({ value }) => String(value)),
    wholeCheck(1, choices.length),
  )
  return (given) => {
    if (!isPlainObject(given)) return inList(given)
    const checked = places(given)
    if ('value' in checked) return checked.value === undefined ? BLANK : { code: 'rank-places' }
    return checked.code === 'not-a-choice' ? checked : { code: 'rank-places' }
  }
}

function orNotApplicable(check: AnswerCheck): AnswerCheck {
  return (given) => (given === NOT_APPLICABLE ? { value: NOT_APPLICABLE } : check(given))
}

/** A question says itself whether it can be passed by: only with words for it. */
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
