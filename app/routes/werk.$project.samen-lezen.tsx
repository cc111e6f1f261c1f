import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { themeNames } from '#analysis/coding/codebook.ts'
import { filterToSearch, parseFilter } from '#analysis/dashboard/filter.ts'
import { READING_KINDS, type ReadingKind } from '#analysis/explore/reading-set.ts'
import { useChosenInFull } from '#app/components/chosen.ts'
import { FoundStories } from '#app/components/explore/found-stories.tsx'
import { useWords } from '#app/components/language.ts'
import { useThemeName } from '#app/components/theme-name.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { loadCodebook } from '#app/services/coding.server.ts'
import { loadReadingTable } from '#app/services/reading-together.server.ts'
import { loadVariables } from '#app/services/story-columns.server.ts'
import explore from '../components/explore/explore.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: explore }]

const MOST_SEED = 9999

function kindOf(asked: string | null): ReadingKind {
  return READING_KINDS.find((kind) => kind === asked) ?? 'samen'
}

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug, person } = await requireMember(
    app,
    request,
    params.project,
    'see-workroom',
  )
  const { searchParams } = new URL(request.url)
  const filter = parseFilter(searchParams)
  const kind = kindOf(searchParams.get('soort'))
  const asked = Number(searchParams.get('zaad'))
  const seed = Number.isInteger(asked) && asked > 0 && asked <= MOST_SEED ? asked : 1
  const [table, codebook, variables] = await Promise.all([
    loadReadingTable(app, projectId, { filter, kind, seed }, person.id),
    loadCodebook(app, projectId),
    loadVariables(app, projectId),
  ])
  return {
    table,
    filter,
    kind,
    seed,
    variables,
    names: themeNames(codebook),
    workroomAt: `/werk/${projectSlug}`,
  }
}

export default function ReadTogether() {
  const { table, filter, kind, seed, names, variables, workroomAt } = useLoaderData<typeof loader>()
  const { together: say, workroom, charts, insights, sense } = useWords()
  const nameOf = useThemeName(names)
  const chosen = useChosenInFull(filter, names, variables)
  const search = filterToSearch(filter)
  const addressOf = (one: ReadingKind, number: number) =>
    `${workroomAt}/samen-lezen${search}${search ? '&' : '?'}soort=${one}&zaad=${number}`
  const { pattern } = table
  return (
    <>
      <p>
        <Link to={`${workroomAt}${search}`}>{workroom.backToDashboard}</Link>
      </p>
      <h1>{say.title}</h1>
      {chosen.length > 0 && (
        <p>
          {workroom.chosen}: <strong>{chosen.join(' · ')}</strong>
        </p>
      )}
      <nav aria-label={say.kindsLabel}>
        <ul className="row plain-list">
          {READING_KINDS.map((one) => (
            <li key={one}>
              <Link
                className={one === kind ? 'button button-small button-main' : 'button button-small'}
                to={addressOf(one, seed)}
                aria-current={one === kind ? 'page' : undefined}
              >
                {say.kinds[one]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p className="measure">{say.intro[kind]}</p>
      {kind !== 'toeval' && pattern && (
        <p role="status">
          {pattern.theme && pattern.direction && (
            <strong>
              {say.pattern(nameOf(pattern.theme), charts.directions[pattern.direction])}.{' '}
            </strong>
          )}
          {say.weigh(table.with, table.against)}
        </p>
      )}
      {table.stories.length === 0 && (
        <p className="note">{kind === 'tegen' ? say.noneAgainst : say.none}</p>
      )}
      <FoundStories
        stories={table.stories.map((story) => ({
          ...story,
          above: (
            <p className={`reading-why${story.why === 'against' ? ' reading-why-against' : ''}`}>
              {say.why[story.why]}
            </p>
          ),
        }))}
        filter={{ roles: [] }}
        names={names}
        at={workroomAt}
      />
      <p className="row">
        <Link className="button" to={addressOf(kind, (seed % MOST_SEED) + 1)}>
          {say.again}
        </Link>
        <Link className="button" to={`${workroomAt}/verhalen${search}`}>
          {say.allThese}
        </Link>
        <Link className="button" to={`${workroomAt}/inzichten${search}`}>
          {insights.make}
        </Link>
        <Link className="button" to={`${workroomAt}/sessies${search}`}>
          {sense.newTitle}
        </Link>
      </p>
      <p className="soft small">
        {say.share} {workroom.logged}
      </p>
    </>
  )
}
