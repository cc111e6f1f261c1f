import type { LoaderFunctionArgs } from '@remix-run/node'
import { readLocale } from '#app/http/locale.server.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { fileResponse, notFound } from '#app/services/http.server.ts'
import { SESSION_PICTURES, sessionPicture } from '#app/services/sense-outcome.server.ts'
import { staffLocale } from '#app/words/words.ts'

/** The groups, the landscape or the line of time of a session, as a picture. */
export async function loader(args: LoaderFunctionArgs) {
  const { request, params } = args
  const { app } = args.context
  const { projectId } = await requireMember(app, request, params.project, 'see-workroom')
  const which = SESSION_PICTURES.find((one) => one === params.exercise)
  const locale = staffLocale(await readLocale(args))
  const file = which && (await sessionPicture(app, projectId, params.session ?? '', which, locale))
  if (!file) throw notFound()
  return fileResponse(file)
}
