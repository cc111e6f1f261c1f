import type { LoaderFunctionArgs } from '@remix-run/node'
import { readLocale } from '#app/http/locale.server.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { fileResponse, notFound } from '#app/services/http.server.ts'
import { sessionCsv } from '#app/services/sense-outcome.server.ts'
import { staffLocale } from '#app/words/words.ts'

/** What a session found, for a spreadsheet. */
export async function loader(args: LoaderFunctionArgs) {
  const { request, params } = args
  const { app } = args.context
  const member = await requireMember(app, request, params.project, 'see-workroom')
  const locale = staffLocale(await readLocale(args))
  const file = await sessionCsv(app, member, params.session ?? '', locale)
  if (!file) throw notFound()
  return fileResponse(file)
}
