import type {
  ActionFunctionArgs,
  LinksFunction,
  LoaderFunctionArgs,
  MetaFunction,
} from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { useWords } from '#app/components/language.ts'
import { StaffPage } from '#app/components/staff-page.tsx'
import { requireSession } from '#app/services/auth.server.ts'
import { makeRecoveryCodes } from '#app/services/factors.server.ts'
import { findFactors } from '#app/services/log-in.server.ts'
import staff from '../styles/staff.css?url'

export const handle = { hydrated: true }
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: staff }]
export const meta: MetaFunction = () => [{ title: 'Vertelpunt' }]

export async function loader({ request, context: { app } }: LoaderFunctionArgs) {
  const { person } = await requireSession(app, request)
  const { recoveryCodes } = await findFactors(app, person.id)
  return { person: person.name, left: recoveryCodes }
}

export async function action({ request, context: { app } }: ActionFunctionArgs) {
  const session = await requireSession(app, request)
  return { codes: await makeRecoveryCodes(app, session) }
}

export default function RecoveryCodes() {
  const { person, left } = useLoaderData<typeof loader>()
  const made = useActionData<typeof action>()
  const { recovery, own, product } = useWords()
  return (
    <StaffPage title={product} person={person}>
      <h1>{recovery.title}</h1>
      <p className="measure">{recovery.intro}</p>
      {made ? (
        <section className="card" role="status">
          <p>{recovery.keep}</p>
          <ul className="recovery-codes">
            {made.codes.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ul>
          <p className="row">
            <button className="button no-print" type="button" onClick={() => window.print()}>
              {recovery.print}
            </button>
            <Link className="button button-main" to="/werk">
              {recovery.go}
            </Link>
          </p>
        </section>
      ) : (
        <Form method="post" className="card">
          {left > 0 && (
            <p>
              {own.codesLeft(left)} {recovery.againNote}
            </p>
          )}
          <p className="row">
            <button className="button button-main" type="submit">
              {left > 0 ? recovery.again : recovery.make}
            </button>
            <Link className="button" to="/werk">
              {recovery.skip}
            </Link>
          </p>
        </Form>
      )}
    </StaffPage>
  )
}
