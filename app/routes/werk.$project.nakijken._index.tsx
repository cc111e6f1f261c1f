import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useWords } from '#app/components/language.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { loadQueue } from '#app/services/deidentification.server.ts'

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId } = await requireMember(app, request, params.project, 'review')
  const queue = await loadQueue(app, projectId)
  return queue.map(({ id, role, caseNumber, state, submittedOn, isExample, safetySignals }) => ({
    id,
    role,
    caseNumber,
    state,
    submittedOn,
    isExample,
    safetySignals,
  }))
}

export default function Queue() {
  const queue = useLoaderData<typeof loader>()
  const { review, staff, example } = useWords()
  if (queue.length === 0)
    return (
      <>
        <h1>{review.title}</h1>
        <p>{review.empty}</p>
      </>
    )
  return (
    <>
      <h1>{review.title}</h1>
      <p>{review.intro}</p>
      <p className="note">{review.wellbeing}</p>
      <div className="table-scroll card">
        <table>
          <thead>
            <tr>
              {Object.values(review.columns).map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {queue.map((story) => (
              <tr key={story.id} className={story.safetySignals.length ? 'queue-red' : undefined}>
                <th scope="row">
                  {story.state === 'received' ? (
                    staff.caseNumber(story.caseNumber)
                  ) : (
                    <Link to={story.id}>{staff.caseNumber(story.caseNumber)}</Link>
                  )}{' '}
                  {story.isExample && <span className="example-badge">{example}</span>}
                </th>
                <td>{staff.teller[story.role]}</td>
                <td>{story.submittedOn}</td>
                <td>{review.states[story.state]}</td>
                <td>
                  {story.safetySignals.map((signal) => (
                    <span key={signal} className="tag tag-danger">
                      {review.signals[signal] ?? signal}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
