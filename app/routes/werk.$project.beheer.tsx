import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { GuardLinks } from '#app/components/guard-links.tsx'
import { useWords } from '#app/components/language.ts'
import { ManageHelpLines, ManagePlaces } from '#app/components/manage-help.tsx'
import { ManageLanguages } from '#app/components/manage-languages.tsx'
import { requireMember } from '#app/services/auth.server.ts'
import { removeExamples } from '#app/services/example.server.ts'
import { loadHelpForStaff } from '#app/services/help.server.ts'
import { STATUS } from '#app/services/http.server.ts'
import { loadLanguagesForStaff } from '#app/services/languages.server.ts'
import { loadExampleCount } from '#app/services/projects.server.ts'
import { makeNewRelease } from '#app/services/releases.server.ts'
import { KEEP_DAYS, planRetention } from '#app/services/retention.server.ts'
import { changeProjectSettings, typedPlace } from '#app/services/settings-form.server.ts'

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug } = await requireMember(app, request, params.project, 'manage')
  const [examples, languages, help, retention] = await Promise.all([
    loadExampleCount(app, projectId),
    loadLanguagesForStaff(app, projectId),
    loadHelpForStaff(app, projectId),
    planRetention(app, projectId),
  ])
  const { isStanding: areWallsStanding } = app.walls
  return {
    slug: projectSlug,
    examples,
    languages,
    help,
    retention,
    keepDays: KEEP_DAYS,
    areWallsStanding,
  }
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
  const saved = await changeProjectSettings(app, projectId, person.id, form)
  if (saved && !saved.ok) {
    const { code } = saved.problem
    return data({ problem: code, typed: typedPlace(form) }, { status: STATUS[code] })
  }
  return saved ? { saved: true } : null
}

export default function Manage() {
  const { slug, examples, languages, help, retention, keepDays, areWallsStanding } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { guard, manage, people, problems, listening, walls, design } = useWords()
  return (
    <>
      <h1>{manage.title}</h1>
      {!areWallsStanding && <p className="note note-danger">{walls.down}</p>}
      {answer && 'problem' in answer && answer.problem && (
        <p className="note note-danger" role="alert">
          {problems[answer.problem]}
        </p>
      )}
      {answer && 'saved' in answer && (
        <p className="note" role="status">
          {manage.saved}
        </p>
      )}
      <section className="card">
        <h2>{people.title}</h2>
        <p>{people.linkText}</p>
        <Link className="button" to="mensen">
          {people.link}
        </Link>
      </section>
      <section className="card">
        <h2>{manage.releaseTitle}</h2>
        <p>{manage.releaseText}</p>
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
        <p>
          {manage.retentionNext(retention.originals)}{' '}
          {retention.files > 0 && listening.files(retention.files)}
        </p>
        {retention.contacts > 0 && <p>{guard.contactsNext(retention.contacts)}</p>}
        {retention.overdue > 0 && (
          <p className="note note-warm">{manage.retentionOverdue(retention.overdue)}</p>
        )}
      </section>
      <GuardLinks slug={slug} />
      <section className="card">
        <h2>{design.project.title}</h2>
        <p>{design.project.intro}</p>
        <p>
          <Link className="button" to="/werk/nieuw">
            {design.project.link}
          </Link>
        </p>
      </section>
      <ManageLanguages languages={languages} />
      <ManageHelpLines lines={help.lines} />
      <ManagePlaces
        places={help.places}
        typed={answer && 'typed' in answer ? answer.typed : undefined}
      />
    </>
  )
}
