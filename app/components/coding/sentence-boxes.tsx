import type { Span } from '#analysis/text/spans.ts'
import { useWords } from '../language.ts'
import type { Selected } from './use-selection.ts'

/** Which words a theme rests on: what was selected in the story, or the sentences ticked here. Works without a script. */
export function SentenceBoxes({
  text,
  sentences,
  chosen = [],
  selected,
  legend,
}: {
  text: string
  sentences: readonly Span[]
  /** Passages that are ticked at first. */
  chosen?: readonly Span[]
  selected: Selected | undefined
  legend: string
}) {
  const { coder: say } = useWords()
  const isChosen = (sentence: Span) =>
    chosen.some(({ start, end }) => start < sentence.end && end > sentence.start)
  return (
    <fieldset className="sentence-boxes">
      <legend>{legend}</legend>
      {selected ? (
        <>
          <p className="note small" role="status">
            {say.chosenWords(selected.words)}
          </p>
          <input type="hidden" name="selected" value={`${selected.start}-${selected.end}`} />
        </>
      ) : (
        <p className="soft small">{say.passageHint}</p>
      )}
      {sentences.map((sentence) => (
        <label className="check" key={sentence.start}>
          <input
            type="checkbox"
            name="sentence"
            value={`${sentence.start}-${sentence.end}`}
            defaultChecked={isChosen(sentence)}
          />
          <span>{text.slice(sentence.start, sentence.end)}</span>
        </label>
      ))}
    </fieldset>
  )
}
