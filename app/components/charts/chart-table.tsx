import type { ChartCount, ChartWords } from './chart-words.ts'

export type ChartCell = {
  readonly count: ChartCount
  readonly href?: string
  /** Stands there in place of the number, for what is no count. */
  readonly text?: string
}

export type ChartRow = {
  readonly key: string
  readonly label: string
  readonly href?: string
  readonly isSelected?: boolean
  readonly cells: readonly ChartCell[]
}

type ChartTableProps = {
  readonly words: ChartWords
  readonly caption: string
  /** The head of the column of names, then one for each cell. */
  readonly heads: readonly string[]
  readonly rows: readonly ChartRow[]
}

/** The numbers of a chart as a real table. A hidden number is said in words; a nought is never a link. */
export function ChartTable({ words, caption, heads, rows }: ChartTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone must scroll by keyboard too
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form, and a section would be one landmark more
    <div className="table-scroll" role="group" tabIndex={0} aria-label={caption}>
      <table className="chart-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className={row.isSelected ? 'chart-row-selected' : undefined}>
              <th scope="row">
                <MaybeLink href={row.href} isSelected={row.isSelected}>
                  {row.label}
                </MaybeLink>
              </th>
              {row.cells.map((cell, index) => (
                <td key={heads[index + 1]}>
                  <Count words={words} cell={cell} of={`${row.label}, ${heads[index + 1]}`} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Count({
  words,
  cell: { count, href, text },
  of,
}: {
  readonly words: ChartWords
  readonly cell: ChartCell
  readonly of: string
}) {
  if (text !== undefined) return <>{text}</>
  if (count === null) return <span className="chart-hidden">{words.hidden}</span>
  if (!href || count === 0) return <>{words.number(count)}</>
  return (
    <a href={href}>
      <span className="visually-hidden">{of}: </span>
      {words.number(count)}
    </a>
  )
}

function MaybeLink({
  href,
  isSelected,
  children,
}: {
  readonly href?: string
  readonly isSelected?: boolean
  readonly children: string
}) {
  const current = isSelected ? 'true' : undefined
  if (!href) return <span aria-current={current}>{children}</span>
  return (
    <a href={href} aria-current={current}>
      {children}
    </a>
  )
}
