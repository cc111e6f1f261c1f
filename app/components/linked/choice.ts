import { ROLES, type Role } from '#analysis/dashboard/facts.ts'
import type { Filter } from '#analysis/dashboard/filter.ts'
import type { QuestionView } from '#analysis/explore/linked-view.ts'
import type { Variable } from '#analysis/explore/variables.ts'

/** What the card of one question is given. */
export type QuestionCardProps = {
  readonly variable: Variable
  readonly question: QuestionView
  readonly filter: Filter
  /** The address of this page with another choice. */
  readonly hrefOf: (filter: Filter) => string
  readonly onChoose: (filter: Filter) => void
}

/** Whether a value of a question is chosen. */
export const isChosen = ({ answers }: Filter, name: string, value: string) =>
  answers?.[name]?.includes(value) === true

/** The roles that a chart splits by: all, or those that are chosen. */
export const rolesIn = ({ roles }: Filter): readonly Role[] =>
  ROLES.filter((role) => roles.length === 0 || roles.includes(role))

/** The values that a chart draws: those that a story has, and those that are chosen. */
export const drawnValues = ({ name, values }: QuestionView, filter: Filter) =>
  values.filter(({ value, stories }) => stories > 0 || isChosen(filter, name, value))
