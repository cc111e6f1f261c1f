import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { themeNames } from '#analysis/coding/codebook.ts'
import { filterToSearch, parseFilter, WITHOUT_THEME } from '#analysis/dashboard/filter.ts'
import { useChosenInFull } from '#app/components/chosen.ts'
import { useWords } from '#app/components/language.ts'
import { StoryCards } from '#app/components/story-cards.tsx'
import { useThemeName } from '#app/components/theme-name.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { loadCodebook } from '#app/services/coding.server.ts'
import { readStories } from '#app/services/dashboard.server.ts'

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug, person } = await requireMember(
    app,
    request,
    params.project,
    'see-workroom',
  )
  const { searchParams } = new URL(request.url)
  const filter = parseFilter(searchParams)
  const asked = Number(searchParams.get('vanaf'))
  const offset = Number.isInteger(asked) && asked > 0 ? asked : 0
  const [read, codebook] = await Promise.all([
    readStories(app, projectId, filter, offset, person.id),
    loadCodebook(app, projectId),
  ])
  const names = themeNames(codebook)
  return { ...read, filter, offset, names, workroomAt: `/werk/${projectSlug}` }
}

export default function Stories() {
  const { all, stories, filter, offset, names, workroomAt } = useLoaderData<typeof loader>()
  const { workroom, staff } = useWords()
  const nameOf = useThemeName(names)
  const chosen = useChosenInFull(filter, names)
  const search = filterToSearch(filter)
  const next = offset + stories.length < all ? offset + stories.length : 0
  const moreAt = `${workroomAt}/verhalen${search}${search ? '&' : '?'}vanaf=${next}`
  const isAsked = (code: string) =>
    !filter.theme || filter.theme === WITHOUT_THEME || filter.theme === code
  return (
    <>
      <p>
        <Link to={`${workroomAt}${search}`}>{workroom.backToDashboard}</Link>
      </p>
      <h1>{filter.theme ? nameOf(filter.theme) : workroom.readTitle}</h1>
      {chosen.length > 0 && (
        <p>
          {workroom.chosen}: <strong>{chosen.join(' · ')}</strong>
        </p>
      )}
      {all === 0 ? (
        <p>{workroom.empty}</p>
      ) : (
        <p className="measure">
          {workroom.readIntro(offset + 1, offset + stories.length, all)} {workroom.logged}
        </p>
      )}
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
            <p className="row small story-themes">
              {story.codings.map((coding) => (
                <span key={coding.id} className={`tag tag-${coding.direction}`}>
                  {nameOf(coding.code)}: {staff.direction[coding.direction]}
                </span>
              ))}
              <Link to={`${workroomAt}/themas/${story.id}`}>{workroom.openCoding}</Link>
            </p>
          ),
        }))}
      />
      {all > stories.length && (
        <p>
          <Link className="button" to={moreAt}>
            {workroom.more}
          </Link>
        </p>
      )}
    </>
  )
}
