import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import type { ReportDocument } from '#analysis/report/document.ts'
import { docxFiles } from '#analysis/report/docx.ts'
import { zipOf } from '#app/services/zip.server.ts'
import { openZip } from '#surveys/exchange/zip.ts'

const REPORT: ReportDocument = {
  title: 'Almelo: wat verhalen ons leerden <& "meer">',
  locale: 'nl',
  foot: 'Gemaakt op 4 maart 2026 · uitgave 2',
  day: '2026-03-04',
  blocks: [
    { kind: 'heading', level: 1, text: 'Hoe het ging' },
    { kind: 'paragraph', text: 'Eén zin met é, ë en een\u0007belletje.' },
    { kind: 'heading', level: 2, text: 'Een deel' },
    { kind: 'list', items: ['eerste', 'tweede'] },
    { kind: 'quote', text: '“Niemand vroeg iets.”', by: 'een jongere' },
    {
      kind: 'picture',
      svg: '<svg/>',
      alt: 'Wie er "vertelden"',
      bars: [
        { label: 'ouders & zo', count: 45 },
        { label: 'jongeren (te klein)', count: null },
        { label: 'anderen', count: 5 },
      ],
    },
    { kind: 'table', caption: 'Wie', head: ['Wie', 'Hoeveel'], rows: [['ouders', '45']] },
  ],
}

/** The files of the document as somebody else's reader finds them. */
function unpack(): (name: string) => string {
  const open = openZip(zipOf(docxFiles(REPORT)))
  if (!open) throw new Error('no archive')
  return (name) => new TextDecoder().decode(open(name) ?? new Uint8Array())
}

test('every file of the document is well-formed, and every one that is referred to is there', () => {
  const read = unpack()
  for (const [name] of docxFiles(REPORT)) expect(XMLValidator.validate(read(name)), name).toBe(true)
  for (const [, target] of read('word/_rels/document.xml.rels').matchAll(/Target="([^"]+)"/g))
    expect(read(`word/${target}`)).not.toBe('')
})

test('headings, lists, quote and table stand in order, under styles that are there', () => {
  const read = unpack()
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'w:p' })
  const { 'w:p': paragraphs, 'w:tbl': table } = parser.parse(read('word/document.xml'))[
    'w:document'
  ]['w:body']
  const styles = paragraphs.map(
    (one: Record<string, Record<string, Record<string, string>>>) =>
      one['w:pPr']?.['w:pStyle']?.['@_w:val'],
  )
  expect(styles).toEqual([
    'Title',
    'Heading1',
    'Normal',
    'Heading2',
    'ListParagraph',
    'ListParagraph',
    'Quote',
    'Soft',
    // The chart stands in a paragraph of its own.
    'Normal',
    'Caption',
    'Normal',
  ])
  expect(table['w:tr'][0]['w:trPr']).toHaveProperty('w:tblHeader')
  for (const style of new Set(styles))
    expect(read('word/styles.xml')).toContain(`w:styleId="${style}"`)
})

test('a chart has the bars with their numbers, none for what is hidden, and a text for who does not see it', () => {
  const read = unpack()
  const parser = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    isArray: (name) => name === 'c:pt',
  })
  const relation = /<c:chart [^>]*r:id="(\w+)"/.exec(read('word/document.xml'))?.[1]
  const target = new RegExp(`Id="${relation}" Type="[^"]*/chart" Target="([^"]+)"`)
  const file = target.exec(read('word/_rels/document.xml.rels'))?.[1] ?? ''
  const series = parser.parse(read(`word/${file}`))['c:chartSpace']['c:chart']['c:plotArea'][
    'c:barChart'
  ]['c:ser']
  const points = (of: { 'c:pt': Record<string, string>[] }) =>
    of['c:pt'].map((point) => [point['@_idx'], point['c:v']])
  expect(points(series['c:cat']['c:strLit'])).toEqual([
    ['0', 'ouders & zo'],
    ['1', 'jongeren (te klein)'],
    ['2', 'anderen'],
  ])
  expect(points(series['c:val']['c:numLit'])).toEqual([
    ['0', '45'],
    ['2', '5'],
  ])
  expect(read('word/document.xml')).toContain('descr="Wie er &quot;vertelden&quot;"')
  expect(read('[Content_Types].xml')).toContain(`PartName="/word/${file}"`)
})

test('signs of XML and signs that XML forbids do no harm, and the language is said', () => {
  const read = unpack()
  expect(read('word/document.xml')).toContain('&lt;&amp; &quot;meer&quot;&gt;')
  expect(read('word/document.xml')).toContain('Eén zin met é, ë en eenbelletje.')
  expect(read('word/styles.xml')).toContain('w:lang w:val="nl-NL"')
  expect(read('docProps/core.xml')).toContain('uitgave 2')
})

test('the same report gives the same bytes', () => {
  expect(Buffer.compare(zipOf(docxFiles(REPORT)), zipOf(docxFiles(REPORT)))).toBe(0)
})
