import type { OwnStoryView } from '#app/services/own-story-view.server.ts'
import { useWords } from '../language.ts'

/** The own words, closed until their teller opens them: somebody may be looking along. */
export function OwnText({ own }: { own: OwnStoryView }) {
  const { receipt } = useWords()
  const { read: say } = receipt
  const { typed, released, answers } = own
  const hasStory = own.kind === 'story'
  return (
    <details className="card own">
      <summary>{hasStory ? say.title : say.needsTitle}</summary>
      <p className="soft small">{say.warn}</p>
      {hasStory && typed && <Telling heading={say.typed} {...typed} untitled={say.untitled} />}
      {own.isErased && <p className="note">{say.gone}</p>}
      {released?.text && <Telling heading={say.released} {...released} untitled={say.untitled} />}
      {answers.length > 0 && (
        <>
          <h3>{say.answers}</h3>
          <dl className="own-answers">
            {answers.map(({ question, title, answer }) => (
              <div key={question}>
                <dt dir="auto">{title}</dt>
                <dd dir="auto">{answer}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </details>
  )
}

function Telling({
  heading,
  title,
  text,
  untitled,
}: {
  heading: string
  title: string
  text: string
  untitled: string
}) {
  return (
    <section>
      <h3>{heading}</h3>
      <p dir="auto">
        <strong>{title || untitled}</strong>
      </p>
      <p dir="auto" className="own-words">
        {text}
      </p>
    </section>
  )
}
