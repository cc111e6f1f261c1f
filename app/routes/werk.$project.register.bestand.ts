import type { LoaderFunctionArgs } from '@remix-run/node'
import { readLocale } from '#app/http/locale.server.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { registerCsv, registerHtml } from '#app/services/guard-files.server.ts'
import { fileResponse } from '#app/services/http.server.ts'
import { loadRegister } from '#app/services/register.server.ts'
import { staffLocale } from '#app/words/words.ts'

/** The register of processing as a file to keep: `?vorm=html` or `csv`. */
export async function loader(args: LoaderFunctionArgs) {
  const { request, params } = args
  const { app } = args.context
  const { projectId } = await requireMember(app, request, params.project, 'manage')
  const register = await loadRegister(app, projectId)
  const locale = staffLocale(await readLocale(args))
  const isCsv = new URL(request.url).searchParams.get('vorm') === 'csv'
  return fileResponse((isCsv ? registerCsv : registerHtml)(register, locale))
}
