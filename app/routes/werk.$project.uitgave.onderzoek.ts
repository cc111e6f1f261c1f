import type { LoaderFunctionArgs } from '@remix-run/node'
import { readLocale } from '#app/http/locale.server.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { fileResponse, notFound, streamResponse } from '#app/services/http.server.ts'
import {
  makeResearchFile,
  RESEARCH_FORMS,
  streamStories,
} from '#app/services/research-files.server.ts'
import { staffLocale } from '#app/words/words.ts'

/** The newest release as a file for researchers: `?vorm=` says which. Leads and analysts alone, because it holds whole stories. */
export async function loader(args: LoaderFunctionArgs) {
  const { request, params } = args
  const { app } = args.context
  const member = await requireMember(app, request, params.project, 'see-workroom')
  const asked = new URL(request.url).searchParams.get('vorm')
  const locale = staffLocale(await readLocale(args))
  if (asked === 'csv') {
    const file = await streamStories(app, member, locale)
    if (!file) throw notFound()
    return streamResponse({ ...file, type: 'text/csv; charset=utf-8' })
  }
  const form = RESEARCH_FORMS.find((one) => one === asked)
  if (!form) throw notFound()
  const file = await makeResearchFile(app, member, form, locale)
  if (!file) throw notFound()
  return fileResponse(file)
}
