import type { LoaderFunctionArgs } from '@remix-run/node'
import { readLocale } from '#app/http/locale.server.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { FILE_FORMS, surveyFile } from '#app/services/exchange.server.ts'
import { fileResponse, notFound } from '#app/services/http.server.ts'
import { staffLocale, wordsFor } from '#app/words/words.ts'

/** A survey as a file: `?vorm=surveyjs`, `csv`, `xliff` (with `taal`) or `codeboek`; `versie=2` for a version, else the draft. */
export async function loader(args: LoaderFunctionArgs) {
  const { request, params } = args
  const { app } = args.context
  const { projectId, person } = await requireMember(app, request, params.project, 'design')
  const asked = new URL(request.url).searchParams
  const form = FILE_FORMS.find((one) => one === asked.get('vorm'))
  const version = asked.get('versie')
  const { paper, form: words } = wordsFor(staffLocale(await readLocale(args)))
  const file =
    form &&
    (await surveyFile(
      app,
      { projectId, slug: params.survey ?? '', by: person.id },
      {
        form,
        language: asked.get('taal') ?? '',
        version: version === null ? undefined : Number(version),
        words: paper.skip,
        notApplicable: words.notApplicable,
      },
    ))
  if (!file) throw notFound()
  return fileResponse(file)
}
