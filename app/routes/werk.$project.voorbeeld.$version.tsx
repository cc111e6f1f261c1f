import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { lazy, Suspense, useEffect, useState } from 'react'
import surveyTheme from 'survey-core/survey-core.fontless.min.css?url'
import { useStaffLocale, useWords } from '#app/components/language.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { isId, notFound } from '#app/services/http.server.ts'
import { localText } from '#surveys/definition.ts'
import signifiers from '../styles/signifiers.css?url'
import teller from '../styles/teller.css?url'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: surveyTheme },
  { rel: 'stylesheet', href: teller },
  { rel: 'stylesheet', href: signifiers },
]

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug } = await requireMember(
    app,
    request,
    params.project,
    'see-versions',
  )
  const id = params.version ?? ''
  const version = isId(id) ? await app.versions.find(projectId, id) : undefined
  if (!version) throw notFound()
  return {
    definition: version.definition,
    number: version.number,
    title: {
      nl: localText(version.definition.title, 'nl'),
      en: localText(version.definition.title, 'en'),
    },
    versionsAt: `/werk/${projectSlug}/vragenlijsten`,
  }
}

// SurveyJS is heavy and draws nothing useful without a browser: it is fetched once this page is alive.
const SurveyPreview = lazy(() => import('#app/components/survey/survey-preview.tsx'))

export default function Preview() {
  const { definition, number, title, versionsAt } = useLoaderData<typeof loader>()
  const { versions } = useWords()
  const locale = useStaffLocale()
  const [isAlive, setAlive] = useState(false)
  useEffect(() => setAlive(true), [])
  const waiting = <p>{versions.loading}</p>
  return (
    <>
      <p>
        <Link to={versionsAt}>{versions.back}</Link>
      </p>
      <h1>{title[locale]}</h1>
      <p className="soft">{versions.version(number)}</p>
      <p className="note">{versions.previewNote}</p>
      {isAlive ? (
        <Suspense fallback={waiting}>
          <SurveyPreview definition={definition} locale={locale} />
        </Suspense>
      ) : (
        waiting
      )}
    </>
  )
}
