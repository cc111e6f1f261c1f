/** A bar of a chart: its name, and how many; `null` for a number that is hidden, which its name says. */
export type Bar = { readonly label: string; readonly count: number | null }

/** A part of a report, in the order in which it is read. A page and a word processor draw the same parts. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly isSoft?: boolean }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'quote'; readonly text: string; readonly by: string }
  | {
      /** A drawing of the numbers of the tables beside it. */
      readonly kind: 'picture'
      readonly svg: string
      /** What it shows, in a sentence, for who does not see it. */
      readonly alt: string
      /** The same numbers as bars, for a paper that takes no SVG. */
      readonly bars: readonly Bar[]
    }
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

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text })
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
/** A remark beside what matters. */
export const soft = (text: string): Block => ({ kind: 'paragraph', text, isSoft: true })
