import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { useWords } from '#app/components/language.ts'
import { MarkList } from '#app/components/mark-list.tsx'
import { ReviewSides } from '#app/components/review-sides.tsx'
import { requireMember } from '#app/services/auth.server.ts'
import { confirmStory, editMarks, loadReview } from '#app/services/deidentification.server.ts'
import { STATUS } from '#app/services/http.server.ts'

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug, person, role } = await requireMember(
    app,
    request,
    params.project,
    'review',
  )
  const reviewer = { userId: person.id, role }
  const review = await loadReview(app, projectId, params.story ?? '', reviewer)
  // Somebody else may have released it meanwhile: the list tells what is left to do.
  if (!review.ok) throw redirect(`/werk/${projectSlug}/nakijken`)
  const { story, ...rest } = review.value
  const { caseNumber, role: teller, submittedOn, state, isExample } = story
  return { ...rest, caseNumber, teller, submittedOn, state, isExample }
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const { projectId, projectSlug, person, role } = await requireMember(
    app,
    request,
    params.project,
    'review',
  )
  const reviewer = { userId: person.id, role }
  const storyId = params.story ?? ''
  const form = await request.formData()
  const basedOn = Number(form.get('revision'))

  if (form.get('intent') === 'confirm') {
    const confirmed = await confirmStory(app, projectId, storyId, basedOn, reviewer)
    if (!confirmed.ok) return data(confirmed.problem, { status: STATUS[confirmed.problem.code] })
    return redirect(`/werk/${projectSlug}/nakijken`)
  }
  const isDone = form.get('intent') === 'prepare'
  const words = String(form.get('words') ?? '')
  const edit = {
    basedOn,
    on: form.getAll('on').map(Number),
    add: words.trim() ? [{ words, type: String(form.get('type')) }] : [],
    isDone,
  }
  const edited = await editMarks(app, projectId, storyId, edit, reviewer)
  if (!edited.ok) return data(edited.problem, { status: STATUS[edited.problem.code] })
  return isDone ? redirect(`/werk/${projectSlug}/nakijken`) : null
}

export default function ReviewStory() {
  const review = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const words = useWords()
  const { review: say, staff } = words
  const consentNames = Object.keys(review.consent).length ? Object.keys(review.consent) : []
  return (
    <>
      <p>
        <Link to="..">{say.back}</Link>
      </p>
      <h1>
        {staff.caseNumber(review.caseNumber)}{' '}
        {review.isExample && <span className="example-badge">{words.example}</span>}
      </h1>
      <p className="soft">
        {staff.teller[review.teller]} · {review.submittedOn}
        {review.preparedByName && ` · ${say.preparedBy(review.preparedByName)}`}
      </p>
      {refused && (
        <p className="note note-danger" role="alert">
          {words.problems[refused.code]}
        </p>
      )}
      {review.safety.length > 0 && (
        <section className="note note-danger">
          <h2>{say.protocolTitle}</h2>
          <p>
            {[...new Set(review.safety.map((signal) => signal.signal))].map((signal) => (
              <span key={signal} className="tag tag-danger">
                {say.signals[signal] ?? signal}
              </span>
            ))}
          </p>
          <p>{say.protocol}</p>
        </section>
      )}
      <ReviewSides review={review} />
      <div className="grid-2 review-tools">
        <MarkList review={review} />
        <section className="card">
          <h2>{say.consentTitle}</h2>
          <dl className="facts">
            {consentNames.map((name) => (
              <div key={name}>
                <dt>{say.consent[name] ?? name}</dt>
                <dd>
                  {say.consentValues[String(review.consent[name])] ?? String(review.consent[name])}
                </dd>
              </div>
            ))}
          </dl>
          <h2>{say.criteriaTitle}</h2>
          <ul>
            {say.criteria.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      </div>
      {review.state === 'prepared' && (
        <Form method="post" className="card">
          <input type="hidden" name="revision" value={review.revision} />
          {review.mayNotConfirm && <p>{words.problems[review.mayNotConfirm]}</p>}
          <button
            className="button button-main"
            type="submit"
            name="intent"
            value="confirm"
            disabled={review.mayNotConfirm !== undefined}
          >
            {say.confirm}
          </button>
        </Form>
      )}
    </>
  )
}
