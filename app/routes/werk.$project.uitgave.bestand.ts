import type { LoaderFunctionArgs } from '@remix-run/node'
import { readLocale } from '#app/http/locale.server.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { fileResponse, notFound } from '#app/services/http.server.ts'
import { releaseCsv, releaseJson } from '#app/services/release-files.server.ts'
import { loadRelease } from '#app/services/releases.server.ts'
import { staffLocale } from '#app/words/words.ts'

/** The newest release as a file to keep: `?vorm=json`, else CSV. The numbers are those of the page. */
export async function loader(args: LoaderFunctionArgs) {
  const { request, params } = args
  const { app } = args.context
  const { projectId } = await requireMember(app, request, params.project, 'see-release')
  const release = await loadRelease(app, projectId)
  if (!release.ok) throw notFound()
  const locale = staffLocale(await readLocale(args))
  const isJson = new URL(request.url).searchParams.get('vorm') === 'json'
  return fileResponse((isJson ? releaseJson : releaseCsv)(release.value, locale))
}
