import { INKS } from './looks.ts'
import { MARGIN, type Sheet, sheetOf, WIDTH } from './sheet.ts'
import { drawText, LEADING, round, wrapText } from './text.ts'

/** A group on a table: its name, a line below it, its cards with what they are called, and what was said of it; `said` says all of it. */
export type DrawnGroup = {
  readonly name: string
  readonly note: string
  readonly cards: readonly { readonly number: number; readonly title: string }[]
  readonly lines: readonly string[]
  readonly said: string
}

const GAP = 16
const COLUMN = (WIDTH - 2 * MARGIN - GAP) / 2
const PAD = 12
const SIZE = 15
const NOTE = 12
const RADIUS = 11
const STEP = 28
const INDENT = 2 * RADIUS + 8

/** Groups of cards as boxes in two columns, each below the shorter one; in a box its cards, as on a table, and what was said of it. */
export function drawGroups(sheet: Sheet, groups: readonly DrawnGroup[]): string {
  const tops = [0, 0]
  const boxes = groups.map((group) => {
    const column = (tops[1] as number) < (tops[0] as number) ? 1 : 0
    const [x, y] = [MARGIN + column * (COLUMN + GAP), tops[column] as number]
    const { body, height } = drawBox(group, x, y)
    tops[column] = y + height + GAP
    return body
  })
  return sheetOf(
    sheet,
    groups.map(({ said }) => said),
    { body: boxes.join(''), height: Math.ceil(Math.max(...tops)) },
  )
}

function drawBox({ name, note, cards, lines }: DrawnGroup, x: number, y: number) {
  const heading = wrapText(name, SIZE, COLUMN - 2 * PAD)
  const noteAt = y + PAD + heading.length * SIZE * LEADING + NOTE
  const firstCard = noteAt + 14
  const drawn = cards.map(({ number, title }, at) => {
    const [cx, cy] = [x + PAD + RADIUS, firstCard + RADIUS + at * STEP]
    const line = wrapText(title, NOTE, COLUMN - 2 * PAD - INDENT, 1)
    return (
      `<circle cx="${round(cx)}" cy="${round(cy)}" r="${RADIUS}" fill="${INKS.ground}" stroke="${INKS.ink}" stroke-width="1.5"/>` +
      drawText([String(number)], { x: cx, y: cy + 4, size: NOTE, anchor: 'middle', isBold: true }) +
      drawText(line, { x: x + PAD + INDENT, y: cy + 4, size: NOTE })
    )
  })
  const afterCards = firstCard + cards.length * STEP
  const said = lines.flatMap((line) => wrapText(line, NOTE, COLUMN - 2 * PAD))
  const height = afterCards - y + said.length * NOTE * LEADING + PAD
  return {
    height,
    body:
      `<rect x="${round(x)}" y="${round(y)}" width="${round(COLUMN)}" height="${round(height)}" rx="8" fill="${INKS.track}"/>` +
      drawText(heading, { x: x + PAD, y: y + PAD + SIZE, size: SIZE, isBold: true }) +
      drawText([note], { x: x + PAD, y: noteAt, size: NOTE, fill: INKS.soft }) +
      drawn.join('') +
      (said.length > 0 ? drawText(said, { x: x + PAD, y: afterCards + NOTE, size: NOTE }) : ''),
  }
}
