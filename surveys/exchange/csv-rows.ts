import { fail, ok, type Result } from '#surveys/result.ts'
import { IMPORT_LIMITS, type ImportProblem } from './import-report.ts'

/**
 * The rows of a CSV text after RFC 4180, each a list of fields; a byte order mark and lines without any letter are left out.
 *
 * The delimiter is the one of comma, semicolon and tab that the first line uses most: Dutch spreadsheets write semicolons. A quote inside
 * an unquoted field is a quote. Problem: `file-too-big`.
 */
export function readCsv(text: string): Result<readonly (readonly string[])[], ImportProblem> {
  const source = text.replace(/^\uFEFF/, '')
  const delimiter = delimiterOf(source)
  const rows: string[][] = []
  let row: string[] = []
  let field = ''
  let isQuoted = false
  const endField = () => {
    row.push(field.slice(0, IMPORT_LIMITS.text))
    field = ''
  }
  const endRow = () => {
    endField()
    if (row.some((one) => one.trim() !== '')) rows.push(row)
    row = []
  }
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at] as string
    if (isQuoted) {
      if (sign !== '"') field += sign
      else if (source[at + 1] === '"') {
        field += '"'
        at += 1
      } else isQuoted = false
    } else if (sign === '"' && field === '') isQuoted = true
    else if (sign === delimiter) endField()
    else if (sign === '\n') endRow()
    else if (sign !== '\r') field += sign
    if (rows.length > IMPORT_LIMITS.rows || row.length > IMPORT_LIMITS.columns)
      return fail({
        code: 'file-too-big',
        found: `${IMPORT_LIMITS.rows} × ${IMPORT_LIMITS.columns}`,
      })
  }
  endRow()
  return ok(rows)
}

function delimiterOf(source: string): string {
  const line = /^[^\r\n]*/.exec(source)?.[0] ?? ''
  const count = (sign: string) => line.split(sign).length
  return [',', ';', '\t'].reduce((most, sign) => (count(sign) > count(most) ? sign : most))
}

/**
 * Rows as CSV: every field in quotes, CR LF at line ends, a byte order mark for spreadsheets.
 *
 * A field that a spreadsheet would take for a formula, or that begins with an apostrophe, gets an apostrophe before it, so that
 * `withoutGuard` gives back exactly what went in.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const field = (text: string) =>
    `"${(/^['=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
  return `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`
}

/** A field without the apostrophe that `writeCsv` put before it. */
export function withoutGuard(field: string): string {
  return /^'['=+\-@\t\r]/.test(field) ? field.slice(1) : field
}
