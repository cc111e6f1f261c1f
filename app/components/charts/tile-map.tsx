import type { CSSProperties, ReactNode } from 'react'
import { mostOf, tileTint } from '#analysis/drawing/tile-map.ts'
import { TWENTE_TILES } from '#analysis/drawing/twente-tiles.ts'
import { MUNICIPALITIES, type Municipality } from '#surveys/municipalities.ts'
import type { ChartCount, ChartWords } from './chart-words.ts'

/** What a tile holds, and where pressing it leads; without `href` it is no link. */
export type Tile = {
  readonly count: ChartCount
  readonly href?: string
  readonly isSelected?: boolean
}

type TileMapProps = {
  readonly words: ChartWords
  readonly title: string
  /** Reads the map aloud in one sentence; `''` where the page has said it. */
  readonly sentence: string
  readonly tileOf: (municipality: Municipality) => Tile
  /** Who stands nowhere on the map, such as who lives elsewhere. */
  readonly besides: readonly (Tile & { readonly key: string; readonly label: string })[]
  /** The table of the same numbers. */
  readonly children: ReactNode
}

/** The tiles from north to south and from west to east: the order in which keys and ears meet them. */
const ORDER = MUNICIPALITIES.toSorted(({ value: one }, { value: other }) => {
  const [a, b] = [TWENTE_TILES[one], TWENTE_TILES[other]]
  return a.row - b.row || a.column - b.column
})

/** The municipalities of Twente as equal tiles, roughly where they lie. Plain HTML: it works without scripts. */
export function TileMap({ words, title, sentence, tileOf, besides, children }: TileMapProps) {
  const tiles = ORDER.map((place) => ({ ...place, ...tileOf(place.value) }))
  const most = mostOf(tiles.map(({ count }) => count))
  return (
    <div className="chart">
      {sentence && <p className="chart-sentence">{sentence}</p>}
      <div className="chart-split">
        <div>
          <ul className="tile-map" aria-label={title}>
            {tiles.map(({ value, name: _, ...tile }) => {
              const place = TWENTE_TILES[value]
              return (
                <li key={value} style={{ gridColumn: place.column + 1, gridRow: place.row + 1 }}>
                  <TileBox
                    words={words}
                    label={place.name}
                    tile={tile}
                    tint={tileTint(tile.count, most)}
                  />
                </li>
              )
            })}
          </ul>
          {besides.length > 0 && (
            <ul className="tile-besides">
              {besides.map(({ key, label, ...tile }) => (
                <li key={key}>
                  <TileBox words={words} label={[label]} tile={tile} tint={0} />
                </li>
              ))}
            </ul>
          )}
          <p className="small soft">{words.tiles}</p>
        </div>
        <div>{children}</div>
      </div>
    </div>
  )
}

function TileBox({
  words,
  label,
  tile: { count, href, isSelected },
  tint,
}: {
  readonly words: ChartWords
  /** In the parts between which it may be broken. */
  readonly label: readonly string[]
  readonly tile: Tile
  readonly tint: number
}) {
  const looks = {
    className: count === null ? 'tile tile-hidden' : 'tile',
    style: { '--tint': `${Math.round(100 * tint)}%` } as CSSProperties,
  }
  const inside = (
    <>
      <span className="tile-name">
        {label.map((part, at) => (
          <span key={part} className={at < label.length - 1 ? 'tile-part' : undefined}>
            {part}
          </span>
        ))}
        <span className="visually-hidden">: </span>
      </span>
      <span className="tile-count">{count === null ? words.hidden : words.number(count)}</span>
    </>
  )
  return href === undefined ? (
    <span {...looks}>{inside}</span>
  ) : (
    <a {...looks} href={href} aria-current={isSelected ? 'true' : undefined}>
      {inside}
    </a>
  )
}
