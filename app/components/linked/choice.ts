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
