import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useWords } from '#app/components/language.ts'
import { usePointName } from '#app/components/spread/point-name.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { loadSpread } from '#app/services/channels.server.ts'

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug } = await requireMember(app, request, params.project, 'review')
  const { points } = await loadSpread(app, projectId)
  return { points, entryAt: `/werk/${projectSlug}/invoer` }
}

export default function ChooseForm() {
  const { points, entryAt } = useLoaderData<typeof loader>()
  const { entry } = useWords()
  const nameOf = usePointName()
  return (
    <>
      <h1>{entry.title}</h1>
      <p className="measure">{entry.intro}</p>
      <h2>{entry.choose}</h2>
      <ul className="plain-list">
        {points.map((point) => (
          <li key={point.slug} className="card">
            <Link to={`${entryAt}/${point.slug}`}>{nameOf(point)}</Link>
          </li>
        ))}
      </ul>
    </>
  )
}
