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
  /** Somebody looked at it; another releases it. */
  readonly isPrepared: boolean
  /** Its teller answered, and nobody read that. */
  readonly hasAnswer: boolean
}

/** Stories that wait for one step, each with all that can be known without opening it. */
export function QueueList({
  id,
  title,
  hint,
  stories,
  hasSteps,
}: {
  id: string
  title: string
  hint: string
  stories: readonly QueueStory[]
  /** Whether stories that wait for different steps stand together. */
  hasSteps: boolean
}) {
  const { review, staff, example, desk } = useWords()
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
              {hasSteps && !story.isComing && (
                <span className="tag">
                  {story.isPrepared ? desk.steps.prepared : desk.steps.proposed}
                </span>
              )}
              {story.hasAnswer && <span className="tag tag-danger">{desk.unread}</span>}
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
