import type {
  ActionFunctionArgs,
  LinksFunction,
  LoaderFunctionArgs,
  MetaFunction,
} from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { useWords } from '#app/components/language.ts'
import { STATUS } from '#app/services/http.server.ts'
import staff from '../styles/staff.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: staff }]
export const meta: MetaFunction = () => [{ title: 'Inloggen · Vertelpunt' }]

export async function loader({ request, context: { app } }: LoaderFunctionArgs) {
  if (await app.accounts.findPerson(request)) throw redirect('/werk')
  return null
}

export async function action({ request, context: { app, visitor } }: ActionFunctionArgs) {
  const form = await request.formData()
  const email = String(form.get('email') ?? '')
    .trim()
    .toLowerCase()
  const password = String(form.get('password') ?? '')
  const session = await app.accounts.signIn({ email, password, visitor })
  if (session === undefined || session === 'later') {
    const code = session === 'later' ? ('log-in-later' as const) : ('log-in-refused' as const)
    return data({ code, email }, { status: STATUS[code] })
  }
  const headers = new Headers()
  for (const cookie of session.cookies) headers.append('Set-Cookie', cookie)
  return redirect('/werk', { headers })
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
