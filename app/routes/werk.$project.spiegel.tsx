import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { MirroredQuestion } from '#app/components/explore/mirror-question.tsx'
import { useWords } from '#app/components/language.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { loadMirror } from '#app/services/mirror.server.ts'
import charts from '../components/charts/charts.css?url'
import explore from '../components/explore/explore.css?url'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: charts },
  { rel: 'stylesheet', href: explore },
]

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug } = await requireMember(
    app,
    request,
    params.project,
    'see-workroom',
  )
  return { ...(await loadMirror(app, projectId)), workroomAt: `/werk/${projectSlug}` }
}

export default function Mirror() {
  const { questions, looked, workroomAt } = useLoaderData<typeof loader>()
  const { mirror: say, workroom } = useWords()
  return (
    <>
      <p>
        <Link to={workroomAt}>{workroom.backToDashboard}</Link>
      </p>
      <h1>{say.title}</h1>
      <p className="measure">{say.intro}</p>
      {questions.length === 0 && <p>{say.none}</p>}
      {questions.map((question) => (
        <MirroredQuestion
          key={question.name}
          question={question}
          looked={looked}
          readAt={`${workroomAt}/samen-lezen`}
        />
      ))}
    </>
  )
}
