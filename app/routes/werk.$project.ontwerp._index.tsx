import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { CopySurveys } from '#app/components/design/copy-surveys.tsx'
import { NewSurvey } from '#app/components/design/new-survey.tsx'
import { useStaffLocale, useWords } from '#app/components/language.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { copySurveys, listCopyTargets } from '#app/services/copying.server.ts'
import { createSurvey, listDesigns, readStart } from '#app/services/designs.server.ts'
import { STATUS } from '#app/services/http.server.ts'
import design from '../styles/design.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: design }]

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug, person } = await requireMember(
    app,
    request,
    params.project,
    'design',
  )
  const [designs, targets] = await Promise.all([
    listDesigns(app, projectId),
    listCopyTargets(app, projectSlug, person.id),
  ])
  return { designs, targets, project: projectSlug }
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const { projectId, projectSlug, person } = await requireMember(
    app,
    request,
    params.project,
    'design',
  )
  const form = await request.formData()
  const field = (name: string) => String(form.get(name) ?? '').slice(0, 200)
  if (field('intent') === 'copy') {
    const from = { id: projectId, slug: projectSlug }
    const asked = { from, survey: field('survey'), to: field('to'), by: person.id }
    const copied = await copySurveys(app, asked)
    if (copied.ok) return data({ copied: copied.value }, { status: 200 })
    return data({ problem: copied.problem.code }, { status: STATUS[copied.problem.code] })
  }
  const made = await createSurvey(app, projectId, {
    title: field('title'),
    role: field('role'),
    kind: field('kind'),
    from: readStart(field('from')),
    by: person.id,
  })
  if (made.ok) return redirect(`/werk/${projectSlug}/ontwerp/${made.value}`)
  return data({ problem: made.problem.code }, { status: STATUS[made.problem.code] })
}

export default function Designs() {
  const { designs, targets, project } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { design, publishing, problems, sandbox } = useWords()
  const locale = useStaffLocale()
  return (
    <>
      <h1>{design.title}</h1>
      <p className="measure">{design.intro}</p>
      <p>
        <Link to={`/werk/${project}/stemmen`}>{design.voices.link}</Link>
        {' · '}
        <Link to={`/werk/${project}/proef`}>{sandbox.trial.link}</Link>
      </p>
      {answer && 'copied' in answer && (
        <p className="note" role="status">
          {publishing.copy.done(answer.copied)}
        </p>
      )}
      {answer && 'problem' in answer && (
        <p className="note note-danger" role="alert">
          {problems[answer.problem]}
        </p>
      )}
      <h2>{design.list}</h2>
      {designs.length === 0 && <p>{design.none}</p>}
      <ul className="plain-list">
        {designs.map((one) => (
          <li key={one.slug} className="card row row-spread">
            <div>
              <h3>{one.title[locale]}</h3>
              <p className="soft small">
                {design.kindsOfSurvey[one.kind]}
                {one.role && ` · ${design.roles[one.role]}`} ·{' '}
                {one.published === undefined
                  ? design.neverPublished
                  : design.publishedAs(one.published)}
                {one.copiedFrom &&
                  ` · ${publishing.copy.from(one.copiedFrom.project, one.copiedFrom.survey)}`}
                {one.isChanged && one.published !== undefined && ` · ${design.changed}`}
              </p>
            </div>
            <Link className="button button-small" to={`/werk/${project}/ontwerp/${one.slug}`}>
              {design.open}
              <span className="visually-hidden">: {one.title[locale]}</span>
            </Link>
          </li>
        ))}
      </ul>
      <NewSurvey designs={designs} />
      <CopySurveys designs={designs} targets={targets} />
    </>
  )
}
