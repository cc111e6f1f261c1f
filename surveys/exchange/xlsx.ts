import { fail, ok, type Result } from '#surveys/result.ts'
import { IMPORT_LIMITS, type ImportProblem } from './import-report.ts'
import { attribute, findInside, inside, readXml, textOf, type XmlNode } from './xml.ts'
import { openZip } from './zip.ts'

/** The cells of a sheet as texts, row by row; cells that are not there are ''. */
export type Sheet = readonly (readonly string[])[]

/**
 * The sheets of an XLSX workbook that have these names, whatever their case; others are not looked at.
 *
 * A formula is never worked out: its last result is read as it was stored. Links, macros and anything else in the file stay unread.
 * Source: ECMA-376 part 1, 18.3 and 18.4. Problems: `file-unreadable`, `file-too-big`.
 */
export function readSheets(
  bytes: Uint8Array,
  wanted: readonly string[],
): Result<ReadonlyMap<string, Sheet>, ImportProblem> {
  if (bytes.byteLength > IMPORT_LIMITS.bytes)
    return fail({ code: 'file-too-big', found: `${IMPORT_LIMITS.bytes}` })
  const unzip = bytes.byteLength < 22 ? undefined : openZip(bytes)
  const part = (name: string) => {
    const content = unzip?.(name)
    return content && readXml(new TextDecoder().decode(content))
  }
  const book = part('xl/workbook.xml')
  if (!book) return fail({ code: 'file-unreadable', found: 'XLSX' })
  const targets = new Map(
    inside(findInside(part('xl/_rels/workbook.xml.rels'), 'Relationships'), 'Relationship').map(
      (one) => [attribute(one, 'Id'), attribute(one, 'Target')],
    ),
  )
  const shared = inside(findInside(part('xl/sharedStrings.xml'), 'sst'), 'si').map(stringOf)
  const sheets = new Map<string, Sheet>()
  for (const sheet of inside(findInside(book, 'workbook', 'sheets'), 'sheet')) {
    const name = attribute(sheet, 'name').trim().toLowerCase()
    if (!wanted.includes(name) || sheets.has(name)) continue
    const xml = part(pathOf(targets.get(attribute(sheet, 'id')) ?? ''))
    const rows = xml ? readRows(xml, shared) : undefined
    if (!rows) return fail({ code: 'file-too-big', found: name })
    sheets.set(name, rows)
  }
  return ok(sheets)
}

function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

/** A shared or inline text: plain, or in pieces with a look of their own; how it is pronounced is left out. */
function stringOf(node: XmlNode): string {
  const pieces = inside(node, 'r').map((piece) => textOf(findInside(piece, 't')))
  return `${textOf(findInside(node, 't'))}${pieces.join('')}`.slice(0, IMPORT_LIMITS.text)
}

function readRows(xml: XmlNode, shared: readonly string[]): Sheet | undefined {
  const rows: string[][] = []
  let next = 0
  for (const row of inside(findInside(xml, 'worksheet', 'sheetData'), 'row')) {
    const at = Number(attribute(row, 'r') || next + 1) - 1
    next = at + 1
    const cells: string[] = []
    for (const cell of inside(row, 'c')) {
      const column = columnOf(attribute(cell, 'r')) ?? cells.length
      const text = cellText(cell, shared)
      if (text === '') continue
      if (column >= IMPORT_LIMITS.columns || at >= IMPORT_LIMITS.rows || !(at >= 0))
        return undefined
      while (cells.length < column) cells.push('')
      cells[column] = text
    }
    if (cells.length === 0) continue
    while (rows.length < at) rows.push([])
    rows[at] = cells
  }
  return rows
}

/** The place of a column from 0: A1 is 0, AA1 is 26. */
function columnOf(place: string): number | undefined {
  const letters = /^([A-Z]{1,3})\d/.exec(place)?.[1]
  if (letters === undefined) return undefined
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function cellText(cell: XmlNode, shared: readonly string[]): string {
  const value = textOf(findInside(cell, 'v'))
  switch (attribute(cell, 't')) {
    case 's':
      return shared[Number(value)] ?? ''
    case 'inlineStr':
      return inside(cell, 'is').map(stringOf).join('')
    case 'b':
      return value === '1' ? 'true' : 'false'
    case 'e':
      return ''
    default:
      return value.slice(0, IMPORT_LIMITS.text)
  }
}
