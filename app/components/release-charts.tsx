import type { Release } from '#analysis/dashboard/release-content.ts'
import { ZONES, type Zone } from '#analysis/dashboard/signifiers.ts'
import type { ChartWords } from './charts/chart-words.ts'
import { DyadHistogram } from './charts/dyad-histogram.tsx'
import { ThemeBars } from './charts/theme-bars.tsx'
import { TriadDensity } from './charts/triad-density.tsx'
import { useStaffLocale, useWords } from './language.ts'
import { type ThemeNames, useThemeName } from './theme-name.ts'

/** The protected tables of a release: what is hidden stays hidden in chart and table alike. */
export function ReleaseCharts({
  content,
  names,
  groups,
  storiesAt,
}: {
  content: Release
  names: ThemeNames
  groups: ThemeNames
  /** The address of the stories of one theme, without its code. */
  storiesAt: string
}) {
  const { charts, release: say } = useWords()
  const locale = useStaffLocale()
  const nameOf = useThemeName(names)
  const words: ChartWords = {
    ...charts,
    bin: (from) => say.bins[content.dyad.bins.findIndex((bin) => bin.from === from)] ?? '',
  }
  const open = content.themes.filter((theme) => theme.tellers !== null)
  const highest = Math.max(...open.map((theme) => theme.tellers ?? 0))
  const most = open.filter((theme) => theme.tellers === highest).map((theme) => nameOf(theme.code))
  // A theme leads to stories when some role is shown; rounded numbers in order give nothing more away.
  const isRead = (code: string) =>
    open.some(
      (theme) => theme.code === code && Object.values(theme.byRole).some((count) => count !== null),
    )
  const ordered = [...content.themes].sort((a, b) => (b.tellers ?? -1) - (a.tellers ?? -1))
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
      </section>
      <section className="card" aria-labelledby="release-themes">
        <h2 id="release-themes">{say.themes}</h2>
        <ThemeBars
          words={words}
          title={say.themes}
          sentence={most.length > 0 ? say.themesSentence(most) : ''}
          roles={content.roles}
          bars={ordered.map((theme) => ({
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
      </section>
      <section className="card" aria-labelledby="release-triad">
        <h2 id="release-triad">{say.triad}</h2>
        <Triad words={words} content={content} />
      </section>
    </>
  )
}

function Triad({ words, content }: { words: ChartWords; content: Release }) {
  const { release: say, workroom } = useWords()
  const zones = Object.fromEntries(
    ZONES.map((zone) => [
      zone,
      content.triad.zones.find((row) => row.zone === zone)?.tellers ?? null,
    ]),
  ) as Record<Zone, number | null>
  return (
    <TriadDensity
      words={words}
      title={say.triad}
      sentence={say.triadSentence}
      corners={workroom.corners}
      zones={zones}
    />
  )
}
