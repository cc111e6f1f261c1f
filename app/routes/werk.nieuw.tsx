import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useId } from 'react'
import { useWords } from '#app/components/language.ts'
import { StaffPage } from '#app/components/staff-page.tsx'
import type { App } from '#app/services/app.server.ts'
import { requirePerson } from '#app/services/auth.server.ts'
import { forbidden, STATUS } from '#app/services/http.server.ts'
import { createProject, makerRole } from '#app/services/new-project.server.ts'
import design from '../styles/design.css?url'
import staff from '../styles/staff.css?url'

export const handle = { hydrated: true }
export const links: LinksFunction = () =>
  [staff, design].map((href) => ({ rel: 'stylesheet', href }))
export const meta: MetaFunction = () => [{ title: 'Vertelpunt' }]

/** Who leads or administers a project may make another. */
async function requireMaker(app: App, request: Request) {
  const person = await requirePerson(app, request)
  const role = await makerRole(app, person.id)
  if (!role) throw forbidden()
  return { ...person, role }
}

export async function loader({ request, context: { app } }: LoaderFunctionArgs) {
  const person = await requireMaker(app, request)
  return { person: person.name }
}

export async function action({ request, context: { app } }: ActionFunctionArgs) {
  const by = await requireMaker(app, request)
  const form = await request.formData()
  const words = (name: string) => ({
    nl: String(form.get(`${name}-nl`) ?? ''),
    en: String(form.get(`${name}-en`) ?? ''),
  })
  const asked = { name: words('name'), why: words('why'), readBy: words('readBy') }
  const made = await createProject(app, asked, by)
  if (made.ok) return redirect(`/werk/${made.value}/ontwerp`)
  return data({ problem: made.problem.code, typed: asked }, { status: STATUS[made.problem.code] })
}

export default function NewProject() {
  const { person } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { design, problems, product } = useWords()
  const { project } = design
  const typed = answer?.typed
  return (
    <StaffPage title={product} person={person}>
      <h1>{project.title}</h1>
      <p>{project.intro}</p>
      {answer && (
        <p className="note note-danger" role="alert">
          {problems[answer.problem]}
        </p>
      )}
      <Form method="post" className="design-make">
        <Both name="name" label={project.name} typed={typed?.name} />
        <Both name="why" label={project.why} hint={project.whyHint} typed={typed?.why} isLong />
        <Both name="readBy" label={project.readBy} typed={typed?.readBy} isLong />
        <p>
          <button className="button button-main" type="submit">
            {project.make}
          </button>
        </p>
      </Form>
    </StaffPage>
  )
}

/** One text in Dutch and, where there is one, in English. */
function Both({
  name,
  label,
  hint,
  typed,
  isLong = false,
}: {
  name: string
  label: string
  hint?: string
  typed: { readonly nl: string; readonly en: string } | undefined
  isLong?: boolean
}) {
  const { design } = useWords()
  const id = useId()
  const rows = (['nl', 'en'] as const).map((locale) => {
    const field = {
      id: `${id}-${locale}`,
      name: `${name}-${locale}`,
      lang: locale,
      defaultValue: typed?.[locale],
      required: locale === 'nl',
      maxLength: isLong ? 1000 : 80,
    }
    return (
      <div key={locale} className="design-field">
        <label htmlFor={field.id}>
          {label}{' '}
          <span className="soft">{design.project[locale === 'nl' ? 'inDutch' : 'inEnglish']}</span>
        </label>
        {isLong ? <textarea rows={3} {...field} /> : <input type="text" {...field} />}
      </div>
    )
  })
  return (
    <>
      {hint && <p className="small soft">{hint}</p>}
      {rows}
    </>
  )
}
