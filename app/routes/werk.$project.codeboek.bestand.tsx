import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ImportReport } from '#app/components/codebook/import-report.tsx'
import { OutcomeNote } from '#app/components/codebook/problem-note.tsx'
import { useWords } from '#app/components/language.ts'
import { may, requireMember } from '#app/services/auth.server.ts'
import { applyImport, LARGEST_FILE, reportImport } from '#app/services/codebook-files.server.ts'
import { STATUS } from '#app/services/http.server.ts'

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectSlug, role } = await requireMember(app, request, params.project, 'code')
  return { mayEdit: may(role, 'edit-codebook'), at: `/werk/${projectSlug}/codeboek` }
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const member = await requireMember(app, request, params.project, 'edit-codebook')
  const form = await request.formData()
  const file = form.get('file')
  if (file instanceof File && file.size > LARGEST_FILE)
    return data({ problem: 'file-too-large' as const }, { status: STATUS['file-too-large'] })
  const text = file instanceof File ? await file.text() : String(form.get('text') ?? '')
  if (form.get('intent') === 'apply') {
    const done = await applyImport(app, member, text, {
      basedOn: Number(form.get('based_on')),
      retireGone: form.get('retire') === 'yes',
    })
    if (done.ok) return { applied: true as const }
    return data({ problem: done.problem.code }, { status: STATUS[done.problem.code] })
  }
  const report = await reportImport(app, member.projectId, text)
  if (report.ok) return { report: report.value, text }
  return data({ problem: report.problem.code }, { status: STATUS[report.problem.code] })
}

export default function CodebookFiles() {
  const { mayEdit, at } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { codebook: say } = useWords()
  return (
    <>
      <p>
        <Link to={at}>{say.back}</Link>
      </p>
      <h1>{say.exchange.title}</h1>
      <OutcomeNote
        problem={answer && 'problem' in answer ? answer.problem : undefined}
        done={answer && 'applied' in answer ? say.exchange.applied : undefined}
      />
      <section className="card" aria-labelledby="save">
        <h2 id="save">{say.exchange.saveTitle}</h2>
        <p className="measure">{say.exchange.saveText}</p>
        <p className="row">
          <a className="button" href={`${at}/opslaan?vorm=csv`} download="">
            {say.exchange.saveCsv}
          </a>
          <a className="button" href={`${at}/opslaan?vorm=qdc`} download="">
            {say.exchange.saveQdc}
          </a>
        </p>
      </section>
      {mayEdit && (
        <section className="card" aria-labelledby="read">
          <h2 id="read">{say.exchange.readTitle}</h2>
          <p className="measure">{say.exchange.readText}</p>
          <Form method="post" encType="multipart/form-data" className="own-form">
            <p>
              <label htmlFor="file">{say.exchange.file}</label>
              <input type="file" id="file" name="file" accept=".csv,.qdc,.xml,text/csv" required />
            </p>
            <button className="button button-main" type="submit" name="intent" value="report">
              {say.exchange.show}
            </button>
          </Form>
        </section>
      )}
      {answer && 'report' in answer && answer.report && (
        <ImportReport report={answer.report} text={answer.text ?? ''} />
      )}
    </>
  )
}
