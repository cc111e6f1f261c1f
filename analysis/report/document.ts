/** A part of a report, in the order in which it is read. A page and a word processor draw the same parts. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly isSoft?: boolean }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'quote'; readonly text: string; readonly by: string }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }

/** A report with what it was made of, so that it can be made again. */
export type ReportDocument = {
  readonly title: string
  readonly locale: 'nl' | 'en'
  /** Stands at the foot of every page: day, release, codebook and version of the program. */
  readonly foot: string
  /** `YYYY-MM-DD`. */
  readonly day: string
  readonly blocks: readonly Block[]
}
