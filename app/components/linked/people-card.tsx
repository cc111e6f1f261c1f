import { ROLES } from '#analysis/dashboard/facts.ts'
import type { Filter } from '#analysis/dashboard/filter.ts'
import { togglePeriod, toggleRole } from '#analysis/explore/choose.ts'
import type { LinkedView } from '#analysis/explore/linked-view.ts'
import { ChartTable } from '../charts/chart-table.tsx'
import { Folded } from '../charts/folded.tsx'
import { ThemeBars } from '../charts/theme-bars.tsx'
import { useWords } from '../language.ts'
import { KeepBars, KeepUpright } from './keep-bars.tsx'
import { RangeBars } from './range-bars.tsx'

type Props = {
  readonly view: LinkedView
  readonly filter: Filter
  readonly hrefOf: (filter: Filter) => string
  readonly onChoose: (filter: Filter) => void
}

/** Who tells. */
export function RolesCard({ view, filter, hrefOf }: Props) {
  const { charts, linked } = useWords()
  const shown = ROLES.filter((role) => view.roles[role] > 0 || filter.roles.includes(role))
  return (
    <section className="card" aria-labelledby="chart-roles">
      <h3 id="chart-roles">{linked.roles}</h3>
      <ThemeBars
        words={{ ...charts, theme: linked.role }}
        title={linked.roles}
        sentence=""
        roles={ROLES}
        bars={shown.map((role) => ({
          code: role,
          label: charts.roles[role],
          total: view.roles[role],
          byRole: { [role]: view.roles[role] },
        }))}
        isSelected={(code) => ROLES.some((role) => role === code && filter.roles.includes(role))}
        hrefFor={(code) => {
          const role = ROLES.find((one) => one === code)
          return role && hrefOf(toggleRole(filter, role))
        }}
      />
      <KeepBars
        file="vertellers"
        title={linked.roles}
        head={linked.role}
        bars={shown.map((role) => ({
          label: charts.roles[role],
          stories: view.roles[role],
          byRole: { [role]: view.roles[role] },
        }))}
        roles={shown}
        of={shown.reduce((sum, role) => sum + view.roles[role], 0)}
      />
    </section>
  )
}

/** When it was told, month by month. */
export function MonthsCard({ view, filter, hrefOf, onChoose }: Props) {
  const { charts, linked } = useWords()
  const { months } = view
  const [first, last] = [months[0], months.at(-1)]
  const isIn = (month: string) =>
    (filter.from !== undefined || filter.until !== undefined) &&
    month >= (filter.from ?? '') &&
    month <= (filter.until ?? '9999')
  if (!first || !last) return null
  return (
    <section className="card" aria-labelledby="chart-months">
      <h3 id="chart-months">{linked.months}</h3>
      <div className="chart">
        <RangeBars
          bars={months.map(({ month, stories }) => ({
            label: linked.month(month),
            stories,
            isSelected: isIn(month),
            href: stories ? hrefOf(togglePeriod(filter, month, month)) : undefined,
          }))}
          ends={
            months.length > 1
              ? [linked.month(first.month), '', linked.month(last.month)]
              : [linked.month(first.month)]
          }
          onStretch={(from, to) =>
            onChoose(
              togglePeriod(
                filter,
                months[from]?.month ?? first.month,
                months[to]?.month ?? last.month,
              ),
            )
          }
        />
        <Folded summary={charts.asTable}>
          {() => (
            <ChartTable
              words={charts}
              caption={linked.months}
              heads={[linked.monthHead, charts.total]}
              rows={months.map(({ month, stories }) => ({
                key: month,
                label: linked.month(month),
                isSelected: isIn(month),
                cells: [{ count: stories, href: hrefOf(togglePeriod(filter, month, month)) }],
              }))}
            />
          )}
        </Folded>
        <KeepUpright
          file="maanden"
          title={linked.months}
          head={linked.monthHead}
          bins={months.map(({ month, stories }) => ({ label: linked.month(month), stories }))}
        />
      </div>
    </section>
  )
}
