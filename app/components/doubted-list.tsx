import type { Doubted } from '#app/services/doubted.server.ts'
import { useWords } from './language.ts'

/** What stands there without opening the rest. */
const FIRST_LETTERS = 600

/** What is perhaps no story, each with its words, the reasons to doubt it, and a box to choose it. */
export function DoubtedList({ stories }: { stories: readonly Doubted[] }) {
  const { doubt: say, staff, review } = useWords()
  return (
    <ul className="doubted">
      {stories.map((story) => {
        const name = staff.caseNumber(story.caseNumber)
        return (
          <li key={story.id} className="card">
            <h2 id={`doubt-${story.id}`}>{name}</h2>
            <p className="soft">
              {staff.teller[story.role]} · {staff.day(story.submittedOn)}
            </p>
            {story.safetySignals.length > 0 && (
              <p className="row">
                {story.safetySignals.map((signal) => (
                  <span key={signal} className="tag tag-danger">
                    {review.signals[signal] ?? signal}
                  </span>
                ))}
              </p>
            )}
            <ul>
              {story.doubts.map((doubt) => (
                <li key={doubt}>{say.reasons[doubt]}</li>
              ))}
            </ul>
            <Typed texts={Object.values(story.typed ?? {})} />
            <label className="row doubted-choice">
              <input
                type="checkbox"
                name="story"
                value={story.id}
                aria-describedby={`doubt-${story.id}`}
              />{' '}
              {say.choose}
            </label>
          </li>
        )
      })}
    </ul>
  )
}

function Typed({ texts }: { texts: readonly string[] }) {
  const { doubt: say } = useWords()
  const whole = texts.join('\n\n')
  if (whole === '') return <p className="soft">{say.empty}</p>
  return (
    <>
      <blockquote className="doubted-text" dir="auto">
        {whole.slice(0, FIRST_LETTERS)}
        {whole.length > FIRST_LETTERS && '…'}
      </blockquote>
      {whole.length > FIRST_LETTERS && (
        <details>
          <summary>{say.all}</summary>
          <blockquote className="doubted-text" dir="auto">
            {whole}
          </blockquote>
        </details>
      )}
    </>
  )
}
