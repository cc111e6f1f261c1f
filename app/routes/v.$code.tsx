import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { followChannel } from '#app/services/channels.server.ts'
import { notFound } from '#app/services/http.server.ts'

/** The short address of a channel: goes on to the page that it leads to, in the same entry of the history. */
export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  // Neither a question whether the page is there nor a browser that looks ahead is somebody who opens it.
  const isOpened = request.method === 'GET' && !request.headers.has('sec-purpose')
  const path = await followChannel(app, params.code ?? '', isOpened)
  // Every part of the path was read from the database; it goes nowhere but to a page of ours.
  if (!path?.startsWith('/p/')) throw notFound()
  return redirect(path)
}
