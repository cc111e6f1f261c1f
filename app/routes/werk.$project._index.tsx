import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { useState } from 'react'
import { themeNames } from '#analysis/coding/codebook.ts'
import { type Filter, filterToSearch, parseFilter } from '#analysis/dashboard/filter.ts'
import { NeedsGrid } from '#app/components/explore/twente-grid.tsx'
import { OutsideFigureList } from '#app/components/insights/outside-figures.tsx'
import { useWords } from '#app/components/language.ts'
import { ChosenBar } from '#app/components/linked/chosen-bar.tsx'
import { Counting } from '#app/components/linked/keep-drawn.tsx'
import { loadsAgain } from '#app/components/linked/kept-columns.ts'
import { LinkedCharts } from '#app/components/linked/linked-charts.tsx'
import { StoryPanel } from '#app/components/linked/story-panel.tsx'
import { useLinkedView } from '#app/components/linked/use-linked-view.ts'
import { SavedSearches } from '#app/components/search/saved-searches.tsx'
import { ReminderList } from '#app/components/spread/reminder-list.tsx'
import { WorkroomFilter } from '#app/components/workroom-filter.tsx'
import { may, requireMember } from '#app/services/auth.server.ts'
import { countToCode } from '#app/services/coding-order.server.ts'
import { loadReminders } from '#app/services/collecting.server.ts'
import { loadDashboard } from '#app/services/dashboard.server.ts'
import { STATUS } from '#app/services/http.server.ts'
import { loadOutsideFigures } from '#app/services/outside-figures.server.ts'
import { loadSavedSearches, takeSavedForm } from '#app/services/saved-searches.server.ts'
import charts from '../components/charts/charts.css?url'
import explore from '../components/explore/explore.css?url'
import insightStyles from '../components/insights/insights.css?url'
import linkedStyles from '../components/linked/linked.css?url'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: charts },
  { rel: 'stylesheet', href: explore },
  { rel: 'stylesheet', href: insightStyles },
  { rel: 'stylesheet', href: linkedStyles },
]

export const shouldRevalidate = loadsAgain

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug, role, person } = await requireMember(
    app,
    request,
    params.project,
    'see-release',
  )
  if (!may(role, 'see-workroom'))
    throw redirect(`/werk/${projectSlug}/${may(role, 'review') ? 'nakijken' : 'uitgave'}`)
  const filter = parseFilter(new URL(request.url).searchParams)
  const [{ view, stamp, variables, codebook }, figures, toCode, reminders, saved] =
    await Promise.all([
      loadDashboard(app, projectId, filter),
      loadOutsideFigures(app, projectId),
      countToCode(app, projectId),
      may(role, 'manage') ? loadReminders(app, projectId) : [],
      loadSavedSearches(app, projectId, person.id),
    ])
  return {
    view,
    stamp,
    variables,
    names: themeNames(codebook),
    book: { themes: codebook.themes.map(({ code, group }) => ({ code, group })) },
    at: `/werk/${projectSlug}`,
    storiesAt: `/werk/${projectSlug}/verhalen`,
    readAt: `/werk/${projectSlug}/samen-lezen`,
    figures,
    toCode,
    reminders,
    // With words it is a search, and no choice of this page.
    saved: saved.filter(({ search }) => !new URLSearchParams(search).has('q')),
    collectingAt: `/werk/${projectSlug}/inzameling`,
  }
}

/** Keeps what is chosen now under a name, or forgets a choice that was kept. */
export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const { projectId, projectSlug, person } = await requireMember(
    app,
    request,
    params.project,
    'see-workroom',
  )
  const search = filterToSearch(parseFilter(new URL(request.url).searchParams))
  const form = await request.formData()
  const taken = await takeSavedForm(app, projectId, { search, by: person.id }, form)
  if (!taken.ok) return data(taken.problem, { status: STATUS[taken.problem.code] })
  throw redirect(`/werk/${projectSlug}${search}`)
}

/** Where a choice is set beside all other stories, or beside the first choice that somebody made. */
function compareAddress(search: string, beside: string | undefined): string {
  if (beside === undefined) return `vergelijk${search}`
  return `vergelijk${beside}${beside ? '&' : '?'}met=${encodeURIComponent(search)}`
}

export default function Workroom() {
  const { variables, names, book, at, storiesAt, readAt, ...page } = useLoaderData<typeof loader>()
  const view = useLinkedView(at, page, book)
  const refused = useActionData<typeof action>()
  const [asked] = useSearchParams()
  const beside = asked.get('met') ?? undefined
  const [isReading, setReading] = useState(false)
  const words = useWords()
  const { workroom, linked, together, compare, insights, outside } = words
  const search = filterToSearch(view.filter)
  const besides = beside === undefined ? '' : `met=${encodeURIComponent(beside)}`
  const hrefOf = (filter: Filter) =>
    `?${[filterToSearch(filter).slice(1), besides].filter(Boolean).join('&')}`
  return (
    <>
      <h1>{workroom.title}</h1>
      <p className="measure">{workroom.intro}</p>
      <ReminderList reminders={page.reminders} to={page.collectingAt} />
      {page.toCode > 0 && (
        <p className="note row row-spread">
          {workroom.suggestions(page.toCode)}
          <Link className="button button-small" to="themas/volgende">
            {workroom.code}
          </Link>
        </p>
      )}
      <p className="row">
        <Link to="themas">{words.coder.homeTitle}</Link>
        <Link to="spiegel">{words.mirror.title}</Link>
        <Link to="patronen">{words.patterns.title}</Link>
        <Link to="zoeken">{words.search.title}</Link>
        <Link to="leeslijst">{words.readingList.list}</Link>
        <Link to="woorden">{words.wordsCompared.title}</Link>
      </p>
      {beside !== undefined && <p className="note">{compare.choosing}</p>}
      <WorkroomFilter filter={view.filter} beside={beside} />
      <ChosenBar
        filter={view.filter}
        count={workroom.count(view.stories, view.allStories)}
        names={names}
        variables={variables}
        hrefOf={hrefOf}
      >
        {view.stories > 0 && (
          <>
            <Link className="button button-main" to={`${readAt}${search}`}>
              {together.readTogether}
            </Link>
            <Link
              className="button"
              to={`${storiesAt}${search}`}
              aria-expanded={isReading}
              onClick={(event) => {
                event.preventDefault()
                setReading(!isReading)
              }}
            >
              {isReading ? linked.close : workroom.readThese}
            </Link>
            <Link className="button" to={compareAddress(search, beside)}>
              {compare.link}
            </Link>
            <Link className="button" to={`inzichten${search}`}>
              {insights.make}
            </Link>
          </>
        )}
      </ChosenBar>
      {refused && (
        <p className="note note-danger" role="alert">
          {words.problems[refused.code]}
        </p>
      )}
      <SavedSearches
        title={linked.kept}
        saveTitle={linked.keep}
        saved={page.saved}
        search={search}
      />
      {view.stories === 0 && <p>{workroom.empty}</p>}
      <div className={isReading ? 'linked linked-reading' : 'linked'}>
        {isReading && <StoryPanel storiesAt={storiesAt} search={search} />}
        <div>
          <Counting view={view} variables={variables} names={names}>
            <NeedsGrid
              grid={view.grid}
              filter={view.filter}
              names={names}
              stories={view.stories}
              readAt={readAt}
            />
            {page.figures.length > 0 && (
              <section className="card" aria-labelledby="outside">
                <h2 id="outside">
                  <Link to="cijfers-van-buiten">{outside.title}</Link>
                </h2>
                <OutsideFigureList figures={page.figures} />
              </section>
            )}
            <LinkedCharts view={view} variables={variables} names={names} hrefOf={hrefOf} />
          </Counting>
        </div>
      </div>
    </>
  )
}
