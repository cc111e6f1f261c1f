import { Link } from '@remix-run/react'
import type { ThemeBeside } from '#analysis/evaluation/beside.ts'
import { useWords } from '../language.ts'
import { ScrollTable } from './scroll-table.tsx'

type Props = {
  readonly themes: readonly ThemeBeside[]
  readonly stories: number
  readonly caseNumbers: Readonly<Record<string, string>>
  readonly nameOf: (code: string) => string
  readonly storiesAt: string
}

/** Per theme how often teller and team say the same, and below it the stories where they do not. */
export function BesideTable({ themes, stories, caseNumbers, nameOf, storiesAt }: Props) {
  const { coder: say } = useWords()
  const { besideColumns: column } = say
  const differing = themes.filter(
    ({ tellerOnly, teamOnly }) => tellerOnly.length + teamOnly.length > 0,
  )
  return (
    <>
      <section className="card" aria-label={say.besideTitle}>
        <ScrollTable label={say.besideTitle}>
          <table className="figures-table">
            <thead>
              <tr>
                {[
                  column.theme,
                  column.agreement,
                  column.both,
                  column.tellerOnly,
                  column.teamOnly,
                ].map((label) => (
                  <th scope="col" key={label}>
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {themes.map(({ code, both, tellerOnly, teamOnly, neither, agreement }) => (
                <tr key={code}>
                  <th scope="row">{nameOf(code)}</th>
                  <td>
                    {say.percent(Math.round(agreement * 100))}{' '}
                    <span className="soft">{say.bandRight(stories, both.length + neither)}</span>
                  </td>
                  <td>{both.length}</td>
                  <td>{tellerOnly.length}</td>
                  <td>{teamOnly.length}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollTable>
      </section>
      {differing.length > 0 && <h2>{say.differTitle}</h2>}
      {differing.map(({ code, tellerOnly, teamOnly }) => (
        <details className="card" key={code}>
          <summary>
            {nameOf(code)} ({tellerOnly.length + teamOnly.length})
          </summary>
          {(
            [
              [say.saysTeller, tellerOnly],
              [say.saysTeam, teamOnly],
            ] as const
          ).map(
            ([label, ids]) =>
              ids.length > 0 && (
                <div key={label}>
                  <h3>{label}</h3>
                  <ul className="row case-links">
                    {ids.map((id) => (
                      <li key={id}>
                        <Link className="button button-small" to={`${storiesAt}/${id}`}>
                          {caseNumbers[id]}
                        </Link>
                      </li>
                    ))}
                  </ul>
                </div>
              ),
          )}
        </details>
      ))}
    </>
  )
}
