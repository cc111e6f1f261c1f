import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireMember } from '#app/services/auth.server.ts'
import { makeColumnFile } from '#app/services/story-columns.server.ts'

/** What the charts of the workroom count, for a browser that counts itself. No text, no id; for leads and analysts alone. */
export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId } = await requireMember(app, request, params.project, 'see-workroom')
  return new Response(await makeColumnFile(app, projectId), {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Encoding': 'gzip',
      'Cache-Control': 'no-store',
    },
  })
}
