import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { themeNames } from '#analysis/coding/codebook.ts'
import { parseFilter } from '#analysis/dashboard/filter.ts'
import { ComposeForm } from '#app/components/insights/compose-form.tsx'
import { FrozenNumbers, WeightWords } from '#app/components/insights/insight-facts.tsx'
import { InsightTextForm, StateForm } from '#app/components/insights/insight-forms.tsx'
import { PassageFinder } from '#app/components/insights/passage-finder.tsx'
import { PassageList } from '#app/components/insights/passage-list.tsx'
import { SavedNote } from '#app/components/insights/saved-note.tsx'
import { ToldForm } from '#app/components/insights/told-form.tsx'
import { useWords } from '#app/components/language.ts'
import { may, requireMember } from '#app/services/auth.server.ts'
import { loadCodebook } from '#app/services/coding.server.ts'
import { forbidden, notFound, STATUS } from '#app/services/http.server.ts'
import { answerInsightForm } from '#app/services/insight-form.server.ts'
import { loadInsight } from '#app/services/insights.server.ts'
import { loadReadingTable } from '#app/services/reading-together.server.ts'
import { typedIn } from '#app/services/typed.server.ts'
import explore from '../components/explore/explore.css?url'
import insightStyles from '../components/insights/insights.css?url'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: explore },
  { rel: 'stylesheet', href: insightStyles },
]

type Sought = 'samen' | 'tegen' | undefined

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const member = await requireMember(app, request, params.project, 'see-workroom')
  const { projectId, projectSlug, role, person } = member
  const page = await loadInsight(app, member, params.insight ?? '')
  if (!page) throw notFound()
  const asked = new URL(request.url).searchParams.get('zoek')
  const sought: Sought = asked === 'samen' || asked === 'tegen' ? asked : undefined
  const filter = parseFilter(new URLSearchParams(page.insight.view.search))
  const [found, codebook] = await Promise.all([
    sought && loadReadingTable(app, projectId, { filter, kind: sought, seed: 1 }, person.id),
    loadCodebook(app, projectId),
  ])
  return {
    ...page,
    sought,
    found: found?.stories ?? [],
    names: themeNames(codebook),
    mayTell: may(role, 'manage'),
    workroomAt: `/werk/${projectSlug}`,
  }
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const member = await requireMember(app, request, params.project, 'see-workroom')
  const form = await request.formData()
  const intent = String(form.get('intent') ?? '')
  const isForPublic = ['tell', 'untell', 'compose', 'compose-show'].includes(intent)
  if (isForPublic && !may(member.role, 'manage')) throw forbidden()
  const done = await answerInsightForm(app, member, params.insight ?? '', intent, form)
  if (!done.ok) {
    const { code } = done.problem
    return data({ problem: code, typed: typedIn(form) }, { status: STATUS[code] })
  }
  const sought = new URL(request.url).searchParams.get('zoek')
  const isKind = sought === 'samen' || sought === 'tegen'
  return redirect(
    `/werk/${member.projectSlug}/inzichten/${params.insight}?${isKind ? `zoek=${sought}&` : ''}bewaard`,
  )
}

export default function OneInsight() {
  const { insight, passages, weight, borrowed, sought, found, names, mayTell, workroomAt } =
    useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const [search] = useSearchParams()
  const { insights: say, pilots, sense } = useWords()
  return (
    <>
      <p>
        <Link to="../inzichten">{say.back}</Link>
      </p>
      <h1>{insight.claim}</h1>
      <p>
        <span className={`tag${insight.state === 'ready' ? ' tag-helped' : ''}`}>
          {say.state[insight.state]}
        </span>{' '}
        {insight.state === 'dropped' && say.dropped(insight.reason)}
      </p>
      <SavedNote
        problem={refused?.problem}
        saved={!refused && search.has('bewaard') ? say.saved : undefined}
      />
      <section className="card">
        <h2>{say.weightTitle}</h2>
        <WeightWords weight={weight} />
        {insight.state !== 'dropped' && (
          <p>
            <Link className="button" to={`../sessies?inzicht=${insight.id}`}>
              {sense.discuss}
            </Link>{' '}
            <Link className="button" to={`../pilots?inzicht=${insight.id}#nieuw`}>
              {pilots.startOnInsight}
            </Link>
          </p>
        )}
      </section>
      <section className="card">
        <h2>{say.readings}</h2>
        {insight.readings.length > 0 && (
          <ol>
            {insight.readings.map((reading) => (
              <li key={reading}>{reading}</li>
            ))}
          </ol>
        )}
        <InsightTextForm insight={insight} typed={refused?.typed} />
      </section>
      <PassageList passages={passages} />
      <PassageFinder sought={sought} stories={found} cited={passages} />
      <FrozenNumbers view={insight.view} names={names} workroomAt={workroomAt} />
      <StateForm state={insight.state} typed={refused?.typed} />
      {mayTell && <ComposeForm insight={insight} borrowed={borrowed} typed={refused?.typed} />}
      {mayTell && <ToldForm intro={say.tellText} told={insight} typed={refused?.typed} />}
    </>
  )
}
