import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PasskeyForm } from '#app/components/account/passkey-form.tsx'
import { SetUpApp } from '#app/components/account/set-up-app.tsx'
import { useWords } from '#app/components/language.ts'
import type { Session } from '#app/services/accounts.server.ts'
import type { App } from '#app/services/app.server.ts'
import { saveNewAuthenticator, startAuthenticator } from '#app/services/factors.server.ts'
import { STATUS, withCookies } from '#app/services/http.server.ts'
import { findFactors } from '#app/services/log-in.server.ts'
import { saveNewPasskey } from '#app/services/passkeys.server.ts'
import staff from '../styles/staff.css?url'

export const handle = { hydrated: true }
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: staff }]
export const meta: MetaFunction = () => [{ title: 'Inloggen · Vertelpunt' }]

/** Who is logged in whole may add a factor; with a password alone only who has none yet. */
async function requireMayAdd(app: App, request: Request): Promise<Session> {
  const session = await app.accounts.findSession(request)
  if (!session) throw redirect('/inloggen')
  const isFirst = !session.isWhole && !(await findFactors(app, session.person.id)).hasAny
  if (!session.isWhole && !isFirst) throw redirect('/inloggen/code')
  return session
}

export async function loader({ request, context: { app } }: LoaderFunctionArgs) {
  const session = await requireMayAdd(app, request)
  return { setUp: startAuthenticator(app, session), isFirst: !session.isWhole }
}

export async function action({ request, context: { app } }: ActionFunctionArgs) {
  const session = await requireMayAdd(app, request)
  const form = await request.formData()
  const field = (name: string) => String(form.get(name) ?? '').slice(0, 20_000)
  const saved = await (form.get('intent') === 'passkey'
    ? saveNewPasskey(app, session, { name: field('name'), answer: field('answer') })
    : saveNewAuthenticator(app, session, { sealed: field('sealed'), code: field('code') }))
  if (saved.ok) return redirect('/werk/ik/herstelcodes', withCookies(saved.value))
  const { code } = saved.problem
  // The same key again: it may stand in the app already.
  const setUp = startAuthenticator(app, session, field('sealed'))
  return data({ code, setUp }, { status: STATUS[code] })
}

export default function SetUpFactor() {
  const fresh = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { factor, own, problems } = useWords()
  const errorId = refused ? 'set-up-error' : undefined
  return (
    <main id="inhoud" className="login login-wide">
      <h1>{fresh.isFirst ? factor.setUpTitle : own.replace}</h1>
      <p>{fresh.isFirst ? factor.setUpIntro : own.replaceNote}</p>
      {refused && (
        <p className="note note-danger" role="alert" id={errorId}>
          {problems[refused.code]}
        </p>
      )}
      <SetUpApp setUp={refused?.setUp ?? fresh.setUp} errorId={errorId} />
      <section className="card">
        <h2>{factor.passkeyTitle}</h2>
        <p>{factor.passkeyText}</p>
        <PasskeyForm kind="new" />
      </section>
      {fresh.isFirst ? (
        <form method="post" action="/uitloggen">
          <button className="button button-small" type="submit">
            {factor.stop}
          </button>
        </form>
      ) : (
        <p>
          <a href="/werk/ik">{own.back}</a>
        </p>
      )}
    </main>
  )
}
