import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Filter } from '#analysis/dashboard/filter.ts'
import { type ChosenPart, chosenParts } from '#analysis/explore/choose.ts'
import type { Pillar, Side } from '#analysis/explore/twente-grid.ts'
import type { Variable } from '#analysis/explore/variables.ts'
import { useAnswerText } from '../explore/value-text.ts'
import { useWords } from '../language.ts'
import { type ThemeNames, useThemeName } from '../theme-name.ts'

/** How many stories are chosen, what was chosen with a way to give each part up, and what can be done with them. */
export function ChosenBar({
  filter,
  count,
  names,
  variables,
  hrefOf,
  children,
}: {
  filter: Filter
  /** Said to who listens whenever it changes. */
  count: string
  names: ThemeNames
  variables: readonly Variable[]
  hrefOf: (filter: Filter) => string
  children: ReactNode
}) {
  const { linked } = useWords()
  const say = usePartText(names, variables, filter)
  const parts = chosenParts(filter)
  return (
    <section className="card chosen-bar" aria-label={linked.chosen}>
      <div className="row row-spread">
        <strong role="status">{count}</strong>
        <span className="row">{children}</span>
      </div>
      {parts.length > 0 && (
        <ul className="chosen-parts">
          {parts.map((part) => {
            const text = say(part)
            return (
              <li key={text}>
                <Link
                  className="chosen-part"
                  to={hrefOf(part.without)}
                  preventScrollReset
                  aria-label={linked.giveUp(text)}
                >
                  {text} <span aria-hidden="true">×</span>
                </Link>
              </li>
            )
          })}
          <li>
            <Link to={hrefOf({ roles: [] })} preventScrollReset>
              {linked.clear}
            </Link>
          </li>
        </ul>
      )}
    </section>
  )
}

function usePartText(
  names: ThemeNames,
  variables: readonly Variable[],
  { from, until }: Filter,
): (part: ChosenPart) => string {
  const { charts, grid, workroom, linked } = useWords()
  const nameOf = useThemeName(names)
  const answerText = useAnswerText(variables)
  return (part) => {
    switch (part.kind) {
      case 'role':
        return charts.roles[part.role]
      case 'period':
        return workroom.period(from, until)
      case 'theme':
        return nameOf(part.theme)
      case 'direction':
        return charts.directions[part.direction]
      case 'cell':
        return grid.cell(...(part.cell.split('-') as [Pillar, Side]))
      case 'onTime':
        return typeof part.onTime === 'string'
          ? charts.classes[part.onTime]
          : `${charts.place}: ${charts.bin(10 * part.onTime, part.onTime === 9 ? 100 : 10 * part.onTime + 9)}`
      case 'zone':
        return charts.zones[part.zone]
      case 'answer': {
        const { question, answer } = answerText(part.name, part.value)
        return `${question}: ${answer}`
      }
      case 'places': {
        const { question } = answerText(part.name, '')
        return `${question}: ${linked.stretch(part.from, part.to)}`
      }
    }
  }
}
