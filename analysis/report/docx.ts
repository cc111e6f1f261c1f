import { inXml } from '#analysis/export/xml.ts'
import type { Block, ReportDocument } from './document.ts'
import { chartPart, placedChart } from './docx-chart.ts'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const TEXT_WIDTH = 9638
const LANGUAGE = { nl: 'nl-NL', en: 'en-GB' } as const

const run = (text: string) => `<w:r><w:t xml:space="preserve">${inXml(text)}</w:t></w:r>`
const paragraph = (style: string, text: string) =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`

/**
 * The files of a Word document (Office Open XML, ECMA-376 part 1) by name, to be zipped in this order.
 *
 * Headings are real headings, lists real lists, the first row of a table repeats on each page and is its head, and the language is
 * said, so that a screen reader reads it as it should.
 */
export function docxFiles(report: ReportDocument): readonly (readonly [string, string])[] {
  const charts = report.blocks.filter((block) => block.kind === 'picture')
  return [
    ['[Content_Types].xml', contentTypes(charts.length)],
    [
      '_rels/.rels',
      relations([
        [`${OFFICE}/officeDocument`, 'word/document.xml'],
        [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
    ['docProps/core.xml', coreProperties(report)],
    ['word/document.xml', documentOf(report, charts)],
    ['word/styles.xml', styles(report)],
    ['word/numbering.xml', numbering()],
    ['word/footer1.xml', footer(report)],
    [
      'word/_rels/document.xml.rels',
      relations([
        [`${OFFICE}/styles`, 'styles.xml'],
        [`${OFFICE}/numbering`, 'numbering.xml'],
        [`${OFFICE}/footer`, 'footer1.xml'],
        ...charts.map((_, at) => [`${OFFICE}/chart`, `charts/chart${at + 1}.xml`] as const),
      ]),
    ],
    ...charts.map((chart, at) => [`word/charts/chart${at + 1}.xml`, chartPart(chart)] as const),
  ]
}

/** Styles, numbers and footer come before the charts. */
const FIRST_CHART = 4

function documentOf({ title, blocks }: ReportDocument, charts: readonly Block[]): string {
  const body = [
    paragraph('Title', title),
    ...blocks.map((block) => blockOf(block, charts.indexOf(block))),
  ].join('')
  const section = `<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`
  return `${HEAD}<w:document xmlns:w="${W}" xmlns:r="${OFFICE}"><w:body>${body}${section}</w:body></w:document>`
}

function blockOf(block: Block, chart: number): string {
  switch (block.kind) {
    case 'heading':
      return paragraph(`Heading${block.level}`, block.text)
    case 'paragraph':
      return paragraph(block.isSoft ? 'Soft' : 'Normal', block.text)
    case 'list':
      return block.items
        .map(
          (item) =>
            `<w:p><w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(item)}</w:p>`,
        )
        .join('')
    case 'quote':
      return paragraph('Quote', block.text) + paragraph('Soft', block.by)
    case 'picture':
      // Word shows an SVG only beside a PNG of it, and nothing here paints one: it draws the bars itself.
      return placedChart(block, chart + 1, `rId${FIRST_CHART + chart}`)
    case 'table':
      return tableOf(block)
  }
}

function tableOf({ caption, head, rows }: Extract<Block, { kind: 'table' }>): string {
  const widths = columnWidths(head.length)
  const cell = (text: string, style: string, at: number) =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[at]}" w:type="dxa"/></w:tcPr>${paragraph(style, text)}</w:tc>`
  const line = (cells: readonly string[], isHead: boolean) =>
    `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells.map((text, at) => cell(text, isHead ? 'TableHead' : 'TableCell', at)).join('')}</w:tr>`
  return `${paragraph('Caption', caption)}<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblLook w:firstRow="1" w:firstColumn="1"/><w:tblCaption w:val="${inXml(caption)}"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${line(head, true)}${rows.map((row) => line(row, false)).join('')}</w:tbl>${paragraph('Normal', '')}`
}

/** Columns over the width of an A4, in twentieths of a point; the first holds names and gets two fifths, or less beside many others. */
function columnWidths(columns: number): readonly number[] {
  const first = Math.floor(TEXT_WIDTH * (columns > 5 ? 0.28 : columns > 1 ? 0.4 : 1))
  const other = Math.floor((TEXT_WIDTH - first) / Math.max(1, columns - 1))
  return Array.from({ length: columns }, (_, at) => (at === 0 ? first : other))
}

function footer({ foot }: ReportDocument): string {
  const field = (code: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
  return `${HEAD}<w:ftr xmlns:w="${W}"><w:p><w:pPr><w:pStyle w:val="Soft"/></w:pPr>${run(`${foot} · `)}${field('PAGE')}${run(' / ')}${field('NUMPAGES')}</w:p></w:ftr>`
}

function coreProperties({ title, foot, day, locale }: ReportDocument): string {
  return `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${inXml(title)}</dc:title><dc:description>${inXml(foot)}</dc:description><dc:language>${LANGUAGE[locale]}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:created></cp:coreProperties>`
}

function styles({ locale }: ReportDocument): string {
  const style = (
    id: string,
    name: string,
    paragraphs: string,
    letters: string,
    basedOn = 'Normal',
  ) =>
    `<w:style w:type="paragraph" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${id === 'Normal' ? '' : `<w:basedOn w:val="${basedOn}"/><w:next w:val="Normal"/>`}<w:pPr>${paragraphs}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`
  const heading = (level: 1 | 2 | 3, size: number) =>
    style(
      `Heading${level}`,
      `heading ${level}`,
      `<w:keepNext/>${level === 1 ? '<w:pageBreakBefore/>' : ''}<w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="${level - 1}"/>`,
      `<w:b/><w:color w:val="123F3D"/><w:sz w:val="${size}"/>`,
    )
  return `${HEAD}<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:lang w:val="${LANGUAGE[locale]}"/></w:rPr></w:rPrDefault></w:docDefaults>${style('Normal', 'Normal', '<w:spacing w:after="120" w:line="276" w:lineRule="auto"/>', '')}${style('Title', 'Title', '<w:spacing w:before="1200" w:after="480"/>', '<w:b/><w:color w:val="123F3D"/><w:sz w:val="56"/>')}${heading(1, 36)}${heading(2, 28)}${heading(3, 24)}${style('Soft', 'Soft', '', '<w:color w:val="4A4A4A"/><w:sz w:val="19"/>')}${style('Quote', 'Quote', '<w:ind w:left="567" w:right="567"/>', '<w:i/>')}${style('ListParagraph', 'List Paragraph', '<w:contextualSpacing/>', '')}${style('Caption', 'caption', '<w:keepNext/>', '<w:b/>')}${style('TableHead', 'Table Head', '<w:spacing w:after="40"/>', '<w:b/><w:sz w:val="18"/>')}${style('TableCell', 'Table Cell', '<w:spacing w:after="40"/>', '')}<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="999999"/>`).join('')}</w:tblBorders></w:tblPr></w:style></w:styles>`
}

function numbering(): string {
  return `${HEAD}<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="283"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
}

function contentTypes(charts: number): string {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const parts = [
    ['/word/document.xml', `${word}.document.main+xml`],
    ['/word/styles.xml', `${word}.styles+xml`],
    ['/word/numbering.xml', `${word}.numbering+xml`],
    ['/word/footer1.xml', `${word}.footer+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...Array.from({ length: charts }, (_, at) => [
      `/word/charts/chart${at + 1}.xml`,
      'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    ]),
  ]
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join('')}</Types>`
}

function relations(of: readonly (readonly [string, string])[]): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${of.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`
}
