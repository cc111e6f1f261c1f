import type {
  ActionFunctionArgs,
  LinksFunction,
  LoaderFunctionArgs,
  MetaFunction,
} from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { useWords } from '#app/components/language.ts'
import { STATUS, withCookies } from '#app/services/http.server.ts'
import { tryPassword } from '#app/services/log-in.server.ts'
import staff from '../styles/staff.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: staff }]
export const meta: MetaFunction = () => [{ title: 'Inloggen · Vertelpunt' }]

export async function loader({ request, context: { app } }: LoaderFunctionArgs) {
  const session = await app.accounts.findSession(request)
  if (session) throw redirect(session.isWhole ? '/werk' : '/inloggen/code')
  return null
}

export async function action({ request, context: { app } }: ActionFunctionArgs) {
  const form = await request.formData()
  const field = (name: string) => String(form.get(name) ?? '').slice(0, 500)
  const email = field('email')
  const opened = await tryPassword(app, { email, password: field('password') })
  if (opened.ok) return redirect('/inloggen/code', withCookies(opened.value))
  const { code } = opened.problem
  return data({ code, email }, { status: STATUS[code] })
}

export default function LogIn() {
  const refused = useActionData<typeof action>()
  const { login, problems } = useWords()
  return (
    <main id="inhoud" className="login card">
      <h1>{login.title}</h1>
      {refused && (
        <p className="note note-danger" role="alert" id="log-in-error">
          {problems[refused.code]}
        </p>
      )}
      <form method="post">
        <p className="field">
          <label htmlFor="email">{login.email}</label>
          <input
            id="email"
            name="email"
            type="email"
            autoComplete="username"
            required
            defaultValue={refused?.email}
            aria-describedby={refused ? 'log-in-error' : undefined}
          />
        </p>
        <p className="field">
          <label htmlFor="password">{login.password}</label>
          <input
            id="password"
            name="password"
            type="password"
            autoComplete="current-password"
            required
          />
        </p>
        <button className="button button-main" type="submit">
          {login.submit}
        </button>
      </form>
    </main>
  )
}
