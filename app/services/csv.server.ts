/**
 * Rows as CSV after RFC 4180: every field in quotes, CR LF at line ends, a byte order mark for spreadsheets.
 *
 * A field that a spreadsheet would take for a formula gets an apostrophe before it; a telephone number stays as it is.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`
}

const FORMULA = /^[=+\-@\t\r]/
const PHONE = /^\+[\d ]+$/

function field(text: string): string {
  const safe = FORMULA.test(text) && !PHONE.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
