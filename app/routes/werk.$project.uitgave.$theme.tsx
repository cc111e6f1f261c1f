import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { themeNames } from '#analysis/coding/codebook.ts'
import { useWords } from '#app/components/language.ts'
import { StoryCards } from '#app/components/story-cards.tsx'
import { useThemeName } from '#app/components/theme-name.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { loadCodebook } from '#app/services/coding.server.ts'
import { notFound } from '#app/services/http.server.ts'
import { loadReleaseStories } from '#app/services/releases.server.ts'

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug, person } = await requireMember(
    app,
    request,
    params.project,
    'see-release',
  )
  const code = params.theme ?? ''
  const name = themeNames(await loadCodebook(app, projectId))[code]
  if (!name) throw notFound()
  return {
    code,
    names: { [code]: name },
    stories: await loadReleaseStories(app, projectId, code, person.id),
    releaseAt: `/werk/${projectSlug}/uitgave`,
  }
}

export default function ReleaseStories() {
  const { code, names, stories, releaseAt } = useLoaderData<typeof loader>()
  const { release, workroom } = useWords()
  const nameOf = useThemeName(names)
  return (
    <>
      <p>
        <Link to={releaseAt}>{release.back}</Link>
      </p>
      <h1>{release.storiesTitle(nameOf(code))}</h1>
      <p>
        {stories.length === 0 ? release.noStories : `${release.storiesIntro} ${workroom.logged}`}
      </p>
      <StoryCards
        stories={stories.map((story, index) => ({
          ...story,
          key: String(index),
          highlights: [],
          below: (
            <p className="soft small">
              {story.quotedAs
                ? `${release.mayQuote} ${release.attribution(release.attributed[story.quotedAs])}`
                : release.mayNotQuote}
            </p>
          ),
        }))}
      />
      {stories.length > 1 && (
        <p>
          <a className="button" href={`${releaseAt}/${code}`}>
            {workroom.more}
          </a>
        </p>
      )}
    </>
  )
}
