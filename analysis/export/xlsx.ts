import type { DataSource, DataTable } from './table.ts'
import { inXml } from './xml.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
/** More letters than this a cell cannot hold. */
const LONGEST = 32_767
const LONGEST_SHEET_NAME = 31

/**
 * Tables as an Excel workbook (Office Open XML, ECMA-376 part 1): the files by name, to be zipped in this order.
 *
 * First a sheet that says what this is, then one for each table, then one with every variable and what its numbers stand for. Texts are
 * inline strings, which no program takes for a formula; numbers are numbers; the first row stays in sight. A text of more than
 * 32,767 letters is cut, because a cell holds no more.
 */
export function xlsxFiles(
  tables: readonly DataTable[],
  about: readonly string[],
  words: { readonly about: string; readonly variables: string; readonly heads: readonly string[] },
  source: DataSource,
): readonly (readonly [string, string])[] {
  const sheets = [
    { name: words.about, rows: [[source.title], ...about.map((line) => [line])] },
    ...tables.map(({ name, columns, rows }) => ({
      name,
      rows: [columns.map((column) => column.name), ...rows],
    })),
    { name: words.variables, rows: [words.heads, ...variableRows(tables)] },
  ]
  return [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', relations([[`${OFFICE}/officeDocument`, 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbook(sheets.map(({ name }) => name))],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...sheets.map((_, at) => [`${OFFICE}/worksheet`, `worksheets/sheet${at + 1}.xml`] as const),
        [`${OFFICE}/styles`, 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', STYLES],
    ...sheets.map(({ rows }, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheet(rows)] as const),
  ]
}

type Rows = readonly (readonly (string | number | null)[])[]

function variableRows(tables: readonly DataTable[]): Rows {
  return tables.flatMap(({ name, columns }) =>
    columns.flatMap((column): Rows => {
      const first = [name, column.name, column.label, null, null]
      if (!column.values) return [first]
      return column.values.map(({ value, label }) => [
        name,
        column.name,
        column.label,
        value,
        label,
      ])
    }),
  )
}

function sheet(rows: Rows): string {
  const lines = rows.map((row, at) => {
    const cells = row.map((value, column) => cell(value, `${letters(column)}${at + 1}`, at === 0))
    return `<row r="${at + 1}">${cells.join('')}</row>`
  })
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>${lines.join('')}</sheetData></worksheet>`
}

function cell(value: string | number | null, at: string, isHead: boolean): string {
  if (value === null) return ''
  const style = isHead ? ' s="1"' : ''
  if (typeof value === 'number') return `<c r="${at}"${style}><v>${value}</v></c>`
  return `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${inXml(value.slice(0, LONGEST))}</t></is></c>`
}

/** The letters of a column: A to Z, AA, AB and on. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last
}

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs></styleSheet>`

function workbook(names: readonly string[]): string {
  const sheets = names.map(
    (name, at) =>
      `<sheet name="${inXml(name.replace(/[[\]*?/\\:]/g, ' ').slice(0, LONGEST_SHEET_NAME))}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  )
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`
}

function contentTypes(sheets: number): string {
  const parts = Array.from(
    { length: sheets },
    (_, at) =>
      `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  )
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${parts.join('')}</Types>`
}

function relations(of: readonly (readonly [string, string])[]): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${of.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`
}
