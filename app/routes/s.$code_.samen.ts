import type { ActionFunctionArgs } from '@remix-run/node'
import { exchangeActs } from '#app/services/sense-table.server.ts'

/** What a device at the table did, as JSON; answers with what all did since. 404 when there is no such session, or it is over. */
export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const body: unknown = await request.json().catch(() => undefined)
  const { who, since, acts } = (typeof body === 'object' ? (body ?? {}) : {}) as Record<
    string,
    unknown
  >
  const exchange = await exchangeActs(app, params.code ?? '', { who, since, acts })
  const headers = { 'cache-control': 'no-store' }
  return exchange
    ? Response.json(exchange, { headers })
    : Response.json({ gone: true }, { status: 404, headers })
}
