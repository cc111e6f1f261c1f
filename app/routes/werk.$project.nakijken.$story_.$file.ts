import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerBytes } from '#app/http/byte-range.server.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { notFound, STATUS } from '#app/services/http.server.ts'
import { openFile } from '#app/services/recordings.server.ts'

const KINDS = { opname: 'audio', tekening: 'drawing' } as const

/** The recording or the drawing of a story that waits, for its readers alone; every look is in the log. */
export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, person, role } = await requireMember(app, request, params.project, 'review')
  const name = params.file ?? ''
  if (!Object.hasOwn(KINDS, name)) return notFound()
  const kind = KINDS[name as keyof typeof KINDS]
  const reviewer = { userId: person.id, role }
  const opened = await openFile(app, projectId, params.story ?? '', kind, reviewer)
  if (!opened.ok) return new Response(null, { status: STATUS[opened.problem.code] })
  // That nothing may keep it is said by every answer of this program (headers.server.ts).
  return answerBytes(request, opened.value.bytes, opened.value.type)
}
