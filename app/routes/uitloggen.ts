import { type ActionFunctionArgs, redirect } from '@remix-run/node'

export async function action({ request, context: { app } }: ActionFunctionArgs) {
  const headers = new Headers()
  for (const cookie of await app.accounts.signOut(request)) headers.append('Set-Cookie', cookie)
  return redirect('/inloggen', { headers })
}

export function loader() {
  return redirect('/')
}
