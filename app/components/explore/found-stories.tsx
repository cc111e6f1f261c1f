import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { type Filter, WITHOUT_THEME } from '#analysis/dashboard/filter.ts'
import type { ReadStory } from '#app/services/dashboard.server.ts'
import { useWords } from '../language.ts'
import { StoryCards } from '../story-cards.tsx'
import { type ThemeNames, useThemeName } from '../theme-name.ts'
import { ListButton } from './list-button.tsx'

/** Stories of a choice with their themes; where one theme was chosen, its evidence alone is marked. */
export function FoundStories({
  stories,
  filter: { theme },
  names,
  at,
}: {
  stories: readonly (ReadStory & { readonly above?: ReactNode })[]
  filter: Filter
  names: ThemeNames
  /** The address of the workroom. */
  at: string
}) {
  const { workroom, staff } = useWords()
  const nameOf = useThemeName(names)
  const isAsked = (code: string) => !theme || theme === WITHOUT_THEME || theme === code
  return (
    <StoryCards
      stories={stories.map((story) => ({
        key: story.id,
        ...story,
        highlights: story.codings
          .filter((coding) => isAsked(coding.code))
          .flatMap((coding) =>
            coding.evidence.map((span) => ({
              ...span,
              className: 'evidence-on',
              title: nameOf(coding.code),
            })),
          ),
        below: (
          <div className="row small story-themes">
            {story.codings.map((coding) => (
              <span key={coding.id} className={`tag tag-${coding.direction}`}>
                {nameOf(coding.code)}: {staff.direction[coding.direction]}
              </span>
            ))}
            <Link to={`${at}/themas/${story.id}`}>{workroom.openCoding}</Link>
            <ListButton
              storyId={story.id}
              name={story.title || staff.caseNumber(story.caseNumber)}
              isListed={story.isListed}
              at={at}
            />
          </div>
        ),
      }))}
    />
  )
}
