import type { LoaderFunctionArgs } from '@remix-run/node'
import { readLocale } from '#app/http/locale.server.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { fileResponse, notFound } from '#app/services/http.server.ts'
import { makeResearchFile, RESEARCH_FORMS } from '#app/services/research-files.server.ts'
import { staffLocale } from '#app/words/words.ts'

/** The newest release as a file for researchers: `?vorm=` says which. Leads and analysts alone, because it holds whole stories. */
export async function loader(args: LoaderFunctionArgs) {
  const { request, params } = args
  const { app } = args.context
  const member = await requireMember(app, request, params.project, 'see-workroom')
  const asked = new URL(request.url).searchParams.get('vorm')
  const form = RESEARCH_FORMS.find((one) => one === asked)
  if (!form) throw notFound()
  const file = await makeResearchFile(app, member, form, staffLocale(await readLocale(args)))
  if (!file) throw notFound()
  return fileResponse(file)
}
