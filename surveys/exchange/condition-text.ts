import type { Condition, Literal } from '#surveys/conditions.ts'

/** What questions and their values are called elsewhere. */
export type OtherWords = {
  name(name: string): string
  value(name: string, value: string | number | boolean): string | number | boolean
}

/** A condition in SurveyJS's words, with the names and values of somebody else's form. */
export function conditionText(condition: Condition, words: OtherWords = SAME): string {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const joiner = condition.kind === 'all' ? ' and ' : ' or '
      return condition.parts.map((part) => inBrackets(part, condition.kind, words)).join(joiner)
    }
    case 'not':
      return `!(${conditionText(condition.part, words)})`
    case 'empty':
    case 'notempty':
      return `{${words.name(condition.name)}} ${condition.kind}`
    case 'compare': {
      const { name, operator, value } = condition
      return `{${words.name(name)}} ${operator} ${literalText(name, value, words)}`
    }
  }
}

const SAME: OtherWords = { name: (name) => name, value: (_, value) => value }

function inBrackets(part: Condition, around: 'all' | 'any', words: OtherWords): string {
  const text = conditionText(part, words)
  return around === 'all' && part.kind === 'any' ? `(${text})` : text
}

function literalText(name: string, value: Literal, words: OtherWords): string {
  if (Array.isArray(value)) {
    const list = value as readonly (string | number | boolean)[]
    return `[${list.map((one) => literalText(name, one, words)).join(', ')}]`
  }
  const said = words.value(name, value as string | number | boolean)
  if (typeof said !== 'string') return String(said)
  return said.includes("'") ? `"${said}"` : `'${said}'`
}
