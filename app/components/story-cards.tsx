import type { ReactNode } from 'react'
import { useWords } from './language.ts'
import type { Highlight } from './marked-text.tsx'
import { MarkedText } from './marked-text.tsx'

export type StoryCard = {
  readonly key: string
  readonly title: string
  readonly text: string
  readonly role: keyof ReturnType<typeof useWords>['staff']['teller']
  readonly isExample?: boolean
  readonly highlights: readonly Highlight[]
  /** What stands above the title: why the story is here. */
  readonly above?: ReactNode
  /** What stands below the story: its themes, a link. */
  readonly below?: ReactNode
}

/** Stories to read, each with its evidence highlighted. */
export function StoryCards({ stories }: { stories: readonly StoryCard[] }) {
  const { staff, example } = useWords()
  return stories.map((story) => (
    <article key={story.key} className="card story-card">
      {story.above}
      <h2>{story.title || staff.unmarked}</h2>
      <p className="soft small">
        {staff.teller[story.role]}{' '}
        {story.isExample && <span className="example-badge">{example}</span>}
      </p>
      <MarkedText text={story.text} highlights={story.highlights} />
      {story.below}
    </article>
  ))
}
