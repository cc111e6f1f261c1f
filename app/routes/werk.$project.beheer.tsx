import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useWords } from '#app/components/language.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { removeExamples } from '#app/services/example.server.ts'
import { STATUS } from '#app/services/http.server.ts'
import { loadExampleCount } from '#app/services/projects.server.ts'
import { makeNewRelease } from '#app/services/releases.server.ts'
import { KEEP_DAYS, planRetention } from '#app/services/retention.server.ts'
import { helpLines } from '#app/words/help-lines.ts'

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId } = await requireMember(app, request, params.project, 'manage')
  const [examples, retention] = await Promise.all([
    loadExampleCount(app, projectId),
    planRetention(app, projectId),
  ])
  return { examples, retention, keepDays: KEEP_DAYS }
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const { projectId, person } = await requireMember(app, request, params.project, 'manage')
  const form = await request.formData()
  if (form.get('intent') === 'release') {
    const made = await makeNewRelease(app, projectId, person.id)
    if (!made.ok) return data({ problem: made.problem.code }, { status: STATUS[made.problem.code] })
    return { made: made.value }
  }
  if (form.get('intent') === 'remove-examples' && form.get('sure') === 'yes') {
    await removeExamples(app, projectId, person.id)
  }
  return null
}

export default function Manage() {
  const { examples, retention, keepDays } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { manage, problems, help } = useWords()
  const unchecked = helpLines.filter((line) => line.verifiedOn === undefined)
  return (
    <>
      <h1>{manage.title}</h1>
      <section className="card">
        <h2>{manage.releaseTitle}</h2>
        <p>{manage.releaseText}</p>
        {answer && 'problem' in answer && answer.problem && (
          <p className="note note-danger" role="alert">
            {problems[answer.problem]}
          </p>
        )}
        {answer && 'made' in answer && answer.made && (
          <p className="note" role="status">
            {manage.releaseMade(answer.made)}
          </p>
        )}
        <Form method="post">
          <button className="button button-main" type="submit" name="intent" value="release">
            {manage.releaseMake}
          </button>
        </Form>
      </section>
      <section className="card">
        <h2>{manage.examplesTitle}</h2>
        {examples === 0 ? (
          <p role="status">{manage.examplesGone}</p>
        ) : (
          <Form method="post">
            <p>{manage.examplesText(examples)}</p>
            <p>
              <label className="check">
                <input type="checkbox" name="sure" value="yes" required />
                {manage.examplesCheck}
              </label>
            </p>
            <button
              className="button button-danger"
              type="submit"
              name="intent"
              value="remove-examples"
            >
              {manage.examplesRemove}
            </button>
          </Form>
        )}
      </section>
      <section className="card">
        <h2>{manage.retentionTitle}</h2>
        <p>{manage.retentionText(keepDays.adults, keepDays.youth)}</p>
        <p>{manage.retentionNext(retention.originals)}</p>
        {retention.overdue > 0 && (
          <p className="note note-warm">{manage.retentionOverdue(retention.overdue)}</p>
        )}
      </section>
      {unchecked.length > 0 && (
        <section className="card">
          <h2>{manage.linesTitle}</h2>
          <p>{manage.linesText}</p>
          <ul className="help-check">
            {unchecked.map((line) => (
              <li key={line.key}>
                {line.name} {line.phone !== line.name && line.phone}{' '}
                <span className="soft small">{help.lines[line.key]}</span>{' '}
                <a href={line.source} rel="noreferrer">
                  {line.source} ({line.sourceDate})
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
