import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { keepLocale } from '#app/http/locale.server.ts'
import { staffLocale } from '#app/words/words.ts'

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const cookie = keepLocale(staffLocale(String(form.get('taal'))))
  return redirect('/werk', { headers: { 'Set-Cookie': cookie } })
}
