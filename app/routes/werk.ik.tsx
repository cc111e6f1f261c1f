import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { OwnFactors } from '#app/components/account/own-factors.tsx'
import { OwnPassword } from '#app/components/account/own-password.tsx'
import { OwnSessions } from '#app/components/account/own-sessions.tsx'
import { useWords } from '#app/components/language.ts'
import { StaffPage } from '#app/components/staff-page.tsx'
import { requireSession } from '#app/services/auth.server.ts'
import { removeFactor } from '#app/services/factors.server.ts'
import { STATUS } from '#app/services/http.server.ts'
import {
  changePassword,
  endOtherSessions,
  endSession,
  loadOwnAccount,
} from '#app/services/own-account.server.ts'
import { ok } from '#surveys/result.ts'
import staff from '../styles/staff.css?url'

export const handle = { hydrated: true }
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: staff }]
export const meta: MetaFunction = () => [{ title: 'Vertelpunt' }]

export async function loader({ request, context: { app } }: LoaderFunctionArgs) {
  return loadOwnAccount(app, await requireSession(app, request))
}

export async function action({ request, context: { app } }: ActionFunctionArgs) {
  const session = await requireSession(app, request)
  const form = await request.formData()
  const field = (name: string) => String(form.get(name) ?? '').slice(0, 500)
  const done = await (async () => {
    switch (form.get('intent')) {
      case 'password':
        return changePassword(app, session, { now: field('now'), next: field('next') })
      case 'remove-factor':
        return removeFactor(app, session, field('factor'))
      case 'end-session':
        return endSession(app, session, field('session'))
      case 'end-others':
        return ok(await endOtherSessions(app, session))
      default:
        return undefined
    }
  })()
  if (done && !done.ok)
    return data({ problem: done.problem.code }, { status: STATUS[done.problem.code] })
  return done ? { saved: true } : null
}

export default function OwnAccount() {
  const { person, factors, sessions } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { own, product, problems } = useWords()
  return (
    <StaffPage title={product} person={person.name}>
      <h1>{own.title}</h1>
      <p className="soft">{person.email}</p>
      {answer && 'problem' in answer && (
        <p className="note note-danger" role="alert">
          {problems[answer.problem]}
        </p>
      )}
      {answer && 'saved' in answer && (
        <p className="note" role="status">
          {own.saved}
        </p>
      )}
      <OwnSessions sessions={sessions} />
      <OwnFactors factors={factors} />
      <OwnPassword key={answer && 'saved' in answer ? 'saved' : ''} />
    </StaffPage>
  )
}
