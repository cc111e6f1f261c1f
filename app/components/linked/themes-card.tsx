import { Link } from '@remix-run/react'
import { DIRECTIONS } from '#analysis/dashboard/facts.ts'
import { type Filter, WITHOUT_THEME } from '#analysis/dashboard/filter.ts'
import { toggleDirection, toggleTheme } from '#analysis/explore/choose.ts'
import type { LinkedView } from '#analysis/explore/linked-view.ts'
import { ThemeBars } from '../charts/theme-bars.tsx'
import { useWords } from '../language.ts'
import { type ThemeNames, useThemeName } from '../theme-name.ts'
import { rolesIn } from './choice.ts'
import { KeepBars } from './keep-bars.tsx'

/** The themes that the team confirmed, by who tells; a press chooses a theme, a button a direction. */
export function ThemesCard({
  view,
  filter,
  names,
  hrefOf,
}: {
  view: LinkedView
  filter: Filter
  names: ThemeNames
  hrefOf: (filter: Filter) => string
}) {
  const { charts, workroom, linked } = useWords()
  const nameOf = useThemeName(names)
  const { rows, without } = view.themes
  const roles = rolesIn(filter)
  const shown = rows.filter(({ code, stories }) => stories > 0 || code === filter.theme)
  const sentence = workroom.themesSentence(
    shown.length,
    nameOf(shown[0]?.code ?? ''),
    shown[0]?.stories ?? 0,
  )
  return (
    <section className="card" aria-labelledby="chart-themes">
      <h3 id="chart-themes">{workroom.themes}</h3>
      <ul className="value-chips">
        {DIRECTIONS.map((direction) => (
          <li key={direction}>
            <Link
              className="value-chip"
              to={hrefOf(toggleDirection(filter, direction))}
              aria-current={filter.direction === direction ? 'true' : undefined}
              preventScrollReset
            >
              {charts.directions[direction]}
            </Link>
          </li>
        ))}
        {without.stories > 0 && (
          <li>
            <Link
              className="value-chip"
              to={hrefOf(toggleTheme(filter, WITHOUT_THEME))}
              aria-current={filter.theme === WITHOUT_THEME ? 'true' : undefined}
              preventScrollReset
            >
              {linked.withoutTheme} <strong>{charts.number(without.stories)}</strong>
            </Link>
          </li>
        )}
      </ul>
      <ThemeBars
        words={charts}
        title={workroom.themes}
        sentence={sentence}
        bars={shown.map(({ code, stories, byRole, byDirection }) => ({
          code,
          label: nameOf(code),
          total: stories,
          byRole,
          byDirection,
        }))}
        roles={roles}
        isSelected={(code) => code === filter.theme}
        hrefFor={(theme, role) =>
          hrefOf(role ? { ...filter, theme, roles: [role] } : toggleTheme(filter, theme))
        }
      />
      <KeepBars
        file="themas"
        title={workroom.themes}
        sentence={sentence}
        head={charts.theme}
        bars={shown.map(({ code, stories, byRole }) => ({ label: nameOf(code), stories, byRole }))}
        roles={roles}
        of={view.themes.stories}
      />
    </section>
  )
}
