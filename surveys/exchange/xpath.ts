import type { Comparison, Condition } from '#surveys/conditions.ts'

/** What a condition may ask about: whether a question takes several answers. */
export type IsList = (name: string) => boolean

type Token = {
  readonly kind: 'name' | 'text' | 'number' | 'word' | 'sign' | 'end'
  readonly text: string
}

const TOKEN =
  /\s*(?:\$\{\s*([^{}]+?)\s*\}|'([^']*)'|"([^"]*)"|(-?\d+(?:\.\d+)?)|([A-Za-z][\w-]*)|(!=|<=|>=|[=<>(),.]))/y
const KINDS = ['name', 'text', 'text', 'number', 'word', 'sign'] as const
const TURNED: Readonly<Record<string, Comparison>> = {
  '=': '=',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
}
const LONGEST = 2000

/**
 * A condition out of the part of XPath that XLSForms use: `selected()`, comparing with a value, and, or, not(), brackets.
 *
 * `${a} = ''` asks whether there is an answer. Nothing when anything else stands in it: sums, dates, functions, two questions.
 * Source: "XLSForm reference", operators and functions.
 */
export function readXpath(source: string, isList: IsList): Condition | undefined {
  const tokens = tokensOf(source)
  if (!tokens) return undefined
  let next = 0
  const peek = (): Token => tokens[next] ?? { kind: 'end', text: '' }
  const takes = (text: string): boolean => {
    const { kind, text: found } = peek()
    if ((kind !== 'sign' && kind !== 'word') || found !== text) return false
    next += 1
    return true
  }
  const join = (word: 'and' | 'or', part: () => Condition | undefined): Condition | undefined => {
    const parts: Condition[] = []
    do {
      const one = part()
      if (!one) return undefined
      parts.push(one)
    } while (takes(word))
    return parts.length === 1 ? parts[0] : { kind: word === 'and' ? 'all' : 'any', parts }
  }
  const any = (): Condition | undefined => join('or', () => join('and', single))
  const bracketed = (): Condition | undefined => {
    if (!takes('(')) return undefined
    const inner = any()
    return takes(')') ? inner : undefined
  }
  const single = (): Condition | undefined => {
    if (peek().text === '(' && peek().kind === 'sign') return bracketed()
    if (takes('not')) {
      const part = bracketed()
      return part && { kind: 'not', part }
    }
    if (takes('selected')) return selected()
    if (takes('count-selected') || takes('string-length')) return counted()
    return comparison()
  }
  const selected = (): Condition | undefined => {
    if (!takes('(')) return undefined
    const name = peek()
    next += 1
    if (name.kind !== 'name' || !takes(',')) return undefined
    const value = peek()
    next += 1
    if ((value.kind !== 'text' && value.kind !== 'number') || !takes(')')) return undefined
    const operator = isList(name.text) ? 'contains' : '='
    return { kind: 'compare', operator, name: name.text, value: value.text }
  }
  /** `count-selected(${a}) > 0` and its like ask whether there is an answer. */
  const counted = (): Condition | undefined => {
    if (!takes('(')) return undefined
    const { kind, text: name } = peek()
    next += 1
    if (kind !== 'name' || !takes(')')) return undefined
    const operator = peek().text
    next += 1
    const number = peek().text
    next += 1
    const test = `${operator}${number}`
    if (test === '>0' || test === '>=1' || test === '!=0') return { kind: 'notempty', name }
    return test === '=0' || test === '<1' ? { kind: 'empty', name } : undefined
  }
  const comparison = (): Condition | undefined => {
    const left = operand()
    const sign = peek()
    if (!left || sign.kind !== 'sign' || !Object.hasOwn(TURNED, sign.text)) return undefined
    next += 1
    const right = operand()
    if (!right || (left.kind === 'name') === (right.kind === 'name')) return undefined
    const isTurned = right.kind === 'name'
    const [name, value] = isTurned ? [right.text, left] : [left.text, right]
    const operator = isTurned ? TURNED[sign.text] : (sign.text as Comparison)
    return operator && compare(name, operator, value, isList)
  }
  const operand = (): Token | undefined => {
    const token = peek()
    if (token.kind === 'word' && (token.text === 'true' || token.text === 'false')) {
      next += 1
      return takes('(') && takes(')') ? { kind: 'text', text: token.text } : undefined
    }
    next += 1
    return ['name', 'text', 'number'].includes(token.kind) ? token : undefined
  }
  const condition = any()
  return peek().kind === 'end' ? condition : undefined
}

function compare(
  name: string,
  operator: Comparison,
  { kind, text }: Token,
  isList: IsList,
): Condition | undefined {
  if (kind === 'text' && text === '') {
    if (operator === '=') return { kind: 'empty', name }
    return operator === '!=' ? { kind: 'notempty', name } : undefined
  }
  // "Is exactly this one" of several has no counterpart.
  if (isList(name)) return undefined
  return { kind: 'compare', operator, name, value: kind === 'number' ? Number(text) : text }
}

function tokensOf(source: string): readonly Token[] | undefined {
  if (source.length > LONGEST || (source.match(/\(/g)?.length ?? 0) > 50) return undefined
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  const end = source.trimEnd().length
  while (TOKEN.lastIndex < end) {
    const match = TOKEN.exec(source)
    const group = match?.slice(1).findIndex((one) => one !== undefined) ?? -1
    const kind = KINDS[group]
    if (!match || !kind) return undefined
    tokens.push({ kind, text: match[group + 1] ?? '' })
  }
  return tokens
}
