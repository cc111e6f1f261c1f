import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { rankedGroups, stepsOf } from '#analysis/sense/board.ts'
import { SavedNote } from '#app/components/insights/saved-note.tsx'
import { useWords } from '#app/components/language.ts'
import { useGroupName } from '#app/components/sense/group-name.ts'
import { SenseJoin } from '#app/components/sense/sense-join.tsx'
import { LandResult } from '#app/components/sense/sense-land.tsx'
import { TimeResult } from '#app/components/sense/sense-time.tsx'
import { ViewResult } from '#app/components/sense/sense-view.tsx'
import { SenseResult } from '#app/components/sense/sense-vote.tsx'
import { TimeLeft } from '#app/components/sense/time-left.tsx'
import { useTable } from '#app/components/sense/use-table.ts'
import { readLocale } from '#app/http/locale.server.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { notFound, STATUS } from '#app/services/http.server.ts'
import { qrOf } from '#app/services/qr.server.ts'
import { changeSession, loadSession, readStep, senseAddress } from '#app/services/sense.server.ts'
import { addGroupReading, makeGroupInsight } from '#app/services/sense-outcome.server.ts'
import { staffLocale } from '#app/words/words.ts'
import sense from '../components/sense/sense.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: sense }]

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug } = await requireMember(
    app,
    request,
    params.project,
    'see-workroom',
  )
  const session = await loadSession(app, projectId, params.session ?? '')
  if (!session) throw notFound()
  const address = senseAddress(app, session.code)
  return { session, address, qr: qrOf(address), projectSlug }
}

export async function action(args: ActionFunctionArgs) {
  const { request, params } = args
  const { app } = args.context
  const member = await requireMember(app, request, params.project, 'see-workroom')
  const form = await request.formData()
  const id = params.session ?? ''
  const intent = String(form.get('intent') ?? '')
  const refuse = (code: keyof typeof STATUS) => data({ problem: code }, { status: STATUS[code] })
  if (intent === 'insight') {
    const locale = staffLocale(await readLocale(args))
    const made = await makeGroupInsight(app, member, id, String(form.get('group') ?? ''), locale)
    if (!made.ok) return refuse(made.problem.code)
    return redirect(`/werk/${member.projectSlug}/inzichten/${made.value}`)
  }
  if (intent === 'reading') {
    const added = await addGroupReading(app, member, id, String(form.get('group') ?? ''))
    if (!added.ok) return refuse(added.problem.code)
    return redirect(`/werk/${member.projectSlug}/inzichten/${added.value}`)
  }
  const to = readStep(intent)
  if (!to) return refuse('session-unknown')
  const changed = await changeSession(app, member, id, to)
  if (!changed.ok) return refuse(changed.problem.code)
  return redirect(`/werk/${member.projectSlug}/sessies/${id}`)
}

export default function OneSession() {
  const { session, address, qr, projectSlug } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { sense: say, staff } = useWords()
  const table = useTable(session.code, true)
  const nameOf = useGroupName(session.tables)
  const { board } = table
  const isClosed = session.closedOn !== null
  const step = table.step ?? session.step
  return (
    <>
      <p>
        <Link to="../sessies">{say.back}</Link>
      </p>
      <h1>{session.name}</h1>
      <p className="soft">
        {staff.day(session.madeOn)} · {isClosed ? say.closed : say.open}
      </p>
      {session.insightId && (
        <p>
          <Link to={`../inzichten/${session.insightId}`}>{say.aboutInsight}</Link>
        </p>
      )}
      <SavedNote problem={refused?.problem} />
      {!isClosed && (
        <section className="card">
          <h2>{say.joinTitle}</h2>
          <SenseJoin address={address} code={session.code} qr={qr} people={board.people.length} />
          <p className="row">
            <a className="button" href={`/s/${session.code}?scherm`}>
              {say.screen}
            </a>
            <a className="button" href={`/s/${session.code}`}>
              {say.joinTitle}
            </a>
            <Link className="button" to="kaarten">
              {say.paper}
            </Link>
          </p>
        </section>
      )}
      <section className="card">
        <h2>{say.stepsTitle}</h2>
        <p>
          <strong>{say.steps[step]}</strong>
        </p>
        {!isClosed && <TimeLeft since={table.stepSince} minutes={table.minutes[step]} />}
        <Form method="post" className="row">
          {!isClosed &&
            stepsOf(session.exercises)
              .filter((one) => one !== step)
              .map((one) => (
                <button key={one} className="button" type="submit" name="intent" value={one}>
                  {say.goTo(say.steps[one])}
                </button>
              ))}
          <button
            className="button"
            type="submit"
            name="intent"
            value={isClosed ? 'open' : 'close'}
          >
            {isClosed ? say.reopen : say.close}
          </button>
        </Form>
      </section>
      {session.exercises.map((exercise) => (
        <section key={exercise} className="card">
          <h2>{{ land: say.field, time: say.line, view: say.viewResult }[exercise]}</h2>
          {exercise === 'land' && <LandResult board={board} cards={[]} ends={session.ends} />}
          {exercise === 'time' && <TimeResult board={board} cards={[]} />}
          {exercise === 'view' && <ViewResult board={board} nameOf={nameOf} />}
          {exercise !== 'view' && (
            <p>
              <a href={`/werk/${projectSlug}/sessies/${session.id}/plaatje/${exercise}`} download>
                {say.picture}
              </a>
            </p>
          )}
        </section>
      ))}
      <section className="card">
        <h2>{say.resultTitle}</h2>
        <SenseResult board={board} tables={session.tables} />
        <p>
          <a href={`/werk/${projectSlug}/sessies/${session.id}/bestand`} download>
            {say.csv}
          </a>{' '}
          <a href={`/werk/${projectSlug}/sessies/${session.id}/plaatje/groups`} download>
            {say.picture}
          </a>
        </p>
        <div className="row">
          {rankedGroups(board).map((group) => (
            <Form key={group.id} method="post">
              <input type="hidden" name="group" value={group.id} />
              {session.insightId && (
                <button className="button button-small" type="submit" name="intent" value="reading">
                  {say.addReading(nameOf(group))}
                </button>
              )}
              <button className="button button-small" type="submit" name="intent" value="insight">
                {say.makeInsight(nameOf(group))}
              </button>
            </Form>
          ))}
        </div>
      </section>
    </>
  )
}
