/**
 * Whether figures from before and after a change may be taken together: yes, yes but say what changed beside the figures, or no.
 *
 * - `apart`: what somebody could answer, or how it is counted, became something else. Texts of poles, corners, choices, rows,
 *   columns, items and scale ends; a value that is gone or a corner that is new; bounds, classes, lowest and highest; another
 *   kind of question.
 * - `remark`: the answers mean the same, but other people may give them, or a way to answer came. A choice that was added;
 *   the question itself in other words; a condition; required or not; a language that was added; another order.
 * - `together`: what nobody answers. Help under a question, an example in a field, a question on another page; everything
 *   about a question that is answered in own words, because no figures come of it.
 */
export type Figures = 'together' | 'remark' | 'apart'

/** One thing that is different between two definitions, by the name that the question has after it (before it, when it is gone). */
export type Change = {
  readonly question: string
  readonly what: Part | 'added' | 'removed' | 'renamed' | 'moved' | 'condition' | 'kind'
  readonly figures: Figures
  /** The value of the choice, corner, row or item, or the former name. */
  readonly entry?: string
  /** The languages in which a text is different, as SurveyJS names them (`default` is Dutch); empty for what has no language. */
  readonly languages: readonly string[]
  readonly before?: string
  readonly after?: string
}

/** Which part of a question is different. */
export type Part =
  | 'title'
  | 'help'
  | 'left'
  | 'middle'
  | 'right'
  | 'low-end'
  | 'high-end'
  | 'yes-text'
  | 'no-text'
  | 'unit'
  | 'past'
  | 'other-text'
  | 'html'
  | 'corner'
  | 'choice'
  | 'row'
  | 'column'
  | 'item'
  | 'added-corner'
  | 'added-choice'
  | 'added-row'
  | 'added-column'
  | 'added-item'
  | 'gone-corner'
  | 'gone-choice'
  | 'gone-row'
  | 'gone-column'
  | 'gone-item'
  | 'entry-order'
  | 'scale'
  | 'bounds'
  | 'classes'
  | 'core'
  | 'required'
  | 'look'
  | 'something'
