import type { Direction } from '#analysis/dashboard/facts.ts'
import { type Filter, filterToSearch } from '#analysis/dashboard/filter.ts'
import { drawGrid } from '#analysis/drawing/grid.ts'
import {
  type GridCell,
  PILLARS,
  type Pillar,
  SIDES,
  type Side,
  type TwenteGrid,
  themesOfCell,
} from '#analysis/explore/twente-grid.ts'
import { ChartTable } from '../charts/chart-table.tsx'
import { Folded } from '../charts/folded.tsx'
import { useWords } from '../language.ts'
import { KeepDrawn } from '../linked/keep-drawn.tsx'
import { type ThemeNames, useThemeName } from '../theme-name.ts'

/** What is needed and for whom: fifteen cells that each lead to five stories to read together. */
export function NeedsGrid({
  grid,
  filter,
  names,
  stories,
  readAt,
}: {
  grid: TwenteGrid
  filter: Filter
  names: ThemeNames
  /** How many stories were counted. */
  stories: number
  /** The address of the page where five stories are read together, without its filter. */
  readAt: string
}) {
  const { grid: say, charts } = useWords()
  const { cell: _, ...around } = filter
  const hrefOf = (cell: GridCell['cell']) => `${readAt}${filterToSearch({ ...around, cell })}`
  const cellAt = (pillar: Pillar, side: Side) =>
    grid.cells.find(({ cell }) => cell === `${pillar}-${side}`) as GridCell
  const [fullest] = [...grid.cells].sort((a, b) => b.stories - a.stories)
  const most = Math.max(1, fullest?.stories ?? 0)
  const [pillar, side] = (fullest?.cell.split('-') ?? []) as [Pillar?, Side?]
  const sentence =
    fullest && fullest.stories > 0 && pillar && side
      ? say.sentence(pillar, side, fullest.stories, stories)
      : ''
  return (
    <section className="card" aria-labelledby="needs-grid">
      <h2 id="needs-grid">{say.title}</h2>
      {sentence && <p className="chart-sentence">{sentence}</p>}
      {PILLARS.map((pillar) => (
        <section key={pillar} className="needs-row" aria-label={say.pillars[pillar]}>
          <h3>{say.pillars[pillar]}</h3>
          <ul className="needs-cells">
            {SIDES.map((side) => {
              const counted = cellAt(pillar, side)
              return (
                <li key={side} className="needs-cell">
                  <span className="needs-side">{say.sides[side]}</span>
                  {counted.stories === 0 ? (
                    <span className="soft small">{say.none}</span>
                  ) : (
                    <>
                      <a className="needs-link" href={hrefOf(counted.cell)}>
                        {say.count(counted.stories)}
                        <span className="visually-hidden">: {say.cell(pillar, side)}</span>
                      </a>
                      <DirectionBar counts={counted.byDirection} of={most} />
                    </>
                  )}
                </li>
              )
            })}
          </ul>
        </section>
      ))}
      {grid.elsewhere > 0 && <p className="soft small">{say.elsewhere(grid.elsewhere)}</p>}
      <Folded summary={charts.asTable}>
        {() => (
          <ChartTable
            words={charts}
            caption={say.title}
            heads={[say.sidesHead, ...SIDES.map((side) => say.sides[side])]}
            rows={PILLARS.map((pillar) => ({
              key: pillar,
              label: say.pillars[pillar],
              cells: SIDES.map((side) => {
                const counted = cellAt(pillar, side)
                return { count: counted.stories, href: hrefOf(counted.cell) }
              }),
            }))}
          />
        )}
      </Folded>
      <KeepDrawn
        file="behoeften"
        title={say.title}
        sentence={sentence}
        draw={(sheet) =>
          drawGrid(
            sheet,
            PILLARS.map((one) => say.pillars[one]),
            SIDES.map((one) => say.sides[one]),
            PILLARS.map((row) =>
              SIDES.map((column) => {
                const { stories: count, byDirection } = cellAt(row, column)
                const { helped, hindered, mixed } = byDirection
                return {
                  count,
                  said: `${say.cell(row, column)}: ${say.count(count)}, ${say.directions(helped, hindered, mixed)}`,
                  parts: DRAWN.map((direction) => byDirection[direction]),
                }
              }),
            ),
            DRAWN.map((direction) => charts.directions[direction]),
          )
        }
        heads={[
          say.sidesHead,
          say.forHead,
          charts.total,
          ...DRAWN.map((direction) => charts.directions[direction]),
        ]}
        rows={() =>
          PILLARS.flatMap((row) =>
            SIDES.map((column) => {
              const { stories: count, byDirection } = cellAt(row, column)
              return [
                say.pillars[row],
                say.sides[column],
                count,
                ...DRAWN.map((direction) => byDirection[direction]),
              ]
            }),
          )
        }
      />
      <Folded summary={say.how}>
        {() => (
          <>
            <p className="measure">{say.howText}</p>
            <dl className="needs-themes">
              {grid.cells.map(({ cell }) => {
                const [pillar, side] = cell.split('-') as [Pillar, Side]
                return (
                  <CellThemes
                    key={cell}
                    head={say.cell(pillar, side)}
                    codes={themesOfCell(cell)}
                    names={names}
                  />
                )
              })}
            </dl>
          </>
        )}
      </Folded>
    </section>
  )
}

function CellThemes({
  head,
  codes,
  names,
}: {
  head: string
  codes: readonly string[]
  names: ThemeNames
}) {
  const nameOf = useThemeName(names)
  if (codes.length === 0) return null
  return (
    <div>
      <dt>{head}</dt>
      <dd>{codes.map(nameOf).join(' · ')}</dd>
    </div>
  )
}

const DRAWN: readonly Direction[] = ['helped', 'mixed', 'hindered']

/** How many stories helped, hindered or did both, as a bar that is as long as its cell is full, and in words. */
function DirectionBar({ counts, of }: { counts: GridCell['byDirection']; of: number }) {
  const { grid: say } = useWords()
  return (
    <>
      <span className="needs-bar" aria-hidden="true">
        {DRAWN.map((direction) => (
          <span
            key={direction}
            className={`needs-part needs-${direction}`}
            style={{ inlineSize: `${(100 * counts[direction]) / of}%` }}
          />
        ))}
      </span>
      <span className="small soft">
        {say.directions(counts.helped, counts.hindered, counts.mixed)}
      </span>
    </>
  )
}
