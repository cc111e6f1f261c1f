import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { BreachClock, BreachForm } from '#app/components/breach-form.tsx'
import { BackToManage } from '#app/components/guard-links.tsx'
import { useWords } from '#app/components/language.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { dutchTime, readBreachForm } from '#app/services/breach-form.server.ts'
import {
  changeBreach,
  closeBreach,
  countTellers,
  loadBreach,
  reportBreach,
} from '#app/services/breaches.server.ts'
import { dataClasses } from '#app/services/data-classes.server.ts'
import { isId, notFound, STATUS } from '#app/services/http.server.ts'

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug } = await requireMember(app, request, params.project, 'manage')
  const id = params.breach ?? ''
  const breach = isId(id) ? await loadBreach(app, projectId, id) : undefined
  if (!breach) throw notFound()
  const counted = await countTellers(app, projectId)
  return {
    slug: projectSlug,
    breach,
    when: dutchTime(new Date(breach.discoveredAt)),
    now: dutchTime(app.now()),
    classes: dataClasses.map(({ key }) => ({ key, count: counted[key] })),
  }
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const { projectId, person } = await requireMember(app, request, params.project, 'manage')
  const id = params.breach ?? ''
  if (!isId(id)) throw notFound()
  const form = await request.formData()
  const intent = form.get('intent')
  const done =
    intent === 'report'
      ? await reportBreach(app, projectId, person.id, id)
      : intent === 'close'
        ? await closeBreach(app, projectId, person.id, id)
        : await changeBreach(app, projectId, person.id, id, readBreachForm(form))
  if (done.ok) return { saved: true as const }
  return data({ problem: done.problem.code }, { status: STATUS[done.problem.code] })
}

export default function OneBreach() {
  const { slug, breach, when, now, classes } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { guard, breach: say, problems } = useWords()
  const at = `/werk/${slug}/datalek/${breach.id}/bestand`
  return (
    <>
      <BackToManage slug={slug} />
      <h1>{say.open(guard.time(breach.discoveredAt))}</h1>
      {answer && 'problem' in answer && answer.problem && (
        <p className="note note-danger" role="alert">
          {problems[answer.problem]}
        </p>
      )}
      {answer && 'saved' in answer && (
        <p className="note" role="status">
          {guard.saved}
        </p>
      )}
      <BreachClock breach={breach} />
      {breach.reportedAt && <p>{say.reportedOn(guard.time(breach.reportedAt))}</p>}
      {breach.closedAt && <p>{say.closedOn(guard.time(breach.closedAt))}</p>}
      <section className="card">
        <h2>{say.draftTitle}</h2>
        <p>{say.draftText}</p>
        <p className="row">
          <a className="button" href={`${at}?vorm=tekst`} download="">
            {say.text}
          </a>
          <a className="button" href={`${at}?vorm=html`} download="">
            {say.html}
          </a>
        </p>
        {!breach.closedAt && (
          <Form method="post">
            <p className="row">
              {!breach.reportedAt && (
                <button className="button button-main" type="submit" name="intent" value="report">
                  {say.report}
                </button>
              )}
              <button className="button" type="submit" name="intent" value="close">
                {say.close}
              </button>
            </p>
            <p className="soft">{say.closeHint}</p>
          </Form>
        )}
      </section>
      {!breach.closedAt && (
        <section className="card">
          <h2>{say.changeTitle}</h2>
          <BreachForm breach={breach} when={when} latest={now} classes={classes} />
        </section>
      )}
    </>
  )
}
