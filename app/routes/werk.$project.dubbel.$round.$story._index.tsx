import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { sentences } from '#analysis/text/spans.ts'
import { BlindForm, OwnThemes } from '#app/components/double/blind-form.tsx'
import { useStaffLocale, useWords } from '#app/components/language.ts'
import { useThemeName } from '#app/components/theme-name.ts'
import { requireMember } from '#app/services/auth.server.ts'
import {
  actOnJudgement,
  loadBlindStory,
  readJudgementAct,
} from '#app/services/blind-coding.server.ts'
import { notFound, STATUS } from '#app/services/http.server.ts'

type Params = LoaderFunctionArgs['params']
const placeOf = ({ round = '', story = '' }: Params) => ({ roundId: round, storyId: story })

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug, person } = await requireMember(
    app,
    request,
    params.project,
    'code',
  )
  const place = placeOf(params)
  const loaded = await loadBlindStory(app, projectId, place, person.id)
  // The last coder's last word ends the round: what comes next stands on its page.
  if (!loaded.ok && loaded.problem.code === 'round-finished')
    throw redirect(`/werk/${projectSlug}/dubbel/${place.roundId}`)
  if (!loaded.ok) throw notFound()
  const { story, themes, isDone, next, codebook, round } = loaded.value
  const text = story.releasedText ?? ''
  return {
    number: round.number,
    title: story.releasedTitle ?? '',
    role: story.role,
    caseNumber: story.caseNumber,
    text,
    sentences: sentences(text),
    themes,
    isDone,
    next,
    names: Object.fromEntries(codebook.themes.map((theme) => [theme.code, theme.name])),
    groups: codebook.groups.map((group) => ({
      name: group.name,
      codes: codebook.themes.filter((theme) => theme.group === group.code).map(({ code }) => code),
    })),
  }
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const { projectId, person } = await requireMember(app, request, params.project, 'code')
  const act = readJudgementAct(await request.formData())
  if (!act) return data({ code: 'round-wrong' as const }, { status: STATUS['round-wrong'] })
  const done = await actOnJudgement(app, projectId, placeOf(params), person.id, act)
  if (!done.ok) return data(done.problem, { status: STATUS[done.problem.code] })
  return null
}

export default function BlindStoryPage() {
  const story = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { double, staff, problems } = useWords()
  const locale = useStaffLocale()
  const nameOf = useThemeName(story.names)
  const groups = story.groups.map(({ name, codes }) => ({
    name: name[locale] ?? name.nl,
    themes: codes.map((code) => ({ code, name: nameOf(code) })),
  }))
  return (
    <>
      <p>
        <Link to="..">{double.back}</Link>
      </p>
      <h1>{story.title || staff.unmarked}</h1>
      <p className="soft small">
        {double.round(story.number)} · {staff.caseNumber(story.caseNumber)} ·{' '}
        {staff.teller[story.role]}
      </p>
      {refused && (
        <p className="note note-danger" role="alert">
          {problems[refused.code]}
        </p>
      )}
      {story.isDone ? (
        <p role="status">{double.isDone}</p>
      ) : (
        <>
          <p className="measure">{double.blindIntro}</p>
          <BlindForm
            key={story.themes.length}
            text={story.text}
            sentences={story.sentences}
            groups={groups}
          />
        </>
      )}
      <OwnThemes text={story.text} themes={story.themes} nameOf={nameOf} isDone={story.isDone} />
      <div className="row">
        <Form method="post">
          <button
            className={story.isDone ? 'button' : 'button button-main'}
            name="intent"
            value={story.isDone ? 'reopen' : 'done'}
            type="submit"
          >
            {story.isDone ? double.reopen : double.done}
          </button>
        </Form>
        {story.next && (
          <Link className={story.isDone ? 'button button-main' : 'button'} to={`../${story.next}`}>
            {double.next}
          </Link>
        )}
      </div>
    </>
  )
}
