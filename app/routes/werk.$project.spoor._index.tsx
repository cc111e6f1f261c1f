import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { PassageWords } from '#app/components/insights/passage-words.tsx'
import { useWords } from '#app/components/language.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { loadTrace, type TracedInsight } from '#app/services/trace.server.ts'
import explore from '../components/explore/explore.css?url'
import insightStyles from '../components/insights/insights.css?url'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: explore },
  { rel: 'stylesheet', href: insightStyles },
]

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const member = await requireMember(app, request, params.project, 'see-workroom')
  const asked = new URL(request.url).searchParams.get('verhaal')?.trim()
  return {
    trace: await loadTrace(app, member, asked || undefined),
    asked: asked ?? '',
    workroomAt: `/werk/${member.projectSlug}`,
  }
}

export default function TracePage() {
  const { trace, asked, workroomAt } = useLoaderData<typeof loader>()
  const { trace: say, pilots } = useWords()
  const isNothing = trace.pilots.length + trace.loose.length === 0
  return (
    <>
      <p>
        <Link to="../pilots">{pilots.back}</Link>
      </p>
      <h1>{say.title}</h1>
      <p className="measure">{say.intro}</p>
      <Form className="row" role="search">
        <label htmlFor="verhaal">{say.ofStory}</label>
        <input
          id="verhaal"
          name="verhaal"
          type="text"
          inputMode="numeric"
          maxLength={12}
          defaultValue={asked}
        />
        <button className="button" type="submit">
          {say.look}
        </button>
        {asked && <Link to="../spoor">{say.all}</Link>}
        <a href={`spoor/bestand${asked ? `?verhaal=${encodeURIComponent(asked)}` : ''}`} download>
          {say.csv}
        </a>
      </Form>
      {isNothing && <p role="status">{asked ? say.noStory : say.none}</p>}
      {trace.pilots.map((pilot) => (
        <section key={pilot.id} className="card">
          <h2>
            <Link to={`../pilots/${pilot.id}`}>{pilot.name}</Link>
          </h2>
          <p>
            <span className="tag">{pilots.steps[pilot.step]}</span> {pilot.question}
          </p>
          {pilot.insights.length === 0 && <p className="soft">{pilots.noEvidence}</p>}
          {pilot.insights.map((insight) => (
            <InsightUnder key={insight.id} insight={insight} workroomAt={workroomAt} />
          ))}
        </section>
      ))}
      {trace.loose.length > 0 && (
        <section className="card">
          <h2>{say.loose}</h2>
          {trace.loose.map((insight) => (
            <InsightUnder key={insight.id} insight={insight} workroomAt={workroomAt} />
          ))}
        </section>
      )}
    </>
  )
}

function InsightUnder({ insight, workroomAt }: { insight: TracedInsight; workroomAt: string }) {
  const { insights: say } = useWords()
  return (
    <section className="traced">
      <h3>
        <Link to={`../inzichten/${insight.id}`}>{insight.claim}</Link>
      </h3>
      <p className="soft small">
        {say.state[insight.state]}
        {insight.lost > 0 && ` · ${say.lost(insight.lost)}`}
      </p>
      <ul className="plain-list">
        {insight.passages.map((passage) => (
          <li key={`${passage.storyId}${passage.start}`} className="passage">
            <PassageWords
              passage={passage}
              storyAt={`${workroomAt}/spoor?verhaal=${passage.caseNumber}`}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
