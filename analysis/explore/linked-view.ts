import {
  DIRECTIONS,
  type Direction,
  ROLES,
  type Role,
  type Tenths,
} from '#analysis/dashboard/facts.ts'
import type { Filter } from '#analysis/dashboard/filter.ts'
import { TRIAD_POINTS } from '#analysis/dashboard/signifiers.ts'
import type { ThemeBook, ThemeRow, ThemeTable } from '#analysis/dashboard/themes.ts'
import { densityLevels, smoothTriad, type TriadGrid } from '#analysis/dashboard/triad-smoothing.ts'
import type { StoryColumns } from './columns.ts'
import type { LinkedCounts, QuestionCounts } from './linked.ts'
import { type ThemePairs, themePairs } from './theme-pairs.ts'
import { CELLS, type TwenteGrid } from './twente-grid.ts'
import type { VariableKind } from './variables.ts'

/** A number of stories, and the same number split by role. */
export type RoleCount = {
  readonly stories: number
  readonly byRole: Readonly<Record<Role, number>>
}

/** Stories under one value of a question. */
export type ValueCount = RoleCount & { readonly value: string }

/** What the chart of one question draws. Stories that were not asked or did not answer are `unanswered`. */
export type QuestionView = {
  readonly name: string
  readonly kind: VariableKind
  readonly values: readonly ValueCount[]
  readonly answered: number
  readonly unanswered: RoleCount
  /** Of a line: ten bins from left to right. */
  readonly bins?: readonly {
    readonly from: number
    readonly to: number
    readonly stories: number
  }[]
  /** Of a triad: the points that were chosen, and their density for drawing. */
  readonly density?: {
    readonly points: readonly (RoleCount & { readonly tenths: Tenths })[]
    readonly grid: TriadGrid
    readonly levels: readonly number[]
  }
}

/** The questions that every view of themes is also shown by: when it plays, and who had a hand in it. */
export const ACROSS = ['phase', 'influence'] as const

/** How many stories have a theme and an answer, by which way the theme worked. */
export type AcrossCell = {
  readonly stories: number
  readonly byDirection: Readonly<Record<Direction, number>>
}

/** Themes beside the answers to one question; the themes that are there, the most told first, and the answers in their order. */
export type ThemesAcross = {
  readonly question: (typeof ACROSS)[number]
  readonly values: readonly string[]
  readonly rows: readonly { readonly code: string; readonly cells: readonly AcrossCell[] }[]
}

/** Everything the workroom draws; plain data, without text of stories and without their ids. */
export type LinkedView = {
  readonly filter: Filter
  readonly stories: number
  readonly allStories: number
  readonly roles: Readonly<Record<Role, number>>
  readonly months: readonly { readonly month: string; readonly stories: number }[]
  readonly themes: ThemeTable
  /** Which themes stand together, over the stories that the table of themes counts. Worked out when it is first read. */
  readonly pairs: ThemePairs
  readonly grid: TwenteGrid
  /** Themes by each question of `ACROSS` that was answered. Worked out when it is first read. */
  readonly across: readonly ThemesAcross[]
  /** Without those that no story answered. */
  readonly questions: readonly QuestionView[]
}

/**
 * The charts of the workroom, with exact numbers.
 *
 * A chart follows every part of the filter but its own: after a click on a theme the other themes stay in view, and so do the
 * other values of a question. `stories` counts what the whole filter shows.
 */
export function linkedView(
  columns: StoryColumns,
  counts: LinkedCounts,
  filter: Filter,
  book: ThemeBook,
): LinkedView {
  let pairs: ThemePairs | undefined
  let across: readonly ThemesAcross[] | undefined
  return {
    filter,
    stories: counts.stories,
    allStories: columns.size,
    roles: perRole(counts.roles, 0),
    months: columns.calendar.map((month, at) => ({ month, stories: counts.months[at] as number })),
    themes: themeTable(columns, counts, book),
    get pairs() {
      pairs ??= themePairs(
        columns.themeCodes,
        columns.themeCodes.map((_, at) => roleCount(counts.themesByRole, at).stories),
        counts.countPairs(),
        sum(counts.themed),
        filter,
      )
      return pairs
    },
    grid: gridOf(counts),
    get across() {
      across ??= ACROSS.flatMap((name) => acrossOf(columns, counts, name))
      return across
    },
    questions: columns.questions.flatMap(({ name, kind, values }, at) => {
      const view = questionView(name, kind, values, counts.questions[at] as QuestionCounts)
      return view.answered > 0 || isAsked(filter, name) ? [view] : []
    }),
  }
}

const isAsked = ({ answers, places }: Filter, name: string) =>
  answers?.[name] !== undefined || places?.[name] !== undefined

function questionView(
  name: string,
  kind: VariableKind,
  values: readonly string[],
  counts: QuestionCounts,
): QuestionView {
  const byPoint = counts.points
  const points = byPoint
    ? TRIAD_POINTS.map((tenths, at) => ({ tenths, ...roleCount(byPoint, at) })).filter(
        ({ stories }) => stories > 0,
      )
    : []
  return {
    name,
    kind,
    values: values.map((value, at) => ({ value, ...roleCount(counts.values, at) })),
    answered: sum(counts.answered),
    unanswered: roleCount(counts.unanswered, 0),
    ...(counts.places && { bins: binsOf(counts.places) }),
    ...(counts.points && {
      density: { points, grid: smoothTriad(points), levels: densityLevels(points) },
    }),
  }
}

const binsOf = (places: Uint32Array) =>
  Array.from({ length: 10 }, (_, bin) => {
    const [from, to] = [bin * 10, bin === 9 ? 100 : bin * 10 + 9]
    return { from, to, stories: sum(places.subarray(from, to + 1)) }
  })

function themeTable(
  { themeCodes }: StoryColumns,
  { themesByRole, themesByDirection, themed, withoutTheme }: LinkedCounts,
  book: ThemeBook,
): ThemeTable {
  const groupOf = new Map(book.themes.map(({ code, group }) => [code, group]))
  const rows: ThemeRow[] = themeCodes.map((code, at) => {
    const { stories, byRole } = roleCount(themesByRole, at)
    return {
      code,
      group: groupOf.get(code) ?? '',
      stories,
      byRole,
      byDirection: perDirection(themesByDirection, at),
    }
  })
  return {
    rows: rows
      .filter(({ code, stories }) => stories > 0 || groupOf.has(code))
      .sort((one, other) => other.stories - one.stories),
    stories: sum(themed),
    byRole: perRole(themed, 0),
    without: roleCount(withoutTheme, 0),
  }
}

function acrossOf(
  { questions, themeCodes }: StoryColumns,
  counts: LinkedCounts,
  name: (typeof ACROSS)[number],
): readonly ThemesAcross[] {
  const place = questions.findIndex((question) => question.name === name)
  const question = questions[place]
  if (!question) return []
  const found = counts.countAcross(place)
  const rows = themeCodes.map((code, theme) => ({
    code,
    cells: question.values.map((_, value) => {
      const byDirection = perDirection(found, theme * question.values.length + value)
      return { stories: Object.values(byDirection).reduce((all, one) => all + one, 0), byDirection }
    }),
  }))
  const told = ({ cells }: (typeof rows)[number]) =>
    cells.reduce((all, { stories }) => all + stories, 0)
  const there = rows.filter((row) => told(row) > 0).sort((one, other) => told(other) - told(one))
  return there.length === 0 ? [] : [{ question: name, values: question.values, rows: there }]
}

const gridOf = ({ cells, elsewhere }: LinkedCounts): TwenteGrid => ({
  cells: CELLS.map((cell, at) => ({
    cell,
    stories: sum(cells.subarray(at * DIRECTIONS.length, (at + 1) * DIRECTIONS.length)),
    byDirection: perDirection(cells, at),
  })),
  elsewhere,
})

const sum = (counts: Uint32Array) => counts.reduce((total, count) => total + count, 0)

const perRole = (counts: Uint32Array, at: number) =>
  Object.fromEntries(
    ROLES.map((role, r) => [role, counts[at * ROLES.length + r] as number]),
  ) as Record<Role, number>

const perDirection = (counts: Uint32Array, at: number) =>
  Object.fromEntries(
    DIRECTIONS.map((direction, d) => [direction, counts[at * DIRECTIONS.length + d] as number]),
  ) as Record<Direction, number>

function roleCount(counts: Uint32Array, at: number): RoleCount {
  const byRole = perRole(counts, at)
  return { stories: Object.values(byRole).reduce((total, count) => total + count, 0), byRole }
}
