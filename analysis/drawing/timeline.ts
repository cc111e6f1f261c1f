import type { TimeCard } from '../sense/exercises.ts'
import { INKS } from './looks.ts'
import { MARGIN, type Sheet, sheetOf, WIDTH } from './sheet.ts'
import { drawText, wrapText } from './text.ts'

const ROW = 26
const HEAD = 44

/** A line of time: under each place the numbers of the cards of which it is the middle. */
export function drawTimeline(
  sheet: Sheet,
  cards: readonly TimeCard[],
  places: readonly string[],
  said: readonly string[],
): string {
  const width = (WIDTH - 2 * MARGIN) / places.length
  const centre = (at: number) => MARGIN + (at + 0.5) * width
  const columns = places.map((_, at) => cards.filter(({ middle }) => middle === at + 1))
  const most = Math.max(1, ...columns.map(({ length }) => length))
  const body = [
    ...places.map((place, at) =>
      drawText(wrapText(place, 13, width - 8, 2), {
        x: centre(at),
        y: 16,
        size: 13,
        anchor: 'middle',
        isBold: true,
      }),
    ),
    `<path d="M${MARGIN} ${HEAD}H${WIDTH - MARGIN}" stroke="${INKS.ink}" stroke-width="2"/>`,
    ...places.map((_, at) => `<circle cx="${centre(at)}" cy="${HEAD}" r="5" fill="${INKS.main}"/>`),
    ...columns.flatMap((column, at) =>
      column.map(({ card }, row) => {
        const y = HEAD + 24 + row * ROW
        return `<circle cx="${centre(at)}" cy="${y}" r="11" fill="${INKS.ground}" stroke="${INKS.ink}" stroke-width="1.5"/>${drawText([String(card)], { x: centre(at), y: y + 4, size: 12, anchor: 'middle', isBold: true })}`
      }),
    ),
  ]
  return sheetOf(sheet, said, { body: body.join(''), height: HEAD + 24 + most * ROW })
}
