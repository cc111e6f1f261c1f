import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { OutcomeNote } from '#app/components/codebook/problem-note.tsx'
import { StepList } from '#app/components/codebook/step-list.tsx'
import { useWords } from '#app/components/language.ts'
import { may, requireMember } from '#app/services/auth.server.ts'
import { takeBackStep } from '#app/services/codebook.server.ts'
import { loadEditions } from '#app/services/codebook-pages.server.ts'
import { LONGEST_NOTE, publishCodebook } from '#app/services/codebook-publish.server.ts'
import { STATUS } from '#app/services/http.server.ts'

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug, role } = await requireMember(app, request, params.project, 'code')
  return {
    ...(await loadEditions(app, projectId)),
    longest: LONGEST_NOTE,
    mayEdit: may(role, 'edit-codebook'),
    at: `/werk/${projectSlug}/codeboek`,
  }
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const member = await requireMember(app, request, params.project, 'edit-codebook')
  const form = await request.formData()
  if (form.get('intent') === 'take-back') {
    const done = await takeBackStep(app, member, Number(form.get('step')))
    if (done.ok) return { takenBack: done.value }
    return data({ problem: done.problem.code }, { status: STATUS[done.problem.code] })
  }
  const done = await publishCodebook(app, member, String(form.get('note') ?? ''))
  if (done.ok) return { published: done.value }
  return data({ problem: done.problem.code }, { status: STATUS[done.problem.code] })
}

export default function Editions() {
  const { editions, waiting, pending, names, longest, mayEdit, at } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { codebook: say, staff } = useWords()
  const done =
    answer && 'published' in answer && answer.published
      ? say.publish.done(answer.published.number, answer.published.moved, answer.published.stories)
      : answer && 'takenBack' in answer
        ? say.history.done
        : undefined
  return (
    <>
      <p>
        <Link to={at}>{say.back}</Link>
      </p>
      <h1>{say.publish.title}</h1>
      <p className="measure">{say.publish.intro}</p>
      <OutcomeNote
        problem={answer && 'problem' in answer ? answer.problem : undefined}
        done={done}
      />
      <section className="card" aria-labelledby="working">
        <h2 id="working">{say.publish.waitingTitle}</h2>
        <p>{say.publish.waiting(pending)}</p>
        <StepList steps={waiting} names={names} mayEdit={mayEdit} />
        {mayEdit && pending > 0 && (
          <Form method="post" className="publish-form">
            <label htmlFor="note">{say.publish.note}</label>
            <span className="soft small" id="note-hint">
              {say.publish.noteHint}
            </span>
            <textarea
              id="note"
              name="note"
              rows={2}
              required
              maxLength={longest}
              aria-describedby="note-hint"
            />
            <p>{say.publish.consequence}</p>
            <button className="button button-main" type="submit" name="intent" value="publish">
              {say.publish.submit}
            </button>
          </Form>
        )}
      </section>
      {editions.map((edition, place) => (
        <section
          className="card"
          key={edition.number}
          aria-labelledby={`edition-${edition.number}`}
        >
          <div className="row row-spread">
            <h2 id={`edition-${edition.number}`}>{say.publish.edition(edition.number)}</h2>
            {place === 0 && <span className="tag">{say.publish.current}</span>}
          </div>
          <p className="soft small">
            {edition.at
              ? say.publish.madeBy(
                  edition.by ?? say.history.nobody,
                  staff.day(edition.at.slice(0, 10)),
                )
              : say.publish.first}
          </p>
          {edition.note && <p className="measure">{edition.note}</p>}
          {edition.steps.length > 0 && (
            <details className="unfold">
              <summary>{say.publish.changes(edition.steps.length)}</summary>
              <StepList steps={edition.steps} names={names} mayEdit={mayEdit} />
            </details>
          )}
        </section>
      ))}
    </>
  )
}
