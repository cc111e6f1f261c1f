import { CELLS, type Cell, cellsOf } from '#analysis/explore/twente-grid.ts'
import {
  CLASSES,
  DIRECTIONS,
  type Direction,
  isDivided,
  onTimeClass,
  ROLES,
  type Role,
  type StoryFact,
  storyThemes,
} from './facts.ts'
import {
  type DyadBinNumber,
  dyadBin,
  isDyadBin,
  triadZone,
  ZONES,
  type Zone,
} from './signifiers.ts'

/** Asked for as a theme: the stories on which nobody confirmed one. */
export const WITHOUT_THEME = 'zonder'

const ON_TIME_WORDS = [...CLASSES, 'none', 'na'] as const

/**
 * Which stories a dashboard shows. Absent means: any. No roles means: every role.
 *
 * `from` and `until` are months, `YYYY-MM`, both included. `onTime` is a class or the number of a bin.
 * A direction goes with the theme; without a theme it asks for any theme in that direction.
 */
export type Filter = {
  readonly roles: readonly Role[]
  readonly from?: string
  readonly until?: string
  readonly theme?: string
  /** A second theme that a story must have too, in whatever direction. */
  readonly also?: string
  readonly direction?: Direction
  readonly onTime?: (typeof ON_TIME_WORDS)[number] | DyadBinNumber
  readonly zone?: Zone
  /** A cell of the grid of needs; the direction goes with it when no theme is asked. */
  readonly cell?: Cell
  /** Per question the values of which a story must have one: every question asked here must fit. Never an empty list. */
  readonly answers?: Readonly<Record<string, readonly string[]>>
  /** Per dyad from which place to which, 0 to 100, both included: every dyad asked here must fit. Never empty. */
  readonly places?: Readonly<Record<string, readonly [number, number]>>
}

const isOneOf = <T extends string>(values: readonly T[], value: string | null): value is T =>
  values.includes(value as T)

function parseMonth(value: string | null): string | undefined {
  return value && /^\d{4}-(0[1-9]|1[0-2])$/.test(value) ? value : undefined
}

function parseOnTimeChoice(value: string | null): Filter['onTime'] {
  if (isOneOf(ON_TIME_WORDS, value)) return value
  const bin = value && /^\d$/.test(value) ? Number(value) : undefined
  return bin !== undefined && isDyadBin(bin) ? bin : undefined
}

/**
 * The filter that an address asks for, so that a view can be sent to a colleague.
 *
 * Reads `rol` (repeatable), `van`, `tot`, `thema`, `ook`, `richting`, `optijd`, `gebied`, `cel` and `bij` (repeatable, `heard:low` for
 * the value of a question) and `lijn` (repeatable, `on_time:10-39`), or `plek`, `vanplek` and `totplek` as a form sends them. What is
 * not understood is ignored. Roles come out once each, in the fixed order.
 */
export function parseFilter(search: URLSearchParams): Filter {
  const asked = search.getAll('rol')
  const theme = search.get('thema')
  const also = search.get('ook')
  const direction = search.get('richting')
  const zone = search.get('gebied')
  const cell = search.get('cel')
  return withoutAbsent({
    roles: ROLES.filter((role) => asked.includes(role)),
    from: parseMonth(search.get('van')),
    until: parseMonth(search.get('tot')),
    theme: theme && THEME.test(theme) ? theme : undefined,
    also: also && THEME.test(also) ? also : undefined,
    direction: isOneOf(DIRECTIONS, direction) ? direction : undefined,
    onTime: parseOnTimeChoice(search.get('optijd')),
    zone: isOneOf(ZONES, zone) ? zone : undefined,
    cell: isOneOf(CELLS, cell) ? cell : undefined,
    answers: parseAnswers(search.getAll('bij')),
    places: parsePlaces([...search.getAll('lijn'), ...typedPlaces(search)]),
  })
}

const THEME = /^[\w-]{1,40}$/

/** At most so many values of questions in one address; what comes after is ignored. */
const ANSWERS_LIMIT = 60

function parseAnswers(asked: readonly string[]): Filter['answers'] {
  const answers: Record<string, string[]> = {}
  for (const one of asked.slice(0, ANSWERS_LIMIT)) {
    const [, name, value] = /^([\w-]{1,60}):([\w.-]{1,60})$/.exec(one) ?? []
    if (name === undefined || value === undefined || name === '__proto__') continue
    const before = Object.hasOwn(answers, name) ? (answers[name] as string[]) : []
    if (!before.includes(value)) answers[name] = [...before, value]
  }
  return Object.keys(answers).length > 0 ? answers : undefined
}

/** A stretch that was typed in a form: `plek` names the line, `vanplek` and `totplek` are its ends, in any order. */
function typedPlaces(search: URLSearchParams): readonly string[] {
  const name = search.get('plek')
  const ends = [Number(search.get('vanplek')), Number(search.get('totplek'))].sort((a, b) => a - b)
  return name === null ? [] : [`${name}:${ends.join('-')}`]
}

function parsePlaces(asked: readonly string[]): Filter['places'] {
  const places: Record<string, readonly [number, number]> = {}
  for (const one of asked.slice(0, ANSWERS_LIMIT)) {
    const [, name, low, high] = /^([\w-]{1,60}):(\d{1,3})-(\d{1,3})$/.exec(one) ?? []
    const [from, to] = [Number(low), Number(high)]
    if (name === undefined || name === '__proto__' || from > to || to > 100) continue
    places[name] = [from, to]
  }
  return Object.keys(places).length > 0 ? places : undefined
}

function withoutAbsent(filter: Filter): Filter {
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== undefined),
  ) as Filter
}

/** The part of an address that asks for a filter: `''`, or with the question mark. `parseFilter` reads it back. */
export function filterToSearch(filter: Filter): string {
  const search = new URLSearchParams()
  for (const role of filter.roles) search.append('rol', role)
  const named = {
    van: filter.from,
    tot: filter.until,
    thema: filter.theme,
    ook: filter.also,
    richting: filter.direction,
    optijd: filter.onTime,
    gebied: filter.zone,
    cel: filter.cell,
  }
  for (const [name, value] of Object.entries(named)) {
    if (value !== undefined) search.set(name, String(value))
  }
  for (const [name, values] of Object.entries(filter.answers ?? {}))
    for (const value of values) search.append('bij', `${name}:${value}`)
  for (const [name, [from, to]] of Object.entries(filter.places ?? {}))
    search.append('lijn', `${name}:${from}-${to}`)
  const text = search.toString()
  return text && `?${text}`
}

/** Whether a story is among those a filter shows. */
export function matches(fact: StoryFact, filter: Filter): boolean {
  const month = fact.day.slice(0, 7)
  return (
    (filter.roles.length === 0 || filter.roles.includes(fact.role)) &&
    (filter.from === undefined || month >= filter.from) &&
    (filter.until === undefined || month <= filter.until) &&
    matchesTheme(fact, filter) &&
    matchesOnTime(fact, filter.onTime) &&
    matchesZone(fact, filter.zone) &&
    matchesAnswers(fact, filter.answers) &&
    matchesPlaces(fact, filter.places)
  )
}

function matchesTheme(fact: StoryFact, { theme, also, direction, cell }: Filter): boolean {
  if (also !== undefined && !fact.themes.some(({ code }) => code === also)) return false
  if (cell !== undefined) {
    const found = cellsOf(fact).get(cell)
    if (found === undefined) return false
    if (theme === undefined) return direction === undefined || found === direction
  }
  if (theme === undefined && direction === undefined) return true
  const themes = storyThemes(fact)
  if (theme === WITHOUT_THEME) return themes.size === 0
  if (theme === undefined) return [...themes.values()].some((found) => found === direction)
  const found = themes.get(theme)
  return found !== undefined && (direction === undefined || found === direction)
}

function matchesOnTime(fact: StoryFact, asked: Filter['onTime']): boolean {
  if (asked === undefined) return true
  if (typeof asked === 'string') return onTimeClass(fact.onTime) === asked
  return typeof fact.onTime === 'number' && dyadBin(fact.onTime) === asked
}

function matchesZone(fact: StoryFact, asked: Zone | undefined): boolean {
  if (asked === undefined) return true
  return isDivided(fact) && triadZone(fact.difference) === asked
}

function matchesAnswers({ values }: StoryFact, asked: Filter['answers']): boolean {
  if (asked === undefined) return true
  return Object.entries(asked).every(([name, wanted]) =>
    values?.[name]?.some((value) => wanted.includes(value)),
  )
}

function matchesPlaces({ places }: StoryFact, asked: Filter['places']): boolean {
  if (asked === undefined) return true
  return Object.entries(asked).every(([name, [from, to]]) => {
    const place = places?.[name]
    return place !== undefined && Math.floor(place) >= from && place < to + 1
  })
}
