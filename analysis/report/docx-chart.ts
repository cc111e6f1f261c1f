import { inXml } from '#analysis/export/xml.ts'
import type { Bar } from './document.ts'

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const PLACED = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const INK = '1B6A66'
const LINE = 'CCCCCC'

/** In the units of Office: 360,000 to a centimetre. As wide as the text of an A4; a bar is eight millimetres, and all fit on one page. */
const WIDTH = 6_120_000
const PER_BAR = 290_000
const AROUND = 600_000
const HIGHEST = 8_400_000

/** The parts of a chart that a document needs to know. */
export type DocxChart = { readonly alt: string; readonly bars: readonly Bar[] }

/**
 * A bar chart of a Word document (DrawingML, ECMA-376 part 1, chapter 21): one bar under the other, the first on top, its number beside
 * it. The numbers stand in the chart itself; a bar without a number is left out, and its name stays.
 */
export function chartPart({ bars }: DocxChart): string {
  const labels = bars.map(({ label }, at) => `<c:pt idx="${at}"><c:v>${inXml(label)}</c:v></c:pt>`)
  const counts = bars.flatMap(({ count }, at) =>
    count === null ? [] : [`<c:pt idx="${at}"><c:v>${count}</c:v></c:pt>`],
  )
  const many = `<c:ptCount val="${bars.length}"/>`
  const series = [
    '<c:idx val="0"/><c:order val="0"/>',
    `<c:spPr>${fill(INK)}</c:spPr><c:invertIfNegative val="0"/>`,
    '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>',
    `<c:cat><c:strLit>${many}${labels.join('')}</c:strLit></c:cat>`,
    `<c:val><c:numLit><c:formatCode>General</c:formatCode>${many}${counts.join('')}</c:numLit></c:val>`,
  ]
  const names = [
    '<c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>',
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `<c:spPr>${line(LINE)}</c:spPr><c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/>`,
  ]
  const numbers = [
    '<c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>',
    `<c:majorGridlines><c:spPr>${line(LINE)}</c:spPr></c:majorGridlines><c:numFmt formatCode="General" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    `<c:spPr>${line(LINE)}</c:spPr><c:crossAx val="1"/><c:crosses val="max"/><c:crossBetween val="between"/>`,
  ]
  const plot = `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser>${series.join('')}</c:ser><c:gapWidth val="40"/><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx>${names.join('')}</c:catAx><c:valAx>${numbers.join('')}</c:valAx>`
  const letters = `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr><a:endParaRPr lang="nl-NL"/></a:p></c:txPr>`
  return `${HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}"><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${plot}</c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${letters}</c:chartSpace>`
}

/** The place of a chart in the text; `number` from 1 on, `relation` the id of its part. What it shows is said for who does not see it. */
export function placedChart({ alt, bars }: DocxChart, number: number, relation: string): string {
  const height = Math.min(HIGHEST, AROUND + bars.length * PER_BAR)
  return `<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr><w:r><w:drawing><wp:inline xmlns:wp="${PLACED}" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${WIDTH}" cy="${height}"/><wp:docPr id="${number}" name="Chart ${number}" descr="${inXml(alt)}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="${DRAWING}"><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${relation}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
}

const fill = (colour: string) => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`
const line = (colour: string) => `<a:ln w="6350">${fill(colour)}</a:ln>`
