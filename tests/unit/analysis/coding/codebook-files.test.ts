import { describe, expect, test } from 'vitest'
import { pactCodebook } from '#analysis/codebooks/pact.ts'
import type { Codebook } from '#analysis/coding/codebook.ts'
import { COLUMNS, codebookRows, readCodebookRows } from '#analysis/coding/codebook-csv.ts'
import { cueLinesOf } from '#analysis/coding/codebook-cues.ts'
import { editCodebook } from '#analysis/coding/codebook-edit.ts'
import { compareOutline, type Outline } from '#analysis/coding/codebook-outline.ts'
import { guidFor, readQdc, writeQdc } from '#analysis/coding/codebook-qdc.ts'
import { csvOf, readCsv } from '#analysis/export/csv.ts'

const PROJECT = '5d3b8f9e-4a46-4a5f-8f63-2f1d3b0c7e21'
const guidOf = (code: string) => guidFor(PROJECT, code)
const { classes } = pactCodebook

/** The same codebook without its themes. */
const empty: Codebook = { ...pactCodebook, groups: [], themes: [] }

const compare = (book: Codebook, outline: Outline) => compareOutline(book, outline, guidOf)

function qdcOf(text: string): Outline {
  const read = readQdc(text, classes)
  if (!read.ok) throw new Error(read.problem.code)
  return read.value
}

const asQdc = (book: Codebook) => writeQdc(book, { projectId: PROJECT, colorOf: () => '#808080' })

/** What a theme says, without what a file may not keep: codes, guids and colours that were filled in. */
const saying = (book: Codebook) =>
  book.themes.map(({ code: _c, guid: _g, color: _, group, ...theme }) => ({
    ...theme,
    cues: Object.fromEntries(
      Object.entries(theme.cues).map(([owner, lines]) => [owner, cueLinesOf(lines.join('\n'))]),
    ),
    group: book.groups.find((one) => one.code === group)?.name.nl,
  }))

describe('as CSV', () => {
  const throughFile = (book: Codebook) =>
    readCodebookRows(readCsv(csvOf(codebookRows(book))) ?? [], classes)

  test('a codebook that is written and read changes nothing', () => {
    const report = compare(pactCodebook, throughFile(pactCodebook))
    expect(report).toMatchObject({ added: [], changed: [], gone: [], notUnderstood: [], same: 30 })
    expect(report.book).toEqual(pactCodebook)
  })

  test('a codebook that is read where there was none says the same', () => {
    const report = compare(empty, throughFile(pactCodebook))
    expect(report.added).toHaveLength(30)
    expect(saying(report.book)).toEqual(saying(pactCodebook))
  })

  test('no field is a formula for a spreadsheet, and cues that look like one come back', () => {
    const [first, ...rest] = pactCodebook.themes
    if (!first) throw new Error('no theme')
    const book = {
      ...pactCodebook,
      themes: [{ ...first, definition: '=1+1', cues: { all: ['=bel', '-'] } }, ...rest],
    }
    const csv = csvOf(codebookRows(book))
    expect(csv).toContain(`"'=1+1"`)
    const outline = throughFile(book)
    expect(outline.themes[0]?.definition).toBe('=1+1')
    expect(outline.themes[0]?.cues?.all).toEqual(['=bel'])
    expect(outline.notUnderstood).toEqual([{ where: `${first.name.nl}: -`, why: 'bad-cue' }])
  })

  test('columns that are missing leave things as they are, others are told', () => {
    const rows = [
      ['name_nl', 'definition', 'kleurtje'],
      ['Relatie onder druk', 'Anders verwoord.', 'rood'],
      ['', 'zonder naam', ''],
      ['Huisdieren', '', ''],
    ]
    const report = compare(pactCodebook, readCodebookRows(rows, classes))
    expect(report.notUnderstood).toEqual([
      { where: 'kleurtje', why: 'unknown-column' },
      { where: '3', why: 'no-name' },
    ])
    expect(report.changed).toEqual([
      { code: 'T01', name: 'Relatie onder druk', parts: ['definition'] },
    ])
    expect(report.added).toEqual([{ name: 'Huisdieren', group: 'Zonder groep' }])
    expect(report.gone).toHaveLength(29)
    expect(report.book.themes).toHaveLength(31)
    expect(COLUMNS).toHaveLength(16)
  })

  test.each([
    [
      'a,b\r\n"c ""d""",\n',
      [
        ['a', 'b'],
        ['c "d"', ''],
      ],
    ],
    [
      '\uFEFFa;b\nc;"d\ne"',
      [
        ['a', 'b'],
        ['c', 'd\ne'],
      ],
    ],
    ['"open', undefined],
    ['', []],
  ])('%j is read as rows', (text, rows) => {
    expect(readCsv(text)).toEqual(rows)
  })
})

describe('as REFI-QDA codebook', () => {
  test('a codebook that is written and read changes nothing but colours that were filled in', () => {
    const report = compare(pactCodebook, qdcOf(asQdc(pactCodebook)))
    expect(report).toMatchObject({ added: [], gone: [], notUnderstood: [] })
    expect(new Set(report.changed.flatMap(({ parts }) => parts))).toEqual(new Set(['color']))
    expect(saying(report.book)).toEqual(saying(pactCodebook))
    expect(compare(report.book, qdcOf(asQdc(report.book)))).toMatchObject({
      changed: [],
      same: 30,
    })
  })

  test('it is read where there was none with names, groups, guids and all texts, and is written as it came', () => {
    const first = compare(empty, qdcOf(asQdc(pactCodebook))).book
    expect(saying(first)).toEqual(saying(pactCodebook))
    expect(first.themes[0]?.guid).toBe(guidOf('T01'))
    expect(asQdc(first)).toBe(asQdc(pactCodebook))
  })

  test('signs of XML in names and texts come through', () => {
    const made = editCodebook(pactCodebook, {
      kind: 'add-theme',
      theme: {
        group: 'A',
        name: { nl: 'Wij & "zij" <samen>', en: 'We' },
        definition: "Regel één\n\nRegel twee: 'a' < 'b' & c",
        include: '',
        exclude: '',
        cues: { kind: ['juf & zag ^2'] },
        examples: ['<b>'],
        usually: 'mixed',
        color: '#aa00ff',
      },
    })
    if (!made.ok) throw new Error(made.problem.code)
    const report = compare(empty, qdcOf(asQdc(made.value.book)))
    expect(saying(report.book)).toEqual(saying(made.value.book))
    expect(report.book.themes.find(({ color }) => color === '#aa00ff')?.definition).toContain("'a'")
  })

  /** As another program writes it: prefixes, another version of the namespace, attributes in any order, no descriptions. */
  const FOREIGN = `<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<!-- exported -->
<q:CodeBook xmlns:q="urn:QDA-XML:codebook:1:0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" origin="Another 9.1"
  xsi:schemaLocation="urn:QDA-XML:codebook:1:0 Codebook.xsd">
  <q:Codes>
    <q:Code isCodable="false" color="#FF0000" name="Op school" guid="{8B6C3F2E-0A53-4E2B-9C15-6B7B9A1D2E3F}">
      <q:Description>Alles over school.</q:Description>
      <q:Code color="#00FF00" guid="11111111-2222-4333-8444-555555555555" isCodable="true" name="Relatie onder druk"/>
      <q:Code name="Gym &amp; sport" isCodable="true" guid="not-a-guid" color="groen">
        <q:Description><![CDATA[Bij <gym>.]]></q:Description>
        <q:NoteRef targetGUID="11111111-2222-4333-8444-666666666666"/>
        <q:Code guid="11111111-2222-4333-8444-777777777777" name="Kleedkamer" isCodable="true"/>
      </q:Code>
    </q:Code>
    <q:Code guid="11111111-2222-4333-8444-888888888888" name="Los" isCodable="true"/>
    <q:Code guid="11111111-2222-4333-8444-999999999999" isCodable="true" name="Thuis"><q:Code guid="x" name="Ruzie" isCodable="true"/></q:Code>
    <q:Code guid="11111111-2222-4333-8444-aaaaaaaaaaaa" isCodable="true" name=" "/>
  </q:Codes>
  <q:Sets><q:Set guid="11111111-2222-4333-8444-bbbbbbbbbbbb" name="Mijn set"/></q:Sets>
</q:CodeBook>`

  test('a file of another program is understood, and what is not is told', () => {
    const report = compare(pactCodebook, qdcOf(FOREIGN))
    expect(report.added).toEqual([
      { name: 'Gym & sport', group: 'Op school' },
      { name: 'Gym & sport / Kleedkamer', group: 'Op school' },
      { name: 'Los', group: 'Zonder groep' },
      { name: 'Thuis', group: 'Thuis' },
      { name: 'Ruzie', group: 'Thuis' },
    ])
    expect(report.changed).toEqual([
      { code: 'T01', name: 'Relatie onder druk', parts: ['group', 'color'] },
    ])
    const [was, is] = [pactCodebook, report.book].map(({ themes }) =>
      themes.find(({ code }) => code === 'T01'),
    )
    expect(is?.definition).toBe(was?.definition)
    expect(report.book.themes.find(({ name }) => name.nl === 'Gym & sport')?.definition).toBe(
      'Bij <gym>.',
    )
    expect(report.notUnderstood.map(({ where, why }) => `${why} ${where}`).sort()).toEqual([
      'bad-color Gym & sport: groen',
      'no-name 11111111-2222-4333-8444-aaaaaaaaaaaa',
      'too-deep Gym & sport / Kleedkamer',
      'unknown-part Gym & sport: NoteRef',
      'unknown-part Op school: Description',
      'unknown-part Sets',
    ])
    const group = report.book.groups.find(({ name }) => name.nl === 'Op school')
    expect(group?.guid).toBe('8b6c3f2e-0a53-4e2b-9c15-6b7b9a1d2e3f')
  })

  test.each([
    ['<!DOCTYPE CodeBook [<!ENTITY a SYSTEM "file:///etc/passwd">]><CodeBook/>', 'file-unsafe'],
    ['<?xml version="1.0"?><Project/>', 'file-no-codebook'],
    ['<CodeBook><Codes></CodeBook>', 'file-no-codebook'],
    [`<CodeBook><Codes>${'<Code name="a">'.repeat(60)}`, 'file-no-codebook'],
    ['name;definition', 'file-no-codebook'],
    ['', 'file-no-codebook'],
  ])('%s is refused', (text, code) => {
    expect(readQdc(text, classes)).toEqual({ ok: false, problem: { code } })
  })

  test('an entity that is not one of XML stays as it was typed', () => {
    const outline = qdcOf(
      '<CodeBook><Codes><Code name="a &bogus; b" isCodable="1"/></Codes></CodeBook>',
    )
    expect(outline.themes[0]?.name.nl).toBe('a &bogus; b')
  })
})
