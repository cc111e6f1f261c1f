import { isPlainObject } from '#surveys/comparison.ts'
import type { Choice, LocalText } from '#surveys/definition.ts'
import { safeValues } from './safe-words.ts'

/** A choice, row or column of a SurveyJS form as one of ours, with the value that it had there. */
export type Entry = {
  readonly ours: Choice
  readonly was: unknown
  readonly rest: readonly string[]
}

const WORD = /^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/

/**
 * The entries of a list as SurveyJS allows them: plain values, `value|text`, or objects with a value and a text.
 *
 * A value that is not allowed here becomes one that is, and the text says what it said; `mayBeNumber` is true where numbers are.
 */
export function readEntries(
  list: unknown,
  { mayBeNumber, taken }: { readonly mayBeNumber: boolean; readonly taken: readonly string[] },
  textOf: (text: unknown) => LocalText | undefined,
): readonly Entry[] {
  if (!Array.isArray(list)) return []
  const safe = safeValues(taken)
  return (list as readonly unknown[]).flatMap((raw, index): Entry[] => {
    const { value, text, rest } = readOne(raw)
    if (value === undefined || value === null) return []
    const shown =
      textOf(text) ?? (typeof value === 'object' ? JSON.stringify(value) : String(value))
    const isNumber = mayBeNumber && Number.isSafeInteger(value)
    const wanted = typeof value === 'object' ? '' : String(value)
    const word = safe(wanted, `item${index + 1}`)
    const isAllowed = isNumber && word === wanted
    const ours = isAllowed
      ? (value as number)
      : WORD.test(wanted) && word === wanted
        ? wanted
        : word
    return [{ ours: { value: ours, text: shown }, was: value, rest }]
  })
}

function readOne(raw: unknown): {
  readonly value: unknown
  readonly text: unknown
  readonly rest: readonly string[]
} {
  if (isPlainObject(raw)) {
    const { value, text, ...rest } = raw
    return {
      value: value ?? (typeof text === 'string' ? text : undefined),
      text,
      rest: Object.keys(rest),
    }
  }
  const [value, text] = typeof raw === 'string' && raw.includes('|') ? raw.split('|', 2) : [raw]
  return { value, text, rest: [] }
}
