import type { Page, Question, SurveyDefinition } from '#surveys/definition.ts'
import { isList, isNumber } from '#surveys/question-kinds.ts'
import { TRIAD_POINTS } from '#surveys/signifiers.ts'

/** A source of numbers in [0, 1) that repeats itself for a seed (mulberry32). */
export type Chance = () => number

export function seededChance(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export function pick<T>(chance: Chance, from: readonly T[]): T {
  return from[Math.floor(chance() * from.length)] as T
}

const VALUES = ['a', 'b', 'c', 'na', '12to15', '3']

const choices = VALUES.map((value) => ({ value, text: value }))

const withNa = { naText: 'does not fit', choices: choices.filter(({ value }) => value !== 'na') }

const words = {
  naText: 'does not fit',
  choices: ['a', 'b', 'c', '12to15'].map((value) => ({ value, text: value })),
}

const PERIODS = ['under-1y', '1-2y', 'over-2y', 'unknown']
const periods = PERIODS.map((value) => ({ value, text: value }))

const KINDS: readonly ((name: string, chance: Chance) => Question)[] = [
  (name) => ({ type: 'radiogroup', name, choices }),
  (name) => ({ type: 'dropdown', name, choices }),
  (name) => ({ type: 'checkbox', name, choices, maxSelectedChoices: 3 }),
  (name) => ({ type: 'radiogroup', name, ...withNa }),
  (name) => ({ type: 'checkbox', name, ...withNa }),
  (name) => ({ type: 'feelings', name, ...withNa, maxSelectedChoices: 3 }),
  (name) => ({ type: 'radiogroup', name, ...withNa, choicesOrder: 'random', showOtherItem: true }),
  (name) => ({ type: 'checkbox', name, choices, choicesOrder: 'random', showOtherItem: true }),
  (name) => ({ type: 'dropdown', name, ...withNa, choicesOrder: 'random' }),
  (name) => ({ type: 'ranking', name, ...words, choicesOrder: 'random', maxSelectedChoices: 3 }),
  (name) => ({ type: 'period', name, naText: 'does not fit', choices: periods }),
  (name) => ({ type: 'text', inputType: 'number', name, min: -5, max: 60, decimals: 1 }),
  (name) => ({ type: 'text', inputType: 'number', name, naText: 'does not fit' }),
  (name) => ({ type: 'boolean', name, naText: 'does not fit' }),
  (name) => ({ type: 'rating', name, rateMin: 0, rateMax: 5, naText: 'does not fit' }),
  (name) => ({ type: 'triad', name, corners: choices.slice(0, 3), cornersOrder: 'random' }),
  (name) => ({
    type: 'dividepoints',
    name,
    total: 10,
    naText: 'does not fit',
    items: choices.slice(0, 3),
    itemsOrder: 'random',
  }),
  (name) => ({
    type: 'matrix',
    name,
    naText: 'does not fit',
    rowOrder: 'random',
    rows: choices.slice(0, 3),
    columns: [1, 2, 3].map((value) => ({ value, text: String(value) })),
  }),
  (name) => ({ type: 'boolean', name }),
  (name) => ({ type: 'rating', name, rateMin: 0, rateMax: 5 }),
  (name) => ({ type: 'dyad', name, leftText: 'l', rightText: 'r' }),
  (name) => ({ type: 'triad', name, corners: choices.slice(0, 3) }),
  (name) => ({ type: 'dividepoints', name, total: 10, items: choices.slice(0, 3) }),
  (name) => ({ type: 'text', name, maxLength: 80 }),
  (name) => ({ type: 'comment', name }),
  (name) => ({ type: 'html', name, html: 'words' }),
  (name) => ({
    type: 'matrix',
    name,
    rows: choices.slice(0, 2),
    columns: [1, 2, 3].map((value) => ({ value, text: String(value) })),
  }),
]

const COMPARABLE = new Set([
  'radiogroup',
  'dropdown',
  'checkbox',
  'feelings',
  'boolean',
  'rating',
  'dyad',
  'ranking',
  'period',
])

function randomLiteral(chance: Chance, question: Question): string {
  const ofKind: Readonly<Record<string, readonly string[]>> = {
    boolean: ['true', 'false', "'true'"],
    rating: ['0', '1', '3', "'3'", '5'],
    dyad: ['0', '37', '50', '100', "'na'", "'50'"],
    text: ['0', '3', "'3'", '2.5', '-4', "'na'", '60'],
    period: [...PERIODS.map((value) => `'${value}'`), "'na'"],
  }
  return pick(
    chance,
    ofKind[question.type] ?? ["'a'", "'b'", "'A'", "' c'", "'12to15'", "'3'", '3', "'zz'", '"na"'],
  )
}

function randomTest(chance: Chance, question: Question): string {
  const name = `{${question.name}}`
  const literal = (): string => randomLiteral(chance, question)
  const isOrdered = question.type === 'rating' || question.type === 'dyad' || isNumber(question)
  const ordered = isOrdered ? ['<', '<=', '>', '>='] : []
  const parts = isList(question) ? ['contains', 'notcontains'] : []
  const lists = isList(question) ? ['allof'] : []
  const equal = question.type === 'ranking' ? [] : ['=', '!=']
  const signs = [...equal, ...equal.slice(0, 1).map(() => '=='), ...ordered, ...parts]
  if (!(COMPARABLE.has(question.type) || isNumber(question)) || chance() < 0.25) {
    return `${name} ${pick(chance, ['empty', 'notempty'])}`
  }
  if (chance() < 0.3) {
    const any = question.type === 'ranking' ? [] : ['anyof', 'noneof']
    const operator = pick(chance, [...any, ...equal, ...lists, ...parts])
    return `${name} ${operator} [${literal()}, ${literal()}]`
  }
  return `${name} ${pick(chance, signs)} ${literal()}`
}

export function randomCondition(chance: Chance, questions: readonly Question[], depth = 2): string {
  if (depth === 0 || chance() < 0.4) return randomTest(chance, pick(chance, questions))
  const parts = Array.from({ length: 2 + Math.floor(chance() * 2) }, () =>
    randomCondition(chance, questions, depth - 1),
  )
  const joined = parts.reduce(
    (all, part) => `${all} ${pick(chance, ['and', 'or', '&&', '||'])} ${part}`,
  )
  return chance() < 0.5 ? `(${joined})` : chance() < 0.3 ? `!(${joined})` : joined
}

/** A survey of one to four pages with conditions on questions before, after and on the question itself. */
export function randomSurvey(chance: Chance): SurveyDefinition {
  let count = 0
  const drafts = Array.from({ length: 1 + Math.floor(chance() * 4) }, () =>
    Array.from({ length: 1 + Math.floor(chance() * 4) }, () =>
      pick(chance, KINDS)(`q${count++}`, chance),
    ),
  )
  const asked = drafts.flat().filter(({ type }) => type !== 'html')
  const maybe = (odds: number): string | undefined =>
    asked.length > 0 && chance() < odds ? randomCondition(chance, asked) : undefined
  const condition = (key: string, odds: number) => {
    const source = maybe(odds)
    return source === undefined ? {} : { [key]: source }
  }
  const pages: readonly Page[] = drafts.map((questions, index) => ({
    name: `page${index}`,
    ...condition('visibleIf', 0.3),
    elements: questions.map((question) => ({
      ...question,
      ...condition('visibleIf', 0.5),
      ...(question.type === 'html'
        ? {}
        : { isRequired: chance() < 0.4, ...condition('requiredIf', 0.2) }),
    })),
  }))
  return { pages }
}

function subset(chance: Chance, values: readonly string[]): string[] {
  return values.filter(() => chance() < 0.4).slice(0, 3)
}

/** An answer that the checker takes, or undefined. */
export function rightAnswer(chance: Chance, question: Question): unknown {
  if (chance() < 0.35) return undefined
  if (question.naText !== undefined && chance() < 0.2) return 'na'
  if (isNumber(question)) return pick(chance, [0, 3, 2, 60, 25])
  switch (question.type) {
    case 'radiogroup':
    case 'dropdown':
      if (question.showOtherItem && chance() < 0.3) return 'other'
      return pick(
        chance,
        VALUES.filter((value) => value !== 'na' || question.naText === undefined),
      )
    case 'checkbox':
    case 'feelings':
      if (question.showOtherItem && chance() < 0.3) return ['b', 'other']
      return subset(
        chance,
        VALUES.filter((value) => value !== 'na' || question.naText === undefined),
      )
    case 'ranking':
      return pick(chance, [['b', 'a'], ['c'], ['a', 'c', '12to15'], []])
    case 'period':
      return pick(chance, PERIODS)
    case 'boolean':
      return chance() < 0.5
    case 'rating':
      return Math.floor(chance() * 6)
    case 'dyad':
      return chance() < 0.2 ? 'na' : pick(chance, [0, 37, 38, 50, 62, 63, 100])
    case 'triad':
      return chance() < 0.2 ? 'na' : { tenths: [...pick(chance, TRIAD_POINTS)], by: 'tap' }
    case 'dividepoints':
      return pick(chance, [{ a: 10 }, { a: 4, b: 6 }, { a: 3, b: 3, c: 4 }])
    case 'matrix':
      return pick(chance, [{ a: 1 }, { a: 2, b: 3 }, {}])
    case 'text':
    case 'comment':
      return pick(chance, ['', '  ', 'words', 'true', '0', 'two\nlines'])
    case 'html':
      return undefined
  }
}

/** An answer of any kind, as somebody might send who does not use our form. */
export function anyAnswer(chance: Chance, question: Question): unknown {
  if (chance() < 0.6) return rightAnswer(chance, question)
  return pick<unknown>(chance, [
    '',
    ' ',
    'zz',
    'na',
    ['na', 'a'],
    'A',
    ' a ',
    '3',
    '03',
    '-1',
    '50',
    'TRUE',
    0,
    -1,
    3,
    99,
    2.5,
    true,
    false,
    null,
    Number.NaN,
    [],
    ['a'],
    ['a', 'a'],
    ['zz'],
    [3],
    'a'.repeat(90),
    { tenths: [5, 5, 5], by: 'tap' },
    { a: 'x' },
  ])
}
