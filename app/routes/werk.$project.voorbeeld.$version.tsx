import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { lazy, Suspense, useEffect, useState } from 'react'
import surveyTheme from 'survey-core/survey-core.fontless.min.css?url'
import { useStaffLocale, useWords } from '#app/components/language.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { isId, notFound } from '#app/services/http.server.ts'
import signifiers from '../styles/signifiers.css?url'
import teller from '../styles/teller.css?url'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: surveyTheme },
  { rel: 'stylesheet', href: teller },
  { rel: 'stylesheet', href: signifiers },
]

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId } = await requireMember(app, request, params.project, 'see-versions')
  const id = params.version ?? ''
  const version = isId(id) ? await app.versions.find(projectId, id) : undefined
  if (!version) throw notFound()
  return { definition: version.definition, number: version.number }
}

// SurveyJS is heavy and draws nothing useful without a browser: it is fetched once this page is alive.
const SurveyPreview = lazy(() => import('#app/components/survey/survey-preview.tsx'))

export default function Preview() {
  const { definition, number } = useLoaderData<typeof loader>()
  const { versions } = useWords()
  const locale = useStaffLocale()
  const [isAlive, setAlive] = useState(false)
  useEffect(() => setAlive(true), [])
  const waiting = <p>{versions.loading}</p>
  return (
    <>
      <h1>
        {versions.title} · {versions.version(number)}
      </h1>
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
