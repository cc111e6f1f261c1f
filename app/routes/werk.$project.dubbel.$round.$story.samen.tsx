import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ThemeDecision } from '#app/components/double/theme-decision.tsx'
import { useWords } from '#app/components/language.ts'
import { MarkedText } from '#app/components/marked-text.tsx'
import { useThemeName } from '#app/components/theme-name.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { loadComparedStory, readDecisions, resolveStory } from '#app/services/deciding.server.ts'
import { notFound, STATUS } from '#app/services/http.server.ts'

type Params = LoaderFunctionArgs['params']
const placeOf = ({ round = '', story = '' }: Params) => ({ roundId: round, storyId: story })

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, person } = await requireMember(app, request, params.project, 'code')
  const loaded = await loadComparedStory(app, projectId, placeOf(params), person.id)
  if (!loaded.ok) throw notFound()
  const { story, differences, isResolved, coders, next, codebook } = loaded.value
  return {
    title: story.releasedTitle ?? '',
    caseNumber: story.caseNumber,
    role: story.role,
    text: story.releasedText ?? '',
    differences,
    isResolved,
    coders: coders.map(({ id, name }) => ({ id, name })),
    next,
    names: Object.fromEntries(codebook.themes.map((theme) => [theme.code, theme.name])),
  }
}

export async function action({ request, params, context: { app } }: ActionFunctionArgs) {
  const member = await requireMember(app, request, params.project, 'code')
  const decisions = readDecisions(await request.formData())
  const resolved = await resolveStory(app, member, placeOf(params), decisions)
  if (!resolved.ok) return data(resolved.problem, { status: STATUS[resolved.problem.code] })
  return null
}

export default function DecideTogether() {
  const story = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { double, staff, problems } = useWords()
  const nameOf = useThemeName(story.names)
  return (
    <>
      <p>
        <Link to="../..">{double.back}</Link>
      </p>
      <h1>{double.resolveTitle}</h1>
      {refused && (
        <p className="note note-danger" role="alert">
          {problems[refused.code]}
        </p>
      )}
      <div className="grid-2">
        <article className="card story-card story-beside">
          <h2>{story.title || staff.unmarked}</h2>
          <p className="soft small">
            {staff.caseNumber(story.caseNumber)} · {staff.teller[story.role]}
          </p>
          <MarkedText
            text={story.text}
            highlights={story.differences.flatMap(({ code, evidence }) =>
              evidence.map((span) => ({
                ...span,
                className: 'evidence-maybe',
                title: nameOf(code),
              })),
            )}
          />
        </article>
        <Form method="post">
          {story.isResolved ? (
            <p role="status">{double.isResolved}</p>
          ) : (
            <p className="measure">{double.resolveIntro}</p>
          )}
          {story.differences.length === 0 && <p>{double.nobody}</p>}
          {story.differences.map((theme) => (
            <ThemeDecision
              key={theme.code}
              theme={theme}
              name={nameOf(theme.code)}
              text={story.text}
              coders={story.coders}
              isResolved={story.isResolved}
            />
          ))}
          <div className="row">
            {!story.isResolved && (
              <button className="button button-main" type="submit">
                {double.decided}
              </button>
            )}
            {story.next && (
              <Link className="button" to={`../../${story.next}/samen`}>
                {double.next}
              </Link>
            )}
          </div>
        </Form>
      </div>
    </>
  )
}
