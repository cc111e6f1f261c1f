import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { readEditsBody } from '#app/http/edits-body.server.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { type AtDraft, followDraft, saveEdits, takeBack } from '#app/services/drafts.server.ts'
import { STATUS } from '#app/services/http.server.ts'

async function placeOf({
  request,
  params,
  context: { app },
}: LoaderFunctionArgs): Promise<AtDraft> {
  const { projectId, person } = await requireMember(app, request, params.project, 'design')
  return { projectId, slug: params.survey ?? '', by: person.id }
}

/** What happened to a draft since a revision, and who is at work in it. */
export async function loader(args: LoaderFunctionArgs) {
  const at = await placeOf(args)
  const search = new URL(args.request.url).searchParams
  const revision = Number(search.get('sinds')) || 0
  const place = search.get('plek') ?? ''
  const followed = await followDraft(args.context.app, at, { revision, place })
  if (followed.ok) return Response.json(followed.value)
  return Response.json(followed.problem, { status: STATUS[followed.problem.code] })
}

/** Saves edits, or takes the last one of this person back; the body as `readEditsBody` reads it. */
export async function action(args: ActionFunctionArgs) {
  const at = await placeOf(args)
  const body = await readEditsBody(args.request)
  if (!body.ok) return Response.json(body.problem, { status: STATUS[body.problem.code] })
  const { app } = args.context
  const saved =
    body.value.do === 'save'
      ? await saveEdits(app, at, body.value)
      : await takeBack(app, at, body.value)
  if (saved.ok) return Response.json(saved.value)
  return Response.json(saved.problem, { status: STATUS[saved.problem.code] })
}
