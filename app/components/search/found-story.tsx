import { Link } from '@remix-run/react'
import type { FoundStory } from '#app/services/search.server.ts'
import { ListButton } from '../explore/list-button.tsx'
import { useWords } from '../language.ts'
import { MarkedText } from '../marked-text.tsx'

/** A story that was found: the sentences with what was searched, highlighted, and the way to all of it. */
export function FoundStoryCard({
  story,
  to,
  at,
}: {
  story: FoundStory
  to: string
  /** The address of the workroom. */
  at: string
}) {
  const { search, staff, example } = useWords()
  const name = story.title || staff.unmarked
  return (
    <li className="card story-card">
      <h3>
        <Link to={to}>{name}</Link>
      </h3>
      <p className="soft small">
        {staff.caseNumber(story.caseNumber)} · {staff.teller[story.role]} · {story.submittedOn}{' '}
        {story.isExample && <span className="example-badge">{example}</span>}
      </p>
      {story.snippets.map((part) => (
        <MarkedText
          key={part.start}
          text={story.text.slice(part.start, part.end)}
          highlights={story.hits
            .filter((hit) => hit.start >= part.start && hit.end <= part.end)
            .map((hit) => ({
              start: hit.start - part.start,
              end: hit.end - part.start,
              className: 'evidence-on',
            }))}
        />
      ))}
      <div className="row small">
        <Link to={to}>
          {search.open}
          <span className="visually-hidden">: {name}</span>
        </Link>
        <ListButton storyId={story.id} name={name} isListed={story.isListed} at={at} />
      </div>
    </li>
  )
}
