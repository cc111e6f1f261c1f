import { Link } from '@remix-run/react'
import type { PilotEffect } from '#app/services/pilot-effect.server.ts'
import { useWords } from '../language.ts'

/** What stories told before a pilot ran and since, with what can be chance. */
export function PilotEffectCard({
  effect,
  hasPoint,
}: {
  effect: PilotEffect
  /** Whether the pilot names a story point whose stories can be compared alone. */
  hasPoint: boolean
}) {
  const { pilots: say, pilotWork, mirror, staff } = useWords()
  return (
    <section className="card" aria-labelledby="effect">
      <h2 id="effect">{say.effectTitle}</h2>
      <p className="measure">{say.effectText(staff.day(effect.since))}</p>
      {hasPoint && (
        <>
          {effect.isOfPoint && <p className="measure">{pilotWork.compareText}</p>}
          <p>
            <Link to={effect.isOfPoint ? '?#effect' : '?na=vertelpunt#effect'}>
              {effect.isOfPoint ? pilotWork.compareAll : pilotWork.compare}
            </Link>
          </p>
        </>
      )}
      {effect.insights.length === 0 && <p>{say.effectNone}</p>}
      <ul>
        {effect.insights.map(({ id, claim, before, after, difference, q, label }) => (
          <li key={id}>
            <p>
              <strong>{claim}</strong>
              <br />
              {say.effectShares(before.count, before.of, after.count, after.of)}{' '}
              {label && (
                <span className={label === 'no-chance' ? 'tag tag-helped' : 'tag'}>
                  {mirror.label[label]}
                </span>
              )}
            </p>
            {difference && q !== undefined ? (
              <details className="chart-details">
                <summary>{mirror.method}</summary>
                <p className="measure">
                  {say.effectMethod(
                    mirror.percent(difference.low),
                    mirror.percent(difference.high),
                    q < 0.001 ? '< 0,1 %' : mirror.percent(q),
                  )}
                </p>
              </details>
            ) : (
              <p className="soft small">{say.effectFew}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
