import type { StoryFact } from '#analysis/dashboard/facts.ts'
import type { ThemeBook } from '#analysis/dashboard/themes.ts'
import { columnsOf } from '#analysis/explore/columns.ts'
import { openLinked } from '#analysis/explore/linked.ts'
import { type LinkedView, linkedView } from '#analysis/explore/linked-view.ts'
import { NO_READING } from '#analysis/explore/readings.ts'

const ALL = { roles: [] }

/** What the workroom draws of all these stories, of which the themes alone are known. */
export function viewOf(facts: readonly StoryFact[], book: ThemeBook = { themes: [] }): LinkedView {
  const read = facts.map((fact) => ({ ...fact, ...NO_READING }))
  const codes = book.themes.map(({ code }) => code)
  const columns = columnsOf(read, [], codes)
  return linkedView(columns, openLinked(columns).count(ALL), ALL, book)
}
