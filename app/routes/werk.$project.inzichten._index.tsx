import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { themeNames } from '#analysis/coding/codebook.ts'
import { filterToSearch, parseFilter } from '#analysis/dashboard/filter.ts'
import { ChosenStories } from '#app/components/insights/chosen-stories.tsx'
import { WeightWords } from '#app/components/insights/insight-facts.tsx'
import { SavedNote } from '#app/components/insights/saved-note.tsx'
import { useWords } from '#app/components/language.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { loadCodebook } from '#app/services/coding.server.ts'
import { STATUS } from '#app/services/http.server.ts'
import { loadInsights, startInsight } from '#app/services/insights.server.ts'
import { loadVariables } from '#app/services/story-columns.server.ts'
import insightStyles from '../components/insights/insights.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: insightStyles }]

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId } = await requireMember(app, request, params.project, 'see-workroom')
  const filter = parseFilter(new URL(request.url).searchParams)
  const [insights, codebook, variables] = await Promise.all([
    loadInsights(app, projectId),
    loadCodebook(app, projectId),
    loadVariables(app, projectId),
  ])
  return { insights, filter, variables, names: themeNames(codebook) }
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const member = await requireMember(app, request, params.project, 'see-workroom')
  const form = await request.formData()
  const claim = String(form.get('claim') ?? '')
  const started = await startInsight(app, member, {
    claim,
    search: new URL(request.url).search,
  })
  if (!started.ok)
    return data({ problem: started.problem.code, claim }, { status: STATUS[started.problem.code] })
  return redirect(`/werk/${member.projectSlug}/inzichten/${started.value}`)
}

export default function Insights() {
  const { insights, filter, variables, names } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { insights: say, staff, pilots, sense, trace, report } = useWords()
  return (
    <>
      <h1>{say.title}</h1>
      <p className="measure">{say.intro}</p>
      <p className="row">
        <Link to="../pilots">{pilots.title}</Link>
        <Link to="../sessies">{sense.title}</Link>
        <Link to="../spoor">{trace.title}</Link>
        <Link to="../verslag">{report.page}</Link>
      </p>
      <SavedNote problem={refused?.problem} />
      <section className="card">
        <h2>{say.newTitle}</h2>
        <Form method="post" action={filterToSearch(filter) || '?'} className="stack-form">
          <ChosenStories filter={filter} names={names} variables={variables} />
          <p className="field">
            <label htmlFor="claim">{say.claim}</label>
            <input
              id="claim"
              name="claim"
              type="text"
              maxLength={300}
              required
              aria-describedby="claim-hint"
              defaultValue={refused?.claim}
            />
            <span id="claim-hint" className="soft small">
              {say.claimHint}
            </span>
          </p>
          <p>
            <button className="button button-main" type="submit">
              {say.start}
            </button>
          </p>
        </Form>
      </section>
      {insights.length === 0 && <p>{say.none}</p>}
      <ul className="plain-list">
        {insights.map((insight) => (
          <li key={insight.id} className="card">
            <h2>
              <Link to={insight.id}>{insight.claim}</Link>
            </h2>
            <p className="soft small">
              {say.state[insight.state]} · {staff.day(insight.madeOn)}
              {insight.toldOn && ` · ${say.told}`}
            </p>
            <WeightWords weight={insight.weight} />
          </li>
        ))}
      </ul>
    </>
  )
}
