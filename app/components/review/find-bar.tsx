import { useEffect, useState } from 'react'
import { useWords } from '../language.ts'
import {
  type Choice,
  type Choices,
  isChanged,
  type ReviewTexts,
  readingOrder,
  sameWords,
  wordsOf,
} from './finds.ts'
import { KEYS_ID, useLetterKeys, useReviewKeys } from './use-finds.ts'

type Props = {
  readonly review: ReviewTexts
  readonly choices: Choices
  readonly dispatch: (choice: Choice) => void
}

/** Walks from find to find, with keys or buttons. Without a script it is not there: the list below does the same. */
export function FindBar(props: Props) {
  const [isAlive, setAlive] = useState(false)
  useEffect(() => setAlive(true), [])
  return isAlive ? <Bar {...props} /> : null
}

function Bar({ review, choices, dispatch }: Props) {
  const { desk: say } = useWords()
  const [hasLetters, setLetters] = useLetterKeys()
  useReviewKeys(dispatch, hasLetters)
  const isUnchosen = choices.at === undefined
  const buttons = [
    { key: 'k', label: say.previous, choice: { kind: 'step', by: -1 }, off: false },
    { key: 'j', label: say.next, choice: { kind: 'step', by: 1 }, off: false },
    { key: 'a', label: say.replace, choice: { kind: 'choose', on: true }, off: isUnchosen },
    { key: 'r', label: say.leave, choice: { kind: 'choose', on: false }, off: isUnchosen },
    { key: 'z', label: say.undo, choice: { kind: 'undo' }, off: choices.before.length === 0 },
  ] as const
  return (
    <section className="find-bar" aria-label={say.title}>
      <p className="find-now" role="status">
        {nowIn(say, review, choices)}
      </p>
      {review.marks.length > 0 && (
        <p className="row find-buttons">
          {buttons.map(({ key, label, choice, off }) => (
            <button
              key={key}
              type="button"
              className="button"
              aria-disabled={off}
              onClick={() => !off && dispatch(choice)}
            >
              {label} {hasLetters && <kbd>{key}</kbd>}
            </button>
          ))}
        </p>
      )}
      <details id={KEYS_ID}>
        <summary>
          {say.keys} {hasLetters && <kbd>?</kbd>}
        </summary>
        <label className="check">
          <input
            type="checkbox"
            checked={hasLetters}
            onChange={(event) => setLetters(event.target.checked)}
          />
          {say.letters}
        </label>
        <dl className="key-list">
          {say.keyList.map(({ keys, does }) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  )
}

/** One sentence about where the reader is. */
function nowIn(
  say: ReturnType<typeof useWords>['desk'],
  review: ReviewTexts,
  choices: Choices,
): string {
  const unsaved = isChanged(review.marks, choices) ? ` ${say.unsaved}` : ''
  const { at, on } = choices
  if (at === undefined) return `${say.count(review.marks.length)}${unsaved}`
  const place = readingOrder(review).indexOf(at) + 1
  const sentence = say.now({
    place,
    count: review.marks.length,
    words: wordsOf(review, review.marks[at]),
    isReplaced: on[at] === true,
    places: sameWords(review, at).length,
  })
  return `${sentence}${unsaved}`
}
