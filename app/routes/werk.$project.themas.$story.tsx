import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { UndoneLine } from '#app/components/coding/coding-bar.tsx'
import { CodingDesk } from '#app/components/coding/coding-desk.tsx'
import { useWords } from '#app/components/language.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { readOrder } from '#app/services/coding-order.server.ts'
import { answerCodingForm, loadCodingScreen } from '#app/services/coding-screen.server.ts'
import { notFound, STATUS } from '#app/services/http.server.ts'

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const member = await requireMember(app, request, params.project, 'code')
  const order = readOrder(new URL(request.url).searchParams.get('volgorde'))
  const screen = await loadCodingScreen(app, member, params.story ?? '', order)
  if (!screen) throw notFound()
  return screen
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const member = await requireMember(app, request, params.project, 'code')
  const answered = await answerCodingForm(app, member, params.story ?? '', await request.formData())
  if (answered.ok) return data(answered.value)
  const { code } = answered.problem
  return data({ ok: false as const, problem: code }, { status: STATUS[code] })
}

export default function CodeStory() {
  const screen = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { coder: say, coding: words, problems } = useWords()
  return (
    <>
      <p>
        <Link to={screen.storiesAt}>{say.toHome}</Link>
      </p>
      <h1>{words.title}</h1>
      <p className="measure">
        {words.intro} <span className="soft">{say.orderOf(say.orders[screen.order])}.</span>
      </p>
      {answered && !answered.ok && (
        <p className="note note-danger" role="alert">
          {problems[answered.problem]}
        </p>
      )}
      {answered?.ok && (answered.undone || answered.takenOut) && (
        <p className="note" role="status">
          {answered.undone ? (
            <UndoneLine {...answered.undone} storyId={screen.id} storiesAt={screen.storiesAt} />
          ) : (
            say.takenOut
          )}
        </p>
      )}
      <CodingDesk key={screen.id} screen={screen} />
    </>
  )
}
