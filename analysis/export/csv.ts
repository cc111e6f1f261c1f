/**
 * Rows as CSV after RFC 4180: every field in quotes, CR LF at line ends, a byte order mark for spreadsheets.
 *
 * A field that a spreadsheet would take for a formula gets an apostrophe before it; a telephone number and a number below nought stay as they are.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`
}

const FORMULA = /^[=+\-@\t\r]/
const PHONE = /^\+[\d ]+$/
const NUMBER = /^-\d+([.,]\d+)?$/

function field(text: string): string {
  const safe = FORMULA.test(text) && !PHONE.test(text) && !NUMBER.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}

/**
 * Reads CSV as spreadsheets write it: commas or semicolons, quotes, any line end, with or without a byte order mark. The apostrophe that
 * `csvOf` puts before a formula goes again. Undefined when a quote is not closed; no rows for an empty text.
 */
export function readCsv(text: string): readonly (readonly string[])[] | undefined {
  const plain = text.replace(/^\uFEFF/, '')
  const [firstLine = ''] = plain.split('\n', 1)
  const count = (sign: string) => firstLine.split(sign).length
  const separator = count(';') > count(',') ? ';' : ','
  const rows: string[][] = []
  let row: string[] = []
  let field = ''
  let isQuoted = false
  const endField = () => {
    row.push(/^'[=+\-@\t\r]/.test(field) ? field.slice(1) : field)
    field = ''
  }
  const endRow = () => {
    endField()
    rows.push(row)
    row = []
  }
  for (let at = 0; at < plain.length; at++) {
    const sign = plain[at] as string
    if (isQuoted) {
      if (sign !== '"') field += sign
      else if (plain[at + 1] === '"') {
        field += '"'
        at += 1
      } else isQuoted = false
    } else if (sign === '"' && field === '') isQuoted = true
    else if (sign === separator) endField()
    else if (sign === '\n') endRow()
    else if (sign !== '\r') field += sign
  }
  if (isQuoted) return undefined
  if (field !== '' || row.length > 0) endRow()
  return rows
}
