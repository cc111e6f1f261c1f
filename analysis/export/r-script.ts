import type { DataSource, DataTable } from './table.ts'

/** A text as R reads it, between double quotes. */
const quoted = (text: string) =>
  `"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\s+/g, ' ')}"`

/**
 * An R script that reads tables from the CSV files beside it, with a factor for what numbers stand for and a label on every column.
 *
 * Base R alone. Each table becomes a data frame under its name; its file is `NAME.csv`.
 */
export function rScript(tables: readonly DataTable[], { title, release, day }: DataSource): string {
  const parts = tables.map(({ name, columns }) => {
    const kinds = columns.map(({ kind }) => (kind === 'number' ? '"numeric"' : '"character"'))
    return [
      `${name} <- read.csv("${name}.csv", encoding = "UTF-8", fileEncoding = "UTF-8-BOM", na.strings = "", colClasses = c(${kinds.join(', ')}))`,
      ...columns.flatMap((column) => [
        ...(column.values
          ? [
              `${name}$${column.name} <- factor(${name}$${column.name}, levels = c(${column.values.map(({ value }) => value).join(', ')}), labels = c(${column.values.map(({ label }) => quoted(label)).join(', ')}))`,
            ]
          : []),
        `attr(${name}$${column.name}, "label") <- ${quoted(column.label)}`,
      ]),
    ].join('\n')
  })
  return `# ${title.replace(/\s+/g, ' ')}, ${release}, ${day}\n\n${parts.join('\n\n')}\n`
}
