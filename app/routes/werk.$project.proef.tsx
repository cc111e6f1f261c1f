import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { useStaffLocale, useWords } from '#app/components/language.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { listDesigns } from '#app/services/designs.server.ts'
import { STATUS } from '#app/services/http.server.ts'
import { openProjectForStaff } from '#app/services/projects.server.ts'
import {
  fillSandbox,
  loadSandbox,
  MOST_MADE_UP,
  removeSandbox,
} from '#app/services/sandbox.server.ts'

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug } = await requireMember(app, request, params.project, 'design')
  const project = await openProjectForStaff(app, projectSlug)
  return {
    designs: await listDesigns(app, projectId),
    isSandbox: project?.isSandbox ?? false,
    trial: await loadSandbox(app, projectId),
    most: MOST_MADE_UP,
  }
}

/** Fills the trial with made-up stories, or removes it with everything in it. */
export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const { projectId, person } = await requireMember(app, request, params.project, 'design')
  const form = await request.formData()
  if (form.get('intent') === 'remove')
    return { removed: await removeSandbox(app, projectId, person.id) }
  const slug = String(form.get('survey') ?? '')
  const filled = await fillSandbox(
    app,
    { projectId, slug, by: person.id },
    Number(form.get('count')),
  )
  if (filled.ok) return null
  return data({ problem: filled.problem.code }, { status: STATUS[filled.problem.code] })
}

export default function Trial() {
  const { designs, isSandbox, trial, most } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { sandbox, problems } = useWords()
  const locale = useStaffLocale()
  const words = sandbox.trial
  return (
    <>
      <h1>{words.title}</h1>
      {answer && 'problem' in answer && (
        <p className="note note-danger" role="alert">
          {problems[answer.problem]}
        </p>
      )}
      {answer && 'removed' in answer && answer.removed && (
        <p className="note" role="status">
          {words.removed}
        </p>
      )}
      {isSandbox ? (
        <p>{words.inTrial}</p>
      ) : (
        <>
          <p className="measure">{words.intro}</p>
          <Form method="post" className="card stack">
            <p>
              <label htmlFor="survey">{words.survey}</label>
              <select id="survey" name="survey">
                {designs.map(({ slug, title }) => (
                  <option key={slug} value={slug}>
                    {title[locale]}
                  </option>
                ))}
              </select>
            </p>
            <p>
              <label htmlFor="count">{words.count}</label>
              <input
                id="count"
                name="count"
                type="number"
                min={1}
                max={most}
                defaultValue={50}
                aria-describedby="count-hint"
              />
              <span id="count-hint" className="small soft">
                {words.countHint(most)}
              </span>
            </p>
            <button className="button button-main" name="intent" value="fill" type="submit">
              {words.fill}
            </button>
          </Form>
          {trial && (
            <section className="card">
              <h2>{trial.name[locale] ?? trial.name.nl}</h2>
              <p>{words.state(trial.made, trial.waiting)}</p>
              <p>
                {words.surveys}:{' '}
                {trial.surveys
                  .map((slug) => designs.find((one) => one.slug === slug)?.title[locale] ?? slug)
                  .join(', ')}
              </p>
              <p className="row">
                <Link className="button" to={`/werk/${trial.slug}`}>
                  {words.open}
                </Link>
                {trial.waiting > 0 && (
                  <Link className="button button-small" to="">
                    {words.refresh}
                  </Link>
                )}
              </p>
              <Form method="post">
                <p>{words.removeText}</p>
                <button className="button" name="intent" value="remove" type="submit">
                  {words.remove}
                </button>
              </Form>
            </section>
          )}
        </>
      )}
    </>
  )
}
