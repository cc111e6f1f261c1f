import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useWords } from '#app/components/language.ts'
import { requireMember } from '#app/services/auth.server.ts'
import { loadProposals } from '#app/services/emergent.server.ts'

export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { projectId, projectSlug, person } = await requireMember(
    app,
    request,
    params.project,
    'code',
  )
  const { stories, proposals } = await loadProposals(app, projectId, person.id)
  return { stories, proposals, at: `/werk/${projectSlug}` }
}

export default function Proposals() {
  const { stories, proposals, at } = useLoaderData<typeof loader>()
  const { proposals: say, staff } = useWords()
  const steadiness = (share: number) =>
    share >= 0.6 ? say.steady.high : share >= 0.4 ? say.steady.middle : say.steady.low
  return (
    <>
      <h1>{say.title}</h1>
      <p className="measure">{say.intro}</p>
      <p role="status">{proposals.length === 0 ? say.none : say.over(stories)}</p>
      {proposals.map((group, index) => (
        <section
          key={group.words.join(' ')}
          className="card"
          aria-labelledby={`groep-${index + 1}`}
        >
          <h2 id={`groep-${index + 1}`}>
            {say.group(index + 1)}: {group.words.slice(0, 3).join(', ')}
          </h2>
          <p className="soft small">
            {say.size(group.stories)}. {steadiness(group.stability)}
          </p>
          <p>
            {say.words}: <strong>{group.words.join(', ')}</strong>
          </p>
          {group.examples.map(({ storyId, title, text, sentence }) => (
            <blockquote key={storyId} className="proposal-example">
              {text.slice(sentence.start, sentence.end)}{' '}
              <cite className="small">
                <Link to={`${at}/themas/${storyId}`}>{title || staff.unmarked}</Link>
              </cite>
            </blockquote>
          ))}
          <p className="small">
            <Link to={`${at}/zoeken?q=${encodeURIComponent(group.words[0] ?? '')}`}>
              {say.find}
              <span className="visually-hidden">: {group.words[0]}</span>
            </Link>
          </p>
        </section>
      ))}
      {proposals.length > 0 && <p className="soft small">{say.logged}</p>}
    </>
  )
}
