import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { requireMember } from '#app/services/auth.server.ts'
import { findNextToCode, readOrder } from '#app/services/coding-order.server.ts'

/** Leads to the next story in an order; to the page of themes when no other waits. */
export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug } = await requireMember(app, request, params.project, 'code')
  const { searchParams } = new URL(request.url)
  const order = readOrder(searchParams.get('volgorde'))
  const next = await findNextToCode(app, projectId, searchParams.get('na') ?? undefined, order)
  const at = `/werk/${projectSlug}/themas`
  throw redirect(next ? `${at}/${next}?volgorde=${order}` : `${at}?op=ja`)
}
