import { type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { themeNames } from '#analysis/coding/codebook.ts'
import { filterToSearch, parseFilter } from '#analysis/dashboard/filter.ts'
import { NeedsGrid } from '#app/components/explore/twente-grid.tsx'
import { OutsideFigureList } from '#app/components/insights/outside-figures.tsx'
import { useWords } from '#app/components/language.ts'
import { ReminderList } from '#app/components/spread/reminder-list.tsx'
import { WorkroomCharts } from '#app/components/workroom-charts.tsx'
import { WorkroomFilter } from '#app/components/workroom-filter.tsx'
import { may, requireMember } from '#app/services/auth.server.ts'
import { countToCode } from '#app/services/coding-order.server.ts'
import { loadReminders } from '#app/services/collecting.server.ts'
import { loadDashboard } from '#app/services/dashboard.server.ts'
import { loadOutsideFigures } from '#app/services/outside-figures.server.ts'
import charts from '../components/charts/charts.css?url'
import explore from '../components/explore/explore.css?url'
import insightStyles from '../components/insights/insights.css?url'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: charts },
  { rel: 'stylesheet', href: explore },
  { rel: 'stylesheet', href: insightStyles },
]

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug, role } = await requireMember(
    app,
    request,
    params.project,
    'see-release',
  )
  if (!may(role, 'see-workroom'))
    throw redirect(`/werk/${projectSlug}/${may(role, 'review') ? 'nakijken' : 'uitgave'}`)
  const { searchParams } = new URL(request.url)
  const filter = parseFilter(searchParams)
  const { view, codebook } = await loadDashboard(app, projectId, filter)
  const names = themeNames(codebook)
  return {
    view,
    names,
    storiesAt: `/werk/${projectSlug}/verhalen`,
    readAt: `/werk/${projectSlug}/samen-lezen`,
    beside: searchParams.get('met') ?? undefined,
    figures: await loadOutsideFigures(app, projectId),
    toCode: await countToCode(app, projectId),
    reminders: may(role, 'manage') ? await loadReminders(app, projectId) : [],
    collectingAt: `/werk/${projectSlug}/inzameling`,
  }
}

/** Where a choice is set beside all other stories, or beside the first choice that somebody made. */
function compareAddress(search: string, beside: string | undefined): string {
  if (beside === undefined) return `vergelijk${search}`
  return `vergelijk${beside}${beside ? '&' : '?'}met=${encodeURIComponent(search)}`
}

export default function Workroom() {
  const { view, names, storiesAt, readAt, beside, figures, toCode, reminders, collectingAt } =
    useLoaderData<typeof loader>()
  const {
    workroom,
    coder,
    search,
    wordsCompared,
    together,
    mirror,
    patterns,
    compare,
    insights,
    outside,
  } = useWords()
  return (
    <>
      <h1>{workroom.title}</h1>
      <p className="measure">{workroom.intro}</p>
      <ReminderList reminders={reminders} to={collectingAt} />
      {toCode.first && (
        <p className="note row row-spread">
          {workroom.suggestions(toCode.count)}
          <Link className="button button-small" to={`themas/${toCode.first}`}>
            {workroom.code}
          </Link>
        </p>
      )}
      <p className="row">
        <Link to="themas">{coder.homeTitle}</Link>
        <Link to="spiegel">{mirror.title}</Link>
        <Link to="patronen">{patterns.title}</Link>
        <Link to="zoeken">{search.title}</Link>
        <Link to="woorden">{wordsCompared.title}</Link>
      </p>
      {beside !== undefined && <p className="note">{compare.choosing}</p>}
      <WorkroomFilter filter={view.filter} names={names} beside={beside} />
      <p className="row row-spread">
        <strong role="status">{workroom.count(view.stories, view.allStories)}</strong>
        {view.stories > 0 && (
          <span className="row">
            <Link className="button button-main" to={`${readAt}${filterToSearch(view.filter)}`}>
              {together.readTogether}
            </Link>
            <Link className="button" to={`${storiesAt}${filterToSearch(view.filter)}`}>
              {workroom.readThese}
            </Link>
            <Link className="button" to={compareAddress(filterToSearch(view.filter), beside)}>
              {compare.link}
            </Link>
            <Link className="button" to={`inzichten${filterToSearch(view.filter)}`}>
              {insights.make}
            </Link>
          </span>
        )}
      </p>
      {view.stories === 0 ? (
        <p>{workroom.empty}</p>
      ) : (
        <>
          <NeedsGrid
            grid={view.grid}
            filter={view.filter}
            names={names}
            stories={view.stories}
            readAt={readAt}
          />
          {figures.length > 0 && (
            <section className="card" aria-labelledby="outside">
              <h2 id="outside">
                <Link to="cijfers-van-buiten">{outside.title}</Link>
              </h2>
              <OutsideFigureList figures={figures} />
            </section>
          )}
          <WorkroomCharts view={view} names={names} storiesAt={storiesAt} />
        </>
      )}
    </>
  )
}
