import { Link } from '@remix-run/react'
import { type ReactNode, useRef } from 'react'
import type { Filter } from '#analysis/dashboard/filter.ts'
import { chosenParts } from '#analysis/explore/choose.ts'
import type { Variable } from '#analysis/explore/variables.ts'
import { usePartText } from '../chosen.ts'
import { useWords } from '../language.ts'
import type { ThemeNames } from '../theme-name.ts'

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
  const said = useRef<HTMLElement>(null)
  const say = usePartText(names, variables, filter)
  const parts = chosenParts(filter)
  return (
    <section className="card chosen-bar" aria-label={linked.chosen}>
      <div className="row row-spread">
        <strong role="status" ref={said} tabIndex={-1}>
          {count}
        </strong>
        <span className="row">{children}</span>
      </div>
      {parts.length > 0 && (
        <ul className="chosen-parts">
          {parts.map((part) => {
            const text = say(part)
            return (
              <li key={hrefOf(part.without)}>
                <Link
                  className="chosen-part"
                  to={hrefOf(part.without)}
                  preventScrollReset
                  aria-label={linked.giveUp(text)}
                  // The link goes with what it gives up; whoever goes on with keys stays here.
                  onClick={() => said.current?.focus()}
                >
                  {text} <span aria-hidden="true">×</span>
                </Link>
              </li>
            )
          })}
          <li>
            <Link
              to={hrefOf({ roles: [] })}
              preventScrollReset
              onClick={() => said.current?.focus()}
            >
              {linked.clear}
            </Link>
          </li>
        </ul>
      )}
    </section>
  )
}
