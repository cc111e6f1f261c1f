import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { forbidden } from '#app/services/http.server.ts'
import { askNewPasskey, askPasskey } from '#app/services/passkeys.server.ts'

/** What a browser needs to make a passkey or to answer with one; a password alone is enough to be asked. */
export async function action({ request, context: { app } }: ActionFunctionArgs) {
  const session = await app.accounts.findSession(request)
  if (!session) throw forbidden()
  const kind = (await request.formData()).get('kind')
  const options = await (kind === 'new' ? askNewPasskey(app, session) : askPasskey(app, session))
  return Response.json(options)
}

export function loader() {
  return redirect('/inloggen')
}
