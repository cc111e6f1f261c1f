import type { OwnStoryView } from '#app/services/own-story-view.server.ts'
import { dayIn } from '#app/words/days.ts'
import { useLocale, useWords } from '../language.ts'

/** What readers wrote to this teller, closed until opened: somebody may be looking along. One answer to the newest. */
export function ReadersMail({
  own,
  typedCode,
  tried,
}: {
  own: OwnStoryView
  typedCode: string
  /** An answer that was not taken. */
  tried: string | undefined
}) {
  const { mail: say } = useWords().receipt
  const day = dayIn(useLocale())
  if (own.messages.length === 0) return null
  return (
    <details className="card own" open={tried !== undefined}>
      <summary>{say.title}</summary>
      {own.messages.map((message) => (
        <section key={`${message.from} ${message.number}`}>
          <h3>{say[message.from](day(message.day))}</h3>
          <p dir="auto" className="own-words">
            {message.text}
          </p>
        </section>
      ))}
      {own.mayAnswer && (
        <form method="post" autoComplete="off">
          <input type="hidden" name="code" value={typedCode} />
          <label htmlFor="own-answer">{say.label}</label>
          <p className="small soft" id="own-answer-hint">
            {say.hint}
          </p>
          <p>
            <textarea
              id="own-answer"
              name="answer"
              rows={4}
              maxLength={2000}
              defaultValue={tried}
              aria-describedby="own-answer-hint"
              dir="auto"
              required
            />
          </p>
          <button className="button button-main" name="intent" value="answer" type="submit">
            {say.button}
          </button>
        </form>
      )}
    </details>
  )
}
