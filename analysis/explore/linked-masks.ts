import { DIRECTIONS, placeClass, ROLES } from '#analysis/dashboard/facts.ts'
import { type Filter, WITHOUT_THEME } from '#analysis/dashboard/filter.ts'
import { dyadBin, TRIAD_POINTS, triadZone } from '#analysis/dashboard/signifiers.ts'
import type { CellColumns } from './cell-columns.ts'
import { NOTHING, type QuestionColumns, type StoryColumns } from './columns.ts'
import { CELLS } from './twente-grid.ts'

/** A 1 for every story that a part of a filter leaves out; `undefined` when that part asks for nothing. */
export type Mask = Uint8Array | undefined

/** The two core questions that a filter can also ask for by a name of its own. */
const ON_TIME = 'on_time'
const DIFFERENCE = 'difference'

/** Whom `filter.roles` leaves out. */
export function roleMask({ size, roles }: StoryColumns, filter: Filter): Mask {
  if (filter.roles.length === 0) return undefined
  const asked = ROLES.map((role) => filter.roles.includes(role))
  return maskOf(size, (at) => asked[roles[at] as number] === true)
}

/** What lies before `from` or after `until`. */
export function periodMask({ size, calendar, months }: StoryColumns, filter: Filter): Mask {
  const { from, until } = filter
  if (from === undefined && until === undefined) return undefined
  const asked = calendar.map(
    (month) => (from === undefined || month >= from) && (until === undefined || month <= until),
  )
  return maskOf(size, (at) => asked[months[at] as number] === true)
}

type ThemeAsk = Pick<Filter, 'theme' | 'also' | 'direction' | 'cell'>

/** What `theme`, `also`, `direction` and `cell` together leave out; as `matches` reads them. */
export function themeMask(
  columns: StoryColumns,
  cells: CellColumns,
  { theme, also, direction, cell }: ThemeAsk,
): Mask {
  if ([theme, also, direction, cell].every((asked) => asked === undefined)) return undefined
  const wanted = direction === undefined ? -1 : DIRECTIONS.indexOf(direction)
  const { size, themeStarts, themes, directions } = columns
  const isWanted = (found: number) => wanted < 0 || found === wanted
  const place = cell === undefined ? -1 : CELLS.indexOf(cell)
  const inCell = (at: number): number => {
    for (let k = cells.starts[at] as number; k < (cells.starts[at + 1] as number); k++)
      if (cells.cells[k] === place) return cells.directions[k] as number
    return NOTHING
  }
  const code = columns.themeCodes.indexOf(theme ?? '')
  const second = columns.themeCodes.indexOf(also ?? '')
  const hasSecond = (at: number) =>
    second >= 0 && themes.subarray(themeStarts[at], themeStarts[at + 1]).includes(second)
  return maskOf(size, (at) => {
    if (also !== undefined && !hasSecond(at)) return false
    if (theme === undefined && direction === undefined && cell === undefined) return true
    if (cell !== undefined) {
      const found = inCell(at)
      if (found === NOTHING) return false
      if (theme === undefined) return isWanted(found)
    }
    const [start, end] = [themeStarts[at] as number, themeStarts[at + 1] as number]
    if (theme === WITHOUT_THEME) return start === end
    for (let k = start; k < end; k++)
      if ((theme === undefined || themes[k] === code) && isWanted(directions[k] as number))
        return true
    return false
  })
}

/** What the choices made at one question leave out: its values, a stretch of its line, and the names of the core questions. */
export function questionMask(size: number, question: QuestionColumns, filter: Filter): Mask {
  const values = filter.answers?.[question.name]
  const places = filter.places?.[question.name]
  const onTime = question.name === ON_TIME ? filter.onTime : undefined
  const zone = question.name === DIFFERENCE ? filter.zone : undefined
  const tests = [
    ...(values ? [hasValue(question, values)] : []),
    ...(places ? [isBetween(question, places)] : []),
    ...(onTime === undefined ? [] : [isOnTime(question, onTime)]),
    ...(zone === undefined ? [] : [isInZone(question, zone)]),
  ]
  if (tests.length === 0) return undefined
  return maskOf(size, (at) => tests.every((test) => test(at)))
}

function hasValue({ values, starts, codes }: QuestionColumns, wanted: readonly string[]) {
  const isWanted = Array.from({ length: NOTHING + 1 }, (_, at) =>
    wanted.includes(values[at] as string),
  )
  if (!starts) return (at: number) => isWanted[codes[at] as number] === true
  return (at: number) => {
    for (let k = starts[at] as number; k < (starts[at + 1] as number); k++)
      if (isWanted[codes[k] as number]) return true
    return false
  }
}

function isBetween({ places }: QuestionColumns, [from, to]: readonly [number, number]) {
  return (at: number) => {
    const place = places?.[at] ?? NOTHING
    return place >= from && place <= to
  }
}

/** As `matches` has it: a class by the borders of "on time", or a bin. Children have a class alone. */
function isOnTime(question: QuestionColumns, asked: NonNullable<Filter['onTime']>) {
  const { places } = question
  const isSaid = hasValue(question, [String(asked)])
  return (at: number) => {
    const place = places?.[at] ?? NOTHING
    if (typeof asked === 'number') return place !== NOTHING && dyadBin(place) === asked
    return place === NOTHING ? isSaid(at) : placeClass(place) === asked
  }
}

const ZONE_OF = TRIAD_POINTS.map(triadZone)

function isInZone({ points }: QuestionColumns, zone: NonNullable<Filter['zone']>) {
  return (at: number) => ZONE_OF[points?.[at] ?? NOTHING] === zone
}

/** Nobody: for a question that is asked for but that no story has. */
export const nobody = (size: number): Mask => new Uint8Array(size).fill(1)

function maskOf(size: number, fits: (at: number) => boolean): Uint8Array {
  const mask = new Uint8Array(size)
  for (let at = 0; at < size; at++) if (!fits(at)) mask[at] = 1
  return mask
}
