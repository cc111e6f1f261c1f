import {
  DIRECTIONS,
  ROLES,
  type StoryFact,
  storyThemes,
  type Tenths,
} from '#analysis/dashboard/facts.ts'
import { TRIAD_POINTS, ZONES } from '#analysis/dashboard/signifiers.ts'
import { NOT_APPLICABLE } from '#surveys/signifiers.ts'
import { growingBytes, growingNumbers } from './growing.ts'
import type { Reading } from './readings.ts'
import type { Variable } from './variables.ts'

/** Stands in a column of bytes where a story has nothing. */
export const NOTHING = 255

/** What each story answered to one question; a story is a place in every array. */
export type QuestionColumns = {
  readonly name: string
  readonly kind: Variable['kind']
  /** Under which values stories are counted, at most 254; of a triad its zones. Last comes `na`. */
  readonly values: readonly string[]
  /**
   * The places in `values`. Without `starts` one for each story, or NOTHING. With `starts`, when a story has several: those of one story
   * after the other, and where those of each story begin; `starts` is one longer than there are stories.
   */
  readonly codes: Uint8Array
  readonly starts?: Uint32Array
  /** Of a dyad: where on the line, 0 to 100, or NOTHING. */
  readonly places?: Uint8Array
  /** Of a triad: which of the 66 points, or NOTHING. */
  readonly points?: Uint8Array
}

/**
 * Stories without their texts and without their ids, as columns: what charts count, small enough to send to a browser.
 *
 * `roles` are places in ROLES. `months` are places in `calendar`, which has every month from the first to the last story.
 * `themes` are the merged themes of each story with their directions, as places in `themeCodes` and DIRECTIONS.
 */
export type StoryColumns = {
  readonly size: number
  readonly roles: Uint8Array
  readonly calendar: readonly string[]
  readonly months: Uint16Array
  readonly themeCodes: readonly string[]
  readonly themeStarts: Uint32Array
  readonly themes: Uint8Array
  readonly directions: Uint8Array
  readonly questions: readonly QuestionColumns[]
}

/** Columns in the making: stories come one by one, so that they need not all be in memory as rows. */
export type ColumnBuilder = {
  add(fact: StoryFact & Reading): void
  done(): StoryColumns
}

/**
 * Makes columns of stories in the order in which they are added.
 *
 * `themeCodes` gives the order of themes; codes that it does not have come behind it as they are met. At most 254 themes, and 254 values of
 * a question: what comes after is left out as if it was not there.
 */
export function buildColumns(
  variables: readonly Variable[],
  themeCodes: readonly string[],
): ColumnBuilder {
  const codeAt = new Map(themeCodes.slice(0, NOTHING).map((code, at) => [code, at]))
  const roles = growingBytes()
  const months = growingNumbers()
  const themeStarts = growingNumbers()
  const themes = growingBytes()
  const directions = growingBytes()
  const questions = variables.map(buildQuestion)
  themeStarts.push(0)
  const placeOf = (code: string) => {
    const known = codeAt.get(code)
    if (known !== undefined || codeAt.size === NOTHING) return known
    codeAt.set(code, codeAt.size)
    return codeAt.size - 1
  }
  return {
    add(fact) {
      roles.push(ROLES.indexOf(fact.role))
      months.push(monthNumber(fact.day))
      for (const [code, direction] of storyThemes(fact)) {
        const place = placeOf(code)
        if (place === undefined) continue
        themes.push(place)
        directions.push(DIRECTIONS.indexOf(direction))
      }
      themeStarts.push(themes.length)
      for (const question of questions) question.add(fact)
    },
    done() {
      const numbers = months.done()
      const first = numbers.reduce((least, month) => Math.min(least, month), numbers[0] ?? 0)
      const last = numbers.reduce((most, month) => Math.max(most, month), 0)
      const calendar = numbers.length === 0 ? [] : monthNames(first, last)
      return {
        size: numbers.length,
        roles: roles.done(),
        calendar,
        months: Uint16Array.from(numbers, (month) => month - first),
        themeCodes: [...codeAt.keys()],
        themeStarts: themeStarts.done(),
        themes: themes.done(),
        directions: directions.done(),
        questions: questions.map((question) => question.done()),
      }
    },
  }
}

/** Facts as columns, in their order; see `buildColumns`. */
export function columnsOf(
  facts: readonly (StoryFact & Reading)[],
  variables: readonly Variable[],
  themeCodes: readonly string[],
): StoryColumns {
  const builder = buildColumns(variables, themeCodes)
  for (const fact of facts) builder.add(fact)
  return builder.done()
}

function buildQuestion({ name, kind, values }: Variable) {
  const counted = [
    ...(kind === 'triad' ? ZONES : values.map(({ value }) => value)).slice(0, NOTHING - 1),
    NOT_APPLICABLE,
  ]
  const valueAt = new Map<string, number>(counted.map((value, at) => [value, at]))
  const starts = growingNumbers()
  const codes = growingBytes()
  const marks = kind === 'dyad' || kind === 'triad' ? growingBytes() : undefined
  let hasSeveral = false
  starts.push(0)
  return {
    add(fact: Reading) {
      const before = codes.length
      for (const value of fact.values[name] ?? NO_VALUES) {
        const code = valueAt.get(value)
        if (code !== undefined && !has(before, code)) codes.push(code)
      }
      if (codes.length - before > 1) hasSeveral = true
      starts.push(codes.length)
      if (kind === 'dyad') marks?.push(Math.floor(fact.places[name] ?? NOTHING))
      if (kind === 'triad') marks?.push(pointOf(fact.tenths[name]))
    },
    done(): QuestionColumns {
      const places = marks?.done()
      return {
        name,
        kind,
        values: counted,
        ...(hasSeveral
          ? { starts: starts.done(), codes: codes.done() }
          : { codes: onePerStory(starts.done(), codes.done()) }),
        ...(places && (kind === 'dyad' ? { places } : { points: places })),
      }
    },
  }

  /** Whether this story has the value already, since `from`. */
  function has(from: number, code: number): boolean {
    for (let at = from; at < codes.length; at++) if (codes.at(at) === code) return true
    return false
  }
}

const NO_VALUES: readonly string[] = []

function onePerStory(starts: Uint32Array, codes: Uint8Array): Uint8Array {
  const ones = new Uint8Array(starts.length - 1).fill(NOTHING)
  for (let at = 0; at < ones.length; at++) {
    const start = starts[at] as number
    if (start < (starts[at + 1] as number)) ones[at] = codes[start] as number
  }
  return ones
}

const POINT_AT = new Map(TRIAD_POINTS.map((tenths, at) => [tenths.join(), at]))

const pointOf = (tenths: Tenths | undefined) => (tenths && POINT_AT.get(tenths.join())) ?? NOTHING

const monthNumber = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

/** Every month from the first to the last, both included. */
const monthNames = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => {
    const [year, month] = [Math.floor((first + at) / 12), (first + at) % 12]
    return `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}`
  })
