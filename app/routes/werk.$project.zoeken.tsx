import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { filterToSearch, parseFilter } from '#analysis/dashboard/filter.ts'
import { useWords } from '#app/components/language.ts'
import { FoundStoryCard } from '#app/components/search/found-story.tsx'
import { SavedSearches } from '#app/components/search/saved-searches.tsx'
import { SearchForm } from '#app/components/search/search-form.tsx'
import { useThemeName } from '#app/components/theme-name.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { loadCodebook } from '#app/services/coding.server.ts'
import { STATUS } from '#app/services/http.server.ts'
import { loadSavedSearches, takeSavedForm } from '#app/services/saved-searches.server.ts'
import { searchStories } from '#app/services/search.server.ts'

/** The part of an address that asks for a search, in one form for the same search; '' when nothing is asked. */
function searchOf(params: URLSearchParams): string {
  const typed = (params.get('q') ?? '').trim().slice(0, 300)
  const rest = filterToSearch(parseFilter(params))
  if (!typed) return rest
  return `${rest ? `${rest}&` : '?'}q=${encodeURIComponent(typed)}`
}

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug, person } = await requireMember(
    app,
    request,
    params.project,
    'see-workroom',
  )
  const { searchParams } = new URL(request.url)
  const search = searchOf(searchParams)
  const filter = parseFilter(searchParams)
  const typed = (searchParams.get('q') ?? '').trim().slice(0, 300)
  const asked = Number(searchParams.get('vanaf'))
  const offset = Number.isInteger(asked) && asked > 0 ? asked : 0
  const [found, codebook, saved] = await Promise.all([
    search
      ? searchStories(app, projectId, { typed, filter, offset }, person.id)
      : { all: 0, isMore: false, stories: [] },
    loadCodebook(app, projectId),
    loadSavedSearches(app, projectId, person.id),
  ])
  const names = Object.fromEntries(codebook.themes.map((theme) => [theme.code, theme.name]))
  return { ...found, typed, filter, search, offset, saved, names, at: `/werk/${projectSlug}` }
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const { projectId, person } = await requireMember(app, request, params.project, 'see-workroom')
  const form = await request.formData()
  const { pathname, searchParams } = new URL(request.url)
  const search = searchOf(searchParams)
  const taken = await takeSavedForm(app, projectId, { search, by: person.id }, form)
  if (!taken.ok) return data(taken.problem, { status: STATUS[taken.problem.code] })
  throw redirect(`${pathname}${search}`)
}

export default function Search() {
  const page = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { search: say, problems } = useWords()
  const nameOf = useThemeName(page.names)
  const next = page.offset + page.stories.length
  return (
    <>
      <h1>{say.title}</h1>
      <p className="measure">{say.intro}</p>
      {refused && (
        <p className="note note-danger" role="alert">
          {problems[refused.code]}
        </p>
      )}
      <SearchForm
        typed={page.typed}
        filter={page.filter}
        themes={Object.keys(page.names).map((code) => ({ code, name: nameOf(code) }))}
      />
      {page.search && (
        <section aria-labelledby="gevonden">
          <div role="status">
            <h2 id="gevonden">{say.count(page.all, page.isMore)}</h2>
          </div>
          <p className="soft small">{page.all === 0 ? say.nothing : say.newest}</p>
          <ul className="plain-list">
            {page.stories.map((story) => (
              <FoundStoryCard
                key={story.id}
                story={story}
                to={`${page.at}/themas/${story.id}`}
                at={page.at}
              />
            ))}
          </ul>
          {(next < page.all || page.isMore) && (
            <p>
              <Link className="button" to={`${page.search}&vanaf=${next}`}>
                {say.next}
              </Link>
            </p>
          )}
        </section>
      )}
      <SavedSearches
        title={say.savedTitle}
        saveTitle={say.saveTitle}
        saved={page.saved}
        search={page.search}
      />
      <p className="row">
        <Link className="button" to={`${page.at}/woorden`}>
          {say.toWords}
        </Link>
        <Link className="button" to={`${page.at}/nieuwe-themas`}>
          {say.toProposals}
        </Link>
      </p>
    </>
  )
}
