import { useFetcher } from '@remix-run/react'
import { useEffect } from 'react'
import type { Filter } from '#analysis/dashboard/filter.ts'
import type { ReadStory } from '#app/services/dashboard.server.ts'
import { FoundStories } from '../explore/found-stories.tsx'
import { useWords } from '../language.ts'
import type { ThemeNames } from '../theme-name.ts'

/** What the page of stories answers. */
type Answer = {
  readonly all: number
  readonly stories: readonly ReadStory[]
  readonly filter: Filter
  readonly names: ThemeNames
  readonly workroomAt: string
}

/** Choices come fast: the stories follow once a choice has stood for so long. Each story that is shown is logged as read. */
const CALM_MS = 600

/** Five stories of what is chosen, beside the charts. */
export function StoryPanel({ storiesAt, search }: { storiesAt: string; search: string }) {
  const { load, data, state } = useFetcher<Answer>()
  const { workroom, linked } = useWords()
  useEffect(() => {
    const calm = setTimeout(() => load(`${storiesAt}${search}`), CALM_MS)
    return () => clearTimeout(calm)
  }, [load, storiesAt, search])
  return (
    <aside className="story-panel" aria-labelledby="story-panel" aria-busy={state === 'loading'}>
      <h2 id="story-panel">{linked.stories}</h2>
      {data && (
        <>
          <p className="small soft">
            {data.all === 0 ? workroom.empty : workroom.readIntro(1, data.stories.length, data.all)}{' '}
            {workroom.logged}
          </p>
          <FoundStories
            stories={data.stories}
            filter={data.filter}
            names={data.names}
            at={data.workroomAt}
          />
        </>
      )}
    </aside>
  )
}
