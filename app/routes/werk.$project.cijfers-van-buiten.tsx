import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  redirect,
} from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { OutsideFigureList } from '#app/components/insights/outside-figures.tsx'
import { SavedNote } from '#app/components/insights/saved-note.tsx'
import { useWords } from '#app/components/language.ts'
import { may, requireMember } from '#app/services/auth.server.ts'
import { STATUS } from '#app/services/http.server.ts'
import {
  addOutsideFigure,
  loadOutsideFigures,
  removeOutsideFigure,
} from '#app/services/outside-figures.server.ts'
import insightStyles from '../components/insights/insights.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: insightStyles }]

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, role } = await requireMember(app, request, params.project, 'see-release')
  return { figures: await loadOutsideFigures(app, projectId), mayEdit: may(role, 'manage') }
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const member = await requireMember(app, request, params.project, 'manage')
  const form = await request.formData()
  const field = (name: string) => String(form.get(name) ?? '')
  if (field('intent') === 'remove') await removeOutsideFigure(app, member, field('figure'))
  else {
    const typed = {
      name: field('name'),
      value: field('value'),
      source: field('source'),
      asOf: field('asOf'),
    }
    const added = await addOutsideFigure(app, member, typed)
    if (!added.ok) {
      const { code } = added.problem
      return data({ problem: code, typed }, { status: STATUS[code] })
    }
  }
  return redirect(`/werk/${member.projectSlug}/cijfers-van-buiten`)
}

export default function OutsideFigures() {
  const { figures, mayEdit } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { outside: say, pilots } = useWords()
  const fields = [
    ['name', say.name, say.nameHint],
    ['value', say.value, say.valueHint],
    ['source', say.source, undefined],
  ] as const
  return (
    <>
      <p>
        <Link to="../pilots">{pilots.back}</Link>
      </p>
      <h1>{say.title}</h1>
      <p className="measure">{say.intro}</p>
      <SavedNote problem={refused?.problem} />
      <section className="card" aria-label={say.title}>
        {figures.length === 0 ? (
          <p>{say.none}</p>
        ) : (
          <OutsideFigureList figures={figures}>
            {mayEdit
              ? (figure) => (
                  <Form method="post">
                    <input type="hidden" name="figure" value={figure.id} />
                    <button
                      className="button button-small"
                      type="submit"
                      name="intent"
                      value="remove"
                      aria-label={`${say.remove}: ${figure.name}`}
                    >
                      {say.remove}
                    </button>
                  </Form>
                )
              : undefined}
          </OutsideFigureList>
        )}
      </section>
      {mayEdit && (
        <section className="card">
          <h2>{say.addTitle}</h2>
          <Form key={figures.length} method="post" className="stack-form">
            {fields.map(([name, label, hint]) => (
              <p key={name} className="field">
                <label htmlFor={name}>{label}</label>
                <input
                  id={name}
                  name={name}
                  type="text"
                  maxLength={300}
                  required
                  aria-describedby={hint && `${name}-hint`}
                  defaultValue={refused?.typed[name]}
                />
                {hint && (
                  <span id={`${name}-hint`} className="soft small">
                    {hint}
                  </span>
                )}
              </p>
            ))}
            <p className="field">
              <label htmlFor="asOf">{say.asOf}</label>
              <input
                id="asOf"
                name="asOf"
                type="date"
                required
                defaultValue={refused?.typed.asOf}
              />
            </p>
            <p>
              <button className="button button-main" type="submit" name="intent" value="add">
                {say.add}
              </button>
            </p>
          </Form>
        </section>
      )}
    </>
  )
}
