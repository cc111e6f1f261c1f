import type { LandCard, LandEnds } from '../sense/exercises.ts'
import { SIDE } from '../sense/exercises.ts'
import { drawnLandscape, FIELD } from '../sense/field.ts'
import { INKS } from './looks.ts'
import { type Sheet, sheetOf, WIDTH } from './sheet.ts'
import { drawText, round, wrapText } from './text.ts'

const TOP = 30
const LABELS = 130

/** A landscape: a dot for each place that a person gave a card, the number of the card in the middle of them, words at the four ends. */
export function drawLandscape(
  sheet: Sheet,
  cards: readonly LandCard[],
  ends: LandEnds,
  said: readonly string[],
): string {
  const left = (WIDTH - FIELD) / 2
  const { dots, numbers, spokes } = drawnLandscape(cards)
  const lines = Array.from({ length: SIDE - 1 }, (_, at) => ((at + 1) * FIELD) / SIDE)
  const end = (text: string, x: number, y: number, anchor: 'start' | 'middle' | 'end') =>
    drawText(wrapText(text, 13, anchor === 'middle' ? FIELD : LABELS, 3), {
      x,
      y,
      size: 13,
      anchor,
      isBold: true,
    })
  const body = [
    end(ends.top, WIDTH / 2, 18, 'middle'),
    end(ends.bottom, WIDTH / 2, TOP + FIELD + 20, 'middle'),
    end(ends.left, left - 10, TOP + FIELD / 2, 'end'),
    end(ends.right, left + FIELD + 10, TOP + FIELD / 2, 'start'),
    `<g transform="translate(${left} ${TOP})">`,
    `<rect width="${FIELD}" height="${FIELD}" fill="${INKS.ground}" stroke="${INKS.ink}"/>`,
    ...lines.map(
      (at) =>
        `<path d="M${at} 0V${FIELD}M0 ${at}H${FIELD}" stroke="${INKS.track}" stroke-width="1"/>`,
    ),
    ...spokes.map(
      ({ from, to }) =>
        `<path d="M${round(from.cx)} ${round(from.cy)}L${round(to.cx)} ${round(to.cy)}" stroke="${INKS.main}" stroke-opacity="0.35"/>`,
    ),
    ...dots.map(
      ({ cx, cy }) =>
        `<circle cx="${round(cx)}" cy="${round(cy)}" r="4" fill="${INKS.main}" fill-opacity="0.45"/>`,
    ),
    ...numbers.map(
      ({ cx, cy, card }) =>
        `<circle cx="${round(cx)}" cy="${round(cy)}" r="11" fill="${INKS.ground}" stroke="${INKS.ink}" stroke-width="1.5"/>${drawText([String(card)], { x: cx, y: cy + 4, size: 12, anchor: 'middle', isBold: true })}`,
    ),
    '</g>',
  ]
  return sheetOf(sheet, said, { body: body.join(''), height: TOP + FIELD + 34 })
}
