import { Link } from '@remix-run/react'
import type { Role } from '#analysis/dashboard/facts.ts'
import { useWords } from './language.ts'

export type QueueStory = {
  readonly id: string
  readonly role: Role
  readonly caseNumber: string
  readonly submittedOn: string
  readonly isExample: boolean
  readonly safetySignals: readonly string[]
  /** The program still has to read it. */
  readonly isComing: boolean
  /** Prepared by who is looking, so somebody else releases it. */
  readonly isMine: boolean
}

/** Stories that wait for one step, each with all that can be known without opening it. */
export function QueueList({
  id,
  title,
  hint,
  stories,
}: {
  id: string
  title: string
  hint: string
  stories: readonly QueueStory[]
}) {
  const { review, staff, example } = useWords()
  if (stories.length === 0) return null
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{hint}</p>
      <ul className="queue">
        {stories.map((story) => (
          <li key={story.id} className={story.safetySignals.length ? 'queue-red' : undefined}>
            <span className="queue-name">
              {story.isComing ? (
                staff.caseNumber(story.caseNumber)
              ) : (
                <Link to={story.id}>{staff.caseNumber(story.caseNumber)}</Link>
              )}
            </span>
            <span className="soft">
              {staff.teller[story.role]} · {staff.day(story.submittedOn)}
            </span>
            <span className="row queue-tags">
              {story.isComing && <span className="tag">{review.received}</span>}
              {story.isMine && <span className="soft small">{review.mine}</span>}
              {story.safetySignals.map((signal) => (
                <span key={signal} className="tag tag-danger">
                  {review.signals[signal] ?? signal}
                </span>
              ))}
              {story.isExample && <span className="example-badge">{example}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
