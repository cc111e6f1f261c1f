import { INKS } from './looks.ts'
import { MARGIN, type Sheet, sheetOf, WIDTH } from './sheet.ts'
import { drawText, LEADING, round, wrapText } from './text.ts'

/** A group on a table: its name, a line below it, and the numbers of its cards; `said` says all of it. */
export type DrawnGroup = {
  readonly name: string
  readonly note: string
  readonly cards: readonly number[]
  readonly said: string
}

const GAP = 16
const COLUMN = (WIDTH - 2 * MARGIN - GAP) / 2
const PAD = 12
const SIZE = 15
const NOTE = 12
const RADIUS = 12
const STEP = 30
const IN_ROW = Math.floor((COLUMN - 2 * PAD) / STEP)

/** Groups of cards as boxes in two columns, filled from the left to the right; in each the numbers of its cards, as on a table. */
export function drawGroups(sheet: Sheet, groups: readonly DrawnGroup[]): string {
  const tops = [0, 0]
  const boxes = groups.map(({ name, note, cards }) => {
    const column = (tops[1] as number) < (tops[0] as number) ? 1 : 0
    const [x, y] = [MARGIN + column * (COLUMN + GAP), tops[column] as number]
    const lines = wrapText(name, SIZE, COLUMN - 2 * PAD)
    const noteAt = y + PAD + lines.length * SIZE * LEADING + NOTE
    const rows = Math.max(1, Math.ceil(cards.length / IN_ROW))
    const height = noteAt - y + 12 + rows * STEP + PAD
    tops[column] = y + height + GAP
    const circles = cards.map((card, at) => {
      const [cx, cy] = [
        x + PAD + RADIUS + (at % IN_ROW) * STEP,
        noteAt + 12 + RADIUS + Math.floor(at / IN_ROW) * STEP,
      ]
      return `<circle cx="${round(cx)}" cy="${round(cy)}" r="${RADIUS}" fill="${INKS.ground}" stroke="${INKS.ink}" stroke-width="1.5"/>${drawText([String(card)], { x: cx, y: cy + 4, size: 12, anchor: 'middle', isBold: true })}`
    })
    return (
      `<rect x="${round(x)}" y="${round(y)}" width="${round(COLUMN)}" height="${round(height)}" rx="8" fill="${INKS.track}"/>` +
      drawText(lines, { x: x + PAD, y: y + PAD + SIZE, size: SIZE, isBold: true }) +
      drawText([note], { x: x + PAD, y: noteAt, size: NOTE, fill: INKS.soft }) +
      circles.join('')
    )
  })
  return sheetOf(
    sheet,
    groups.map(({ said }) => said),
    { body: boxes.join(''), height: Math.ceil(Math.max(...tops)) },
  )
}
