import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { useWords } from '#app/components/language.ts'
import { InvitePerson } from '#app/components/people/invite-person.tsx'
import { PersonList } from '#app/components/people/person-list.tsx'
import { RoleMeanings } from '#app/components/people/role-meanings.tsx'
import { WaitingList } from '#app/components/people/waiting-list.tsx'
import { requireMember } from '#app/services/auth.server.ts'
import { STATUS } from '#app/services/http.server.ts'
import { changePlace, endAccess, invite, loadTeam, uninvite } from '#app/services/team.server.ts'
import { ok } from '#surveys/result.ts'

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const member = await requireMember(app, request, params.project, 'manage')
  return { team: await loadTeam(app, member), peopleAt: `/werk/${member.projectSlug}/beheer` }
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const member = await requireMember(app, request, params.project, 'manage')
  const form = await request.formData()
  const field = (name: string) => String(form.get(name) ?? '').slice(0, 300)
  const place = {
    role: field('role'),
    organisation: field('organisation'),
    municipality: field('municipality'),
  }
  const intent = form.get('intent')
  if (intent === 'invite') {
    const email = field('email')
    const made = await invite(app, member, { ...place, email })
    if (made.ok) return { made: { link: made.value, email } }
    return data({ problem: made.problem.code, email }, { status: STATUS[made.problem.code] })
  }
  const done = await (async () => {
    if (intent === 'change') return changePlace(app, member, field('person'), place)
    if (intent === 'uninvite') return uninvite(app, member, field('invitation'))
    if (intent === 'end' && form.get('sure') === 'yes')
      return endAccess(app, member, field('person'))
    return ok(undefined)
  })()
  if (done.ok) return { saved: done.value === null }
  return data({ problem: done.problem.code, email: '' }, { status: STATUS[done.problem.code] })
}

export default function People() {
  const { team, peopleAt } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { people, problems, watch } = useWords()
  return (
    <>
      <p>
        <Link to={peopleAt}>{people.back}</Link>
      </p>
      <h1>{people.title}</h1>
      <p className="measure">{people.intro}</p>
      {answer && 'problem' in answer && (
        <p className="note note-danger" role="alert" id="people-error">
          {problems[answer.problem]}
        </p>
      )}
      {answer && 'saved' in answer && answer.saved && (
        <p className="note" role="status">
          {people.saved}
        </p>
      )}
      {team.isEverybodySlowed && <p className="note note-warm">{watch.everybody}</p>}
      <InvitePerson
        team={team}
        made={answer && 'made' in answer ? answer.made : undefined}
        typed={answer && 'problem' in answer ? answer.email : undefined}
      />
      <WaitingList invitations={team.invitations} />
      <PersonList team={team} />
      <RoleMeanings />
    </>
  )
}
