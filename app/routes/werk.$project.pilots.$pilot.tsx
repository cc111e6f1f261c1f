import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { nextSteps } from '#analysis/insights/pilot.ts'
import { PilotDecisions } from '#app/components/insights/pilot-decisions.tsx'
import { PilotEffectCard } from '#app/components/insights/pilot-effect.tsx'
import { PilotForm, PlanFacts } from '#app/components/insights/pilot-plan.tsx'
import { PilotStoryPoint } from '#app/components/insights/pilot-story-point.tsx'
import { PilotTasks } from '#app/components/insights/pilot-tasks.tsx'
import { SavedNote } from '#app/components/insights/saved-note.tsx'
import { StepForm } from '#app/components/insights/step-form.tsx'
import { ToldForm } from '#app/components/insights/told-form.tsx'
import { useWords } from '#app/components/language.ts'
import { may, requireMember } from '#app/services/auth.server.ts'
import { forbidden, notFound, STATUS } from '#app/services/http.server.ts'
import { answerPilotForm, type PilotPlace, placeOf } from '#app/services/pilot-form.server.ts'
import { loadPilotRoom } from '#app/services/pilot-room.server.ts'
import { loadPilotPoint } from '#app/services/pilot-story-point.server.ts'
import { loadPilotWork } from '#app/services/pilot-work.server.ts'
import { loadPilot } from '#app/services/pilots.server.ts'
import { typedIn } from '#app/services/typed.server.ts'
import insightStyles from '../components/insights/insights.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: insightStyles }]

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug, role } = await requireMember(
    app,
    request,
    params.project,
    'see-release',
  )
  const page = await loadPilot(app, projectId, params.pilot ?? '')
  if (!page) throw notFound()
  const mayEdit = may(role, 'see-workroom')
  const isOfPoint = new URL(request.url).searchParams.get('na') === 'vertelpunt'
  return {
    ...page,
    work: await loadPilotWork(app, projectId, page.pilot.id, { withNames: mayEdit }),
    point: await loadPilotPoint(app, page.pilot),
    room: mayEdit ? await loadPilotRoom(app, page, isOfPoint) : undefined,
    mayTell: may(role, 'manage'),
    designAt: may(role, 'design') ? `/werk/${projectSlug}/ontwerp` : undefined,
    insightsAt: `/werk/${projectSlug}/inzichten`,
  }
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const member = await requireMember(app, request, params.project, 'see-workroom')
  const id = params.pilot ?? ''
  const form = await request.formData()
  const intent = String(form.get('intent') ?? '')
  if ((intent === 'tell' || intent === 'untell') && !may(member.role, 'manage')) throw forbidden()
  const done = await answerPilotForm(app, member, id, intent, form)
  const at = placeOf(intent)
  const saved = at ? `?bewaard=${at}#${at}` : '?bewaard'
  if (done.ok) return redirect(`/werk/${member.projectSlug}/pilots/${id}${saved}`)
  const { code } = done.problem
  const chosen = form.getAll('insight').map(String)
  return data({ problem: code, at, typed: typedIn(form), chosen }, { status: STATUS[code] })
}

export default function OnePilot() {
  const { pilot, insights, steps, work, point, room, mayTell, designAt, insightsAt } =
    useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const [search] = useSearchParams()
  const { pilots: say, staff } = useWords()
  const saved = refused ? null : search.get('bewaard')
  const typed = refused && !refused.at ? refused.typed : undefined
  const refusedAt = (place: PilotPlace) => (refused?.at === place ? refused : undefined)
  return (
    <>
      <p>
        <Link to="../pilots">{say.back}</Link>
      </p>
      <h1>{pilot.name}</h1>
      <p className="lead">{pilot.question}</p>
      <p>
        <span className="tag">{say.steps[pilot.step]}</span>
      </p>
      <SavedNote
        problem={refused && !refused.at ? refused.problem : undefined}
        saved={saved === '' ? say.saved : undefined}
      />
      <section className="card">
        <h2>{say.plan}</h2>
        <PlanFacts plan={pilot.plan} />
        <h3>{say.evidence}</h3>
        {insights.length === 0 && <p>{say.noEvidence}</p>}
        <ul>
          {insights.map(({ insightId, claim }) => (
            <li key={insightId}>
              {room ? <Link to={`${insightsAt}/${insightId}`}>{claim}</Link> : claim}
            </li>
          ))}
        </ul>
      </section>
      <PilotTasks
        tasks={work.tasks}
        organisations={room?.organisations}
        refused={refusedAt('taken')}
        isSaved={saved === 'taken'}
      />
      <PilotDecisions
        decisions={work.decisions}
        today={work.today}
        mayRecord={room !== undefined}
        refused={refusedAt('besluiten')}
        isSaved={saved === 'besluiten'}
      />
      <PilotStoryPoint
        point={point}
        came={room?.came}
        usable={room?.points}
        designAt={designAt}
        refused={refusedAt('vertelpunt')}
        isSaved={saved === 'vertelpunt'}
      />
      {room?.effect && <PilotEffectCard effect={room.effect} hasPoint={point !== undefined} />}
      {room && (
        <PilotForm
          pilot={pilot}
          chosen={
            typed?.intent === 'save'
              ? (refused?.chosen ?? [])
              : insights.map(({ insightId }) => insightId)
          }
          insights={room.insights}
          typed={typed}
        />
      )}
      {room && <StepForm steps={nextSteps(pilot.step)} typed={typed} />}
      {steps.length > 0 && (
        <section className="card">
          <h2>{say.history}</h2>
          <ol reversed>
            {steps.map(({ number, step, reason, day }) => (
              <li key={number}>
                <p>{reason}</p>
                <p className="soft small">{say.took(say.steps[step], staff.day(day))}</p>
              </li>
            ))}
          </ol>
        </section>
      )}
      {mayTell && (
        <ToldForm
          intro={say.tellText}
          told={pilot}
          start={pilot.plan.tries && say.toldStart(pilot.plan.tries, pilot.plan.forWhom)}
          typed={typed}
        />
      )}
    </>
  )
}
