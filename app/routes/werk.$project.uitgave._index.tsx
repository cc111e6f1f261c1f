import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { themeNames } from '#analysis/coding/codebook.ts'
import { useWords } from '#app/components/language.ts'
import { ReleaseCharts } from '#app/components/release-charts.tsx'
import { requireMember } from '#app/services/auth.server.ts'
import { loadRelease } from '#app/services/releases.server.ts'
import charts from '../components/charts/charts.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: charts }]

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug } = await requireMember(
    app,
    request,
    params.project,
    'see-release',
  )
  const release = await loadRelease(app, projectId)
  if (!release.ok) return { problem: release.problem.code }
  const { codebook, ...rest } = release.value
  return {
    release: {
      ...rest,
      names: themeNames(codebook),
      groups: Object.fromEntries(codebook.groups.map((group) => [group.code, group.name])),
      storiesAt: `/werk/${projectSlug}/uitgave/`,
    },
  }
}

export default function ReleaseRoom() {
  const { release, problem } = useLoaderData<typeof loader>()
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
        </>
      )}
    </>
  )
}
