import type { LoaderFunctionArgs } from '@remix-run/node'
import { readLocale } from '#app/http/locale.server.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { fileResponse } from '#app/services/http.server.ts'
import { loadTrace, traceCsv } from '#app/services/trace.server.ts'
import { staffLocale } from '#app/words/words.ts'

/** What is built on what, for a spreadsheet; `?verhaal=` for one story. */
export async function loader(args: LoaderFunctionArgs) {
  const { request, params } = args
  const { app } = args.context
  const member = await requireMember(app, request, params.project, 'see-workroom')
  const asked = new URL(request.url).searchParams.get('verhaal')?.trim()
  const trace = await loadTrace(app, member, asked || undefined)
  return fileResponse(traceCsv(trace, staffLocale(await readLocale(args))))
}
