import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { themeNames } from '#analysis/coding/codebook.ts'
import { CodingCard } from '#app/components/coding-card.tsx'
import { useStaffLocale, useWords } from '#app/components/language.ts'
import { MarkedText } from '#app/components/marked-text.tsx'
import { TellerThemes } from '#app/components/teller-themes.tsx'
import { requireMember } from '#app/services/auth.server.ts'
import {
  decideTheme,
  findNextToCode,
  loadCodedStory,
  readDecision,
} from '#app/services/coding.server.ts'
import { notFound, STATUS } from '#app/services/http.server.ts'

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug, person } = await requireMember(
    app,
    request,
    params.project,
    'code',
  )
  const coded = await loadCodedStory(app, projectId, params.story ?? '', person.id)
  if (!coded.ok) throw notFound()
  const { story, codings, byTeller, codebook } = coded.value
  return {
    id: story.id,
    title: story.releasedTitle ?? '',
    text: story.releasedText ?? '',
    role: story.role,
    caseNumber: story.caseNumber,
    isExample: story.isExample,
    codings,
    byTeller,
    names: themeNames(codebook),
    workroomAt: `/werk/${projectSlug}`,
    next: await findNextToCode(app, projectId, story.id),
  }
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const { projectId, person } = await requireMember(app, request, params.project, 'code')
  const decision = readDecision(await request.formData())
  if (!decision)
    return data({ code: 'coding-unknown' as const }, { status: STATUS['coding-unknown'] })
  const decided = await decideTheme(app, projectId, { ...decision, by: person.id })
  if (!decided.ok) return data(decided.problem, { status: STATUS[decided.problem.code] })
  return null
}

export default function CodeStory() {
  const story = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const words = useWords()
  const locale = useStaffLocale()
  const waiting = story.codings.filter((coding) => coding.state === 'suggested').length
  const evidence = story.codings
    .filter((coding) => coding.state !== 'rejected')
    .flatMap((coding) =>
      coding.evidence.map((span) => ({
        ...span,
        className: coding.state === 'confirmed' ? 'evidence-on' : 'evidence-maybe',
        title: nameOf(coding.code),
      })),
    )
  function nameOf(code: string): string {
    const name = story.names[code]
    return name?.[locale] ?? name?.nl ?? code
  }
  return (
    <>
      <p>
        <Link to={story.workroomAt}>{words.workroom.backToDashboard}</Link>
      </p>
      <h1>{words.coding.title}</h1>
      <p className="measure">{words.coding.intro}</p>
      {refused && (
        <p className="note note-danger" role="alert">
          {words.problems[refused.code]}
        </p>
      )}
      <div className="grid-2">
        <article className="card story-card story-beside">
          <h2>{story.title || words.staff.unmarked}</h2>
          <p className="soft small">
            {words.staff.caseNumber(story.caseNumber)} · {words.staff.teller[story.role]}{' '}
            {story.isExample && <span className="example-badge">{words.example}</span>}
          </p>
          <MarkedText text={story.text} highlights={evidence} />
          <p className="soft small">{words.workroom.logged}</p>
        </article>
        <div>
          <TellerThemes names={story.byTeller.map(nameOf)} />
          <p role="status" className="coding-status">
            {story.codings.length === 0 ? words.coding.none : words.coding.waiting(waiting)}
          </p>
          {story.codings.map((coding) => (
            <CodingCard
              key={coding.id}
              coding={coding}
              name={nameOf(coding.code)}
              text={story.text}
            />
          ))}
          {story.next && (
            <p>
              <Link
                className={waiting === 0 ? 'button button-main' : 'button'}
                to={`../${story.next}`}
                relative="path"
              >
                {words.coding.next}
              </Link>
            </p>
          )}
        </div>
      </div>
    </>
  )
}
