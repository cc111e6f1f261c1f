import { isPlainObject } from './comparison.ts'
import type { Locale } from './locales.ts'

/** A class of time as a choice of a definition, with its words by language. */
export type PeriodChoice = {
  readonly value: string
  readonly text: Readonly<Record<string, string>>
}

export type PeriodUnit = 'months' | 'years'

/** How long ago something was, in words of one language. `from` is at least 1 and less than `to`. */
export type PeriodWords = {
  readonly under: (to: number, unit: PeriodUnit) => string
  readonly between: (from: number, to: number, unit: PeriodUnit) => string
  readonly over: (from: number, unit: PeriodUnit) => string
  readonly future: string
  readonly unknown: string
}

/** Where one class ends and the next begins, as '6m' or '2y'. */
export type PeriodBound = `${number}${'m' | 'y'}`

/** Values beside the classes: it has still to come, and "I do not know any more". */
export const PERIOD_EXTRAS = ['future', 'unknown'] as const

const VALUE = /^(?:under-(\d{1,3})([my])|(\d{1,3})-(\d{1,3})([my])|over-(\d{1,3})([my]))$/

/** Months from, months to; undefined for what is no class of time. */
function spanOf(value: unknown): readonly [number, number] | undefined {
  const match = typeof value === 'string' ? VALUE.exec(value) : null
  if (!match) return undefined
  const [, under, underUnit, from, to, unit, over, overUnit] = match
  const months = (n: string | undefined, of: string | undefined) =>
    Number(n) * (of === 'y' ? 12 : 1)
  if (under) return [0, months(under, underUnit)]
  if (over) return [months(over, overUnit), Number.POSITIVE_INFINITY]
  return [months(from, unit), months(to, unit)]
}

/**
 * Whether a list of choices says how long ago something was, in classes that follow each other without a hole or an overlap:
 * `under-1y`, `1-2y`, `over-2y`. `future` may stand first and `unknown` last. An exact date has no place here.
 */
export function arePeriods(choices: unknown): boolean {
  if (!Array.isArray(choices)) return false
  const values = (choices as readonly unknown[]).map((one) => (isPlainObject(one) ? one.value : ''))
  if (values[0] === 'future') values.shift()
  if (values.at(-1) === 'unknown') values.pop()
  const spans = values.map(spanOf)
  let end = 0
  for (const span of spans) {
    if (!span || span[0] !== end || span[1] <= span[0]) return false
    end = span[1]
  }
  return end === Number.POSITIVE_INFINITY
}

/**
 * The choices of a `period` question out of the bounds between its classes, with words in every language given.
 *
 * ['1y', '2y', '5y'] → under-1y, 1-2y, 2-5y, over-5y. `extras` adds "has still to come" before and "do not know" after them.
 * Throws a RangeError on bounds that do not go up, or with half a year between two of them.
 */
export function periodChoices(
  bounds: readonly PeriodBound[],
  words: Readonly<Partial<Record<Locale, PeriodWords>>>,
  extras: readonly (typeof PERIOD_EXTRAS)[number][] = [],
): readonly PeriodChoice[] {
  const read = bounds.map((bound) => ({ n: Number.parseInt(bound, 10), unit: bound.slice(-1) }))
  const textOf = (say: (one: PeriodWords) => string): PeriodChoice['text'] => {
    const said = Object.entries(words).map(([locale, own]) => [
      locale === 'nl' ? 'default' : locale,
      say(own),
    ])
    return Object.fromEntries(said)
  }
  const extra = (value: (typeof PERIOD_EXTRAS)[number]): readonly PeriodChoice[] =>
    extras.includes(value) ? [{ value, text: textOf((own) => own[value]) }] : []
  const classes = [...read, undefined].map((to, index): PeriodChoice => {
    const from = read[index - 1]
    if (!from && to) {
      const text = textOf((own) => own.under(to.n, unitOf(to.unit)))
      return { value: `under-${to.n}${to.unit}`, text }
    }
    if (!from) throw new RangeError('a period needs a bound')
    if (!to) {
      const text = textOf((own) => own.over(from.n, unitOf(from.unit)))
      return { value: `over-${from.n}${from.unit}`, text }
    }
    // From months to years is said in months: six to twelve.
    const end = from.unit === to.unit ? to.n : from.unit === 'm' ? to.n * 12 : to.n / 12
    const text = textOf((own) => own.between(from.n, end, unitOf(from.unit)))
    return { value: `${from.n}-${end}${from.unit}`, text }
  })
  const choices = [...extra('future'), ...classes, ...extra('unknown')]
  if (!arePeriods(choices)) throw new RangeError('the bounds of a period must go up')
  return choices
}

const unitOf = (unit: string): PeriodUnit => (unit === 'm' ? 'months' : 'years')
