import { Link } from '@remix-run/react'
import { useWords } from '../language.ts'
import { type PointFacts, usePointName } from './point-name.ts'

/** The ways in that need no channel: a shared tablet, somebody who writes for another, paper. */
export function OtherWays({
  points,
  home,
  slug,
}: {
  points: readonly PointFacts[]
  home: string
  slug: string
}) {
  const { spread, entry } = useWords()
  const nameOf = usePointName()
  return (
    <div className="grid-2">
      <section className="card">
        <h2>{spread.tabletTitle}</h2>
        <p>{spread.tabletText}</p>
        <p className="channel-address">
          <code>{home}?kiosk=1</code>
        </p>
      </section>
      <section className="card">
        <h2>{spread.collectorTitle}</h2>
        <p>{spread.collectorText}</p>
        <ul className="plain-list">
          {points
            .filter(({ kind }) => kind === 'story')
            .map((point) => (
              <li key={point.slug} className="channel-address">
                {nameOf(point)}
                <br />
                <code>
                  {home}/{point.slug}?ophaler=1
                </code>
              </li>
            ))}
        </ul>
      </section>
      <section className="card">
        <h2>{spread.paperTitle}</h2>
        <p>{spread.paperText}</p>
        <p className="row">
          <Link className="button button-small" to={`/werk/${slug}/vragenlijsten`}>
            {spread.paperLink}
          </Link>
          <Link className="button button-small" to={`/werk/${slug}/invoer`}>
            {entry.link}
          </Link>
        </p>
      </section>
    </div>
  )
}
