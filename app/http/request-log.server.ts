import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import { logLine } from '#app/services/log.server.ts'

const HOUR_MS = 3_600_000

/**
 * Logs staff requests one by one and tellers' requests only as counts per hour.
 *
 * No address, browser name, query or body is ever written; of a path only the fixed words, ids become `:id`.
 */
export function requestLog(): { readonly handler: RequestHandler; flush(): void } {
  let counts = new Map<string, number>()
  const flush = () => {
    for (const [status, count] of counts)
      logLine('info', 'teller requests in the past hour', { status, count })
    counts = new Map()
  }
  setInterval(flush, HOUR_MS).unref()

  const handler: RequestHandler = (req, res, next) => {
    const id = randomUUID().slice(0, 8)
    const began = performance.now()
    res.locals.requestId = id
    res.setHeader('X-Request-Id', id)
    const path = req.path
    const { method } = req
    res.on('finish', () => {
      const isStaff =
        path.startsWith('/werk') || path.startsWith('/inloggen') || path.startsWith('/uitloggen')
      if (!isStaff) {
        const status = `${Math.floor(res.statusCode / 100)}xx`
        counts.set(status, (counts.get(status) ?? 0) + 1)
        return
      }
      logLine('info', 'request', {
        id,
        method,
        path: path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id'),
        status: res.statusCode,
        ms: Math.round(performance.now() - began),
      })
    })
    next()
  }
  return { handler, flush }
}
