import type { Direction, Role } from '#analysis/dashboard/facts.ts'
import type { Zone } from '#analysis/dashboard/signifiers.ts'

/** A number of stories, or `null` for one that is hidden because it is small. */
export type ChartCount = number | null

/** Every word that a chart shows besides its own sentence, its title and the names of its rows. */
export type ChartWords = {
  readonly roles: Readonly<Record<Role, string>>
  readonly directions: Readonly<Record<Direction, string>>
  readonly zones: Readonly<Record<Zone, string>>
  readonly classes: Readonly<
    Record<'low' | 'middle' | 'high' | 'none' | 'na' | 'unanswered', string>
  >
  /** Heads of columns. */
  readonly theme: string
  readonly place: string
  readonly answer: string
  readonly zone: string
  readonly total: string
  /** How a map of tiles is to be read. */
  readonly tiles: string
  /** Opens the table behind a chart. */
  readonly asTable: string
  /** Stands where a number is hidden. */
  readonly hidden: string
  /** In the key of the bars: what is left of a total when the numbers of some roles are hidden. */
  readonly rest: string
  /** What one bin of the slider says, such as "0 tot 9" or "vooral te laat". */
  readonly bin: (from: number, to: number) => string
  /** A number as people read it, such as "1.250" or "ongeveer 25". */
  readonly number: (count: number) => string
}
