import { drawPart, INKS, LOOKS, type Look } from './looks.ts'
import { type Drawn, MARGIN, type Sheet, sayCount, sheetOf, WIDTH } from './sheet.ts'
import { type DrawnCount, restOf, stackLength } from './stacks.ts'
import { drawText, LEADING, round, textWidth, wrapText } from './text.ts'

/** One bar. `parts` split it by role; `share` is its part of a whole in words, such as "12 %". */
export type BarRow = {
  readonly label: string
  readonly total: DrawnCount
  readonly share?: string
  readonly parts?: Readonly<Partial<Record<Look, DrawnCount>>>
}

const SIZE = 14
const LABELS = 236
const START = MARGIN + LABELS + 12
const COUNTS = 100
const LONGEST = WIDTH - MARGIN - COUNTS - START

/**
 * Bars under each other, each with its number and its share, split by role where parts are given.
 *
 * `key` names each look that is drawn. A hidden total has a word and no bar; hidden parts of a shown total stand together as what is
 * left. Empty rows give an empty picture with its words.
 */
export function drawBars(
  sheet: Sheet,
  rows: readonly BarRow[],
  key: Readonly<Partial<Record<Look, string>>> = {},
): string {
  const longest = Math.max(1, ...rows.map(({ total, parts = {} }) => stackLength(total, parts)))
  const legend = keyOf(sheet.id, rows, key)
  let y = legend.height
  const body = rows.map((row) => {
    const lines = wrapText(row.label, SIZE, LABELS, 3)
    const height = Math.max(26, lines.length * SIZE * LEADING + 8)
    const middle = y + height / 2
    y += height
    return [
      drawText(lines, {
        x: MARGIN,
        y: middle - ((lines.length - 1) * SIZE * LEADING) / 2 + SIZE * 0.35,
        size: SIZE,
      }),
      `<rect x="${START}" y="${round(middle - 9)}" width="${LONGEST}" height="18" fill="${INKS.track}"/>`,
      barOf(sheet.id, row, middle - 9, LONGEST / longest),
      drawText([countOf(sheet, row)], {
        x: WIDTH - MARGIN,
        y: middle + SIZE * 0.35,
        size: SIZE,
        anchor: 'end',
        ...(row.total === null ? { isSlanted: true, fill: INKS.soft } : {}),
      }),
    ].join('')
  })
  const drawn: Drawn = { body: legend.body + body.join(''), height: Math.ceil(y) + 4 }
  return sheetOf(
    sheet,
    rows.map((row) => `${row.label}: ${countOf(sheet, row)}`),
    drawn,
  )
}

const countOf = (sheet: Sheet, { total, share }: BarRow) =>
  total !== null && share ? `${sayCount(sheet, total)} (${share})` : sayCount(sheet, total)

function barOf(id: string, { total, parts }: BarRow, y: number, unit: number): string {
  const split = parts ?? { ouder: total }
  let x = START
  return LOOKS.map((look) => {
    const count = look === 'rest' ? (parts ? restOf(total, parts) : 0) : (split[look] ?? 0)
    if (count <= 0) return ''
    const part = drawPart(id, look, { x, y, width: count * unit, height: 18 })
    x += count * unit
    return part
  }).join('')
}

/** What each look means, in lines as wide as the sheet; nothing for bars of one look. */
function keyOf(
  id: string,
  rows: readonly BarRow[],
  key: Readonly<Partial<Record<Look, string>>>,
): Drawn {
  const isDrawn = (look: Look) =>
    rows.some(({ total, parts = {} }) =>
      look === 'rest' ? restOf(total, parts) > 0 : (parts[look] ?? 0) > 0,
    )
  let [x, y] = [MARGIN, 0]
  const items = LOOKS.flatMap((look) => {
    const text = key[look]
    if (text === undefined || !isDrawn(look)) return []
    const width = 26 + textWidth(text, 13) + 18
    if (x + width > WIDTH - MARGIN && x > MARGIN) [x, y] = [MARGIN, y + 22]
    const item =
      drawPart(id, look, { x, y: y + 2, width: 20, height: 13 }) +
      drawText([text], { x: x + 26, y: y + 13, size: 13 })
    x += width
    return [item]
  })
  return { body: items.join(''), height: items.length > 0 ? y + 30 : 0 }
}
