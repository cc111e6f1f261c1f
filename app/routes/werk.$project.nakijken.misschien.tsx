import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { DoubtedList } from '#app/components/doubted-list.tsx'
import { useWords } from '#app/components/language.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { eraseApart, readApart, takeIn } from '#app/services/doubted.server.ts'

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, person, role } = await requireMember(app, request, params.project, 'review')
  return readApart(app, projectId, { userId: person.id, role })
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const { projectId, person, role } = await requireMember(app, request, params.project, 'review')
  const reviewer = { userId: person.id, role }
  const form = await request.formData()
  const chosen = form.getAll('story').map(String)
  if (chosen.length === 0) return data({ problem: 'nothingChosen' as const }, { status: 422 })
  if (form.get('intent') !== 'erase')
    return { done: 'takenIn' as const, count: await takeIn(app, projectId, chosen, reviewer) }
  if (form.get('sure') !== 'yes') return data({ problem: 'notSure' as const }, { status: 422 })
  return { done: 'erased' as const, count: await eraseApart(app, projectId, chosen, reviewer) }
}

export default function PerhapsNoStories() {
  const { count, stories } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { doubt: say } = useWords()
  return (
    <>
      <p>
        <Link to=".." relative="path">
          {say.back}
        </Link>
      </p>
      <h1>{say.title}</h1>
      {answer && 'problem' in answer && (
        <p className="note note-danger" role="alert">
          {say[answer.problem]}
        </p>
      )}
      {answer && 'done' in answer && (
        <p className="note" role="status">
          {say[answer.done](answer.count)}
        </p>
      )}
      <p className="measure">
        {say.intro} {stories.length > 0 && say.logged}
      </p>
      {stories.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <Form method="post">
          {stories.length < count && <p>{say.more(stories.length, count)}</p>}
          <DoubtedList stories={stories} />
          <div className="grid-2">
            <section className="card">
              <p>{say.takeInHint}</p>
              <button className="button button-main" type="submit" name="intent" value="take-in">
                {say.takeIn}
              </button>
            </section>
            <section className="card">
              <p>{say.eraseHint}</p>
              <p>
                <label className="row doubted-choice">
                  <input type="checkbox" name="sure" value="yes" /> {say.sure}
                </label>
              </p>
              <button className="button" type="submit" name="intent" value="erase">
                {say.erase}
              </button>
            </section>
          </div>
        </Form>
      )}
    </>
  )
}
