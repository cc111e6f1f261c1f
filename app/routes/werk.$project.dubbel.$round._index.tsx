import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { AgreementTable, type SentAgreement } from '#app/components/double/agreement-table.tsx'
import { RoundProgress } from '#app/components/double/round-progress.tsx'
import { useWords } from '#app/components/language.ts'
import { useThemeName } from '#app/components/theme-name.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { loadRound } from '#app/services/double-coding.server.ts'
import { notFound } from '#app/services/http.server.ts'

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, person } = await requireMember(app, request, params.project, 'code')
  const loaded = await loadRound(app, projectId, params.round ?? '', person.id)
  if (!loaded.ok) throw notFound()
  const { codebook, agreement, ...round } = loaded.value
  return {
    ...round,
    // NaN does not travel; null does.
    agreement: agreement && (JSON.parse(JSON.stringify(agreement)) as SentAgreement),
    names: Object.fromEntries(codebook.themes.map((theme) => [theme.code, theme.name])),
  }
}

export default function RoundPage() {
  const round = useLoaderData<typeof loader>()
  const { double, staff } = useWords()
  const nameOf = useThemeName(round.names)
  const next = round.stories.find((story) => !story.isDone)
  return (
    <>
      <p>
        <Link to="..">{double.backToAll}</Link>
      </p>
      <h1>{double.round(round.number)}</h1>
      <RoundProgress coders={round.coders} all={round.stories.length} />
      {!round.isComplete && (
        <>
          <p className="measure">{double.wait}</p>
          <p>
            {!round.isCoder && double.notYours}
            {round.isCoder && !next && double.youAreDone}
            {round.isCoder && next && (
              <Link className="button button-main" to={next.storyId}>
                {double.goOn}
              </Link>
            )}
          </p>
        </>
      )}
      {round.agreement && (
        <>
          <AgreementTable agreement={round.agreement} nameOf={nameOf} />
          <section aria-labelledby="bespreken">
            <h2 id="bespreken">{double.differTitle}</h2>
            <p className="measure">{double.differIntro}</p>
            <ul className="plain-list">
              {round.stories.map((story) => (
                <li key={story.storyId} className="card row row-spread">
                  <span>
                    <strong>{story.title || staff.unmarked}</strong>{' '}
                    <span className="soft small">
                      {staff.caseNumber(story.caseNumber)} ·{' '}
                      {story.isResolved
                        ? double.resolved
                        : story.differs
                          ? double.differs
                          : double.agrees}
                    </span>
                  </span>
                  <Link className="button button-small" to={`${story.storyId}/samen`}>
                    {story.isResolved ? double.look : double.talk}
                    <span className="visually-hidden">: {story.title || story.caseNumber}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </>
  )
}
