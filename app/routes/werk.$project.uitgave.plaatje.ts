import type { LoaderFunctionArgs } from '@remix-run/node'
import { hasPicture, RELEASE_PICTURES } from '#analysis/drawing/pictures.ts'
import { readLocale } from '#app/http/locale.server.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { fileResponse, notFound } from '#app/services/http.server.ts'
import { releaseCsv } from '#app/services/release-files.server.ts'
import { pictureFile } from '#app/services/release-pictures.server.ts'
import { loadRelease } from '#app/services/releases.server.ts'
import { staffLocale } from '#app/words/words.ts'

/** One chart of the newest release as a file to keep: `?beeld=` says which, `?vorm=csv` asks for its numbers, else it is SVG. */
export async function loader(args: LoaderFunctionArgs) {
  const { request, params } = args
  const { app } = args.context
  const { projectId } = await requireMember(app, request, params.project, 'see-release')
  const release = await loadRelease(app, projectId)
  if (!release.ok) throw notFound()
  const asked = new URL(request.url).searchParams
  const picture = RELEASE_PICTURES.find((one) => one === asked.get('beeld'))
  if (!picture || !hasPicture(release.value.content, picture)) throw notFound()
  const locale = staffLocale(await readLocale(args))
  return fileResponse(
    asked.get('vorm') === 'csv'
      ? releaseCsv(release.value, locale, picture)
      : pictureFile(release.value, picture, locale),
  )
}
