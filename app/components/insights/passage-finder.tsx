import { Form, Link } from '@remix-run/react'
import type { ReadStory } from '#app/services/dashboard.server.ts'
import { useWords } from '../language.ts'

type Place = { readonly storyId: string; readonly start: number }

/** Approved passages of five stories that fit, or that say otherwise, each to be cited with one button. */
export function PassageFinder({
  sought,
  stories,
  cited,
}: {
  /** Which kind is shown; undefined before somebody looked. */
  sought: 'samen' | 'tegen' | undefined
  stories: readonly ReadStory[]
  /** What the insight cites by now: not offered again. */
  cited: readonly Place[]
}) {
  const { insights: say, staff } = useWords()
  const isCited = (storyId: string, start: number) =>
    cited.some((place) => place.storyId === storyId && place.start === start)
  const found = stories
    .map((story) => ({
      story,
      places: passagesOf(story).filter(({ start }) => !isCited(story.id, start)),
    }))
    .filter(({ places }) => places.length > 0)
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
      {sought && found.length === 0 && <p>{say.findNone}</p>}
      {found.map(({ story, places }) => (
        <section key={story.id} className="found-story" aria-labelledby={`found-${story.id}`}>
          <h3 id={`found-${story.id}`}>{story.title || staff.unmarked}</h3>
          <p className="soft small">{say.from(story.role, story.caseNumber)}</p>
          <ul className="plain-list">
            {places.map(({ start, end }) => (
              <li key={start} className="passage">
                <blockquote>{story.text.slice(start, end)}</blockquote>
                <Form method="post" preventScrollReset className="row">
                  <input type="hidden" name="story" value={story.id} />
                  <input type="hidden" name="start" value={start} />
                  <input type="hidden" name="end" value={end} />
                  {(['cite', 'cite-against'] as const).map((intent) => (
                    <button
                      key={intent}
                      className="button button-small"
                      name="intent"
                      value={intent}
                      type="submit"
                    >
                      {intent === 'cite' ? say.cite : say.citeAgainst}
                    </button>
                  ))}
                </Form>
              </li>
            ))}
          </ul>
        </section>
      ))}
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
