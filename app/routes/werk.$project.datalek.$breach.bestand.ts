import type { LoaderFunctionArgs } from '@remix-run/node'
import { readLocale } from '#app/http/locale.server.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { loadBreach } from '#app/services/breaches.server.ts'
import { breachHtml, breachText } from '#app/services/guard-files.server.ts'
import { fileResponse, isId, notFound } from '#app/services/http.server.ts'
import { loadRegister } from '#app/services/register.server.ts'
import { staffLocale } from '#app/words/words.ts'

/** The draft of a report of a breach as a file: `?vorm=html` or `tekst`. */
export async function loader(args: LoaderFunctionArgs) {
  const { request, params } = args
  const { app } = args.context
  const { projectId } = await requireMember(app, request, params.project, 'manage')
  const id = params.breach ?? ''
  const breach = isId(id) ? await loadBreach(app, projectId, id) : undefined
  if (!breach) throw notFound()
  const register = await loadRegister(app, projectId)
  const locale = staffLocale(await readLocale(args))
  const isText = new URL(request.url).searchParams.get('vorm') === 'tekst'
  return fileResponse((isText ? breachText : breachHtml)(breach, register, locale))
}
