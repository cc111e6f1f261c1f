import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, type ShouldRevalidateFunction, useLoaderData } from '@remix-run/react'
import { themeNames } from '#analysis/coding/codebook.ts'
import { filterToSearch, parseFilter } from '#analysis/dashboard/filter.ts'
import { useChosenInFull } from '#app/components/chosen.ts'
import { FoundStories } from '#app/components/explore/found-stories.tsx'
import { useWords } from '#app/components/language.ts'
import { useThemeName } from '#app/components/theme-name.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { loadCodebook } from '#app/services/coding.server.ts'
import { readStories } from '#app/services/dashboard.server.ts'
import { loadVariables } from '#app/services/story-columns.server.ts'

/** The workroom asks whether there are other stories; the same five are not read, and logged, again for that. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  currentUrl,
  nextUrl,
  formMethod,
  defaultShouldRevalidate,
}) =>
  formMethod === undefined && currentUrl.href === nextUrl.href ? false : defaultShouldRevalidate

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
  const [read, codebook, variables] = await Promise.all([
    readStories(app, projectId, filter, offset, person.id),
    loadCodebook(app, projectId),
    loadVariables(app, projectId),
  ])
  const names = themeNames(codebook)
  return { ...read, filter, offset, names, variables, workroomAt: `/werk/${projectSlug}` }
}

export default function Stories() {
  const { all, stories, filter, offset, names, variables, workroomAt } =
    useLoaderData<typeof loader>()
  const { readingList, workroom } = useWords()
  const nameOf = useThemeName(names)
  const chosen = useChosenInFull(filter, names, variables)
  const search = filterToSearch(filter)
  const next = offset + stories.length < all ? offset + stories.length : 0
  const moreAt = `${workroomAt}/verhalen${search}${search ? '&' : '?'}vanaf=${next}`
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
      <FoundStories stories={stories} filter={filter} names={names} at={workroomAt} />
      {all > 0 && (
        <p className="row">
          {all > stories.length && (
            <Link className="button" to={moreAt}>
              {workroom.more}
            </Link>
          )}
          <Link className="button" to={`${workroomAt}/kaarten${search}`}>
            {readingList.paper}
          </Link>
        </p>
      )}
    </>
  )
}
