import { INKS } from './looks.ts'
import { MARGIN, type Sheet, sheetOf, WIDTH } from './sheet.ts'
import { drawText, LEADING, round, wrapText } from './text.ts'

/**
 * A cell: what stands in it, how it is said in full, and how much more (above 0) or less (below 0) it is than expected, from -1 to 1.
 * `isClear` says that chance alone hardly does this: it has a sign beside its number.
 */
export type HeatCell = {
  readonly text: string
  readonly said: string
  readonly strength: number
  readonly isClear: boolean
}

const LABELS = 220
const SIZE = 13
const MOST_TINT = 0.55

/** How strongly a cell is tinted, 0 to 0.55, so that its number can be read on it. */
export const tintOf = (strength: number) => MOST_TINT * Math.min(1, Math.abs(strength))

/** The sign beside a number that is clearly more or less than chance gives: colour alone says nothing to who prints in grey. */
export const signOf = ({ strength, isClear }: Pick<HeatCell, 'strength' | 'isClear'>) =>
  isClear ? (strength > 0 ? '+' : '−') : ''

/**
 * Things against themselves: a row and a column for each, a cell for every two, below the diagonal alone.
 *
 * Row `r` has the cells with things 0 to `r - 1`. More than expected is tinted whole, less is striped, so that both can be told apart in
 * grey. `key` are the words for more, for less, and for the sign. Best up to twenty things.
 */
export function drawHeatMap(
  sheet: Sheet,
  names: readonly string[],
  cells: readonly (readonly HeatCell[])[],
  key: readonly [string, string, string],
): string {
  const start = MARGIN + LABELS + 10
  const columns = Math.max(1, names.length - 1)
  const side = Math.min(44, (WIDTH - MARGIN - start) / columns)
  const size = side < 30 ? 10 : SIZE
  const centre = (at: number) => start + (at + 0.5) * side
  const heads = names
    .slice(0, -1)
    .map((_, at) =>
      drawText([String(at + 1)], { x: centre(at), y: 14, size, anchor: 'middle', isBold: true }),
    )
  let y = 22
  const rows = names.map((name, r) => {
    const lines = wrapText(`${r + 1}. ${name}`, SIZE, LABELS, 2)
    const height = Math.max(side * 0.75, lines.length * SIZE * LEADING + 6)
    const top = y
    y += height
    const label = drawText(lines, {
      x: MARGIN,
      y: top + height / 2 - ((lines.length - 1) * SIZE * LEADING) / 2 + SIZE * 0.35,
      size: SIZE,
    })
    const drawn = (cells[r] ?? []).map((cell, c) => {
      const fill = cell.strength < 0 ? `url(#${sheet.id}-less)` : INKS.main
      return `<rect x="${round(start + c * side + 1)}" y="${round(top + 1)}" width="${round(side - 2)}" height="${round(height - 2)}" fill="${fill}" fill-opacity="${tintOf(cell.strength).toFixed(3)}" stroke="${INKS.line}" stroke-width="0.5"/>${drawText([`${cell.text}${signOf(cell)}`], { x: centre(c), y: top + height / 2 + size * 0.35, size, anchor: 'middle', isBold: cell.isClear, hasRim: true })}`
    })
    return label + drawn.join('')
  })
  const [more, less, sign] = key
  const swatch = (at: number, fill: string, text: string) =>
    `<rect x="${MARGIN}" y="${round(y + 10 + at * 20)}" width="20" height="13" fill="${fill}" fill-opacity="${MOST_TINT}" stroke="${INKS.line}"/>${drawText([text], { x: MARGIN + 28, y: y + 21 + at * 20, size: SIZE })}`
  const legend =
    swatch(0, INKS.main, more) +
    swatch(1, `url(#${sheet.id}-less)`, less) +
    drawText(wrapText(sign, SIZE, WIDTH - 2 * MARGIN), { x: MARGIN, y: y + 62, size: SIZE })
  return sheetOf(
    sheet,
    cells.flatMap((row) => row.map(({ said }) => said)),
    { body: heads.join('') + rows.join('') + legend, height: Math.ceil(y + 72) },
  )
}
