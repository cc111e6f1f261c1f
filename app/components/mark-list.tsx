import { Form } from '@remix-run/react'
import { useEffect, useState } from 'react'
import type { RedactionMark } from '#app/services/deidentification.server.ts'
import { useWords } from './language.ts'
import { type Choice, type Choices, type ReviewTexts, readingOrder } from './review/finds.ts'
import { SAVE_ID, TYPE_ID, WORDS_ID } from './review/use-finds.ts'

type Choosing = {
  readonly review: ReviewTexts
  readonly choices: Choices
  readonly dispatch: (choice: Choice) => void
}

/** Every proposed replacement as a tick that can be undone, and a way to replace more. */
export function MarkList({ isSaved, ...choosing }: Choosing & { readonly isSaved: boolean }) {
  const { review: say } = useWords()
  return (
    <section className="card">
      <MarkForm key={choosing.review.revision} {...choosing} />
      <p className="mark-saved" role="status">
        {isSaved && say.saved}
      </p>
    </section>
  )
}

function MarkForm({ review, choices, dispatch }: Choosing) {
  const { review: say, judged } = useWords()
  const [words, setWords] = useSelectedWords()
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="revision" value={review.revision} />
      <fieldset>
        <legend>
          <h2>{say.marksTitle}</h2>
        </legend>
        <p>{review.marks.length > 0 ? say.marksHint : say.noMarks}</p>
        <ul className="marks">
          {marksInOrder(review).map(({ mark, index }) => (
            <li key={`${mark.field} ${mark.start} ${mark.end}`}>
              <label className="check">
                <input
                  type="checkbox"
                  name="on"
                  value={index}
                  checked={choices.on[index]}
                  onChange={(event) => dispatch({ kind: 'tick', index, on: event.target.checked })}
                />
                <span>{review.original[mark.field]?.slice(mark.start, mark.end)}</span>
              </label>
              <span className="mark-facts">
                <span className="soft small">
                  {mark.judged ? judged.because(mark.judged) : sureness(mark, say)}
                </span>
                <span className="tag">{say.types[mark.type] ?? mark.type}</span>
              </span>
            </li>
          ))}
        </ul>
      </fieldset>
      <fieldset>
        <legend>
          <h3>{say.addTitle}</h3>
        </legend>
        <p className="small" id="add-hint">
          {say.addHint}
        </p>
        <div className="add-mark">
          <label>
            {say.addWords}
            <input
              type="text"
              id={WORDS_ID}
              name="words"
              aria-describedby="add-hint"
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          </label>
          <label>
            {say.addType}
            <select id={TYPE_ID} name="type" defaultValue="NAAM">
              {Object.entries(say.types).map(([type, name]) => (
                <option key={type} value={type}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <button id={SAVE_ID} className="button" type="submit" name="intent" value="save">
            {say.save}
          </button>
        </div>
      </fieldset>
      {review.state === 'prepared' ? (
        <p className="soft small">{say.preparedNote}</p>
      ) : (
        <button className="button button-main" type="submit" name="intent" value="prepare">
          {say.prepare}
        </button>
      )}
    </Form>
  )
}

/** The marks in the order in which they are read, each with the index that a form sends. */
function marksInOrder(review: ReviewTexts) {
  return readingOrder(review).flatMap((index) => {
    const mark = review.marks[index]
    return mark ? [{ mark, index }] : []
  })
}

/** Below this the program only doubts and replaces nothing by itself. */
const HINT = 0.5

function sureness(mark: RedactionMark, say: ReturnType<typeof useWords>['review']): string {
  if (mark.by === 'person') return say.byPerson
  const sure = say.sure(Math.round(mark.confidence * 100))
  if (mark.on) return sure
  return mark.confidence < HINT ? `${say.hint}, ${sure}` : say.stays
}

/** The words that the reader selected in a story text on this page, to be changed by typing. */
function useSelectedWords(): [string, (words: string) => void] {
  const [words, setWords] = useState('')
  useEffect(() => {
    const take = () => {
      const selection = document.getSelection()
      const isInStory = selection?.anchorNode?.parentElement?.closest('.story-text')
      const selected = selection?.toString().trim()
      if (isInStory && selected) setWords(selected)
    }
    document.addEventListener('selectionchange', take)
    return () => document.removeEventListener('selectionchange', take)
  }, [])
  return [words, setWords]
}
