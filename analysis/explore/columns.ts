import {
  DIRECTIONS,
  ROLES,
  type StoryFact,
  storyThemes,
  type Tenths,
} from '#analysis/dashboard/facts.ts'
import { TRIAD_POINTS, ZONES } from '#analysis/dashboard/signifiers.ts'
import { NOT_APPLICABLE } from '#surveys/signifiers.ts'
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
  /** The places in `values` of one story after the other, and where those of each story begin; one more than there are stories. */
  readonly starts: Uint32Array
  readonly codes: Uint8Array
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

/**
 * Facts as columns, in their order.
 *
 * `themeCodes` gives the order of themes; codes that it does not have come behind it. At most 254 themes, and 254 values of a
 * question: what comes after is left out as if it was not there.
 */
export function columnsOf(
  facts: readonly (StoryFact & Reading)[],
  variables: readonly Variable[],
  themeCodes: readonly string[],
): StoryColumns {
  const calendar = monthsOf(facts)
  const monthAt = new Map(calendar.map((month, at) => [month, at]))
  const codes = [
    ...new Set([...themeCodes, ...facts.flatMap(({ themes }) => themes.map(({ code }) => code))]),
  ].slice(0, NOTHING)
  const codeAt = new Map(codes.map((code, at) => [code, at]))
  const themes = manyOf(facts, (fact) =>
    [...storyThemes(fact)].flatMap(([code, direction]) => {
      const at = codeAt.get(code)
      return at === undefined ? [] : [[at, DIRECTIONS.indexOf(direction)]]
    }),
  )
  return {
    size: facts.length,
    roles: Uint8Array.from(facts, ({ role }) => ROLES.indexOf(role)),
    calendar,
    months: Uint16Array.from(facts, ({ day }) => monthAt.get(day.slice(0, 7)) ?? 0),
    themeCodes: codes,
    themeStarts: themes.starts,
    themes: Uint8Array.from(themes.items, ([code = 0]) => code),
    directions: Uint8Array.from(themes.items, ([, direction = 0]) => direction),
    questions: variables.map((variable) => questionOf(facts, variable)),
  }
}

function questionOf(facts: readonly Reading[], { name, kind, values }: Variable): QuestionColumns {
  const counted = [
    ...(kind === 'triad' ? ZONES : values.map(({ value }) => value)).slice(0, NOTHING - 1),
    NOT_APPLICABLE,
  ]
  const valueAt = new Map<string, number>(counted.map((value, at) => [value, at]))
  const { starts, items } = manyOf(facts, (fact) => placesOf(fact.values[name], valueAt))
  return {
    name,
    kind,
    values: counted,
    starts,
    codes: Uint8Array.from(items),
    ...(kind === 'dyad' && {
      places: Uint8Array.from(facts, ({ places }) => Math.floor(places[name] ?? NOTHING)),
    }),
    ...(kind === 'triad' && {
      points: Uint8Array.from(facts, ({ tenths }) => pointOf(tenths[name])),
    }),
  }
}

const NO_PLACES: readonly number[] = []

function placesOf(
  given: readonly string[] | undefined,
  valueAt: ReadonlyMap<string, number>,
): readonly number[] {
  if (!given) return NO_PLACES
  const places = given.map((value) => valueAt.get(value)).filter((at) => at !== undefined)
  return places.length > 1 ? [...new Set(places)] : places
}

const POINT_AT = new Map(TRIAD_POINTS.map((tenths, at) => [tenths.join(), at]))

const pointOf = (tenths: Tenths | undefined) => (tenths && POINT_AT.get(tenths.join())) ?? NOTHING

function manyOf<Fact, Item>(
  facts: readonly Fact[],
  itemsOf: (fact: Fact) => readonly Item[],
): { readonly starts: Uint32Array; readonly items: readonly Item[] } {
  const starts = new Uint32Array(facts.length + 1)
  const items: Item[] = []
  for (const [at, fact] of facts.entries()) {
    for (const item of itemsOf(fact)) items.push(item)
    starts[at + 1] = items.length
  }
  return { starts, items }
}

/** Every month from the first to the last day, both included. */
function monthsOf(facts: readonly StoryFact[]): readonly string[] {
  let first = '9999-12'
  let last = '0000-01'
  for (const { day } of facts) {
    const month = day.slice(0, 7)
    if (month < first) first = month
    if (month > last) last = month
  }
  const months: string[] = []
  for (let month = first; month <= last; month = monthAfter(month)) months.push(month)
  return months
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}
