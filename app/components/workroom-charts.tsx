import type { DashboardView } from '#analysis/dashboard/dashboard-view.ts'
import { ROLES, type Role } from '#analysis/dashboard/facts.ts'
import { type Filter, filterToSearch } from '#analysis/dashboard/filter.ts'
import { ZONES, type Zone } from '#analysis/dashboard/signifiers.ts'
import { DyadHistogram } from './charts/dyad-histogram.tsx'
import { ThemeBars } from './charts/theme-bars.tsx'
import { TriadDensity } from './charts/triad-density.tsx'
import { useWords } from './language.ts'
import { type ThemeNames, useThemeName } from './theme-name.ts'

const CLASSES = ['low', 'middle', 'high'] as const
const APART = ['none', 'na', 'unanswered'] as const

/** The charts of the workroom with exact numbers; every number leads to its stories under the same filter. */
export function WorkroomCharts({
  view,
  names,
  storiesAt,
}: {
  view: DashboardView
  names: ThemeNames
  /** The address of the page with stories, without its filter. */
  storiesAt: string
}) {
  const { charts: words, workroom } = useWords()
  const nameOf = useThemeName(names)
  const { filter, themes, dyad, triad } = view
  const roles = ROLES.filter((role) => filter.roles.length === 0 || filter.roles.includes(role))
  const storiesOf = (part: Partial<Filter>, role?: Role) =>
    `${storiesAt}${filterToSearch({ ...filter, ...part, ...(role ? { roles: [role] } : {}) })}`
  const shown = themes.rows.filter((row) => row.stories > 0)
  const fullest = ZONES.reduce((most, zone) =>
    triad.zones[zone].stories > triad.zones[most].stories ? zone : most,
  )
  return (
    <>
      <section className="card" aria-labelledby="chart-themes">
        <h2 id="chart-themes">{workroom.themes}</h2>
        <ThemeBars
          words={words}
          title={workroom.themes}
          sentence={workroom.themesSentence(
            shown.length,
            nameOf(shown[0]?.code ?? ''),
            shown[0]?.stories ?? 0,
          )}
          bars={shown.map((row) => ({
            code: row.code,
            label: nameOf(row.code),
            total: row.stories,
            byRole: row.byRole,
            byDirection: row.byDirection,
          }))}
          roles={roles}
          selected={filter.theme}
          hrefFor={(theme, role) => storiesOf({ theme }, role)}
        />
      </section>
      <section className="card" aria-labelledby="chart-dyad">
        <h2 id="chart-dyad">{workroom.dyad}</h2>
        <DyadHistogram
          words={words}
          title={workroom.dyad}
          sentence={workroom.dyadSentence(dyad.classes.low.stories, dyad.answers)}
          bars={dyad.bins}
          classes={[
            ...CLASSES.map((name) => ({ name, ...dyad.classes[name] })),
            ...APART.map((name) => ({ name, ...dyad[name] })),
          ]}
          roles={roles}
          poles={workroom.poles}
          selected={filter.onTime}
          hrefFor={(choice, role) =>
            choice === 'unanswered'
              ? undefined
              : storiesOf({ onTime: choice as Filter['onTime'] }, role)
          }
        />
      </section>
      <section className="card" aria-labelledby="chart-triad">
        <h2 id="chart-triad">{workroom.triad}</h2>
        <TriadDensity
          words={words}
          title={workroom.triad}
          sentence={workroom.triadSentence(
            words.zones[fullest],
            triad.zones[fullest].stories,
            triad.answers,
          )}
          corners={workroom.corners}
          zones={
            Object.fromEntries(ZONES.map((zone) => [zone, triad.zones[zone].stories])) as Record<
              Zone,
              number
            >
          }
          density={triad}
          note={workroom.na(triad.na.stories)}
          selected={filter.zone}
          hrefFor={(zone) => storiesOf({ zone })}
        />
      </section>
    </>
  )
}
