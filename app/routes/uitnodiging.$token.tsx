import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useStaffLocale, useWords } from '#app/components/language.ts'
import { STATUS, withCookies } from '#app/services/http.server.ts'
import { joinAsKnown, joinAsNew, openInvitation } from '#app/services/invitations.server.ts'
import { tryPassword } from '#app/services/log-in.server.ts'
import staff from '../styles/staff.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: staff }]
export const meta: MetaFunction = () => [{ title: 'Vertelpunt' }]

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const opened = await openInvitation(app, params.token ?? '')
  if (!opened.ok) return data({ invited: undefined }, { status: STATUS[opened.problem.code] })
  const { email, role, projectName, hasAccount } = opened.value
  const session = await app.accounts.findSession(request)
  const isThem = session?.isWhole === true && session.person.email === email
  return data({ invited: { email, role, projectName, hasAccount, isThem } })
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const token = params.token ?? ''
  const session = await app.accounts.findSession(request)
  const form = await request.formData()
  const field = (name: string) => String(form.get(name) ?? '').slice(0, 500)
  if (session && form.get('intent') === 'take') {
    const joined = await joinAsKnown(app, token, session)
    if (joined.ok) return redirect('/werk')
    return data({ code: joined.problem.code, name: '' }, { status: STATUS[joined.problem.code] })
  }
  const typed = { name: field('name'), password: field('password') }
  const joined = await joinAsNew(app, token, typed)
  if (!joined.ok)
    return data(
      { code: joined.problem.code, name: typed.name },
      { status: STATUS[joined.problem.code] },
    )
  const opened = await tryPassword(app, { ...joined.value, password: typed.password })
  return redirect('/inloggen/code', withCookies(opened.ok ? opened.value : []))
}

export default function Invitation() {
  const { invited } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { join, staff, problems } = useWords()
  const locale = useStaffLocale()
  const code = refused?.code ?? (invited ? undefined : 'invitation-unknown')
  return (
    <main id="inhoud" className="login card">
      <h1>{join.title}</h1>
      {code && (
        <p className="note note-danger" role="alert" id="join-error">
          {problems[code]}
        </p>
      )}
      {invited && (
        <>
          <p>
            {join.text(
              invited.projectName[locale] ?? invited.projectName.nl,
              staff.roles[invited.role],
            )}
          </p>
          {invited.isThem ? (
            <form method="post">
              <button className="button button-main" type="submit" name="intent" value="take">
                {join.take}
              </button>
            </form>
          ) : invited.hasAccount ? (
            <>
              <p>{join.known(invited.email)}</p>
              <a className="button button-main" href="/inloggen">
                {join.logIn}
              </a>
            </>
          ) : (
            <NewAccount email={invited.email} name={refused?.name} />
          )}
        </>
      )}
    </main>
  )
}

function NewAccount({ email, name }: { email: string; name: string | undefined }) {
  const { join, own } = useWords()
  return (
    <form method="post">
      <p>{join.account(email)}</p>
      <input type="hidden" name="username" autoComplete="username" value={email} />
      <p className="field">
        <label htmlFor="name">{join.name}</label>
        <input
          id="name"
          name="name"
          type="text"
          autoComplete="name"
          maxLength={80}
          required
          defaultValue={name}
        />
      </p>
      <p className="field">
        <label htmlFor="password">{join.password}</label>
        <input
          id="password"
          name="password"
          type="password"
          autoComplete="new-password"
          minLength={12}
          maxLength={200}
          required
          aria-describedby="password-hint"
        />
        <span className="soft small" id="password-hint">
          {own.passwordHint}
        </span>
      </p>
      <button className="button button-main" type="submit">
        {join.submit}
      </button>
    </form>
  )
}
