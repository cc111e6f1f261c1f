/**
 * A column of a file for researchers.
 *
 * `name` is a short name that every statistics program takes: letters, digits and `_`, at most 32, beginning with a letter. `label` says in
 * words what it is. `values` names the numbers that stand for something.
 */
export type Column = {
  readonly name: string
  readonly label: string
  readonly kind: 'number' | 'text'
  readonly values?: readonly { readonly value: number; readonly label: string }[]
}

/** Rows under columns; `null` is not known or not shown. */
export type DataTable = {
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** What a file is and where it is from: stands in every file. */
export type DataSource = { readonly title: string; readonly release: number; readonly day: string }
