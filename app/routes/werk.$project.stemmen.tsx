import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { VoiceTable } from '#app/components/design/voice-table.tsx'
import { useWords } from '#app/components/language.ts'
import { readSpoken } from '#app/http/spoken-form.server.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { STATUS } from '#app/services/http.server.ts'
import { loadVoices, saveVoices } from '#app/services/voices.server.ts'
import { languageFor } from '#app/words/languages.ts'
import { LOCALES } from '#surveys/locales.ts'
import design from '../styles/design.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: design }]

const localeOf = (asked: string | null) => LOCALES.find((one) => one === asked) ?? 'nl'

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug } = await requireMember(app, request, params.project, 'design')
  const locale = localeOf(new URL(request.url).searchParams.get('taal'))
  const language = locale === 'nl' ? 'default' : locale
  return {
    voices: await loadVoices(app, projectId, language),
    locale,
    project: projectSlug,
  }
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const { projectId, person } = await requireMember(app, request, params.project, 'design')
  const form = await request.formData()
  const locale = localeOf(String(form.get('taal') ?? ''))
  const language = locale === 'nl' ? 'default' : locale
  const saved = await saveVoices(app, projectId, readSpoken(form), language, person.id)
  if (saved.ok) return { saved: saved.value }
  return data({ problem: saved.problem.code }, { status: STATUS[saved.problem.code] })
}

export default function VoicesOfProject() {
  const { voices, locale, project } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { design, problems } = useWords()
  const words = design.voices
  return (
    <>
      <p>
        <Link to={`/werk/${project}/ontwerp`}>{design.back}</Link>
      </p>
      <h1>{words.title}</h1>
      <p className="measure">{words.intro}</p>
      <Form method="get" className="row voices-pick">
        <label htmlFor="taal">{words.language}</label>
        <select id="taal" name="taal" defaultValue={locale}>
          {LOCALES.map((one) => (
            <option key={one} value={one} lang={one}>
              {languageFor(one).name}
            </option>
          ))}
        </select>
        <button className="button button-small" type="submit">
          {words.show}
        </button>
      </Form>
      {answer && 'saved' in answer && (
        <p className="note" role="status">
          {words.saved}
        </p>
      )}
      {answer && 'problem' in answer && (
        <p className="note note-danger" role="alert">
          {answer.problem === 'changed-by-other' ? words.met : problems[answer.problem]}
        </p>
      )}
      {voices.questions.length === 0 && <p>{words.none}</p>}
      {voices.questions.map((question) => (
        <VoiceTable
          key={`${question.coreId} ${locale}`}
          question={question}
          surveys={voices.surveys}
          locale={locale}
        />
      ))}
    </>
  )
}
