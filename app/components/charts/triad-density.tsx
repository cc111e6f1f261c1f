import { useId } from 'react'
import type { Tenths } from '#analysis/dashboard/facts.ts'
import { ZONES, type Zone } from '#analysis/dashboard/signifiers.ts'
import { contourLoops } from '#analysis/dashboard/triad-contours.ts'
import type { TriadGrid } from '#analysis/dashboard/triad-smoothing.ts'
import { pointRadius, zoneTints } from '#analysis/drawing/triad-marks.ts'
import {
  BOARD,
  boardPath,
  boardPlace,
  WHOLE,
  ZONE_CENTRES,
  ZONE_OUTLINES,
} from '#analysis/drawing/triad-shape.ts'
import { ChartTable } from './chart-table.tsx'
import type { ChartCount, ChartWords } from './chart-words.ts'

export type TriadDensityProps = {
  readonly words: ChartWords
  /** Names the picture and the table. */
  readonly title: string
  /** Reads the chart aloud in one sentence. */
  readonly sentence: string
  /** The first corner stands on top, the second at the left, the third at the right. */
  readonly corners: readonly [string, string, string]
  readonly zones: Readonly<Record<Zone, ChartCount>>
  /** Single points and smooth density, for those who may see exact numbers; without it zones are tinted whole. */
  readonly density?: {
    readonly points: readonly { readonly tenths: Tenths; readonly stories: number }[]
    readonly grid: TriadGrid
    readonly levels: readonly number[]
  }
  /** A sentence about those who said that the question does not fit. */
  readonly note?: string
  readonly isSelected?: (zone: Zone) => boolean
  /** Where the stories of a zone are; without it nothing is a link. */
  readonly hrefFor?: (zone: Zone) => string | undefined
}

/** The answers to a triad: a picture with seven zones and their numbers, and the same numbers as a table. */
export function TriadDensity(props: TriadDensityProps) {
  const { words, title, sentence, corners, zones, note, isSelected, hrefFor } = props
  return (
    <div className="chart">
      {sentence && <p className="chart-sentence">{sentence}</p>}
      <div className="chart-split">
        <div className="chart-side">
          <div className="triad-figure">
            <span className="triad-top">{corners[0]}</span>
            <TriadPicture {...props} />
            <span className="triad-left">{corners[1]}</span>
            <span className="triad-right">{corners[2]}</span>
          </div>
          {note && <p className="small soft">{note}</p>}
        </div>
        <ChartTable
          words={words}
          caption={title}
          heads={[words.zone, words.total]}
          rows={ZONES.map((zone) => ({
            key: zone,
            label: words.zones[zone],
            href: zones[zone] === 0 ? undefined : hrefFor?.(zone),
            isSelected: isSelected?.(zone),
            cells: [{ count: zones[zone] }],
          }))}
        />
      </div>
    </div>
  )
}

/** The picture alone; whoever shows it gives its corners and its table. */
export function TriadPicture({
  words,
  title,
  zones,
  density,
  isSelected,
  hrefFor,
}: Pick<TriadDensityProps, 'words' | 'title' | 'zones' | 'density' | 'isSelected' | 'hrefFor'>) {
  const hatch = useId()
  return (
    <svg
      className="triad-picture"
      viewBox={`0 0 ${BOARD.width} ${BOARD.height}`}
      role="img"
      aria-label={title}
    >
      <defs>
        <pattern
          id={hatch}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line className="triad-hatch" x1="0" y1="0" x2="0" y2="7" />
        </pattern>
      </defs>
      <path className="triad-ground" d={boardPath(WHOLE)} />
      {density ? <Contours {...density} /> : <Tints zones={zones} hatch={hatch} />}
      {ZONES.map((zone) => (
        <path key={zone} className="triad-border" d={boardPath(ZONE_OUTLINES[zone])} />
      ))}
      {density && <Points points={density.points} />}
      {ZONES.filter((zone) => isSelected?.(zone)).map((zone) => (
        <path key={zone} className="triad-selected" d={boardPath(ZONE_OUTLINES[zone])} />
      ))}
      <path className="triad-edge" d={boardPath(WHOLE)} />
      {ZONES.map((zone) => {
        const [x, y] = boardPlace(ZONE_CENTRES[zone])
        const count = zones[zone]
        return (
          <text key={zone} className="triad-number" x={x} y={y} dy="0.35em">
            {count === null ? '–' : words.number(count)}
          </text>
        )
      })}
      {hrefFor && <Presses zones={zones} hrefFor={hrefFor} />}
    </svg>
  )
}

/** The zones to press, for the pointer alone: the table holds the same choices as links for everybody. */
function Presses({
  zones,
  hrefFor,
}: {
  readonly zones: TriadDensityProps['zones']
  readonly hrefFor: NonNullable<TriadDensityProps['hrefFor']>
}) {
  return ZONES.filter((zone) => zones[zone] !== 0).map((zone) => (
    <path
      key={zone}
      className="triad-press"
      data-to={hrefFor(zone)}
      d={boardPath(ZONE_OUTLINES[zone])}
    />
  ))
}

type Density = NonNullable<TriadDensityProps['density']>

/** Three areas on top of each other: they hold three quarters, half and a quarter of the answers. */
function Contours({ grid, levels }: Density) {
  return levels.map((level) => (
    <path
      key={level}
      className="triad-area"
      fillRule="evenodd"
      d={contourLoops(grid, level).map(boardPath).join('')}
    />
  ))
}

/** A dot per point that was chosen; its surface grows with the number of stories. */
function Points({ points }: Pick<Density, 'points'>) {
  const most = Math.max(1, ...points.map((point) => point.stories))
  return points.map(({ tenths, stories }) => {
    const [x, y] = boardPlace(tenths)
    const radius = pointRadius(stories, most).toFixed(1)
    return <circle key={tenths.join()} className="triad-point" cx={x} cy={y} r={radius} />
  })
}

/** Whole zones tinted by how full they are. A hidden zone is hatched. */
function Tints({
  zones,
  hatch,
}: {
  readonly zones: TriadDensityProps['zones']
  readonly hatch: string
}) {
  const tints = zoneTints(zones)
  return ZONES.map((zone) =>
    zones[zone] === null ? (
      <path key={zone} fill={`url(#${hatch})`} d={boardPath(ZONE_OUTLINES[zone])} />
    ) : (
      <path
        key={zone}
        className="triad-tint"
        fillOpacity={tints[zone]}
        d={boardPath(ZONE_OUTLINES[zone])}
      />
    ),
  )
}
