import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import express, { type ErrorRequestHandler, type Express } from 'express'
import { type App, dayOf } from '#app/services/app.server.ts'
import { logFault } from '#app/services/log.server.ts'
import { bodyLimit } from './body-limit.server.ts'
import { secureHeaders } from './headers.server.ts'
import { leavePage } from './leave-page.server.ts'
import { originGate } from './origin-gate.server.ts'
import { requestLog } from './request-log.server.ts'
import { staticFiles } from './static-files.server.ts'
import { placeOf } from './visitor.server.ts'

export type Web = {
  readonly express: Express
  /** Makes `/readyz` say no, so that a proxy stops sending while running requests finish. */
  drain(): void
}

/** The whole web shell of one process: health, static files, gates, and behind them the Remix build. */
export function createWeb(
  app: App,
  options: {
    readonly build: ServerBuild
    readonly clientFolder: string
    readonly islands: Readonly<Record<string, string>>
    /** The neutral page to which somebody who leaves fast is brought. */
    readonly exitUrl: string
    /** How many proxies of ours stand in front; each adds the address it saw. */
    readonly proxies?: number
    /** Says whether the database answers. */
    readonly isReady: () => Promise<boolean>
  },
): Web {
  const web = express()
  web.disable('x-powered-by')
  web.disable('etag')
  web.set('trust proxy', options.proxies ?? 0)
  let isDraining = false

  web.get('/livez', (_req, res) => void res.type('text/plain').send('ok\n'))
  web.get('/readyz', (_req, res) => {
    const answer = isDraining ? Promise.resolve(false) : options.isReady().catch(() => false)
    void answer.then((ready) =>
      res
        .status(ready ? 200 : 503)
        .type('text/plain')
        .send(ready ? 'ok\n' : 'not ready\n'),
    )
  })

  const log = requestLog()
  web.use(log.handler)
  web.use(secureHeaders(app.origin.startsWith('https://')))
  web.get('/weg', leavePage(options.exitUrl))
  web.use(staticFiles(options.clientFolder))
  web.use(originGate(app.origin))
  web.use(bodyLimit)
  web.use(
    createRequestHandler({
      build: options.build,
      getLoadContext: (req, res) => ({
        app,
        nonce: res.locals.nonce,
        requestId: res.locals.requestId,
        isSending: req.method === 'POST',
        islands: options.islands,
        exitUrl: options.exitUrl,
        visitor: app.keys
          .hash('visitor', `${dayOf(app.now())} ${placeOf(req.ip)}`)
          .toString('hex')
          .slice(0, 24),
      }),
    }),
  )
  const onFault: ErrorRequestHandler = (error, _req, res, next) => {
    const id = String(res.locals.requestId)
    logFault('request failed', error, { requestId: id })
    if (res.headersSent) return next(error)
    res.status(500).type('text/plain').send(`Er ging iets mis bij ons. Nummer: ${id}\n`)
  }
  web.use(onFault)
  return {
    express: web,
    drain: () => {
      isDraining = true
      log.flush()
    },
  }
}
