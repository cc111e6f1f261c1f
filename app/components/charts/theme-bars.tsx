import { DIRECTIONS, type Direction, type Role } from '#analysis/dashboard/facts.ts'
import { restOf, stackLength } from '#analysis/drawing/stacks.ts'
import { ChartTable } from './chart-table.tsx'
import type { ChartCount, ChartWords } from './chart-words.ts'
import { Folded } from './folded.tsx'

export type ThemeBar = {
  readonly code: string
  readonly label: string
  readonly total: ChartCount
  readonly byRole: Readonly<Partial<Record<Role, ChartCount>>>
  readonly byDirection?: Readonly<Record<Direction, ChartCount>>
}

export type ThemeBarsProps = {
  readonly words: ChartWords
  /** Names the chart and its table. */
  readonly title: string
  /** Reads the chart aloud in one sentence. */
  readonly sentence: string
  readonly bars: readonly ThemeBar[]
  /** The roles in view, in order. */
  readonly roles: readonly Role[]
  readonly isSelected?: (code: string) => boolean
  /** Where the stories of a theme are, of all roles or of one; without it nothing is a link. */
  readonly hrefFor?: (code: string, role?: Role) => string | undefined
}

/** Themes as bars of stories, split by role. Plain HTML: it works without scripts. Each role has a pattern of its own. */
export function ThemeBars(props: ThemeBarsProps) {
  const { words, sentence, bars, roles } = props
  const longest = Math.max(1, ...bars.map(({ total, byRole }) => stackLength(total, byRole)))
  const isDrawn = (role: Role) => bars.some((bar) => (bar.byRole[role] ?? 0) > 0)
  const hasRest = bars.some(({ total, byRole }) => restOf(total, byRole) > 0)
  return (
    <div className="chart">
      {sentence && <p className="chart-sentence">{sentence}</p>}
      {bars.length > 0 && (
        <>
          <ul className="chart-key">
            {roles.filter(isDrawn).map((role) => (
              <li key={role}>
                <span className={`chart-swatch chart-role-${role}`} /> {words.roles[role]}
              </li>
            ))}
            {hasRest && (
              <li>
                <span className="chart-swatch chart-rest" /> {words.rest}
              </li>
            )}
          </ul>
          <ol className="theme-bars">
            {bars.map((bar) => (
              <ThemeBarRow key={bar.code} {...props} bar={bar} longest={longest} />
            ))}
          </ol>
          <ThemeTable {...props} />
        </>
      )}
    </div>
  )
}

type RowProps = ThemeBarsProps & { readonly bar: ThemeBar; readonly longest: number }

function ThemeBarRow({ words, bar, roles, hrefFor, longest, ...props }: RowProps) {
  const isSelected = props.isSelected?.(bar.code) === true
  const href = bar.total === 0 ? undefined : hrefFor?.(bar.code)
  return (
    <li className={isSelected ? 'theme-bar theme-bar-selected' : 'theme-bar'}>
      <span className="theme-bar-label">
        {href ? (
          <a href={href} aria-current={isSelected ? 'true' : undefined}>
            {bar.label}
          </a>
        ) : (
          bar.label
        )}
      </span>
      <span className="theme-bar-count">
        {bar.total === null ? (
          <span className="chart-hidden">{words.hidden}</span>
        ) : (
          words.number(bar.total)
        )}
      </span>
      <span className="theme-bar-track" aria-hidden="true">
        {roles.map((role) => (
          <Segment
            key={role}
            name={`chart-role-${role}`}
            share={(bar.byRole[role] ?? 0) / longest}
            title={`${words.roles[role]}: ${words.number(bar.byRole[role] ?? 0)}`}
            href={hrefFor?.(bar.code, role)}
          />
        ))}
        <Segment
          name="chart-rest"
          share={restOf(bar.total, bar.byRole) / longest}
          title={words.rest}
        />
      </span>
    </li>
  )
}

type SegmentProps = {
  readonly name: string
  readonly share: number
  readonly title: string
  readonly href?: string
}

/** For the pointer alone: the label and the table hold the same links for everybody. */
function Segment({ name, share, title, href }: SegmentProps) {
  if (share <= 0) return null
  const look = {
    className: `theme-bar-part ${name}`,
    style: { inlineSize: `${(100 * share).toFixed(2)}%` },
    title,
  }
  return href ? <a {...look} href={href} tabIndex={-1} /> : <span {...look} />
}

function ThemeTable({ words, title, bars, roles, isSelected, hrefFor }: ThemeBarsProps) {
  const directions = bars.some((bar) => bar.byDirection) ? DIRECTIONS : []
  return (
    <Folded summary={words.asTable}>
      {() => (
        <ChartTable
          words={words}
          caption={title}
          heads={[
            words.theme,
            words.total,
            ...roles.map((role) => words.roles[role]),
            ...directions.map((direction) => words.directions[direction]),
          ]}
          rows={bars.map((bar) => ({
            key: bar.code,
            label: bar.label,
            href: bar.total === 0 ? undefined : hrefFor?.(bar.code),
            isSelected: isSelected?.(bar.code),
            cells: [
              { count: bar.total },
              ...roles.map((role) => ({
                count: bar.byRole[role] ?? null,
                href: hrefFor?.(bar.code, role),
              })),
              ...directions.map((direction) => ({ count: bar.byDirection?.[direction] ?? null })),
            ],
          }))}
        />
      )}
    </Folded>
  )
}
