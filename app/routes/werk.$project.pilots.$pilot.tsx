import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { nextSteps, PILOT_STEPS, PLAN_PARTS } from '#analysis/insights/pilot.ts'
import { PilotEffectCard } from '#app/components/insights/pilot-effect.tsx'
import { PilotForm, PlanFacts } from '#app/components/insights/pilot-plan.tsx'
import { SavedNote } from '#app/components/insights/saved-note.tsx'
import { StepForm } from '#app/components/insights/step-form.tsx'
import { ToldForm } from '#app/components/insights/told-form.tsx'
import { useWords } from '#app/components/language.ts'
import { may, requireMember } from '#app/services/auth.server.ts'
import { forbidden, notFound, STATUS } from '#app/services/http.server.ts'
import { loadPilotEffect } from '#app/services/pilot-effect.server.ts'
import {
  changePilot,
  loadPilot,
  loadUsableInsights,
  stepPilot,
  tellPilot,
} from '#app/services/pilots.server.ts'
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
  // The first time it ran: a pilot that was taken up again is compared with before all of it.
  const began = page.steps.filter(({ step }) => step === 'running').at(-1)?.day
  const insightIds = page.insights.map(({ insightId }) => insightId)
  return {
    ...page,
    effect: mayEdit && began ? await loadPilotEffect(app, projectId, insightIds, began) : undefined,
    usable: mayEdit ? await loadUsableInsights(app, projectId) : [],
    mayEdit,
    mayTell: may(role, 'manage'),
    insightsAt: `/werk/${projectSlug}/inzichten`,
  }
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const member = await requireMember(app, request, params.project, 'see-workroom')
  const id = params.pilot ?? ''
  const form = await request.formData()
  const field = (name: string) => String(form.get(name) ?? '')
  const intent = field('intent')
  const done = await (async () => {
    if (intent === 'tell' || intent === 'untell') {
      if (!may(member.role, 'manage')) throw forbidden()
      const isTold = intent === 'tell'
      return tellPilot(app, member, id, { nl: field('nl'), en: field('en'), isTold })
    }
    const step = PILOT_STEPS.find((one) => `step-${one}` === intent)
    if (step) return stepPilot(app, member, id, step, field('reason'))
    return changePilot(app, member, id, {
      name: field('name'),
      question: field('question'),
      plan: Object.fromEntries(PLAN_PARTS.map((part) => [part, field(part)])),
      insights: form.getAll('insight').map(String),
    })
  })()
  if (done.ok) return redirect(`/werk/${member.projectSlug}/pilots/${id}?bewaard`)
  const { code } = done.problem
  return data({ problem: code }, { status: STATUS[code] })
}

export default function OnePilot() {
  const { pilot, insights, steps, effect, usable, mayEdit, mayTell, insightsAt } =
    useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const [search] = useSearchParams()
  const { pilots: say, staff } = useWords()
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
        problem={refused?.problem}
        saved={!refused && search.has('bewaard') ? say.saved : undefined}
      />
      <section className="card">
        <h2>{say.plan}</h2>
        <PlanFacts plan={pilot.plan} />
        <h3>{say.evidence}</h3>
        {insights.length === 0 && <p>{say.noEvidence}</p>}
        <ul>
          {insights.map(({ insightId, claim }) => (
            <li key={insightId}>
              {mayEdit ? <Link to={`${insightsAt}/${insightId}`}>{claim}</Link> : claim}
            </li>
          ))}
        </ul>
      </section>
      {effect && <PilotEffectCard effect={effect} />}
      {mayEdit && (
        <PilotForm
          pilot={pilot}
          chosen={insights.map(({ insightId }) => insightId)}
          insights={usable}
        />
      )}
      {mayEdit && <StepForm steps={nextSteps(pilot.step)} />}
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
      {mayTell && <ToldForm intro={say.tellText} told={pilot} />}
    </>
  )
}
