import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useStaffLocale, useWords } from '#app/components/language.ts'
import { CodeStrip, PaperIntro } from '#app/components/paper/paper-frame.tsx'
import { PaperSurvey } from '#app/components/paper/paper-survey.tsx'
import { requireMember } from '#app/services/auth.server.ts'
import { isId, notFound } from '#app/services/http.server.ts'
import { localText } from '#surveys/definition.ts'
import paperStyle from '../styles/paper.css?url'
import print from '../styles/print.css?url'
import signifiers from '../styles/signifiers.css?url'
import teller from '../styles/teller.css?url'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: teller },
  { rel: 'stylesheet', href: signifiers },
  { rel: 'stylesheet', href: print },
  { rel: 'stylesheet', href: paperStyle },
]

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const member = await requireMember(app, request, params.project, 'see-versions')
  const id = params.version ?? ''
  const version = isId(id) ? await app.versions.find(member.projectId, id) : undefined
  if (!version) throw notFound()
  const home = `/werk/${member.projectSlug}`
  return {
    definition: version.definition,
    number: version.number,
    fingerprint: version.fingerprint.slice(0, 12),
    versionsAt: `${home}/vragenlijsten`,
    entryAt: `${home}/invoer`,
    codeAt: `${app.origin.replace(/^https?:\/\//, '')}/p/${member.projectSlug}/code`,
  }
}

export default function Paper() {
  const { definition, number, fingerprint, versionsAt, entryAt, codeAt } =
    useLoaderData<typeof loader>()
  const { paper, versions } = useWords()
  const locale = useStaffLocale()
  return (
    <>
      <div className="no-print">
        <p>
          <Link to={versionsAt}>{versions.back}</Link>
        </p>
        <p>{paper.about}</p>
        <p className="row sheet-choice">
          <button
            className="button button-small button-main"
            type="button"
            onClick={() => window.print()}
          >
            {paper.print}
          </button>
          <Link className="button button-small" to={entryAt}>
            {paper.type}
          </Link>
        </p>
      </div>
      <article className="sheet paper">
        <h1>{localText(definition.title, locale)}</h1>
        <PaperIntro />
        <PaperSurvey definition={definition} locale={locale} />
        <CodeStrip codeAt={codeAt} />
        <p className="paper-foot">
          {versions.version(number)} · {fingerprint}
        </p>
      </article>
    </>
  )
}
