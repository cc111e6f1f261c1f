import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CodeField } from '#app/components/account/code-field.tsx'
import { PasskeyForm } from '#app/components/account/passkey-form.tsx'
import { useWords } from '#app/components/language.ts'
import { requireHalfSession } from '#app/services/auth.server.ts'
import { tryCode } from '#app/services/factors.server.ts'
import { isFirstAccount } from '#app/services/first-run.server.ts'
import { STATUS, withCookies } from '#app/services/http.server.ts'
import { findFactors } from '#app/services/log-in.server.ts'
import { tryPasskey } from '#app/services/passkeys.server.ts'
import staff from '../styles/staff.css?url'

export const handle = { hydrated: true }
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: staff }]
export const meta: MetaFunction = () => [{ title: 'Inloggen · Vertelpunt' }]

export async function loader({ request, context: { app } }: LoaderFunctionArgs) {
  const { person } = await requireHalfSession(app, request)
  const factors = await findFactors(app, person.id)
  if (!factors.hasAny) throw redirect('/inloggen/instellen')
  return {
    hasApp: factors.authenticatorSince !== undefined,
    hasPasskey: factors.passkeys.length > 0,
    exampleOf: isFirstAccount(person) ? person.email : undefined,
  }
}

export async function action({ request, context: { app } }: ActionFunctionArgs) {
  const session = await requireHalfSession(app, request)
  const form = await request.formData()
  const field = (name: string) => String(form.get(name) ?? '').slice(0, 20_000)
  const tried = await (form.get('intent') === 'passkey'
    ? tryPasskey(app, session, field('answer'))
    : tryCode(app, session, field('code')))
  if (tried.ok) return redirect('/werk', withCookies(tried.value))
  const { code } = tried.problem
  return data({ code }, { status: STATUS[code] })
}

export default function SecondFactor() {
  const { hasApp, hasPasskey, exampleOf } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { factor, recovery, problems } = useWords()
  const errorId = refused ? 'code-error' : undefined
  return (
    <main id="inhoud" className="login card">
      <h1>{factor.title}</h1>
      {refused && (
        <p className="note note-danger" role="alert" id={errorId}>
          {problems[refused.code]}
        </p>
      )}
      {exampleOf && <p className="note login-example">{factor.example(exampleOf)}</p>}
      {hasPasskey && <PasskeyForm kind="use" />}
      <p>{hasApp ? factor.ask : factor.passkeyOnly}</p>
      {hasApp && (
        <form method="post">
          <CodeField describedBy={errorId} />
          <button className="button button-main" type="submit">
            {factor.submit}
          </button>
        </form>
      )}
      <details open={hasApp ? undefined : true}>
        <summary>{recovery.title}</summary>
        <p>{factor.lost}</p>
        <form method="post">
          <p className="field">
            <label htmlFor="recovery">{recovery.title}</label>
            <input
              id="recovery"
              name="code"
              type="text"
              autoComplete="off"
              maxLength={20}
              required
            />
          </p>
          <button className="button" type="submit">
            {factor.submit}
          </button>
        </form>
      </details>
      <form method="post" action="/uitloggen">
        <button className="button button-small" type="submit">
          {factor.stop}
        </button>
      </form>
    </main>
  )
}
