import type { LoaderFunctionArgs } from '@remix-run/node'
import { docxFiles } from '#analysis/report/docx.ts'
import { readLocale } from '#app/http/locale.server.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { fileResponse, notFound } from '#app/services/http.server.ts'
import { loadReport, readYear } from '#app/services/report.server.ts'
import { zipOf } from '#app/services/zip.server.ts'
import { staffLocale } from '#app/words/words.ts'

/** The report of a project for a word processor. */
export async function loader(args: LoaderFunctionArgs) {
  const { request, params } = args
  const { app } = args.context
  const member = await requireMember(app, request, params.project, 'see-workroom')
  const year = readYear(new URL(request.url).searchParams.get('jaar'), app.now())
  const of = { projectId: member.projectId, slug: member.projectSlug, year }
  const report = await loadReport(app, of, staffLocale(await readLocale(args)))
  if (!report) throw notFound()
  return fileResponse({
    name: `${year === undefined ? 'verslag' : `jaarverslag-${year}`}-${report.day}.docx`,
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    body: zipOf(docxFiles(report)),
  })
}
