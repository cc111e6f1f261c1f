/**
 * Whether an answer is no answer: absent, an empty text or list, NaN, or an object with nothing in it.
 *
 * 0 and false are answers. The rule is survey-core's `Helpers.isValueEmpty`.
 */
export function isBlank(value: unknown): boolean {
  if (value === 0 || value === false) return false
  if (!value) return true
  if (Array.isArray(value)) return value.length === 0
  return isPlainObject(value) && Object.values(value).every(isBlank)
}

/** Whether a value is an object with fields: not a list, not a date, not null. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** An answer as conditions see it: `'true'` is true and `'12'` is 12, a leading zero keeps it a text; an empty list is no answer. */
export function readForm(answer: unknown): unknown {
  if (Array.isArray(answer) && answer.length === 0) return undefined
  if (typeof answer !== 'string') return answer
  if (/^(?:true|false)$/i.test(answer)) return answer.toLowerCase() === 'true'
  if (/^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(answer)) return Number(answer)
  return answer
}

/** Whether two values are the same answer: order in a list, case and space around a text do not matter, `'3'` equals 3. */
export function answersEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a === 'string' && typeof b === 'string') return folded(a) === folded(b)
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) return false
    const [left, right] = [[...a].sort(), [...b].sort()]
    return left.every((value, index) => answersEqual(value, right[index]))
  }
  if (isBlank(a) || isBlank(b)) return isMissing(a) && isMissing(b)
  if (typeof a === 'object' || typeof b === 'object') return false
  if (typeof a === 'boolean' && typeof b === 'string') return String(a) === b.toLowerCase()
  if (typeof b === 'boolean' && typeof a === 'string') return String(b) === a.toLowerCase()
  return Number(a) === Number(b)
}

/** Whether a list has all of `wanted`; what is no list has nothing. */
export function contains(list: unknown, wanted: unknown): boolean {
  if (!Array.isArray(list) || list.length === 0) return false
  const all = Array.isArray(wanted) ? wanted : [wanted]
  return all.every((one) => list.some((each) => answersEqual(each, one)))
}

/** Whether the answer, or one answer of a list, is among `wanted`. */
export function isOneOf(answer: unknown, wanted: unknown): boolean {
  if (isBlank(answer)) return isBlank(wanted)
  if (isBlank(wanted)) return true
  if (!Array.isArray(answer)) return contains(wanted, answer)
  return (Array.isArray(wanted) ? wanted : [wanted]).some((one) => contains(answer, one))
}

function folded(text: string): string {
  return text.trim().toLowerCase()
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}
