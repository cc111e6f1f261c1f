import { DIRECTIONS } from '#analysis/dashboard/facts.ts'
import type { Filter } from '#analysis/dashboard/filter.ts'
import { drawGrid } from '#analysis/drawing/grid.ts'
import { isThemeAnswer, toggleThemeAnswer } from '#analysis/explore/choose.ts'
import type { AcrossCell, ThemesAcross } from '#analysis/explore/linked-view.ts'
import type { Variable } from '#analysis/explore/variables.ts'
import { ChartTable } from '../charts/chart-table.tsx'
import { useValueText } from '../explore/value-text.ts'
import { useWords } from '../language.ts'
import { type ThemeNames, useThemeName } from '../theme-name.ts'
import { KeepDrawn } from './keep-drawn.tsx'

/** Themes beside the answers to one question, a number in each cell; a press chooses the stories with both. */
export function AcrossCard({
  across,
  variable,
  filter,
  names,
  hrefOf,
}: {
  readonly across: ThemesAcross
  readonly variable: Variable
  readonly filter: Filter
  readonly names: ThemeNames
  readonly hrefOf: (filter: Filter) => string
}) {
  const { charts, across: say, grid } = useWords()
  const nameOf = useThemeName(names)
  const text = useValueText(variable)
  const { question: name } = across
  const title = say.title(name)
  const told = across.values.flatMap((value, at) =>
    across.rows.some(({ cells }) => (cells[at]?.stories ?? 0) > 0) ? [{ value, at }] : [],
  )
  const all = across.rows.flatMap(({ code, cells }) =>
    told.map(({ value, at }) => ({ code, value, cell: cells[at] as AcrossCell })),
  )
  const [most] = [...all].sort((one, other) => other.cell.stories - one.cell.stories)
  const sentence = most ? say.sentence(nameOf(most.code), text(most.value), most.cell.stories) : ''
  const wayOf = ({ byDirection: { helped, hindered, mixed } }: AcrossCell) =>
    grid.directions(helped, hindered, mixed)
  return (
    <section className="card chart" aria-label={title} data-chart={`across-${name}`}>
      <h3>{title}</h3>
      <p className="chart-sentence">{sentence}</p>
      <ChartTable
        words={charts}
        caption={title}
        heads={[charts.theme, ...told.map(({ value }) => text(value))]}
        rows={across.rows.map(({ code, cells }) => ({
          key: code,
          label: nameOf(code),
          isSelected: told.some(({ value }) => isThemeAnswer(filter, code, { name, value })),
          cells: told.map(({ value, at }) => ({
            count: cells[at]?.stories ?? 0,
            href: hrefOf(toggleThemeAnswer(filter, code, { name, value })),
          })),
        }))}
      />
      <p className="small soft">{say.how}</p>
      <KeepDrawn
        file={`themas-${name}`}
        title={title}
        sentence={sentence}
        draw={(sheet) =>
          drawGrid(
            sheet,
            across.rows.map(({ code }) => nameOf(code)),
            told.map(({ value }) => text(value)),
            across.rows.map(({ code, cells }) =>
              told.map(({ value, at }) => {
                const cell = cells[at] as AcrossCell
                return {
                  count: cell.stories,
                  said: `${nameOf(code)}, ${text(value)}: ${grid.count(cell.stories)}, ${wayOf(cell)}`,
                  parts: DRAWN.map((direction) => cell.byDirection[direction]),
                }
              }),
            ),
            DRAWN.map((direction) => charts.directions[direction]),
          )
        }
        heads={[charts.theme, charts.answer, charts.total, ...directionHeads(charts.directions)]}
        rows={() =>
          all.map(({ code, value, cell }) => [
            nameOf(code),
            text(value),
            cell.stories,
            ...DIRECTIONS.map((direction) => cell.byDirection[direction]),
          ])
        }
      />
    </section>
  )
}

/** As they stand in a bar: what helped, both, what hindered. */
const DRAWN = ['helped', 'mixed', 'hindered'] as const

const directionHeads = (names: Readonly<Record<(typeof DIRECTIONS)[number], string>>) =>
  DIRECTIONS.map((direction) => names[direction])
