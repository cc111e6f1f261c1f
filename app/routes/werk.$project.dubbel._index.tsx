import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { NewRound } from '#app/components/double/new-round.tsx'
import { RoundProgress } from '#app/components/double/round-progress.tsx'
import { useWords } from '#app/components/language.ts'
import { may, requireMember } from '#app/services/auth.server.ts'
import { listCoders, loadRounds, makeRound } from '#app/services/double-coding.server.ts'
import { forbidden, STATUS } from '#app/services/http.server.ts'

const ROLES = ['ouder', 'jongere', 'kind', 'professional', 'ander'] as const

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, role } = await requireMember(app, request, params.project, 'code')
  const [rounds, coders] = await Promise.all([
    loadRounds(app, projectId),
    listCoders(app, projectId),
  ])
  return { rounds, coders, mayMake: may(role, 'manage') }
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const { projectId, projectSlug, person, role } = await requireMember(
    app,
    request,
    params.project,
    'code',
  )
  if (!may(role, 'manage')) throw forbidden()
  const form = await request.formData()
  const typed = {
    size: String(form.get('size') ?? '').slice(0, 5),
    role: String(form.get('role') ?? ''),
    coders: form.getAll('coder').map(String),
  }
  const made = await makeRound(app, projectId, {
    size: Number(typed.size),
    role: ROLES.find((one) => one === typed.role),
    coders: typed.coders,
    by: person.id,
  })
  if (made.ok) throw redirect(`/werk/${projectSlug}/dubbel/${made.value}`)
  return data({ problem: made.problem.code, typed }, { status: STATUS[made.problem.code] })
}

export default function Rounds() {
  const { rounds, coders, mayMake } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { double, problems } = useWords()
  return (
    <>
      <h1>{double.title}</h1>
      <p className="measure">{double.intro}</p>
      {refused && (
        <p className="note note-danger" role="alert">
          {problems[refused.problem]}
        </p>
      )}
      {rounds.length === 0 && <p>{double.none}</p>}
      <ul className="plain-list">
        {rounds.map((round) => (
          <li key={round.id} className="card">
            <h2>
              <Link to={round.id}>{double.round(round.number)}</Link>
            </h2>
            <p className="soft small">
              {double.stories(round.stories)}, {double.madeOn(round.madeOn)}
            </p>
            <RoundProgress coders={round.coders} all={round.stories} />
          </li>
        ))}
      </ul>
      {mayMake && <NewRound coders={coders} typed={refused?.typed} />}
    </>
  )
}
