import type { RedactedField } from '#analysis/deidentify/redact.ts'
import type { RedactionMark, SafetyMark } from '#app/services/deidentification.server.ts'
import { useWords } from './language.ts'
import { type Highlight, MarkedText } from './marked-text.tsx'

/** What both halves of the review screen draw. */
export type ReviewTexts = {
  readonly original: Readonly<Record<string, string>>
  readonly marks: readonly RedactionMark[]
  readonly safety: readonly SafetyMark[]
  readonly result: Readonly<Record<string, RedactedField>>
  readonly revision: number
  readonly state: string
}

/** The text as typed beside the text as it will go on, field by field. */
export function ReviewSides({ review }: { review: ReviewTexts }) {
  const { review: say } = useWords()
  // The title stands above the story, as it was read; what else was typed follows.
  const fields = Object.keys(review.original).sort(
    (a, b) => Number(b === 'title') - Number(a === 'title'),
  )
  return (
    <div className="grid-2">
      <section className="card" aria-labelledby="as-typed">
        <h2 id="as-typed">{say.original}</h2>
        {fields.map((field) => (
          <div key={field}>
            <h3>{say.field[field] ?? field}</h3>
            <MarkedText
              text={review.original[field] ?? ''}
              highlights={originalHighlights(review, field)}
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
              text={review.result[field]?.text ?? ''}
              highlights={(review.result[field]?.replacements ?? []).map((one) => ({
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

function originalHighlights({ marks, safety }: ReviewTexts, field: string): readonly Highlight[] {
  const shown = marks
    .filter((mark) => mark.field === field && (mark.on || mark.by === 'program'))
    .map((mark) => ({
      start: mark.start,
      end: mark.end,
      className: mark.on ? 'mark-on' : 'mark-hint',
    }))
  const signals = safety
    .filter((signal) => signal.field === field)
    .map((signal) => ({ start: signal.start, end: signal.end, className: 'mark-safety' }))
  return [...shown, ...signals]
}
