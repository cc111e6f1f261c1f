import type { Advice } from '#surveys/advice/advice.ts'
import type { Minutes } from '#surveys/advice/length.ts'
import { useWords } from '../language.ts'

/** What could be asked better, the important first, each with where and why; it stops nobody. */
export function AdviceList({
  advice: found,
  minutes,
}: {
  advice: readonly Advice[]
  minutes: Minutes
}) {
  const { advice } = useWords()
  const inOrder = [
    ...found.filter(({ severity }) => severity === 'important'),
    ...found.filter(({ severity }) => severity === 'look'),
  ]
  return (
    <details>
      <summary>
        {advice.title}: {advice.count(found.length)}
      </summary>
      <p className="measure">{advice.intro}</p>
      <p>
        {advice.minutes(minutes.least, minutes.most)}{' '}
        <span className="soft small">{advice.minutesNote}</span>
      </p>
      {found.length === 0 && <p>{advice.none}</p>}
      <ul>
        {inOrder.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is read, not changed
          <li key={index}>
            {one.severity === 'important' && <strong>{advice.severity.important}: </strong>}
            {advice.rules[one.rule](one.values)}{' '}
            <span className="soft small">
              {[one.page, one.question].filter(Boolean).join(' · ') || advice.wholeSurvey}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
