import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireMember } from '#app/services/auth.server.ts'
import { loadNews } from '#app/services/coding-news.server.ts'

/** What others did at a story since an act, for the page that shows it. */
export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, person } = await requireMember(app, request, params.project, 'code')
  const after = Number(new URL(request.url).searchParams.get('na') ?? 0)
  const news = await loadNews(app, projectId, params.story ?? '', after, person.id)
  return Response.json(news, { headers: { 'Cache-Control': 'no-store' } })
}
