import { Form, Link } from '@remix-run/react'
import type { ReadStory } from '#app/services/dashboard.server.ts'
import { useWords } from '../language.ts'

/** Approved passages of five stories that fit, or that say otherwise, each to be cited with one button. */
export function PassageFinder({
  sought,
  stories,
}: {
  /** Which kind is shown; undefined before somebody looked. */
  sought: 'samen' | 'tegen' | undefined
  stories: readonly ReadStory[]
}) {
  const { insights: say, staff } = useWords()
  const passages = stories.flatMap((story) => passagesOf(story).map((span) => ({ story, ...span })))
  return (
    <section className="card" aria-labelledby="find">
      <h2 id="find">{say.findTitle}</h2>
      <p className="row">
        {(['samen', 'tegen'] as const).map((kind) => (
          <Link
            key={kind}
            className={kind === sought ? 'button button-main' : 'button'}
            to={`?zoek=${kind}#find`}
            preventScrollReset
            aria-current={kind === sought ? 'true' : undefined}
          >
            {kind === 'samen' ? say.findWith : say.findAgainst}
          </Link>
        ))}
      </p>
      {sought && passages.length === 0 && <p>{say.findNone}</p>}
      <ul className="plain-list">
        {passages.map(({ story, start, end }) => (
          <li key={`${story.id}${start}`} className="card">
            <blockquote>{story.text.slice(start, end)}</blockquote>
            <p className="soft small">
              {story.title || staff.unmarked} · {say.from(story.role, story.caseNumber)}
            </p>
            <Form method="post" preventScrollReset className="row">
              <input type="hidden" name="story" value={story.id} />
              <input type="hidden" name="start" value={start} />
              <input type="hidden" name="end" value={end} />
              <button className="button button-small" name="intent" value="cite" type="submit">
                {say.cite}
              </button>
              <button
                className="button button-small"
                name="intent"
                value="cite-against"
                type="submit"
              >
                {say.citeAgainst}
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The places that people approved as evidence, each once, in the order of the text. */
function passagesOf({ codings }: ReadStory) {
  const places = new Map(
    codings.flatMap(({ evidence }) => evidence.map((span) => [span.start, span] as const)),
  )
  return [...places.values()].sort((a, b) => a.start - b.start)
}
