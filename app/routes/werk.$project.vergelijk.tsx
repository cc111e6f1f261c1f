import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { themeNames } from '#analysis/coding/codebook.ts'
import type { Role } from '#analysis/dashboard/facts.ts'
import { filterToSearch, parseFilter } from '#analysis/dashboard/filter.ts'
import type { ComparedFeature } from '#analysis/explore/compare.ts'
import { useChosenInFull } from '#app/components/chosen.ts'
import { useAnswerText } from '#app/components/explore/value-text.ts'
import { useWords } from '#app/components/language.ts'
import { useThemeName } from '#app/components/theme-name.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { loadCodebook } from '#app/services/coding.server.ts'
import { loadComparison } from '#app/services/compare.server.ts'
import explore from '../components/explore/explore.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: explore }]

const MOST_SHOWN = 40

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug } = await requireMember(
    app,
    request,
    params.project,
    'see-workroom',
  )
  const { searchParams } = new URL(request.url)
  const second = searchParams.get('met')
  const [compared, codebook] = await Promise.all([
    loadComparison(app, projectId, { first: searchParams, second }),
    loadCodebook(app, projectId),
  ])
  return {
    ...compared,
    features: compared.features.slice(0, MOST_SHOWN),
    looked: compared.features.length,
    filter: parseFilter(searchParams),
    other: second === null ? undefined : parseFilter(new URLSearchParams(second)),
    names: themeNames(codebook),
    workroomAt: `/werk/${projectSlug}`,
  }
}

export default function Compare() {
  const data = useLoaderData<typeof loader>()
  const { filter, other, names, variables, features, workroomAt } = data
  const { compare: say, workroom, mirror, patterns } = useWords()
  const nameOf = useThemeName(names)
  const textOf = useAnswerText(variables)
  const first = useChosenInFull(filter, names, variables).join(' · ') || say.all
  const second = useChosenInFull(other ?? { roles: [] }, names, variables).join(' · ')
  const search = filterToSearch(filter)
  const labelOf = ({ kind, source, code }: ComparedFeature) => {
    if (kind === 'theme') return nameOf(code)
    if (kind === 'role') return patterns.role(code as Role)
    const { question, answer } = textOf(source, code)
    return `${question} ${answer}`
  }
  const percent = ({ count, of }: ComparedFeature['first']) => (
    <>
      {mirror.percent(count / of)}{' '}
      <span className="compare-count soft">({patterns.counts(count, of)})</span>
    </>
  )
  return (
    <>
      <p>
        <Link to={`${workroomAt}${search}`}>{workroom.backToDashboard}</Link>
      </p>
      <h1>{say.title}</h1>
      <p className="measure">{say.intro}</p>
      <dl className="compare-sides">
        <div>
          <dt>{first}</dt>
          <dd>{say.stories(data.first)}</dd>
        </div>
        <div>
          <dt>{other ? second || say.all : say.rest}</dt>
          <dd>{say.stories(data.second)}</dd>
        </div>
      </dl>
      {data.inBoth > 0 && <p className="soft small">{say.inBoth(data.inBoth)}</p>}
      <p className="row">
        <Link
          className="button button-small"
          to={`${workroomAt}?met=${encodeURIComponent(search)}`}
        >
          {say.choose}
        </Link>
        {other && (
          <Link className="button button-small" to={`?${search.slice(1)}`}>
            {say.withRest}
          </Link>
        )}
      </p>
      {features.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached
        <section className="table-scroll" aria-label={say.title} tabIndex={0}>
          <table className="compare-table">
            <thead>
              <tr>
                <th scope="col">{say.what}</th>
                <th scope="col">{first}</th>
                <th scope="col">{other ? second || say.all : say.rest}</th>
                <th scope="col">{say.chance}</th>
              </tr>
            </thead>
            <tbody>
              {features.map((feature) => (
                <tr key={`${feature.source}:${feature.code}`}>
                  <th scope="row">{labelOf(feature)}</th>
                  <td>{percent(feature.first)}</td>
                  <td>{percent(feature.second)}</td>
                  <td>
                    <span className={feature.label === 'no-chance' ? 'tag tag-helped' : 'tag'}>
                      {say.chances[feature.label]}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <p className="soft small">{say.method(data.looked)}</p>
    </>
  )
}
