import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useWords } from '#app/components/language.ts'
import { NeedsTables } from '#app/components/needs-tables.tsx'
import { requireMember } from '#app/services/auth.server.ts'
import { loadNeeds } from '#app/services/needs.server.ts'

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId } = await requireMember(app, request, params.project, 'see-workroom')
  return loadNeeds(app, projectId)
}

export default function Needs() {
  const surveys = useLoaderData<typeof loader>()
  const { needs } = useWords()
  return (
    <>
      <h1>{needs.title}</h1>
      <p>{needs.intro}</p>
      {surveys.map((survey) => (
        <NeedsTables
          key={survey.slug}
          survey={survey as Parameters<typeof NeedsTables>[0]['survey']}
        />
      ))}
    </>
  )
}
