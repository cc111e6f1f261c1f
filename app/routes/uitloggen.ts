import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { withCookies } from '#app/services/http.server.ts'

export async function action({ request, context: { app } }: ActionFunctionArgs) {
  return redirect('/inloggen', withCookies(await app.accounts.signOut(request)))
}

export function loader() {
  return redirect('/')
}
