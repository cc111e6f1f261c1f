import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { useWords } from '#app/components/language.ts'
import { OrganisationCard } from '#app/components/people/organisation-card.tsx'
import { requireMember } from '#app/services/auth.server.ts'
import { STATUS } from '#app/services/http.server.ts'
import {
  addOrganisation,
  loadOrganisations,
  mergeOrganisation,
  nameOrganisation,
  removeOrganisation,
} from '#app/services/organisations.server.ts'

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug } = await requireMember(app, request, params.project, 'manage')
  const list = await loadOrganisations(app, projectId)
  return { list, manageAt: `/werk/${projectSlug}/beheer` }
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const member = await requireMember(app, request, params.project, 'manage')
  const form = await request.formData()
  const field = (name: string) => String(form.get(name) ?? '').slice(0, 300)
  const done = await (async () => {
    const [intent, id] = [form.get('intent'), field('organisation')]
    if (intent === 'rename') return nameOrganisation(app, member, id, field('name'))
    if (intent === 'merge') return mergeOrganisation(app, member, id, field('into'))
    if (intent === 'remove') return removeOrganisation(app, member, id)
    return addOrganisation(app, member, field('name'))
  })()
  if (done.ok) return { saved: true }
  const { code } = done.problem
  return data({ problem: code }, { status: STATUS[code] })
}

export default function Organisations() {
  const { list, manageAt } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { organisations, people, problems } = useWords()
  return (
    <>
      <p>
        <Link to={manageAt}>{people.back}</Link>
      </p>
      <h1>{organisations.title}</h1>
      <p className="measure">{organisations.intro}</p>
      {answer && 'problem' in answer && (
        <p className="note note-danger" role="alert">
          {problems[answer.problem]}
        </p>
      )}
      {answer && 'saved' in answer && (
        <p className="note" role="status">
          {people.saved}
        </p>
      )}
      <section className="card">
        <h2>{organisations.addTitle}</h2>
        <Form method="post" className="place-form" key={list.length}>
          <p className="field">
            <label htmlFor="organisation-name">{organisations.name}</label>
            <input id="organisation-name" name="name" type="text" maxLength={120} required />
          </p>
          <p>
            <button className="button button-main" type="submit" name="intent" value="add">
              {organisations.add}
            </button>
          </p>
        </Form>
      </section>
      <section>
        <h2>{organisations.listTitle(list.length)}</h2>
        <ul className="plain-list">
          {list.map((one) => (
            <OrganisationCard
              key={one.id}
              one={one}
              others={list.filter(({ id }) => id !== one.id)}
            />
          ))}
        </ul>
      </section>
    </>
  )
}
