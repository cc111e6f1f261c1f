import type { DraftServer } from './draft-store.ts'

/** The address of a draft at the server, reached with JSON; what is no answer of a draft counts as out of reach. */
export function reachServer(path: string): DraftServer {
  const ask = async (method: 'GET' | 'POST', search: string, body?: unknown) => {
    const reply = await fetch(`${path}${search}`, {
      method,
      redirect: 'error',
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
      keepalive: method === 'POST' && JSON.stringify(body).length < 60_000,
    })
    if (!reply.ok) throw new Error(`status ${reply.status}`)
    return reply.json()
  }
  return {
    save: (sent) => ask('POST', '', { do: 'save', ...sent }),
    takeBack: (asked) => ask('POST', '', { do: 'take-back', ...asked }),
    follow: ({ revision, place }) =>
      ask('GET', `?${new URLSearchParams({ sinds: String(revision), plek: place })}`),
  }
}
