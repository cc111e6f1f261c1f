import { Link } from '@remix-run/react'
import type { DiscussRow } from '#app/services/coding-home.server.ts'
import { useWords } from '../language.ts'

/** What somebody wants to talk about, each with its note and the way to the story. */
export function DiscussList({
  rows,
  nameOf,
}: {
  rows: readonly DiscussRow[]
  nameOf: (code: string) => string
}) {
  const { coder: say, staff } = useWords()
  return (
    <section aria-labelledby="te-bespreken">
      <h2 id="te-bespreken">{say.discussTitle(rows.length)}</h2>
      {rows.length === 0 ? (
        <p>{say.discussNone}</p>
      ) : (
        <ul className="discuss-list">
          {rows.map((row) => (
            <li key={row.id} className="card">
              <Link to={row.storyId}>
                {staff.caseNumber(row.caseNumber)}: {nameOf(row.code)}
              </Link>
              {row.by && <span className="soft small"> {say.discussBy(row.by)}</span>}
              {row.isPassageGone && <p>{say.passageGone}</p>}
              {row.note && <p className="discuss-note">{row.note}</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
