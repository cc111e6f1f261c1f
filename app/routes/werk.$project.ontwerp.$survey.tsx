import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Designer } from '#app/components/design/designer.tsx'
import { useWords } from '#app/components/language.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { loadDraft } from '#app/services/drafts.server.ts'
import { notFound, STATUS } from '#app/services/http.server.ts'
import { publishDraft } from '#app/services/publishing.server.ts'
import child from '../styles/child.css?url'
import design from '../styles/design.css?url'
import signifiers from '../styles/signifiers.css?url'
import teller from '../styles/teller.css?url'

export const links: LinksFunction = () =>
  [teller, signifiers, child, design].map((href) => ({ rel: 'stylesheet', href }))

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug, person } = await requireMember(
    app,
    request,
    params.project,
    'design',
  )
  const slug = params.survey ?? ''
  const loaded = await loadDraft(app, { projectId, slug, by: person.id })
  if (!loaded.ok) throw notFound()
  const { survey, published, definition, revision, mayUndo, mayRedo } = loaded.value
  return {
    first: { definition, revision, mayUndo, mayRedo },
    role: survey.role,
    published: published?.number,
    slug: survey.slug,
    project: projectSlug,
  }
}

/** Publishes the draft as the lead saw it. */
export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const { projectId, person } = await requireMember(app, request, params.project, 'design')
  const form = await request.formData()
  const revision = Number(form.get('revision') ?? Number.NaN)
  const at = { projectId, slug: params.survey ?? '', by: person.id }
  const done = await publishDraft(app, at, revision)
  if (done.ok) return { published: done.value }
  return data({ problem: done.problem.code }, { status: STATUS[done.problem.code] })
}

export default function DesignSurvey() {
  const { first, role, published, slug, project } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { design, sandbox } = useWords()
  return (
    <>
      <p>
        <Link to={`/werk/${project}/ontwerp`}>{design.back}</Link>
        {' · '}
        <Link to={`/werk/${project}/ontwerp/${slug}/voorbeeld`}>{sandbox.preview.link}</Link>
      </p>
      <Designer
        key={slug}
        first={first}
        role={role}
        published={published}
        savePath={`/werk/${project}/ontwerp/${slug}/bewaar`}
        publicPath={`/p/${project}/${slug}`}
        answer={answer}
      />
    </>
  )
}
