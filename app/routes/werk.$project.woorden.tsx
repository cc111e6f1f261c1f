import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { ROLES } from '#analysis/dashboard/facts.ts'
import { useWords } from '#app/components/language.ts'
import { KeynessTable } from '#app/components/search/keyness-table.tsx'
import { requireMember } from '#app/services/auth.server.ts'
import { loadComparedWords } from '#app/services/emergent.server.ts'
import charts from '../components/charts/charts.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: charts }]

/** Below this many stories in a group its words are called a hint. */
const FEW = 30

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug } = await requireMember(
    app,
    request,
    params.project,
    'see-workroom',
  )
  const { searchParams } = new URL(request.url)
  const asked = (name: string) => ROLES.find((role) => role === searchParams.get(name))
  const [first, second] = [asked('groep') ?? 'ouder', asked('met') ?? 'jongere']
  const compared = await loadComparedWords(app, projectId, first, second)
  return { ...compared, a: first, b: second, searchAt: `/werk/${projectSlug}/zoeken?q=` }
}

export default function Words() {
  const { sizes, first, second, a, b, searchAt } = useLoaderData<typeof loader>()
  const { wordsCompared: say, charts: chart } = useWords()
  return (
    <>
      <h1>{say.title}</h1>
      <p className="measure">{say.intro}</p>
      <Form method="get" className="card row" key={`${a} ${b}`}>
        {(
          [
            ['groep', say.first, a],
            ['met', say.second, b],
          ] as const
        ).map(([name, label, chosen]) => (
          <label key={name}>
            {label}
            <select name={name} defaultValue={chosen}>
              {ROLES.map((role) => (
                <option key={role} value={role}>
                  {chart.roles[role]}
                </option>
              ))}
            </select>
          </label>
        ))}
        <button className="button button-main" type="submit">
          {say.submit}
        </button>
      </Form>
      <p role="status">{say.sizes(chart.roles[a], sizes[0], chart.roles[b], sizes[1])}</p>
      {Math.min(...sizes) < FEW && <p className="note">{say.few}</p>}
      <div className="grid-2">
        <KeynessTable
          id="eerste"
          title={say.more(chart.roles[a])}
          words={first}
          isFirst
          searchAt={searchAt}
        />
        <KeynessTable
          id="tweede"
          title={say.more(chart.roles[b])}
          words={second}
          isFirst={false}
          searchAt={searchAt}
        />
      </div>
      <details>
        <summary>{say.methodTitle}</summary>
        <ul className="measure">
          {say.method.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </>
  )
}
