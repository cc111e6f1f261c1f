import type { Role } from '#analysis/dashboard/facts.ts'
import { ZONES, type Zone } from '#analysis/dashboard/signifiers.ts'
import { densityLevels, smoothTriad } from '#analysis/dashboard/triad-smoothing.ts'
import type { QuestionView } from '#analysis/explore/linked-view.ts'
import { ChartTable } from '../charts/chart-table.tsx'
import type { ChartWords } from '../charts/chart-words.ts'
import { TriadPicture } from '../charts/triad-density.tsx'

/** The same triangle once for each role, small and beside each other, with one table of all. */
export function TriadMultiples({
  words,
  title,
  corners: [top, left, right],
  roles,
  question,
}: {
  words: ChartWords
  title: string
  corners: readonly [string, string, string]
  /** At least one story of each. */
  roles: readonly Role[]
  question: QuestionView
}) {
  const countOf = (zone: Zone, role: Role) =>
    question.values.find(({ value }) => value === zone)?.byRole[role] ?? 0
  return (
    <div className="chart">
      <ul className="triad-multiples">
        {roles.map((role) => {
          const points = (question.density?.points ?? [])
            .map(({ tenths, byRole }) => ({ tenths, stories: byRole[role] }))
            .filter(({ stories }) => stories > 0)
          return (
            <li key={role}>
              <h4>{words.roles[role]}</h4>
              <span className="triad-top">{top}</span>
              <TriadPicture
                words={words}
                title={`${title} ${words.roles[role]}`}
                zones={
                  Object.fromEntries(ZONES.map((zone) => [zone, countOf(zone, role)])) as Record<
                    Zone,
                    number
                  >
                }
                density={{ points, grid: smoothTriad(points), levels: densityLevels(points) }}
              />
              <span className="triad-left">{left}</span>
              <span className="triad-right">{right}</span>
            </li>
          )
        })}
      </ul>
      <ChartTable
        words={words}
        caption={title}
        heads={[words.zone, ...roles.map((role) => words.roles[role])]}
        rows={ZONES.map((zone) => ({
          key: zone,
          label: words.zones[zone],
          cells: roles.map((role) => ({ count: countOf(zone, role) })),
        }))}
      />
    </div>
  )
}
