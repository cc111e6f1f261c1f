import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { themeNames } from '#analysis/coding/codebook.ts'
import { useWords } from '#app/components/language.ts'
import { ReleaseCharts } from '#app/components/release-charts.tsx'
import { may, requireMember } from '#app/services/auth.server.ts'
import { loadRelease } from '#app/services/releases.server.ts'
import charts from '../components/charts/charts.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: charts }]

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug, role } = await requireMember(
    app,
    request,
    params.project,
    'see-release',
  )
  const release = await loadRelease(app, projectId)
  const mayResearch = may(role, 'see-workroom')
  if (!release.ok) return { problem: release.problem.code, mayResearch }
  const { codebook, ...rest } = release.value
  return {
    mayResearch,
    release: {
      ...rest,
      names: themeNames(codebook),
      groups: Object.fromEntries(codebook.groups.map((group) => [group.code, group.name])),
      storiesAt: `/werk/${projectSlug}/uitgave/`,
    },
  }
}

/** In which forms a release goes to researchers. */
const FORMS = ['csv', 'xlsx', 'sav', 'getallen', 'r', 'qdpx', 'json'] as const

export default function ReleaseRoom() {
  const { release, problem, mayResearch } = useLoaderData<typeof loader>()
  const words = useWords()
  return (
    <>
      <h1>{words.release.title}</h1>
      {problem && <p>{words.problems[problem]}</p>}
      {release && (
        <>
          <p className="soft">
            {words.release.number(release.number, words.staff.day(release.madeOn))}
          </p>
          <p className="measure">{words.release.intro}</p>
          <p className="row release-files">
            <a className="button" href={`${release.storiesAt}bestand?vorm=csv`} download>
              {words.release.csv}
            </a>
            <a className="button" href={`${release.storiesAt}bestand?vorm=json`} download>
              {words.release.json}
            </a>
          </p>
          <ReleaseCharts {...release} />
          {mayResearch && (
            <section className="card no-print" aria-labelledby="research">
              <h2 id="research">{words.release.research.title}</h2>
              <p className="measure">{words.release.research.text}</p>
              <ul className="plain-list row">
                {FORMS.map((form) => (
                  <li key={form}>
                    <a
                      className="button button-small"
                      href={`${release.storiesAt}onderzoek?vorm=${form}`}
                      download
                    >
                      {words.release.research.forms[form]}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </>
  )
}
