import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useWords } from '#app/components/language.ts'
import { CollectingCard } from '#app/components/spread/collecting-point.tsx'
import { ReminderList } from '#app/components/spread/reminder-list.tsx'
import { requireMember } from '#app/services/auth.server.ts'
import { changePoint, loadCollecting } from '#app/services/collecting.server.ts'
import { STATUS } from '#app/services/http.server.ts'

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug } = await requireMember(app, request, params.project, 'manage')
  return { ...(await loadCollecting(app, projectId)), project: projectSlug }
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const { projectId, person } = await requireMember(app, request, params.project, 'manage')
  const form = await request.formData()
  const field = (name: string) => String(form.get(name) ?? '').slice(0, 80)
  const changed = await changePoint(app, projectId, {
    point: field('point'),
    state: field('state'),
    closesOn: field('closesOn'),
    quota: field('quota'),
    target: field('target'),
    by: person.id,
  })
  if (changed.ok) return { changed: changed.value }
  return data({ problem: changed.problem.code }, { status: STATUS[changed.problem.code] })
}

export default function Collecting() {
  const { points, channels, project } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { collecting, problems } = useWords()
  const reminders = points.flatMap((point) =>
    point.reminders.map((reminder) => ({ ...point, reminder })),
  )
  return (
    <>
      <p>
        <Link to={`/werk/${project}/verspreiden`}>{collecting.back}</Link>
      </p>
      <h1>{collecting.title}</h1>
      <p className="measure">{collecting.intro}</p>
      {answer && 'problem' in answer && (
        <p className="note note-danger" role="alert">
          {problems[answer.problem]}
        </p>
      )}
      {answer && 'changed' in answer && (
        <p className="note" role="status">
          {collecting.saved}
        </p>
      )}
      <ReminderList reminders={reminders} />
      <ul className="plain-list">
        {points.map((point) => (
          <CollectingCard key={point.slug} point={point} />
        ))}
      </ul>
      {channels.length > 0 && (
        <section>
          <h2>{collecting.channels}</h2>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone must scroll by keyboard too */}
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form, and a section would be one landmark more */}
          <div className="table-scroll" role="group" tabIndex={0} aria-label={collecting.channels}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{collecting.channel}</th>
                  <th scope="col">{collecting.opened}</th>
                  <th scope="col">{collecting.begun}</th>
                  <th scope="col">{collecting.finished}</th>
                </tr>
              </thead>
              <tbody>
                {channels.map(({ name, code, opened, begun, finished }) => (
                  <tr key={code}>
                    <th scope="row">
                      <bdi>{name}</bdi>
                    </th>
                    <td>{opened}</td>
                    <td>{begun}</td>
                    <td>{finished ?? collecting.few}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
    </>
  )
}
