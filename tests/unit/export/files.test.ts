import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { pactCodebook } from '#analysis/codebooks/pact.ts'
import { readCsv } from '#analysis/export/csv.ts'
import { qdpxFiles } from '#analysis/export/qdpx.ts'
import { rScript } from '#analysis/export/r-script.ts'
import { savOf } from '#analysis/export/sav.ts'
import type { DataTable } from '#analysis/export/table.ts'
import { xlsxFiles } from '#analysis/export/xlsx.ts'
import { zipOf } from '#app/services/zip.server.ts'
import { openZip } from '#surveys/exchange/zip.ts'

const words = (count: number) => Array.from({ length: count }, (_, at) => `woord${at}é`).join(' ')
const SOURCE = { title: 'Vertelpunt: Uitgave 3', release: 3, day: '2026-03-04' }
const LONG = `Begin ${words(400)} einde`
const TABLE: DataTable = {
  name: 'verhalen',
  columns: [
    { name: 'uitgave', label: 'Nummer van de uitgave', kind: 'number' },
    {
      name: 'rol',
      label: 'Wie vertelde: één van vijf',
      kind: 'number',
      values: [
        { value: 1, label: 'ouder, langer dan één jaar uit elkaar' },
        { value: 2, label: 'jongere' },
      ],
    },
    { name: 'titel', label: 'Titel', kind: 'text' },
    { name: 'tekst', label: 'Verhaal', kind: 'text' },
    { name: 'daarna', label: 'Wat na een lange tekst komt', kind: 'text' },
  ],
  rows: [
    [3, 1, 'Eén', LONG, 'a'],
    [3, 2, '=1+1', 'Kort, met "aanhaling" en <haken>', 'b'],
    [3, null, '', '', ''],
  ],
}

const PSPP = ['/usr/bin/pspp', '/usr/local/bin/pspp'].find((path) => existsSync(path))
if (!PSPP)
  console.info(
    'SPSS files are not read back: PSPP is not installed here (Debian: apt-get install pspp).',
  )

/** What PSPP says of a file and what it reads in it. */
function readByPspp(table: DataTable) {
  const folder = mkdtempSync(join(tmpdir(), 'vertelpunt-sav-'))
  const at = (name: string) => join(folder, name)
  writeFileSync(at('t.sav'), savOf(table, SOURCE))
  writeFileSync(
    at('t.sps'),
    `GET FILE='${at('t.sav')}'.\nDISPLAY DICTIONARY.\nSAVE TRANSLATE /OUTFILE='${at('t.csv')}' /TYPE=CSV /REPLACE /FIELDNAMES.\n`,
  )
  const said = execFileSync(PSPP ?? '', ['-o', at('out.csv'), at('t.sps')], { encoding: 'utf8' })
  const dictionary = readFileSync(at('out.csv'), 'utf8')
  const rows = readCsv(readFileSync(at('t.csv'), 'utf8')) ?? []
  rmSync(folder, { recursive: true })
  expect(said).not.toMatch(/error|warning/i)
  return { dictionary, rows }
}

test.runIf(PSPP)(
  'PSPP reads labels, missing numbers, and long Dutch texts to the last letter',
  () => {
    const { dictionary, rows } = readByPspp(TABLE)
    for (const label of [
      'Wie vertelde: één van vijf',
      'ouder, langer dan één jaar uit elkaar',
      'Verhaal',
    ])
      expect(dictionary).toContain(label)
    expect(rows[0]).toEqual(['uitgave', 'rol', 'titel', 'tekst', 'daarna'])
    expect(rows[1]?.slice(2)).toEqual(['Eén', LONG, 'a'])
    expect(rows[2]?.[3]).toBe('Kort, met "aanhaling" en <haken>')
    expect(rows[3]?.[1]?.trim()).toBe('')
  },
)

test.runIf(PSPP)('a text longer than the format holds is cut between letters', () => {
  const { rows } = readByPspp({ ...TABLE, rows: [[3, 1, 'x', 'é'.repeat(20_000), 'na']] })
  expect(rows[1]?.slice(3)).toEqual(['é'.repeat(16_383), 'na'])
})

/** The cells of a sheet as another reader finds them. */
function sheet(bytes: Uint8Array, number: number): string[][] {
  const read = openZip(bytes)
  const xml = new TextDecoder().decode(read?.(`xl/worksheets/sheet${number}.xml`))
  expect(XMLValidator.validate(xml)).toBe(true)
  const parser = new XMLParser({
    ignoreAttributes: false,
    trimValues: false,
    isArray: (name) => name === 'row' || name === 'c',
  })
  const { row } = parser.parse(xml).worksheet.sheetData
  type Cell = { v?: number; is?: { t: { '#text'?: string } } }
  return row.map(({ c = [] }: { c?: Cell[] }) =>
    c.map(({ v, is }) => String(is ? (is.t['#text'] ?? '') : v)),
  )
}

test('a workbook says what it is, holds every cell, and takes no text for a formula', () => {
  const heads = ['Tabel', 'Variabele', 'Betekenis', 'Waarde', 'Naam']
  const bytes = zipOf(
    xlsxFiles(
      [TABLE],
      ['Afgerond op vijf.'],
      { about: 'Over', variables: 'Variabelen', heads },
      SOURCE,
    ),
  )
  expect(sheet(bytes, 1).flat()).toEqual(['Vertelpunt: Uitgave 3', 'Afgerond op vijf.'])
  const cells = sheet(bytes, 2)
  expect(cells[0]).toEqual(TABLE.columns.map(({ name }) => name))
  expect(cells[1]?.[3]).toBe(LONG)
  expect(cells[2]?.[2]).toBe('=1+1')
  expect(new TextDecoder().decode(openZip(bytes)?.('xl/worksheets/sheet2.xml'))).not.toContain(
    '<f>',
  )
  expect(sheet(bytes, 3)).toContainEqual([
    'verhalen',
    'rol',
    'Wie vertelde: één van vijf',
    '2',
    'jongere',
  ])
})

test('a script for R reads the file beside it and names values, quotes and all', () => {
  const script = rScript([TABLE], SOURCE)
  expect(script).toContain('read.csv("verhalen.csv"')
  expect(script).toContain('levels = c(1, 2)')
  expect(script).toContain('attr(verhalen$rol, "label") <- "Wie vertelde: één van vijf"')
  const sly = { ...TABLE, columns: [{ name: 'a', label: '"); system("ls', kind: 'text' as const }] }
  expect(rScript([sly], SOURCE)).toContain('<- "\\"); system(\\"ls"')
})

test('a REFI-QDA project codes whole texts, counts code points and points at files that are there', () => {
  const guidOf = (what: string) => `guid ${what}`
  const source = {
    guid: 'S1',
    name: 'Eén & twee',
    description: 'ouder',
    text: 'Blij 🙂 en moe',
    codes: ['T02'],
  }
  const about = { title: 'Uitgave 3', description: '', day: '2026-03-04' }
  const files = new Map(qdpxFiles(pactCodebook, [source], about, guidOf))
  const project = files.get('project.qde') ?? ''
  expect(XMLValidator.validate(project)).toBe(true)
  expect(project).toContain('endPosition="13"')
  expect(project.match(/<Code /g)).toHaveLength(1)
  expect(files.get('sources/S1.txt')).toBe(source.text)
  expect(project).toContain('internal://S1.txt')
})
