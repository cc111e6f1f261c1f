import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useStaffLocale, useWords } from '#app/components/language.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { loadVersions } from '#app/services/projects.server.ts'

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId } = await requireMember(app, request, params.project, 'see-versions')
  return loadVersions(app, projectId)
}

export default function Versions() {
  const surveys = useLoaderData<typeof loader>()
  const { versions, paper, design, exchange } = useWords()
  const locale = useStaffLocale()
  return (
    <>
      <h1>{versions.title}</h1>
      <p className="measure">{versions.intro}</p>
      <p className="row">
        <Link className="button button-main" to="../ontwerp" relative="path">
          {design.link}
        </Link>
        <Link className="button" to="../stemmen" relative="path">
          {design.voices.link}
        </Link>
        <Link className="button" to="inlezen">
          {exchange.importLink}
        </Link>
      </p>
      <ul className="plain-list">
        {surveys.map((survey) => (
          <li key={survey.id} className="card row row-spread">
            <div>
              <h2>{survey.title[locale] || survey.slug}</h2>
              <p className="soft small">
                {versions.kinds[survey.kind]} · {versions.version(survey.number)} · {versions.check}{' '}
                <code>{survey.fingerprint}</code>
              </p>
            </div>
            <div className="row">
              <Link
                className="button button-small"
                to={`../voorbeeld/${survey.id}`}
                relative="path"
              >
                {versions.preview}
                <span className="visually-hidden"> {survey.title[locale] || survey.slug}</span>
              </Link>
              <Link className="button button-small" to={`../papier/${survey.id}`} relative="path">
                {paper.link}
                <span className="visually-hidden"> {survey.title[locale] || survey.slug}</span>
              </Link>
              <Link className="button button-small" to={survey.slug}>
                {exchange.filesLink}
                <span className="visually-hidden"> {survey.title[locale] || survey.slug}</span>
              </Link>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
