import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { readBody } from '#app/http/json-body.server.ts'
import {
  openStoryPoint,
  readForm,
  sealForm,
  startForm,
  submitStory,
} from '#app/services/collection.server.ts'
import { STATUS } from '#app/services/http.server.ts'

/** A ticket for one story that will be sent whole: what a page otherwise carries along. */
export async function loader({ params, context: { app } }: LoaderFunctionArgs) {
  const opened = await openStoryPoint(app, params.project ?? '', params.point ?? '')
  if (!opened.ok) return Response.json(opened.problem, { status: STATUS[opened.problem.code] })
  return Response.json({ ticket: sealForm(app, startForm(app, opened.value)) })
}

/**
 * Takes in a whole story in one post: `{ticket, answers, locale, themes}` as JSON; answers `{receipt}` once it is on disk.
 *
 * Nobody can be asked to wait here: under pressure what comes without `proof` is stored apart.
 */
export async function action({ request, context: { app, visitor } }: ActionFunctionArgs) {
  const body = await readBody(request)
  const read = await readForm(app, body.ticket)
  if (!read.ok) return Response.json(read.problem, { status: STATUS[read.problem.code] })
  const sent = await submitStory(app, {
    ...read.value,
    answers: body.answers,
    locale: body.locale,
    themes: body.themes,
    from: { visitor, proof: body.proof, canAsk: false },
  })
  if (!sent.ok) return Response.json(sent.problem, { status: STATUS[sent.problem.code] })
  return Response.json({ receipt: sent.value })
}
