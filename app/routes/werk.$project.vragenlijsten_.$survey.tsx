import { randomUUID } from 'node:crypto'
import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { AdviceList } from '#app/components/exchange/advice-list.tsx'
import { FileLinks } from '#app/components/exchange/file-links.tsx'
import { TranslationsTaken } from '#app/components/exchange/translation-report.tsx'
import { useStaffLocale, useWords } from '#app/components/language.ts'
import { readSentFile } from '#app/http/sent-file.server.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { importTranslations, loadExchange, TARGETS } from '#app/services/exchange.server.ts'
import { notFound } from '#app/services/http.server.ts'
import { LANGUAGES } from '#app/words/languages.ts'
import design from '../styles/design.css?url'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: design }]

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug, person } = await requireMember(
    app,
    request,
    params.project,
    'design',
  )
  const found = await loadExchange(app, { projectId, slug: params.survey ?? '', by: person.id })
  if (!found.ok) throw notFound()
  const languages = LANGUAGES.filter(({ tag }) => TARGETS.some((one) => one === tag))
  return {
    ...found.value,
    home: `/werk/${projectSlug}`,
    languages: languages.map(({ tag, name }) => ({ tag, name })),
  }
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const { projectId, person } = await requireMember(app, request, params.project, 'design')
  const { file } = await readSentFile(request)
  if (!file) return data({ problem: 'file-missing', report: undefined }, { status: 422 })
  const at = { projectId, slug: params.survey ?? '', by: person.id }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes)
  const taken = await importTranslations(app, at, randomUUID(), text)
  if (taken.ok) return { problem: undefined, report: taken.value }
  return data({ problem: taken.problem.code, report: undefined }, { status: 422 })
}

export default function Files() {
  const found = useLoaderData<typeof loader>()
  const { home, slug, title, versions: numbered, languages } = found
  const answer = useActionData<typeof action>()
  const { exchange, versions } = useWords()
  const locale = useStaffLocale()
  const at = `${home}/vragenlijsten/${slug}/bestand`
  return (
    <>
      <p>
        <Link to={`${home}/vragenlijsten`}>{versions.back}</Link>
      </p>
      <h1>{exchange.filesTitle(title[locale])}</h1>
      {answer?.problem && (
        <p className="note note-danger" role="alert">
          {exchange.refused} {exchange.problems[answer.problem]}
        </p>
      )}
      {answer?.report && <TranslationsTaken report={answer.report} />}
      <AdviceList advice={found.advice} minutes={found.minutes} />
      <h2>{exchange.draft}</h2>
      <FileLinks at={at} languages={languages} />
      {numbered.map(({ id, number }) => (
        <section key={id}>
          <h2>{versions.version(number)}</h2>
          <FileLinks at={at} version={number} languages={languages} />
          <p>
            <Link to={`${home}/papier/${id}`}>{exchange.paper}</Link>
          </p>
        </section>
      ))}
      <h2>{exchange.translateTitle}</h2>
      <p className="measure">{exchange.translateIntro}</p>
      <form method="post" encType="multipart/form-data" className="card design-make">
        <div>
          <label htmlFor="bestand">{exchange.file}</label>
          <p id="bestand-uitleg" className="soft small">
            {exchange.translateAccepted}
          </p>
          <input
            id="bestand"
            name="bestand"
            type="file"
            accept=".csv,.xlf,.xliff"
            aria-describedby="bestand-uitleg"
            required
          />
        </div>
        <button className="button button-main" type="submit">
          {exchange.read}
        </button>
      </form>
    </>
  )
}
