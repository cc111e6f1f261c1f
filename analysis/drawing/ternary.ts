import type { Tenths } from '#analysis/dashboard/facts.ts'
import { ZONES, type Zone } from '#analysis/dashboard/signifiers.ts'
import { contourLoops } from '#analysis/dashboard/triad-contours.ts'
import type { TriadGrid } from '#analysis/dashboard/triad-smoothing.ts'
import { INKS } from './looks.ts'
import { MARGIN, type Sheet, sayCount, sheetOf, WIDTH } from './sheet.ts'
import type { DrawnCount } from './stacks.ts'
import { drawText, LEADING, round, wrapText } from './text.ts'
import { pointRadius, zoneTints } from './triad-marks.ts'
import { BOARD, boardPath, boardPlace, WHOLE, ZONE_CENTRES, ZONE_OUTLINES } from './triad-shape.ts'

/** What a triangle shows. Without `density` whole zones are tinted, and a hidden zone is hatched: nothing finer may be seen of a release. */
export type DrawnTriad = {
  /** On top, at the left, at the right. */
  readonly corners: readonly [string, string, string]
  readonly zones: Readonly<Record<Zone, DrawnCount>>
  readonly zoneNames: Readonly<Record<Zone, string>>
  readonly density?: {
    readonly points: readonly { readonly tenths: Tenths; readonly stories: number }[]
    readonly grid: TriadGrid
    readonly levels: readonly number[]
  }
  /** Stands under the triangle, such as how many said that it does not fit. */
  readonly note?: string
}

const SCALE = 1.25
const LEFT = (WIDTH - BOARD.width * SCALE) / 2
const CORNER = 14

/** A triangle with its seven zones, a number in each, and the words of the corners. */
export function drawTernary(sheet: Sheet, triad: DrawnTriad): string {
  const { corners, zones, zoneNames, density, note } = triad
  const [top, left, right] = corners.map((text, at) =>
    wrapText(text, CORNER, at === 0 ? 420 : 270, 3),
  ) as [readonly string[], readonly string[], readonly string[]]
  const above = top.length * CORNER * LEADING + 4
  const below = above + BOARD.height * SCALE
  const words = { size: CORNER, isBold: true } as const
  const lines = Math.max(left.length, right.length)
  const noted = note ? wrapText(note, 13, WIDTH - 2 * MARGIN, 2) : []
  const underCorners = below + lines * CORNER * LEADING + 8
  const body = [
    drawText(top, { x: WIDTH / 2, y: CORNER, anchor: 'middle', ...words }),
    `<g transform="translate(${round(LEFT)} ${round(above)}) scale(${SCALE})">${boardOf(sheet, zones, density)}</g>`,
    drawText(left, { x: LEFT - 40, y: below + CORNER, ...words }),
    drawText(right, { x: WIDTH - LEFT + 40, y: below + CORNER, anchor: 'end', ...words }),
    drawText(noted, { x: MARGIN, y: underCorners + 13, size: 13 }),
  ].join('')
  const numbers = ZONES.map((zone) => `${zoneNames[zone]}: ${sayCount(sheet, zones[zone])}`)
  return sheetOf(sheet, note ? [...numbers, note.replace(/\.$/, '')] : numbers, {
    body,
    height: Math.ceil(underCorners + noted.length * 13 * LEADING + 6),
  })
}

function boardOf(sheet: Sheet, zones: DrawnTriad['zones'], density: DrawnTriad['density']): string {
  const tints = zoneTints(zones)
  const tinted = (zone: Zone) =>
    zones[zone] === null
      ? `<path fill="url(#${sheet.id}-hidden)" d="${boardPath(ZONE_OUTLINES[zone])}"/>`
      : `<path fill="${INKS.main}" fill-opacity="${tints[zone].toFixed(3)}" d="${boardPath(ZONE_OUTLINES[zone])}"/>`
  const most = Math.max(1, ...(density?.points ?? []).map(({ stories }) => stories))
  return [
    ...(density
      ? density.levels.map(
          (level) =>
            `<path fill="${INKS.main}" fill-opacity="0.22" fill-rule="evenodd" stroke="${INKS.main}" stroke-opacity="0.6" d="${contourLoops(density.grid, level).map(boardPath).join('')}"/>`,
        )
      : ZONES.map(tinted)),
    ...ZONES.map(
      (zone) =>
        `<path fill="none" stroke="${INKS.line}" stroke-width="0.8" d="${boardPath(ZONE_OUTLINES[zone])}"/>`,
    ),
    ...(density?.points ?? []).map(({ tenths, stories }) => {
      const [x, y] = boardPlace(tenths)
      return `<circle cx="${x}" cy="${y}" r="${pointRadius(stories, most).toFixed(1)}" fill="${INKS.other}" fill-opacity="0.75" stroke="${INKS.ground}" stroke-width="0.75"/>`
    }),
    `<path fill="none" stroke="${INKS.ink}" stroke-width="1.8" stroke-linejoin="round" d="${boardPath(WHOLE)}"/>`,
    ...ZONES.map((zone) => {
      const [x, y] = boardPlace(ZONE_CENTRES[zone])
      const isHidden = zones[zone] === null
      return drawText([isHidden ? '–' : sayCount(sheet, zones[zone])], {
        x,
        y: y + 6,
        size: 16,
        anchor: 'middle',
        isBold: true,
        hasRim: true,
      })
    }),
  ].join('')
}
