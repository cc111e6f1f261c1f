import { INKS } from './looks.ts'
import { MARGIN, type Sheet, sheetOf, WIDTH } from './sheet.ts'
import { drawText, LEADING, round, wrapText } from './text.ts'

/** A cell: how many, in words what they say, and the parts of its bar, in the order of the key. */
export type DrawnCell = {
  readonly count: number
  readonly said: string
  readonly parts: readonly number[]
}

const SIZE = 13
const GAP = 8
const BAR = 12
const ROW = 86

/** How the parts of a bar are filled, so that they are told apart in grey as well: whole, light, and striped. */
const fillsOf = (id: string) => [INKS.main, INKS.track, `url(#${id}-less)`]

/**
 * A grid of cells: a row for each of `rows`, a column for each of `columns`, in each cell a number and a bar that is as long as the cell
 * is full, in at most three parts. `key` names the parts. Best up to six columns.
 */
export function drawGrid(
  sheet: Sheet,
  rows: readonly string[],
  columns: readonly string[],
  cells: readonly (readonly DrawnCell[])[],
  key: readonly string[],
): string {
  const fills = fillsOf(sheet.id)
  const width = (WIDTH - 2 * MARGIN - (columns.length - 1) * GAP) / columns.length
  const most = Math.max(1, ...cells.flat().map(({ count }) => count))
  const xOf = (column: number) => MARGIN + column * (width + GAP)
  let y = 0
  const parts: string[] = []
  for (const [row, name] of rows.entries()) {
    const lines = wrapText(name, SIZE + 2, WIDTH - 2 * MARGIN)
    parts.push(drawText(lines, { x: MARGIN, y: y + 16, size: SIZE + 2, isBold: true }))
    y += 12 + lines.length * (SIZE + 2) * LEADING
    for (const [column, head] of columns.entries()) {
      const cell = cells[row]?.[column]
      if (!cell) continue
      parts.push(
        `<rect x="${round(xOf(column))}" y="${round(y)}" width="${round(width)}" height="${ROW - 12}" fill="none" stroke="${INKS.line}"/>`,
        drawText(wrapText(head, 11, width - 12, 1), { x: xOf(column) + 6, y: y + 16, size: 11 }),
        drawText([sheet.say.number(cell.count)], {
          x: xOf(column) + 6,
          y: y + 38,
          size: 18,
          isBold: true,
        }),
        barOf(cell, { x: xOf(column) + 6, y: y + 50, width: width - 12 }, most, fills),
      )
    }
    y += ROW
  }
  for (const [at, text] of key.entries())
    parts.push(
      `<rect x="${MARGIN}" y="${round(y + at * 20)}" width="20" height="13" fill="${fills[at]}" stroke="${INKS.ink}"/>`,
      drawText([text], { x: MARGIN + 28, y: y + 11 + at * 20, size: SIZE }),
    )
  return sheetOf(
    sheet,
    cells.flatMap((row) => row.map(({ said }) => said)),
    { body: parts.join(''), height: Math.ceil(y + key.length * 20) },
  )
}

function barOf(
  { parts }: DrawnCell,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  most: number,
  fills: readonly string[],
): string {
  let start = x
  return parts
    .map((part, at) => {
      const length = (width * part) / most
      const drawn = `<rect x="${round(start)}" y="${round(y)}" width="${round(length)}" height="${BAR}" fill="${fills[at]}" stroke="${INKS.ink}" stroke-width="0.5"/>`
      start += length
      return part > 0 ? drawn : ''
    })
    .join('')
}
