import { PassThrough } from 'node:stream'
import {
  createReadableStreamFromReadable,
  type LoaderFunctionArgs as DataFunctionArgs,
  type EntryContext,
} from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { ResponseContext } from './components/response.ts'
import type { RequestContext } from './services/app.server.ts'
import { logFault } from './services/log.server.ts'
import { allWordsFor } from './words/teller-words.ts'

const GIVE_UP_MS = 10_000

/** Renders one page. A page is sent whole, never in pieces: a teller's phone gets either all of it or an error. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { nonce, requestId }: RequestContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let finalStatus = status
    const { pipe, abort } = renderToPipeableStream(
      <ResponseContext.Provider value={{ nonce, requestId, wordsIn: allWordsFor }}>
        <RemixServer context={context} url={request.url} nonce={nonce} />
      </ResponseContext.Provider>,
      {
        nonce,
        onAllReady() {
          const body = new PassThrough()
          headers.set('Content-Type', 'text/html; charset=utf-8')
          resolve(
            new Response(createReadableStreamFromReadable(body), { headers, status: finalStatus }),
          )
          pipe(body)
        },
        onShellError: reject,
        onError(error) {
          finalStatus = 500
          logFault('rendering failed', error, { requestId })
        },
      },
    )
    setTimeout(abort, GIVE_UP_MS).unref()
  })
}

/** A surprise in a loader or action: logged under an id, without what anybody typed. */
export function handleError(error: unknown, { request, context }: DataFunctionArgs): void {
  if (request.signal.aborted) return
  logFault('loader or action failed', error, { requestId: context.requestId })
}
