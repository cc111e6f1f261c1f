import type { OwnStoryView } from '#app/services/own-story-view.server.ts'
import type { AnswerProblem } from '#surveys/answers.ts'
import { useWords } from '../language.ts'

/** Title and text to be typed anew, until the story is released. `tried` is a correction that was not taken. */
export function CorrectForm({
  own,
  typedCode,
  tried,
  problems,
}: {
  own: OwnStoryView
  typedCode: string
  tried: { readonly title: string; readonly text: string } | undefined
  problems: readonly AnswerProblem[]
}) {
  const { receipt, form } = useWords()
  const { correct: say } = receipt
  const { title, text } = tried ?? own.typed ?? { title: '', text: '' }
  return (
    <details className="card own" open={problems.length > 0 || tried !== undefined}>
      <summary>{say.title}</summary>
      <p>{say.text}</p>
      <form method="post" autoComplete="off">
        <input type="hidden" name="code" value={typedCode} />
        {problems.map((problem) => (
          <p className="question-error" role="alert" key={problem.question}>
            {form.sentences[problem.code]}
          </p>
        ))}
        <p>
          <label htmlFor="own-text">{say.textLabel}</label>
          <textarea
            id="own-text"
            name="text"
            defaultValue={text}
            maxLength={own.longest.text}
            dir="auto"
            required
          />
        </p>
        {own.longest.title > 0 && (
          <p>
            <label htmlFor="own-title">{say.titleLabel}</label>
            <input
              type="text"
              id="own-title"
              name="title"
              defaultValue={title}
              maxLength={own.longest.title}
              dir="auto"
            />
          </p>
        )}
        <button className="button button-main" name="intent" value="correct" type="submit">
          {say.button}
        </button>
      </form>
    </details>
  )
}
