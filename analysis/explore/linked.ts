import { DIRECTIONS, ROLES } from '#analysis/dashboard/facts.ts'
import type { Filter } from '#analysis/dashboard/filter.ts'
import { TRIAD_POINTS } from '#analysis/dashboard/signifiers.ts'
import { cellColumns } from './cell-columns.ts'
import { NOTHING, type QuestionColumns, type StoryColumns } from './columns.ts'
import { type Mask, nobody, periodMask, questionMask, roleMask, themeMask } from './linked-masks.ts'

import { CELLS } from './twente-grid.ts'

const R = ROLES.length
const D = DIRECTIONS.length

/** Counts of one question. A number per value and role: value `v` of role `r` stands at `v * 5 + r`. */
export type QuestionCounts = {
  readonly values: Uint32Array
  /** Stories with any answer, and without one, by role. */
  readonly answered: Uint32Array
  readonly unanswered: Uint32Array
  /** Stories on each place of a line, 0 to 100. */
  readonly places?: Uint32Array
  /** Stories on each of the 66 points of a triad: point `p` of role `r` at `p * 5 + r`. */
  readonly points?: Uint32Array
}

/** What all charts count under one filter; each chart follows every part of it but its own. */
export type LinkedCounts = {
  readonly stories: number
  readonly roles: Uint32Array
  readonly months: Uint32Array
  /** Theme `t` of role `r` at `t * 5 + r`, and in direction `d` at `t * 3 + d`. */
  readonly themesByRole: Uint32Array
  readonly themesByDirection: Uint32Array
  /** Of the same stories, those with themes `a` and `b`, `a` before `b`, at `a * themes + b`. Counted when it is asked for. */
  readonly countPairs: () => Uint32Array
  /**
   * Themes beside the answers to the question at a place of the columns: theme `t` with value `v` in direction `d` at
   * `(t * values + v) * 3 + d`. Follows every part of the filter but themes and that question. Counted when it is asked for.
   */
  readonly countAcross: (question: number) => Uint32Array
  /** By role: all stories that the chart of themes counts over, and those without a theme. */
  readonly themed: Uint32Array
  readonly withoutTheme: Uint32Array
  /** Cell `c` in direction `d` at `c * 3 + d`, and the stories with themes that stand nowhere. */
  readonly cells: Uint32Array
  readonly elsewhere: number
  readonly questions: readonly QuestionCounts[]
}

/** Columns that are open: what every chart counts under a filter, and which stories fit it. */
export type Linked = {
  count(filter: Filter): LinkedCounts
  /** The places of the stories that fit, in order. */
  rows(filter: Filter): Uint32Array
}

/**
 * Opens one set of stories to count them under one filter after the other.
 *
 * It remembers what each part of the last filter left out, so that a change costs one round over the stories for the part
 * that changed and one for each chart. Counts the same as `matches` over facts. A filter of a question that no story was
 * asked leaves nobody.
 */
export function openLinked(columns: StoryColumns): Linked {
  const { size, roles, questions } = columns
  const cells = cellColumns(columns)
  /** How many parts of the filter leave a story out. */
  const fails = new Uint8Array(size)
  const kept = new Map<string, { readonly asked: string; readonly mask: Mask }>()

  const keep = (part: string, asked: unknown, make: () => Mask): void => {
    const key = JSON.stringify(asked) ?? ''
    const before = kept.get(part)
    if (before?.asked === key) return
    const mask = make()
    const old = before?.mask
    if (old)
      for (let at = 0; at < size; at++) fails[at] = (fails[at] as number) - (old[at] as number)
    if (mask)
      for (let at = 0; at < size; at++) fails[at] = (fails[at] as number) + (mask[at] as number)
    kept.set(part, { asked: key, mask })
  }

  const refresh = (filter: Filter): void => {
    const { theme, also, direction, cell, answers = {}, places = {} } = filter
    keep('roles', filter.roles, () => roleMask(columns, filter))
    keep('period', [filter.from, filter.until], () => periodMask(columns, filter))
    keep('themes', [theme, also, direction, cell], () => themeMask(columns, cells, filter))
    for (const question of questions) {
      const { name } = question
      const core = name === 'on_time' ? filter.onTime : name === 'difference' ? filter.zone : null
      keep(`question ${name}`, [answers[name], places[name], core], () =>
        questionMask(size, question, filter),
      )
    }
    const known = new Set(questions.map(({ name }) => name))
    const asked = [
      ...Object.keys(answers),
      ...Object.keys(places),
      ...(filter.onTime === undefined ? [] : ['on_time']),
      ...(filter.zone === undefined ? [] : ['difference']),
    ]
    const isUnknown = asked.some((name) => !known.has(name))
    keep('unknown', isUnknown, () => (isUnknown ? nobody(size) : undefined))
  }

  /** The stories that every part but these keeps. */
  const rowsBut = (mask: Mask, other?: Mask): Uint32Array => {
    const rows = new Uint32Array(size)
    let count = 0
    for (let at = 0; at < size; at++)
      if (fails[at] === (mask ? (mask[at] as number) : 0) + (other ? (other[at] as number) : 0))
        rows[count++] = at
    return rows.subarray(0, count)
  }

  return {
    count,
    rows(filter) {
      refresh(filter)
      return rowsBut(undefined)
    },
  }

  function count(filter: Filter): LinkedCounts {
    refresh(filter)
    const { theme, also, direction, cell } = filter
    const maskOf = (part: string) => kept.get(part)?.mask
    const all = rowsBut(undefined)
    const but = (part: string) => (maskOf(part) ? rowsBut(maskOf(part)) : all)
    const within = (rows: Uint32Array, mask: Mask) => (mask ? rows.filter((at) => !mask[at]) : rows)
    const butThemes = but('themes')
    const forThemes = within(butThemes, themeMask(columns, cells, { cell }))
    const forCells =
      cell === undefined
        ? all
        : within(butThemes, themeMask(columns, cells, { theme, also, direction }))
    // Another filter may have come by the time that they are counted, so who is in them is settled now.
    const across = new Map(
      questions.flatMap(({ name }, place) => {
        const mask = maskOf(`question ${name}`)
        if (!mask) return []
        const rows = rowsBut(maskOf('themes'), mask)
        return [[place, within(rows, themeMask(columns, cells, { cell }))] as const]
      }),
    )
    const months = new Uint32Array(columns.calendar.length)
    for (const at of but('period')) add(months, columns.months[at] as number)
    return {
      stories: all.length,
      roles: countRoles(but('roles')),
      months,
      ...countThemes(forThemes),
      countAcross: (place) => countBeside(across.get(place) ?? forThemes, questions[place]),
      ...countCells(forCells),
      questions: questions.map((question) =>
        countQuestion(question, roles, but(`question ${question.name}`)),
      ),
    }
  }

  function countRoles(rows: Uint32Array): Uint32Array {
    const counts = new Uint32Array(R)
    for (let k = 0; k < rows.length; k++) add(counts, roles[rows[k] as number] as number)
    return counts
  }

  function countThemes(rows: Uint32Array) {
    const { themeStarts, themes, directions, themeCodes } = columns
    const themesByRole = new Uint32Array(themeCodes.length * R)
    const themesByDirection = new Uint32Array(themeCodes.length * D)
    const themed = new Uint32Array(R)
    const withoutTheme = new Uint32Array(R)
    for (let k = 0; k < rows.length; k++) {
      const at = rows[k] as number
      const role = roles[at] as number
      const [start, end] = [themeStarts[at] as number, themeStarts[at + 1] as number]
      add(themed, role)
      if (start === end) add(withoutTheme, role)
      for (let item = start; item < end; item++) {
        add(themesByRole, (themes[item] as number) * R + role)
        add(themesByDirection, (themes[item] as number) * D + (directions[item] as number))
      }
    }
    const countPairs = () => countTogether(rows)
    return { themesByRole, themesByDirection, countPairs, themed, withoutTheme }
  }

  function countTogether(rows: Uint32Array): Uint32Array {
    const { themeStarts, themes, themeCodes } = columns
    const pairs = new Uint32Array(themeCodes.length * themeCodes.length)
    for (let k = 0; k < rows.length; k++) {
      const at = rows[k] as number
      const [start, end] = [themeStarts[at] as number, themeStarts[at + 1] as number]
      for (let item = start + 1; item < end; item++)
        for (let other = start; other < item; other++) {
          const [one, two] = [themes[item] as number, themes[other] as number]
          add(pairs, Math.min(one, two) * themeCodes.length + Math.max(one, two))
        }
    }
    return pairs
  }

  function countBeside(rows: Uint32Array, question: QuestionColumns | undefined): Uint32Array {
    const { themeStarts, themes, directions, themeCodes } = columns
    if (!question) return new Uint32Array(0)
    const { values, codes, starts } = question
    const counts = new Uint32Array(themeCodes.length * values.length * D)
    for (let k = 0; k < rows.length; k++) {
      const at = rows[k] as number
      const [first, last] = starts ? [starts[at] as number, starts[at + 1] as number] : [at, at + 1]
      for (let item = themeStarts[at] as number; item < (themeStarts[at + 1] as number); item++)
        for (let answer = first; answer < last; answer++) {
          const value = codes[answer] as number
          if (value === NOTHING) continue
          const row = (themes[item] as number) * values.length + value
          add(counts, row * D + (directions[item] as number))
        }
    }
    return counts
  }

  function countCells(rows: Uint32Array) {
    const counts = new Uint32Array(CELLS.length * D)
    let elsewhere = 0
    for (let k = 0; k < rows.length; k++) {
      const at = rows[k] as number
      const [start, end] = [cells.starts[at] as number, cells.starts[at + 1] as number]
      if (start === end && columns.themeStarts[at] !== columns.themeStarts[at + 1]) elsewhere += 1
      for (let item = start; item < end; item++)
        add(counts, (cells.cells[item] as number) * D + (cells.directions[item] as number))
    }
    return { cells: counts, elsewhere }
  }
}

function countQuestion(
  question: QuestionColumns,
  roles: Uint8Array,
  rows: Uint32Array,
): QuestionCounts {
  const { places, points } = question
  return {
    ...(question.starts
      ? countSeveral(question, question.starts, roles, rows)
      : countOne(question, roles, rows)),
    ...(places && { places: countMarks(places, 101, rows) }),
    ...(points && { points: countMarksByRole(points, TRIAD_POINTS.length, roles, rows) }),
  }
}

function countOne({ values, codes }: QuestionColumns, roles: Uint8Array, rows: Uint32Array) {
  // Whoever gave no answer is counted in a row of its own, behind the values.
  const counts = new Uint32Array((NOTHING + 1) * R)
  for (let k = 0; k < rows.length; k++) {
    const at = rows[k] as number
    add(counts, (codes[at] as number) * R + (roles[at] as number))
  }
  const answered = new Uint32Array(R)
  for (let at = 0; at < values.length * R; at++)
    answered[at % R] = (answered[at % R] as number) + (counts[at] as number)
  return {
    values: counts.slice(0, values.length * R),
    answered,
    unanswered: counts.slice(NOTHING * R),
  }
}

function countSeveral(
  { values, codes }: QuestionColumns,
  starts: Uint32Array,
  roles: Uint8Array,
  rows: Uint32Array,
) {
  const counts = new Uint32Array(values.length * R)
  const answered = new Uint32Array(R)
  const unanswered = new Uint32Array(R)
  for (let k = 0; k < rows.length; k++) {
    const at = rows[k] as number
    const role = roles[at] as number
    const [start, end] = [starts[at] as number, starts[at + 1] as number]
    add(start === end ? unanswered : answered, role)
    for (let item = start; item < end; item++) add(counts, (codes[item] as number) * R + role)
  }
  return { values: counts, answered, unanswered }
}

/** How many stories stand at each of the first `most` places. */
function countMarks(marks: Uint8Array, most: number, rows: Uint32Array): Uint32Array {
  const counts = new Uint32Array(NOTHING + 1)
  for (let k = 0; k < rows.length; k++) add(counts, marks[rows[k] as number] as number)
  return counts.slice(0, most)
}

/** The same, by role. */
function countMarksByRole(
  marks: Uint8Array,
  most: number,
  roles: Uint8Array,
  rows: Uint32Array,
): Uint32Array {
  const counts = new Uint32Array((NOTHING + 1) * R)
  for (let k = 0; k < rows.length; k++) {
    const at = rows[k] as number
    add(counts, (marks[at] as number) * R + (roles[at] as number))
  }
  return counts.slice(0, most * R)
}

function add(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] as number) + 1
}
