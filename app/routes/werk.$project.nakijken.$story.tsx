import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useWords } from '#app/components/language.ts'
import { Messages } from '#app/components/review/messages.tsx'
import { ProtocolCard } from '#app/components/review/protocol-card.tsx'
import { ReadingCard } from '#app/components/review/reading-card.tsx'
import { ReviewDesk } from '#app/components/review/review-desk.tsx'
import { ReviewFiles } from '#app/components/review-files.tsx'
import { requireMember } from '#app/services/auth.server.ts'
import { confirmStory, editMarks, loadReview } from '#app/services/deidentification.server.ts'
import { STATUS } from '#app/services/http.server.ts'
import { markAnswersRead, writeToStory } from '#app/services/messages.server.ts'
import { listFiles, saveTranscript } from '#app/services/recordings.server.ts'

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
  const files = await listFiles(app, projectId, story.id)
  const address = `/werk/${projectSlug}/nakijken/${story.id}`
  return { ...rest, files, address, caseNumber, teller, submittedOn, state, isExample }
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
    return redirect(`/werk/${projectSlug}/nakijken?klaar=vrijgegeven`)
  }
  if (form.get('intent') === 'transcribe') {
    const transcript = { text: String(form.get('text') ?? ''), basedOn }
    const saved = await saveTranscript(app, projectId, storyId, transcript, reviewer)
    if (!saved.ok) return data(saved.problem, { status: STATUS[saved.problem.code] })
    return { isTranscribed: true }
  }
  const intent = form.get('intent')
  if (intent === 'note' || intent === 'to-teller') {
    const message = { kind: intent, text: String(form.get('text') ?? '') } as const
    const written = await writeToStory(app, projectId, storyId, message, reviewer)
    if (!written.ok) return data(written.problem, { status: STATUS[written.problem.code] })
    return { written: message.kind }
  }
  if (intent === 'answer-read') {
    const read = await markAnswersRead(app, projectId, storyId, reviewer)
    if (!read.ok) return data(read.problem, { status: STATUS[read.problem.code] })
    return { isRead: true }
  }
  const isDone = intent === 'prepare'
  const words = String(form.get('words') ?? '')
  const edit = {
    basedOn,
    on: form.getAll('on').map(Number),
    add: words.trim() ? [{ words, type: String(form.get('type')) }] : [],
    isDone,
  }
  const edited = await editMarks(app, projectId, storyId, edit, reviewer)
  if (!edited.ok) return data(edited.problem, { status: STATUS[edited.problem.code] })
  return isDone ? redirect(`/werk/${projectSlug}/nakijken?klaar=nagekeken`) : { isSaved: true }
}

export default function ReviewStory() {
  const review = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const refused = answer && 'code' in answer ? answer : undefined
  const step = review.state === 'prepared' ? 'prepared' : 'proposed'
  const words = useWords()
  const { review: say, staff } = words
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
        {staff.teller[review.teller]} · {staff.day(review.submittedOn)}
        {review.preparedByName && ` · ${say.preparedBy(review.preparedByName)}`}
      </p>
      <p className="note">
        <strong>{say.steps[step]}.</strong> {say.stepHints[step]}
      </p>
      {refused && (
        <p className="note note-danger" role="alert">
          {words.problems[refused.code]}
        </p>
      )}
      <ProtocolCard original={review.original} safety={review.safety} />
      <ReviewFiles
        files={review.files}
        address={review.address}
        revision={review.revision}
        text={review.original.story ?? ''}
        isSaved={answer !== undefined && 'isTranscribed' in answer}
      />
      <ReviewDesk review={review} isSaved={answer !== undefined && 'isSaved' in answer}>
        <div>
          <ReadingCard consent={review.consent} />
          <Messages
            messages={review.messages}
            written={answer && 'written' in answer ? answer.written : undefined}
          />
        </div>
      </ReviewDesk>
    </>
  )
}
