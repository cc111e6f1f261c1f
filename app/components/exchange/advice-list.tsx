import type { Advice } from '#surveys/advice/advice.ts'
import type { Minutes } from '#surveys/advice/length.ts'
import { useWords } from '../language.ts'

type Found = {
  readonly advice: readonly Advice[]
  readonly minutes: Minutes
}

/** What could be asked better, the important first, each with where and why; it stops nobody. */
export function AdviceItems({
  advice: found,
  minutes,
  onGo,
}: Found & {
  /** Brings to a question; without it a place is only named. */
  readonly onGo?: (question: string) => void
}) {
  const { advice, design } = useWords()
  const inOrder = [
    ...found.filter(({ severity }) => severity === 'important'),
    ...found.filter(({ severity }) => severity === 'look'),
  ]
  return (
    <>
      <p className="measure">{advice.intro}</p>
      <p>
        {advice.minutes(minutes.least, minutes.most)}{' '}
        <span className="soft small">{advice.minutesNote}</span>
      </p>
      {found.length === 0 && <p>{advice.none}</p>}
      <ul>
        {inOrder.map(({ severity, rule, values, page, question }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is read, not changed
          <li key={index}>
            {severity === 'important' && <strong>{advice.severity.important}: </strong>}
            {advice.rules[rule](values)}{' '}
            <span className="soft small">
              {[page, question].filter(Boolean).join(' · ') || advice.wholeSurvey}
            </span>
            {onGo && question !== undefined && (
              <>
                {' '}
                <button
                  type="button"
                  className="button button-small"
                  onClick={() => onGo(question)}
                >
                  {design.mend.go}
                  <span className="visually-hidden">: {question}</span>
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** The same, folded, with how much there is. */
export function AdviceList({ advice: found, minutes }: Found) {
  const { advice } = useWords()
  return (
    <details>
      <summary>
        {advice.title}: {advice.count(found.length)}
      </summary>
      <AdviceItems advice={found} minutes={minutes} />
    </details>
  )
}
