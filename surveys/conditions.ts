import { answersEqual, contains, isBlank, isOneOf, readForm } from './comparison.ts'
import { fail, ok, type Result } from './result.ts'

/** When something is shown or required, as a tree; read from SurveyJS's expression language. */
export type Condition =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly part: Condition }
  | { readonly kind: 'empty' | 'notempty'; readonly name: string }
  | {
      readonly kind: 'compare'
      readonly operator: Comparison
      readonly name: string
      readonly value: Literal
    }

export type Comparison =
  | '='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | 'anyof'
  | 'noneof'
  | 'allof'
  | 'contains'
  | 'notcontains'

export type Literal = string | number | boolean | readonly (string | number | boolean)[]

/** Where reading stopped: the place in the text, in UTF-16 units. */
export type ConditionProblem = { readonly code: 'bad-condition'; readonly at: number }

type Token = {
  readonly kind: 'name' | 'text' | 'number' | 'word' | 'sign' | 'end'
  readonly text: string
  readonly at: number
}

const TOKEN =
  /\s*(?:\{([^{}]+)\}|'([^'"\\]*)'|"([^'"\\]*)"|(-?\d+(?:\.\d+)?)(?![\w.])|([A-Za-z]+)(?!\w)|(&&|\|\||==|!=|<=|>=|[=<>!()[\],]))/y

const KINDS = ['name', 'text', 'text', 'number', 'word', 'sign'] as const

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  '=': '=',
  '==': '=',
  equal: '=',
  '!=': '!=',
  notequal: '!=',
  '<': '<',
  less: '<',
  '<=': '<=',
  lessorequal: '<=',
  '>': '>',
  greater: '>',
  '>=': '>=',
  greaterorequal: '>=',
  anyof: 'anyof',
  noneof: 'noneof',
  allof: 'allof',
  contains: 'contains',
  notcontains: 'notcontains',
}

const HOW: Readonly<Record<Comparison, ComparedBy>> = {
  '=': 'value',
  '!=': 'value',
  anyof: 'value',
  noneof: 'value',
  '<': 'order',
  '<=': 'order',
  '>': 'order',
  '>=': 'order',
  allof: 'parts',
  contains: 'parts',
  notcontains: 'parts',
}

/** Operators that take a list; SurveyJS would look for a part of a text in anything else. */
const TAKES_LIST = new Set<Comparison>(['anyof', 'noneof', 'allof'])

/** Longer ones are no condition that a person wrote, and nesting that deep would exhaust the stack. */
const LONGEST = 2000

function listTokens(source: string): readonly Token[] | ConditionProblem {
  if (source.length > LONGEST) return { code: 'bad-condition', at: LONGEST }
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  for (let at = 0; source.slice(at).trim() !== ''; at = TOKEN.lastIndex) {
    const match = TOKEN.exec(source)
    if (!match) return { code: 'bad-condition', at }
    const group = match.slice(1).findIndex((part) => part !== undefined)
    const kind = KINDS[group] ?? 'sign'
    const text = match[group + 1] ?? ''
    tokens.push({ kind, text: kind === 'word' ? text.toLowerCase() : text, at })
  }
  return [...tokens, { kind: 'end', text: '', at: source.length }]
}

/**
 * Reads a condition such as `{band} = '12to15' and ({contact} notempty or {age} > 11)`.
 *
 * This is the part of SurveyJS's language that can be checked: one question against fixed values, joined by and, or, `!(…)`.
 * A question stands left; functions, sums and comparing two questions are refused. `and` binds tighter than `or`.
 *
 * Problem: `bad-condition` with the place where it stopped making sense.
 */
export function parseCondition(source: string): Result<Condition, ConditionProblem> {
  const tokens = listTokens(source)
  if (!Array.isArray(tokens)) return fail(tokens as ConditionProblem)
  let next = 0
  const peek = (): Token => tokens[next] as Token
  const takes = (...texts: readonly string[]): boolean => {
    const token = peek()
    if ((token.kind !== 'sign' && token.kind !== 'word') || !texts.includes(token.text))
      return false
    next++
    return true
  }
  const stop = (): never => {
    throw new Unreadable(peek().at)
  }

  function any(): Condition {
    const parts = [all()]
    while (takes('or', '||')) parts.push(all())
    return parts.length === 1 ? (parts[0] as Condition) : { kind: 'any', parts }
  }
  function all(): Condition {
    const parts = [single()]
    while (takes('and', '&&')) parts.push(single())
    return parts.length === 1 ? (parts[0] as Condition) : { kind: 'all', parts }
  }
  function single(): Condition {
    if (takes('!')) return { kind: 'not', part: takes('(') ? inside() : stop() }
    if (takes('(')) return inside()
    const { kind, text: name } = peek()
    if (kind !== 'name') return stop()
    next++
    if (takes('empty')) return { kind: 'empty', name }
    if (takes('notempty')) return { kind: 'notempty', name }
    const operator = Object.hasOwn(COMPARISONS, peek().text) ? COMPARISONS[peek().text] : undefined
    if (!operator || peek().kind === 'text') return stop()
    next++
    if (takes('[')) return { kind: 'compare', operator, name, value: list() }
    if (TAKES_LIST.has(operator)) return stop()
    return { kind: 'compare', operator, name, value: literal() }
  }
  function inside(): Condition {
    const condition = any()
    return takes(')') ? condition : stop()
  }
  function list(): Literal {
    const values = [literal()]
    while (takes(',')) values.push(literal())
    return takes(']') ? values : stop()
  }
  function literal(): string | number | boolean {
    const { kind, text } = peek()
    if (takes('true')) return true
    if (takes('false')) return false
    if (kind !== 'text' && kind !== 'number') return stop()
    next++
    return kind === 'number' ? Number(text) : text
  }

  try {
    const condition = any()
    return peek().kind === 'end' ? ok(condition) : stop()
  } catch (error) {
    if (error instanceof Unreadable) return fail({ code: 'bad-condition', at: error.at })
    throw error
  }
}

class Unreadable extends Error {
  constructor(readonly at: number) {
    super('unreadable condition')
  }
}

/** How an answer is compared: with one or more values, by how much it is, or by what is in a list. */
export type ComparedBy = 'value' | 'order' | 'parts'

/** A question that a condition asks about; `presence` asks only whether there is an answer. */
export type AskedAbout = { readonly name: string; readonly how: 'presence' | ComparedBy }

/** Everything that a condition asks about, in the order of reading; a name may come more than once. */
export function listAsked(condition: Condition): readonly AskedAbout[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.parts.flatMap(listAsked)
    case 'not':
      return listAsked(condition.part)
    case 'compare':
      return [{ name: condition.name, how: HOW[condition.operator] }]
    default:
      return [{ name: condition.name, how: 'presence' }]
  }
}

/**
 * Whether a condition holds for these answers; an answer that is absent is empty, equals nothing and is neither more nor less.
 *
 * Texts are compared without case and surrounding space, `'3'` equals 3: as survey-core 3.0.0 does, and a test holds them together.
 */
export function holds(condition: Condition, answers: Readonly<Record<string, unknown>>): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.parts.every((part) => holds(part, answers))
    case 'any':
      return condition.parts.some((part) => holds(part, answers))
    case 'not':
      return !holds(condition.part, answers)
    case 'empty':
      return isBlank(answerOf(answers, condition.name))
    case 'notempty':
      return !isBlank(answerOf(answers, condition.name))
    case 'compare':
      return compares(condition.operator, answerOf(answers, condition.name), condition.value)
  }
}

function answerOf(answers: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(answers, name) ? readForm(answers[name]) : undefined
}

function compares(operator: Comparison, answer: unknown, value: Literal): boolean {
  switch (operator) {
    case '=':
      return answersEqual(answer, value)
    case '!=':
      return !answersEqual(answer, value)
    case '<':
      return isLess(answer, value)
    case '<=':
      return answersEqual(answer, value) || isLess(answer, value)
    case '>':
      return isLess(value, answer)
    case '>=':
      return answersEqual(answer, value) || isLess(value, answer)
    case 'anyof':
      return isOneOf(answer, value)
    case 'noneof':
      return !isOneOf(answer, value)
    case 'contains':
      return contains(answer, value)
    case 'notcontains':
      return !contains(answer, value)
    case 'allof':
      return (Array.isArray(value) ? value : [value]).every((one) => contains(answer, one))
  }
}

/** JavaScript's own order, as survey-core uses it: a number and a numeric text by number, two texts by code unit. */
function isLess(a: unknown, b: unknown): boolean {
  if (a === undefined || a === null || b === undefined || b === null) return false
  return (a as number) < (b as number)
}
