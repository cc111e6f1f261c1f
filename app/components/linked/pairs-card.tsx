import type { Filter } from '#analysis/dashboard/filter.ts'
import { drawHeatMap } from '#analysis/drawing/heat-map.ts'
import { togglePair } from '#analysis/explore/choose.ts'
import type { LinkedView } from '#analysis/explore/linked-view.ts'
import { pairsInOrder, type ThemePair } from '#analysis/explore/theme-pairs.ts'
import { ChartTable } from '../charts/chart-table.tsx'
import { Folded } from '../charts/folded.tsx'
import { useWords } from '../language.ts'
import { type ThemeNames, useThemeName } from '../theme-name.ts'
import { HeatTable, isClear, strengthOf } from './heat-table.tsx'
import { KeepDrawn } from './keep-drawn.tsx'
import { ThemeNetwork } from './theme-network.tsx'

/** The table shows so many pairs, and the others when asked. */
const SHOWN = 12

/** Which themes stand together in stories, more or less than by chance; a press chooses the stories that have both. */
export function PairsCard({
  view: { pairs: counted },
  filter,
  names,
  hrefOf,
}: {
  view: LinkedView
  filter: Filter
  names: ThemeNames
  hrefOf: (filter: Filter) => string
}) {
  const { charts, pairs: say } = useWords()
  const nameOf = useThemeName(names)
  const { codes, pairs, stories } = counted
  const name = (at: number) => nameOf(codes[at] ?? '')
  const addressOf = (one: string, other: string) => hrefOf(togglePair(filter, one, other))
  const isChosen = (one: string, other: string) =>
    (filter.theme === one && filter.also === other) ||
    (filter.theme === other && filter.also === one)
  const ordered = pairsInOrder(counted)
  const strongest = ordered.find((pair) => isClear(pair) && (pair.phi ?? 0) > 0)
  const sentence = strongest
    ? say.sentence(
        name(strongest.first),
        name(strongest.second),
        strongest.stories,
        say.decimal(strongest.expected, 0),
      )
    : say.nothing
  const textsOf = (pair: ThemePair) => [
    stories > 0 ? say.percent(pair.stories / stories) : '',
    say.decimal(pair.expected, 1),
    pair.lift === undefined ? '' : say.decimal(pair.lift, 1),
    pair.phi === undefined ? '' : say.decimal(pair.phi, 2),
    say.label[pair.label ?? 'few'],
  ]
  const heads = [say.together, say.share, say.expected, say.lift, say.phi, say.chance]
  const tableOf = (listed: readonly ThemePair[]) => (
    <ChartTable
      words={charts}
      caption={say.title}
      heads={[say.pair, ...heads]}
      rows={listed.map((pair) => {
        const [one = '', other = ''] = [codes[pair.first], codes[pair.second]]
        return {
          key: `${one} ${other}`,
          label: say.both(nameOf(one), nameOf(other)),
          href: pair.stories > 0 ? addressOf(one, other) : undefined,
          isSelected: isChosen(one, other),
          cells: [{ count: pair.stories }, ...textsOf(pair).map((text) => ({ count: null, text }))],
        }
      })}
    />
  )
  return (
    <section className="card" aria-label={say.title} data-chart="pairs">
      <div className="chart">
        <p className="chart-sentence">{sentence}</p>
        <p className="small soft measure">{say.intro(codes.length)}</p>
        <HeatTable pairs={counted} nameOf={nameOf} hrefOf={addressOf} isChosen={isChosen} />
        <ul className="chart-key">
          <li>
            <span className="chart-swatch heat-more heat-swatch" /> {say.more}
          </li>
          <li>
            <span className="chart-swatch heat-less heat-swatch" /> {say.less}
          </li>
          <li>{say.sign}</li>
        </ul>
        <Folded summary={say.networkTitle}>
          {() => <ThemeNetwork pairs={counted} nameOf={nameOf} sentence={sentence} />}
        </Folded>
        <Folded summary={charts.asTable}>
          {() => (
            <>
              {tableOf(ordered.slice(0, SHOWN))}
              {ordered.length > SHOWN && (
                <Folded summary={say.others(ordered.length - SHOWN)}>
                  {() => tableOf(ordered.slice(SHOWN))}
                </Folded>
              )}
              <p className="small soft measure">{say.how}</p>
            </>
          )}
        </Folded>
        <KeepDrawn
          file="paren"
          title={say.title}
          sentence={sentence}
          draw={(sheet) =>
            drawHeatMap(
              sheet,
              codes.map(nameOf),
              codes.map((_, row) =>
                pairs
                  .filter(({ second }) => second === row)
                  .map((pair) => ({
                    text: charts.number(pair.stories),
                    said: say.cell(name(pair.first), name(pair.second), pair.stories),
                    strength: strengthOf(pair),
                    isClear: isClear(pair),
                  })),
              ),
              [say.more, say.less, say.sign],
            )
          }
          heads={[say.theme, say.theme, ...heads]}
          rows={() =>
            ordered.map((pair) => [
              name(pair.first),
              name(pair.second),
              pair.stories,
              ...textsOf(pair),
            ])
          }
        />
      </div>
    </section>
  )
}
