import type { Release } from '#analysis/dashboard/release-content.ts'
import {
  mostNamedPlaces,
  mostTold,
  placeRows,
  placesOf,
  themesInOrder,
  zonesOf,
} from '#analysis/dashboard/release-reading.ts'
import type { ReleasePicture } from '#analysis/drawing/pictures.ts'
import { ChartTable } from './charts/chart-table.tsx'
import type { ChartWords } from './charts/chart-words.ts'
import { DyadHistogram } from './charts/dyad-histogram.tsx'
import { Folded } from './charts/folded.tsx'
import { KeepMenu } from './charts/keep-menu.tsx'
import { ThemeBars } from './charts/theme-bars.tsx'
import { TileMap } from './charts/tile-map.tsx'
import { TriadDensity } from './charts/triad-density.tsx'
import { useStaffLocale, useWords } from './language.ts'
import { type ThemeNames, useThemeName } from './theme-name.ts'

/** The protected tables of a release: what is hidden stays hidden in chart and table alike. */
export function ReleaseCharts({
  content,
  names,
  groups,
  number,
  storiesAt,
}: {
  content: Release
  /** Of the release: files carry it in their names. */
  number: number
  names: ThemeNames
  groups: ThemeNames
  /** The address of the stories of one theme, without its code. */
  storiesAt: string
}) {
  const { charts, pictures, release: say } = useWords()
  const locale = useStaffLocale()
  const nameOf = useThemeName(names)
  const words: ChartWords = {
    ...charts,
    bin: (from) => say.bins[content.dyad.bins.findIndex((bin) => bin.from === from)] ?? '',
  }
  const most = mostTold(content).map(nameOf)
  // A theme leads to stories when some role is shown; rounded numbers in order give nothing more away.
  const isRead = (code: string) =>
    content.themes.some(
      (theme) =>
        theme.code === code &&
        theme.tellers !== null &&
        Object.values(theme.byRole).some((count) => count !== null),
    )
  const keep = (picture: ReleasePicture, title: string, isNamed = false) => (
    <KeepMenu
      title={title}
      isNamed={isNamed}
      name={`uitgave-${number}-${picture}`}
      at={`${storiesAt}plaatje?beeld=${picture}`}
    />
  )
  return (
    <>
      {content.tellers !== null && <p>{say.tellers(charts.number(content.tellers))}</p>}
      <section className="card" aria-labelledby="release-groups">
        <h2 id="release-groups">{say.groups}</h2>
        <ThemeBars
          words={words}
          title={say.groups}
          sentence={say.groupsSentence}
          roles={content.roles}
          bars={content.groups.map((group) => ({
            code: group.code,
            label: groups[group.code]?.[locale] ?? groups[group.code]?.nl ?? group.code,
            total: group.tellers,
            byRole: group.byRole,
          }))}
        />
        {keep('groepen', say.groups)}
      </section>
      <section className="card" aria-labelledby="release-themes">
        <h2 id="release-themes">{say.themes}</h2>
        <ThemeBars
          words={words}
          title={say.themes}
          sentence={most.length > 0 ? say.themesSentence(most) : ''}
          roles={content.roles}
          bars={themesInOrder(content).map((theme) => ({
            code: theme.code,
            label: nameOf(theme.code),
            total: theme.tellers,
            byRole: theme.byRole,
            byDirection: theme.byDirection,
          }))}
          hrefFor={(code, role) =>
            role === undefined && isRead(code) ? `${storiesAt}${code}` : undefined
          }
        />
        {keep('themas', say.themes)}
      </section>
      <section className="card" aria-labelledby="release-dyad">
        <h2 id="release-dyad">{say.dyad}</h2>
        <DyadHistogram
          words={words}
          title={say.dyad}
          sentence={say.dyadSentence}
          bars={content.dyad.bins.map((bin) => ({ ...bin, stories: bin.tellers }))}
          classes={content.dyad.classes.map((row) => ({ ...row, stories: row.tellers }))}
          roles={content.roles}
          poles={[say.bins[0] ?? '', say.bins[2] ?? '', say.bins[4] ?? '']}
        />
        {keep('optijd', `${say.dyad} ${charts.place}`, true)}
        {keep('antwoorden', pictures.answers(say.dyad), true)}
      </section>
      <section className="card" aria-labelledby="release-triad">
        <h2 id="release-triad">{say.triad}</h2>
        <Triad words={words} content={content} />
        {keep('verschil', say.triad)}
      </section>
      {content.municipalities && (
        <section className="card" aria-labelledby="release-municipalities">
          <h2 id="release-municipalities">{say.municipalities}</h2>
          <Municipalities words={words} content={content} />
          {keep('gemeenten', say.municipalities)}
        </section>
      )}
    </>
  )
}

function Triad({ words, content }: { words: ChartWords; content: Release }) {
  const { release: say, workroom } = useWords()
  return (
    <TriadDensity
      words={words}
      title={say.triad}
      sentence={say.triadSentence}
      corners={workroom.corners}
      zones={zonesOf(content)}
    />
  )
}

function Municipalities({ words, content }: { words: ChartWords; content: Release }) {
  const { release: say } = useWords()
  const counts = placesOf(content)
  const rows = placeRows(content, say.places)
  return (
    <TileMap
      words={words}
      title={say.municipalities}
      sentence={say.municipalitiesSentence(mostNamedPlaces(content))}
      tileOf={(municipality) => ({ count: counts[municipality] })}
      besides={rows.slice(-2).map(({ label, tellers }) => ({ key: label, label, count: tellers }))}
    >
      <p className="small soft">{say.municipalitiesNote}</p>
      <Folded summary={words.asTable}>
        {() => (
          <ChartTable
            words={words}
            caption={say.municipalities}
            heads={[say.municipality, words.total]}
            rows={rows.map(({ label, tellers }) => ({
              key: label,
              label,
              cells: [{ count: tellers }],
            }))}
          />
        )}
      </Folded>
    </TileMap>
  )
}
