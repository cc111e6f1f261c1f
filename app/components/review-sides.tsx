import { redact } from '#analysis/deidentify/redact.ts'
import { useWords } from './language.ts'
import { type Highlight, MarkedText } from './marked-text.tsx'
import { type Choices, fieldsInOrder, isChanged, type ReviewTexts } from './review/finds.ts'
import { findId } from './review/use-finds.ts'

/** The text as typed beside the text as it will go on with these choices, field by field. */
export function ReviewSides({ review, choices }: { review: ReviewTexts; choices: Choices }) {
  const { review: say } = useWords()
  const fields = fieldsInOrder(review.original)
  const result = isChanged(review.marks, choices) ? resultOf(review, choices) : review.result
  return (
    <div className="grid-2">
      <section className="card" aria-labelledby="as-typed">
        <h2 id="as-typed">{say.original}</h2>
        {fields.map((field) => (
          <div key={field}>
            <h3>{say.field[field] ?? field}</h3>
            <MarkedText
              text={review.original[field] ?? ''}
              highlights={originalHighlights(review, choices, field)}
            />
          </div>
        ))}
      </section>
      <section className="card" aria-labelledby="goes-on">
        <h2 id="goes-on">{say.result}</h2>
        {fields.map((field) => (
          <div key={field}>
            <h3>{say.field[field] ?? field}</h3>
            <MarkedText
              text={result[field]?.text ?? ''}
              highlights={(result[field]?.replacements ?? []).map((one) => ({
                start: one.newStart,
                end: one.newEnd,
                className: 'placeholder',
              }))}
            />
          </div>
        ))}
      </section>
    </div>
  )
}

/** What the text becomes with choices that are not stored yet. */
function resultOf({ original, marks }: ReviewTexts, { on }: Choices): ReviewTexts['result'] {
  const chosen = (field: string) => marks.filter((mark, index) => on[index] && mark.field === field)
  return redact(
    original,
    Object.fromEntries(Object.keys(original).map((field) => [field, chosen(field)])),
  )
}

function originalHighlights(
  { marks, safety }: ReviewTexts,
  { on, at }: Choices,
  field: string,
): readonly Highlight[] {
  const shown = marks.flatMap((mark, index) =>
    mark.field === field
      ? [
          {
            start: mark.start,
            end: mark.end,
            className: `${on[index] ? 'mark-on' : 'mark-hint'}${index === at ? ' mark-now' : ''}`,
            id: findId(index),
          },
        ]
      : [],
  )
  const signals = safety
    .filter((signal) => signal.field === field)
    .map((signal) => ({ start: signal.start, end: signal.end, className: 'mark-safety' }))
  return [...shown, ...signals]
}
