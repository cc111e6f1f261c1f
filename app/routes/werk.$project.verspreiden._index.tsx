import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useWords } from '#app/components/language.ts'
import { ChannelList } from '#app/components/spread/channel-list.tsx'
import { Invitations } from '#app/components/spread/invitations.tsx'
import { NewChannel } from '#app/components/spread/new-channel.tsx'
import { OtherWays } from '#app/components/spread/other-ways.tsx'
import { requireMember } from '#app/services/auth.server.ts'
import { loadSpread, makeChannel } from '#app/services/channels.server.ts'
import { STATUS } from '#app/services/http.server.ts'

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug } = await requireMember(app, request, params.project, 'manage')
  const { channels, points } = await loadSpread(app, projectId)
  return { channels, points, slug: projectSlug, origin: app.origin }
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const { projectId, person } = await requireMember(app, request, params.project, 'manage')
  const form = await request.formData()
  const field = (name: string) => String(form.get(name) ?? '').slice(0, 200)
  const asked = { name: field('name'), point: field('point'), by: person.id }
  const made = await makeChannel(app, projectId, asked)
  if (made.ok) return { made: made.value }
  return data({ problem: made.problem.code, typed: asked }, { status: STATUS[made.problem.code] })
}

export default function Spread() {
  const { channels, points, slug, origin } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { spread, collecting, problems } = useWords()
  const isMade = answer !== undefined && 'made' in answer
  return (
    <>
      <h1>{spread.title}</h1>
      <p className="measure">{spread.intro}</p>
      <p>
        <Link to={`/werk/${slug}/inzameling`}>{collecting.link}</Link>
      </p>
      {answer && 'problem' in answer && (
        <p className="note note-danger" role="alert">
          {problems[answer.problem]}
        </p>
      )}
      {isMade && (
        <p className="note" role="status">
          {spread.made(answer.made)}
        </p>
      )}
      <NewChannel
        key={isMade ? answer.made : ''}
        points={points}
        typed={answer && 'typed' in answer ? answer.typed : undefined}
      />
      <ChannelList channels={channels} points={points} slug={slug} />
      <OtherWays points={points} home={`${origin}/p/${slug}`} slug={slug} />
      <Invitations />
    </>
  )
}
