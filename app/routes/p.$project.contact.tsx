import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useLocale, useWords } from '#app/components/language.ts'
import { ContactForm } from '#app/components/receipt/contact-form.tsx'
import { TellerPage } from '#app/components/teller-page.tsx'
import { IslandScript } from '#app/components/teller-script.tsx'
import { useAddress } from '#app/components/way.ts'
import { findContactFacts, leaveContact } from '#app/services/contacts.server.ts'
import { notFound, STATUS } from '#app/services/http.server.ts'
import { openProject } from '#app/services/projects.server.ts'
import receipt from '../styles/receipt.css?url'
import teller from '../styles/teller.css?url'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: teller },
  { rel: 'stylesheet', href: receipt },
]
export const meta: MetaFunction = () => [{ title: 'Formulier' }]

export async function loader({ params, context: { app } }: LoaderFunctionArgs) {
  const project = await openProject(app, params.project ?? '')
  if (!project.ok) throw notFound()
  const { id, slug, name, languages } = project.value
  return { slug, name, languages, facts: (await findContactFacts(app, id)) ?? null }
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const project = await openProject(app, params.project ?? '')
  if (!project.ok) throw notFound()
  const form = await request.formData()
  const field = (name: string) => String(form.get(name) ?? '').slice(0, 1000)
  const typed = {
    name: field('name'),
    mail: field('mail'),
    phone: field('phone'),
    wants: form.getAll('wants').map(String),
  }
  const ticket = field('ticket')
  const left = await leaveContact(app, project.value.id, ticket, typed)
  if (left.ok) return { kind: 'kept' as const }
  const status = STATUS[left.problem.code]
  if (left.problem.code === 'contact-not-offered')
    return data({ kind: 'refused' as const }, { status })
  return data({ kind: 'wrong' as const, ticket, typed, wrong: left.problem.fields }, { status })
}

export default function LeaveContact() {
  const { slug, name, facts } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { contact: say, problems } = useWords()
  const locale = useLocale()
  const address = useAddress()
  const home = `/p/${slug}`
  const toHome = (
    <p>
      <a className="button" href={address(home)}>
        {say.home}
      </a>
    </p>
  )
  return (
    <TellerPage home={home} name={name[locale] ?? name.nl}>
      {answer?.kind === 'kept' ? (
        <>
          <h1>{say.sentTitle}</h1>
          <p className="lead">{say.sent}</p>
          {facts && <p>{say.remove(facts.mail)}</p>}
          {toHome}
        </>
      ) : answer?.kind === 'wrong' && facts ? (
        <>
          <h1>{say.title}</h1>
          <p className="lead">{problems['contact-wrong']}</p>
          <ContactForm
            home={home}
            facts={facts}
            ticket={answer.ticket}
            typed={answer.typed}
            wrong={answer.wrong}
          />
        </>
      ) : (
        <>
          <h1>{say.goneTitle}</h1>
          <p className="lead">{say.gone}</p>
          {toHome}
        </>
      )}
      <IslandScript name="form" />
    </TellerPage>
  )
}
