import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ChangeList } from '#app/components/design/change-list.tsx'
import { Renamings, WAS } from '#app/components/design/renamings.tsx'
import { AdviceList } from '#app/components/exchange/advice-list.tsx'
import { useStaffLocale, useWords } from '#app/components/language.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { notFound, STATUS } from '#app/services/http.server.ts'
import { loadPublishing, publishDraft } from '#app/services/publishing.server.ts'
import { localText } from '#surveys/definition.ts'

/** What questions were called, out of fields; undefined when nothing was said about any. */
function readLineage(fields: Iterable<[string, unknown]>) {
  const said = [...fields].filter(([name]) => name.startsWith(WAS))
  if (said.length === 0) return undefined
  const named = said.map(([name, was]) => [name.slice(WAS.length), String(was)] as const)
  return Object.fromEntries(named.filter(([, was]) => was !== ''))
}

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug, person } = await requireMember(
    app,
    request,
    params.project,
    'design',
  )
  const at = { projectId, slug: params.survey ?? '', by: person.id }
  const chosen = readLineage(new URL(request.url).searchParams)
  const loaded = await loadPublishing(app, at, chosen)
  if (!loaded.ok) throw notFound()
  return { ...loaded.value, slug: at.slug, project: projectSlug }
}

/** Publishes the draft as the lead read it here. */
export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const { projectId, person } = await requireMember(app, request, params.project, 'design')
  const form = await request.formData()
  const at = { projectId, slug: params.survey ?? '', by: person.id }
  const revision = Number(form.get('revision') ?? Number.NaN)
  const done = await publishDraft(app, at, revision, readLineage(form))
  if (done.ok) return { published: done.value }
  return data({ problem: done.problem.code }, { status: STATUS[done.problem.code] })
}

export default function PublishSurvey() {
  const { title, slug, project, revision, published, isNew, ...read } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { publishing, design, problems } = useWords()
  const locale = useStaffLocale()
  const mayPublish = isNew && read.problems.length === 0
  return (
    <>
      <p>
        <Link to={`/werk/${project}/ontwerp/${slug}`}>{publishing.back}</Link>
      </p>
      <h1>{publishing.title(localText(title, locale) || slug)}</h1>
      {answer && 'published' in answer && (
        <p className="note" role="status">
          {publishing.done(answer.published)}{' '}
          <a href={`/p/${project}/${slug}`}>{design.publish.see}</a>
        </p>
      )}
      {answer && 'problem' in answer && (
        <p className="note note-danger" role="alert">
          {problems[answer.problem]}
        </p>
      )}
      <p className="measure">{publishing.intro}</p>
      {read.problems.length === 0 ? (
        <p>{publishing.problemsNone}</p>
      ) : (
        <h2>{publishing.problems}</h2>
      )}
      <ul>
        {read.problems.map(({ code, at, found }) => (
          <li key={`${at} ${code} ${found ?? ''}`}>{design.mend.codes[code] ?? code}</li>
        ))}
      </ul>
      <AdviceList advice={read.advice} minutes={read.minutes} />
      <Renamings renamings={read.renamings} gone={read.gone} />
      <h2>{publishing.changes}</h2>
      {published === undefined && <p>{publishing.first}</p>}
      {read.comparisons.map((comparison) => (
        <ChangeList key={comparison.number} comparison={comparison} titles={read.titles} />
      ))}
      {isNew ? (
        <Form method="post">
          <input type="hidden" name="revision" value={revision} />
          {Object.entries(read.lineage).map(([name, was]) => (
            <input key={name} type="hidden" name={`${WAS}${name}`} value={was} />
          ))}
          <button className="button button-main" type="submit" disabled={!mayPublish}>
            {publishing.confirm((published ?? 0) + 1)}
          </button>
        </Form>
      ) : (
        <p>{publishing.nothing}</p>
      )}
    </>
  )
}
