import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useWords } from '#app/components/language.ts'
import { QueueList } from '#app/components/queue-list.tsx'
import { requireMember } from '#app/services/auth.server.ts'
import { loadQueue } from '#app/services/deidentification.server.ts'
import { countApart } from '#app/services/doubted.server.ts'

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, person } = await requireMember(app, request, params.project, 'review')
  const queue = await loadQueue(app, projectId)
  const stories = queue.map((story) => ({
    id: story.id,
    role: story.role,
    caseNumber: story.caseNumber,
    submittedOn: story.submittedOn,
    isExample: story.isExample,
    safetySignals: story.safetySignals,
    isComing: story.state === 'received',
    isPrepared: story.state === 'prepared',
    isMine: story.state === 'prepared' && story.preparedBy === person.id,
  }))
  const apart = await countApart(app, projectId)
  return { stories, apart, done: new URL(request.url).searchParams.get('klaar') }
}

export default function Queue() {
  const { stories, apart, done } = useLoaderData<typeof loader>()
  const { review, staff, entry, doubt } = useWords()
  const toRelease = stories.filter((story) => story.isPrepared)
  const toReview = stories.filter((story) => !story.isPrepared)
  const first = stories.find((story) => !story.isComing && !story.isMine)
  return (
    <>
      <h1>{review.title}</h1>
      {(done === 'nagekeken' || done === 'vrijgegeven') && (
        <p className="note" role="status">
          {review.done[done]}
        </p>
      )}
      <p>
        <Link to="../invoer" relative="path">
          {entry.link}
        </Link>
      </p>
      {apart > 0 && (
        <p>
          <Link to="misschien">{doubt.link(apart)}</Link>
        </p>
      )}
      {stories.length === 0 ? (
        <p>{review.empty}</p>
      ) : (
        <>
          <p className="measure">
            {review.intro} {review.wellbeing}
          </p>
          {first && (
            <p>
              <Link className="button button-main" to={first.id}>
                {review.start(staff.caseNumber(first.caseNumber).toLowerCase())}
              </Link>
            </p>
          )}
          <QueueList
            id="to-release"
            title={review.toRelease(toRelease.length)}
            hint={review.toReleaseHint}
            stories={toRelease}
          />
          <QueueList
            id="to-review"
            title={review.toReview(toReview.length)}
            hint={review.toReviewHint}
            stories={toReview}
          />
        </>
      )}
    </>
  )
}
