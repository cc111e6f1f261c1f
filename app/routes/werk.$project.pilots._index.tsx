import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { PILOT_STEPS } from '#analysis/insights/pilot.ts'
import { SavedNote } from '#app/components/insights/saved-note.tsx'
import { useWords } from '#app/components/language.ts'
import { may, requireMember } from '#app/services/auth.server.ts'
import { STATUS } from '#app/services/http.server.ts'
import { loadClaim } from '#app/services/insights.server.ts'
import { countPilotTasks } from '#app/services/pilot-work.server.ts'
import { loadPilots, startPilot } from '#app/services/pilots.server.ts'
import insightStyles from '../components/insights/insights.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: insightStyles }]

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, role } = await requireMember(app, request, params.project, 'see-release')
  const about = new URL(request.url).searchParams.get('inzicht') ?? ''
  const mayEdit = may(role, 'see-workroom')
  const [pilots, tasks, insight] = await Promise.all([
    loadPilots(app, projectId),
    countPilotTasks(app, projectId),
    mayEdit ? loadClaim(app, projectId, about) : undefined,
  ])
  return {
    pilots: pilots.map((pilot) => ({ ...pilot, tasks: tasks.get(pilot.id) })),
    insight,
    mayEdit,
  }
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const member = await requireMember(app, request, params.project, 'see-workroom')
  const form = await request.formData()
  const typed = {
    name: String(form.get('name') ?? ''),
    question: String(form.get('question') ?? ''),
  }
  const insight = String(form.get('insight') ?? '')
  const started = await startPilot(app, member, { ...typed, insights: [insight] })
  if (!started.ok)
    return data({ problem: started.problem.code, typed }, { status: STATUS[started.problem.code] })
  return redirect(`/werk/${member.projectSlug}/pilots/${started.value}`)
}

export default function Pilots() {
  const { pilots, insight, mayEdit } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { pilots: say, pilotWork, outside, insights, sense, trace, report, staff } = useWords()
  return (
    <>
      <h1>{say.title}</h1>
      <p className="measure">{say.intro}</p>
      <p className="row">
        <Link to="../cijfers-van-buiten">{outside.title}</Link>
        {mayEdit && (
          <>
            <Link to="../inzichten">{insights.title}</Link>
            <Link to="../sessies">{sense.title}</Link>
            <Link to="../spoor">{trace.title}</Link>
            <Link to="../verslag">{report.page}</Link>
          </>
        )}
      </p>
      <SavedNote problem={refused?.problem} />
      <div className="pilot-board">
        {PILOT_STEPS.map((step) => {
          const here = pilots.filter((pilot) => pilot.step === step)
          return (
            <section key={step} aria-labelledby={`step-${step}`}>
              <h2 id={`step-${step}`}>
                {say.steps[step]} <span className="soft">({here.length})</span>
              </h2>
              {here.length === 0 && <p className="soft">{say.noneHere}</p>}
              <ul className="plain-list">
                {here.map((pilot) => (
                  <li key={pilot.id} className="card">
                    <h3>
                      <Link to={pilot.id}>{pilot.name}</Link>
                    </h3>
                    <p>{pilot.question}</p>
                    <p className="soft small">
                      {[
                        say.builtOn(pilot.insights),
                        pilot.plan.owner && say.owner(pilot.plan.owner),
                        pilot.plan.lookBackOn && say.lookBack(staff.day(pilot.plan.lookBackOn)),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </p>
                    {pilot.tasks && pilot.tasks.open > 0 && (
                      <p className={pilot.tasks.overdue > 0 ? 'tasks-late small' : 'small'}>
                        {pilotWork.openCount(pilot.tasks.open, pilot.tasks.overdue)}
                      </p>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
      </div>
      {mayEdit && (
        <section className="card" id="nieuw">
          <h2>{say.newTitle}</h2>
          {insight && (
            <p>
              {say.onInsight} <Link to={`../inzichten/${insight.id}`}>{insight.claim}</Link>
            </p>
          )}
          <Form method="post" className="stack-form">
            {insight && <input type="hidden" name="insight" value={insight.id} />}
            <p className="field">
              <label htmlFor="name">{say.name}</label>
              <input
                id="name"
                name="name"
                type="text"
                maxLength={120}
                required
                defaultValue={refused?.typed.name}
              />
            </p>
            <p className="field">
              <label htmlFor="question">{say.question}</label>
              <input
                id="question"
                name="question"
                type="text"
                maxLength={2000}
                required
                aria-describedby="question-hint"
                defaultValue={refused?.typed.question}
              />
              <span id="question-hint" className="soft small">
                {say.questionHint}
              </span>
            </p>
            <p>
              <button className="button button-main" type="submit">
                {say.start}
              </button>
            </p>
          </Form>
        </section>
      )}
    </>
  )
}
