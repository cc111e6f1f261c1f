import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { ImportForm } from '#app/components/exchange/import-form.tsx'
import { ImportReport } from '#app/components/exchange/import-report.tsx'
import { useWords } from '#app/components/language.ts'
import { readSentFile } from '#app/http/sent-file.server.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { TELLER_ROLES } from '#app/services/designs.server.ts'
import { importSurvey } from '#app/services/exchange.server.ts'
import design from '../styles/design.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: design }]

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectSlug } = await requireMember(app, request, params.project, 'design')
  return { home: `/werk/${projectSlug}`, roles: TELLER_ROLES }
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const { projectId, person } = await requireMember(app, request, params.project, 'design')
  const { field, file } = await readSentFile(request)
  if (!file) return data({ problem: 'file-missing', notes: [] }, { status: 422 })
  const made = await importSurvey(app, projectId, {
    fileName: file.name,
    bytes: file.bytes,
    title: field('title'),
    role: field('role'),
    kind: field('kind'),
    by: person.id,
  })
  if (made.ok) return { problem: undefined, ...made.value }
  const notes = 'notes' in made.problem ? made.problem.notes : []
  return data({ problem: made.problem.code, notes }, { status: 422 })
}

export default function ReadIn() {
  const { home, roles } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { exchange, versions } = useWords()
  return (
    <>
      <p>
        <Link to={`${home}/vragenlijsten`}>{versions.back}</Link>
      </p>
      <h1>{exchange.importTitle}</h1>
      {answer?.problem && (
        <div className="note note-danger" role="alert">
          <p>
            {exchange.refused} {exchange.problems[answer.problem]}
          </p>
        </div>
      )}
      {answer && 'slug' in answer && (
        <div className="note" role="status">
          <p>{exchange.made}</p>
          <p>
            <Link className="button button-main" to={`${home}/ontwerp/${answer.slug}`}>
              {exchange.openDraft}
            </Link>
          </p>
        </div>
      )}
      {answer && ('slug' in answer || answer.notes.length > 0) && (
        <ImportReport notes={answer.notes} />
      )}
      {!(answer && 'slug' in answer) && (
        <>
          <p className="measure">{exchange.importIntro}</p>
          <ImportForm roles={roles} />
        </>
      )}
    </>
  )
}
