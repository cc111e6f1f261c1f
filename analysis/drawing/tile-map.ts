import { MUNICIPALITIES, type Municipality } from '#surveys/municipalities.ts'
import { INKS } from './looks.ts'
import { MARGIN, type Sheet, sayCount, sheetOf, WIDTH } from './sheet.ts'
import type { DrawnCount } from './stacks.ts'
import { drawText, LEADING, round, wrapText } from './text.ts'
import { TILE_COLUMNS, TILE_ROWS, TWENTE_TILES } from './twente-tiles.ts'

/** What a map of tiles shows. `besides` are those who stand nowhere on it, such as who lives elsewhere. */
export type DrawnTiles = {
  readonly counts: Readonly<Record<Municipality, DrawnCount>>
  readonly besides: readonly { readonly label: string; readonly count: DrawnCount }[]
  /** How the tints are to be read. */
  readonly key: string
}

const LEAST_TINT = 0.1
const MOST_TINT = 0.55

/** How strongly a tile is tinted, 0 to 0.55, so that its number can be read on it: 0 for nobody and for what is hidden. */
export function tileTint(count: DrawnCount, most: number): number {
  if (!count) return 0
  return LEAST_TINT + (MOST_TINT - LEAST_TINT) * (count / Math.max(count, most))
}

/** The highest number of some tiles; 0 when all are hidden. */
export const mostOf = (counts: readonly DrawnCount[]) =>
  Math.max(0, ...counts.map((count) => count ?? 0))

const GAP = 6
const SIDE = (WIDTH - 2 * MARGIN - (TILE_COLUMNS - 1) * GAP) / TILE_COLUMNS
const HEIGHT = 76
const NAME = 14
const COUNT = 18

/**
 * The municipalities of Twente as equal tiles, roughly where they lie, a number in each; below them who stands nowhere on the map.
 *
 * A hidden number is a word on a hatched tile. The description says every number in the order of the alphabet, then those besides.
 */
export function drawTileMap(sheet: Sheet, { counts, besides, key }: DrawnTiles): string {
  const most = mostOf(Object.values(counts))
  const below = TILE_ROWS * (HEIGHT + GAP) + 6
  const wide = (WIDTH - 2 * MARGIN - GAP) / 2
  const tiles = MUNICIPALITIES.map(({ value, name }) => {
    const { column, row } = TWENTE_TILES[value]
    const [x, y] = [MARGIN + column * (SIDE + GAP), row * (HEIGHT + GAP)]
    const count = counts[value]
    return tileOf(sheet, { x, y, width: SIDE }, name, count, tileTint(count, most))
  })
  const others = besides.map(({ label, count }, at) => {
    const [column, row] = [at % 2, Math.floor(at / 2)]
    const [x, y] = [MARGIN + column * (wide + GAP), below + row * (HEIGHT + GAP)]
    return tileOf(sheet, { x, y, width: wide }, label, count, 0)
  })
  const end = below + Math.ceil(besides.length / 2) * (HEIGHT + GAP)
  const said = wrapText(key, 13, WIDTH - 2 * MARGIN)
  const words = drawText(said, { x: MARGIN, y: end + 16, size: 13, fill: INKS.soft })
  return sheetOf(
    sheet,
    [
      ...MUNICIPALITIES.map(({ value, name }) => `${name}: ${sayCount(sheet, counts[value])}`),
      ...besides.map(({ label, count }) => `${label}: ${sayCount(sheet, count)}`),
    ],
    {
      body: [...tiles, ...others, words].join(''),
      height: Math.ceil(end + said.length * 13 * LEADING + 10),
    },
  )
}

function tileOf(
  sheet: Sheet,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  label: string,
  count: DrawnCount,
  tint: number,
): string {
  const isHidden = count === null
  const box = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${HEIGHT}" rx="4"`
  const fill = isHidden
    ? `fill="url(#${sheet.id}-hidden)"`
    : `fill="${INKS.main}" fill-opacity="${tint.toFixed(3)}"`
  const lines = wrapText(label, NAME, width - 12, 2)
  const middle = { x: x + width / 2, anchor: 'middle', hasRim: true } as const
  return [
    `<rect ${box} ${fill} stroke="${INKS.line}"/>`,
    drawText(lines, { ...middle, y: y + (lines.length > 1 ? 20 : 28), size: NAME }),
    drawText([sayCount(sheet, count)], {
      ...middle,
      y: y + 62,
      size: isHidden ? NAME : COUNT,
      ...(isHidden ? { isSlanted: true } : { isBold: true }),
    }),
  ].join('')
}
