import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireMember } from '#app/services/auth.server.ts'
import { exportCodebook } from '#app/services/codebook-files.server.ts'
import { fileResponse } from '#app/services/http.server.ts'

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId } = await requireMember(app, request, params.project, 'code')
  const isQdc = new URL(request.url).searchParams.get('vorm') === 'qdc'
  return fileResponse(await exportCodebook(app, projectId, isQdc ? 'qdc' : 'csv'))
}
