import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useWords } from '#app/components/language.ts'
import { QueueList, type QueueStory } from '#app/components/queue-list.tsx'
import { OwnReading, TeamReading } from '#app/components/reading-load.tsx'
import { requireMember } from '#app/services/auth.server.ts'
import { loadQueue } from '#app/services/deidentification.server.ts'
import { countApart } from '#app/services/doubted.server.ts'
import { loadReading } from '#app/services/wellbeing.server.ts'

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const member = await requireMember(app, request, params.project, 'review')
  const { projectId, person } = member
  const queue = await loadQueue(app, projectId)
  const stories = queue.map((story) => ({
    id: story.id,
    role: story.role,
    caseNumber: story.caseNumber,
    submittedOn: story.submittedOn,
    isExample: story.isExample,
    safetySignals: story.safetySignals,
    hasAnswer: story.hasAnswer,
    isComing: story.state === 'received',
    isPrepared: story.state === 'prepared',
    isMine: story.state === 'prepared' && story.preparedBy === person.id,
  }))
  const apart = await countApart(app, projectId)
  const reading = await loadReading(app, member)
  const asked = new URL(request.url).searchParams
  return {
    stories,
    apart,
    reading,
    done: asked.get('klaar'),
    shown: parseGroup(asked.get('toon')),
  }
}

/** Each story stands in one group. */
const GROUPS = ['eerst', 'vrijgeven', 'nakijken'] as const
type Group = (typeof GROUPS)[number]

const parseGroup = (asked: string | null) => GROUPS.find((group) => group === asked)

/** A signal or an answer comes before everything else, whatever step it waits for. */
function groupOf(story: QueueStory): Group {
  if (story.safetySignals.length > 0 || story.hasAnswer) return 'eerst'
  return story.isPrepared ? 'vrijgeven' : 'nakijken'
}

export default function Queue() {
  const { stories, apart, reading, done, shown } = useLoaderData<typeof loader>()
  const { review, staff, entry, doubt, desk } = useWords()
  const of = (group: Group) => stories.filter((story) => groupOf(story) === group)
  const lists = [
    {
      group: 'eerst',
      id: 'first',
      title: desk.first(of('eerst').length),
      hint: desk.firstHint,
    },
    {
      group: 'vrijgeven',
      id: 'to-release',
      title: review.toRelease(of('vrijgeven').length),
      hint: review.toReleaseHint,
    },
    {
      group: 'nakijken',
      id: 'to-review',
      title: review.toReview(of('nakijken').length),
      hint: review.toReviewHint,
    },
  ] as const
  const first = stories.find((story) => !story.isComing && !story.isMine)
  return (
    <>
      <h1>{review.title}</h1>
      {(done === 'nagekeken' || done === 'vrijgegeven') && (
        <p className="note" role="status">
          {review.done[done]}
        </p>
      )}
      <OwnReading own={reading.own} />
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
          <nav aria-label={desk.filter} className="row queue-filter">
            <Link className="button" to="?" aria-current={shown ? undefined : 'page'}>
              {desk.all(stories.length)}
            </Link>
            {lists.map(({ group, title }) => (
              <Link
                key={group}
                className="button"
                to={`?toon=${group}`}
                aria-current={shown === group ? 'page' : undefined}
              >
                {title}
              </Link>
            ))}
          </nav>
          {shown && of(shown).length === 0 && <p>{desk.noneOfThese}</p>}
          {lists.map(
            ({ group, ...list }) =>
              (!shown || shown === group) && (
                <QueueList key={group} {...list} stories={of(group)} hasSteps={group === 'eerst'} />
              ),
          )}
        </>
      )}
      <TeamReading team={reading.team} />
    </>
  )
}
