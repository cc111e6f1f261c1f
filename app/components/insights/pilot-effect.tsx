import type { PilotEffect } from '#app/services/pilot-effect.server.ts'
import { useWords } from '../language.ts'

/** What stories told before a pilot ran and since, with what can be chance. */
export function PilotEffectCard({ effect }: { effect: PilotEffect }) {
  const { pilots: say, mirror, staff } = useWords()
  return (
    <section className="card" aria-labelledby="effect">
      <h2 id="effect">{say.effectTitle}</h2>
      <p className="measure">{say.effectText(staff.day(effect.since))}</p>
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
