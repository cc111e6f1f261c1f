import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { BreachForm } from '#app/components/breach-form.tsx'
import { BackToManage } from '#app/components/guard-links.tsx'
import { useWords } from '#app/components/language.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { dutchTime, readBreachForm } from '#app/services/breach-form.server.ts'
import { loadBreaches, recordBreach } from '#app/services/breaches.server.ts'
import { dataClasses } from '#app/services/data-classes.server.ts'
import { STATUS } from '#app/services/http.server.ts'

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug } = await requireMember(app, request, params.project, 'manage')
  const { breaches, counted } = await loadBreaches(app, projectId)
  return {
    slug: projectSlug,
    breaches,
    now: dutchTime(app.now()),
    classes: dataClasses.map(({ key }) => ({ key, count: counted[key] })),
  }
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const member = await requireMember(app, request, params.project, 'manage')
  const facts = readBreachForm(await request.formData())
  const made = await recordBreach(app, member.projectId, member.person.id, facts)
  if (!made.ok) return data({ problem: made.problem.code }, { status: STATUS[made.problem.code] })
  return redirect(`/werk/${member.projectSlug}/datalek/${made.value}`)
}

export default function Breaches() {
  const { slug, breaches, now, classes } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { guard, breach: say, problems } = useWords()
  return (
    <>
      <BackToManage slug={slug} />
      <h1>{say.title}</h1>
      <p className="lead">{say.intro}</p>
      {answer?.problem && (
        <p className="note note-danger" role="alert">
          {problems[answer.problem]}
        </p>
      )}
      <section className="card">
        <h2>{say.newTitle}</h2>
        <BreachForm when={now} latest={now} classes={classes} />
      </section>
      <section className="card">
        <h2>{say.listTitle}</h2>
        {breaches.length === 0 ? (
          <p>{say.none}</p>
        ) : (
          <ul className="marks">
            {breaches.map(({ id, discoveredAt, isDrill, clock }) => (
              <li key={id}>
                <span>
                  <Link to={`/werk/${slug}/datalek/${id}`}>
                    {say.open(guard.time(discoveredAt))}
                  </Link>{' '}
                  {isDrill && <span className="tag">{say.isDrill}</span>}
                </span>
                <span className="soft">
                  {clock.state === 'running'
                    ? say.clock.running(clock.hours, clock.minutes)
                    : say.clock[clock.state]}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  )
}
