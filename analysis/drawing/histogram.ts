import { INKS } from './looks.ts'
import { MARGIN, type Sheet, sayCount, sheetOf, WIDTH } from './sheet.ts'
import type { DrawnCount } from './stacks.ts'
import { drawText, LEADING, round, wrapText } from './text.ts'

export type Bin = { readonly label: string; readonly count: DrawnCount }

const HIGHEST = 200
const TOP = 22
const LABEL = 12

/**
 * Places on a line from left to right, or months, as bars that stand: a number above each, its name below.
 *
 * A hidden number has a word above a hatched foot that says nothing of its height. With more than sixteen bars only the first, the middle and
 * the last have a name in the picture; all have one in the `<desc>`. `ends` are the words of the left, the middle and the right, when bins
 * have names that say less.
 */
export function drawHistogram(
  sheet: Sheet,
  bins: readonly Bin[],
  ends: readonly string[] = [],
): string {
  const inside = WIDTH - 2 * MARGIN
  const step = inside / Math.max(1, bins.length)
  const most = Math.max(1, ...bins.map(({ count }) => count ?? 0))
  const floor = TOP + HIGHEST
  const named = bins.length > 16 ? [0, Math.floor(bins.length / 2), bins.length - 1] : undefined
  const size = step < 34 ? 10 : 13
  let below = 0
  const bars = bins.map(({ label, count }, at) => {
    const x = MARGIN + at * step
    const middle = x + step / 2
    const height = count === null ? 12 : (HIGHEST * count) / most
    const names =
      named && !named.includes(at) ? [] : wrapText(label, LABEL, named ? 90 : step - 6, 4)
    below = Math.max(below, names.length * LABEL * LEADING)
    const isAtSide = named && (at === 0 || at === bins.length - 1)
    return [
      count === 0
        ? ''
        : `<rect x="${round(x + 2)}" y="${round(floor - height)}" width="${round(step - 4)}" height="${round(height)}" fill="${count === null ? `url(#${sheet.id}-hidden)` : INKS.main}"/>`,
      drawText([sayCount(sheet, count)], {
        x: middle,
        y: floor - height - 6,
        size: count === null ? 12 : size,
        anchor: 'middle',
        ...(count === null ? { isSlanted: true, fill: INKS.soft } : { isBold: true }),
      }),
      drawText(names, {
        x: isAtSide ? (at === 0 ? x : x + step) : middle,
        y: floor + 8 + LABEL,
        size: LABEL,
        anchor: isAtSide ? (at === 0 ? 'start' : 'end') : 'middle',
      }),
    ].join('')
  })
  const poles = drawEnds(ends, floor + below + 16)
  const line = `<line x1="${MARGIN}" y1="${floor}" x2="${WIDTH - MARGIN}" y2="${floor}" stroke="${INKS.ink}" stroke-width="1.5"/>`
  return sheetOf(
    sheet,
    bins.map(({ label, count }) => `${label}: ${sayCount(sheet, count)}`),
    {
      body: bars.join('') + line + poles.body,
      height: Math.ceil(floor + below + 18 + poles.height),
    },
  )
}

function drawEnds(ends: readonly string[], y: number) {
  const third = (WIDTH - 2 * MARGIN) / 3
  const wrapped = ends.map((text) => wrapText(text, 13, third - 10, 3))
  const body = wrapped.map((lines, at) =>
    drawText(lines, {
      x: [MARGIN, WIDTH / 2, WIDTH - MARGIN][at] ?? MARGIN,
      y: y + 13,
      size: 13,
      isBold: true,
      anchor: (['start', 'middle', 'end'] as const)[at] ?? 'start',
    }),
  )
  const lines = Math.max(0, ...wrapped.map(({ length }) => length))
  return { body: body.join(''), height: lines * 13 * LEADING + (lines > 0 ? 10 : 0) }
}
