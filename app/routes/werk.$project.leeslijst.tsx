import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { SavedNote } from '#app/components/insights/saved-note.tsx'
import { useWords } from '#app/components/language.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { STATUS } from '#app/services/http.server.ts'
import { loadReadingList, putOnList, takeOffList } from '#app/services/reading-list.server.ts'

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const member = await requireMember(app, request, params.project, 'see-workroom')
  return { listed: await loadReadingList(app, member), at: `/werk/${member.projectSlug}` }
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const member = await requireMember(app, request, params.project, 'see-workroom')
  const form = await request.formData()
  const story = String(form.get('story') ?? '')
  if (form.get('intent') === 'off') {
    await takeOffList(app, member.projectId, story)
    return { isDone: true, isOff: true, story, note: String(form.get('note') ?? '') }
  }
  const note = String(form.get('note') ?? '')
  const put = await putOnList(app, member, story, note)
  if (put.ok) return { isDone: true, isOff: false, story, note }
  const { code } = put.problem
  return data({ isDone: false, problem: code }, { status: STATUS[code] })
}

export default function ReadingList() {
  const { listed, at } = useLoaderData<typeof loader>()
  const done = useActionData<typeof action>()
  const { readingList: say, staff, workroom } = useWords()
  const left = listed.filter(({ isRead }) => !isRead).length
  return (
    <>
      <p>
        <Link to={at}>{workroom.backToDashboard}</Link>
      </p>
      <h1>{say.list}</h1>
      <p className="measure">{say.intro}</p>
      <SavedNote
        problem={done && 'problem' in done ? done.problem : undefined}
        saved={done?.isDone ? ('isOff' in done && done.isOff ? say.wasOff : say.wasPut) : undefined}
      />
      {done && 'isOff' in done && done.isOff && (
        <Form method="post">
          <input type="hidden" name="story" value={done.story} />
          <input type="hidden" name="note" value={done.note} />
          <p>
            <button className="button" type="submit" name="intent" value="put">
              {say.undo}
            </button>
          </p>
        </Form>
      )}
      {listed.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <p className="row">
          <span>{say.count(left, listed.length)}</span>
          <Link className="button button-small" to={`${at}/kaarten?lijst`}>
            {say.paper}
          </Link>
        </p>
      )}
      <ul className="plain-list">
        {listed.map((story) => {
          const name = story.title || staff.caseNumber(story.caseNumber)
          return (
            <li key={story.storyId} className="card">
              <h2>
                <Link to={`${at}/verhaal/${story.storyId}`}>{name}</Link>
              </h2>
              <p>
                <span className={`tag${story.isRead ? ' tag-helped' : ''}`}>
                  {story.isRead ? say.isRead : say.isNew}
                </span>{' '}
                <span className="soft small">
                  {staff.caseNumber(story.caseNumber)} · {staff.teller[story.role]} ·{' '}
                  {say.putBy(story.by, staff.day(story.addedOn))}
                </span>
              </p>
              <Form method="post" className="row">
                <input type="hidden" name="story" value={story.storyId} />
                <p className="field grow">
                  <label htmlFor={`note-${story.storyId}`}>
                    {say.note} <span className="visually-hidden">{name}</span>
                  </label>
                  <input
                    id={`note-${story.storyId}`}
                    name="note"
                    type="text"
                    maxLength={300}
                    defaultValue={story.note}
                    autoComplete="off"
                  />
                </p>
                <button className="button button-small" type="submit" name="intent" value="put">
                  {say.saveNote}
                </button>
                <button
                  className="button button-small"
                  type="submit"
                  name="intent"
                  value="off"
                  aria-label={say.offNamed(name)}
                >
                  {say.off}
                </button>
              </Form>
            </li>
          )
        })}
      </ul>
    </>
  )
}
