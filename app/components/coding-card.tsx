import { Form } from '@remix-run/react'
import type { CodingRow } from '#app/services/coding.server.ts'
import { useWords } from './language.ts'

const DIRECTIONS = ['helped', 'hindered', 'mixed'] as const

/** One theme on one story: who says so, the passage and the reasons, and the way to accept or reject it. */
export function CodingCard({
  coding,
  name,
  text,
}: {
  coding: CodingRow
  name: string
  text: string
}) {
  const { coding: say, staff } = useWords()
  const isDecided = coding.state !== 'suggested'
  return (
    <section
      className={`card coding coding-${coding.state}`}
      aria-labelledby={`theme-${coding.id}`}
    >
      <h3 id={`theme-${coding.id}`}>{name}</h3>
      <p className="row small">
        <span className="tag">{say.state[coding.state]}</span>
        <span className="soft">
          {say.saidBy[coding.saidBy]}
          {coding.score !== null && `, ${say.score(Math.round(coding.score * 100))}`}
        </span>
        {isDecided && (
          <span className={`tag tag-${coding.direction}`}>{staff.direction[coding.direction]}</span>
        )}
      </p>
      {coding.evidence.map((span) => (
        <blockquote key={span.start}>{text.slice(span.start, span.end)}</blockquote>
      ))}
      {coding.reasons.length > 0 && (
        <p className="small">
          {say.because}:{' '}
          {[...new Set(coding.reasons.map((reason) => text.slice(reason.start, reason.end)))].map(
            (words) => (
              <q key={words}>{words}</q>
            ),
          )}
        </p>
      )}
      <Form method="post" preventScrollReset className="row">
        <input type="hidden" name="coding" value={coding.id} />
        {isDecided ? (
          <button className="button button-small" name="state" value="suggested" type="submit">
            {say.undo}
          </button>
        ) : (
          <>
            <label className="row">
              {say.direction}
              <select name="direction" defaultValue={coding.direction}>
                {DIRECTIONS.map((direction) => (
                  <option key={direction} value={direction}>
                    {staff.direction[direction]}
                  </option>
                ))}
              </select>
            </label>
            <button
              className="button button-main button-small"
              name="state"
              value="confirmed"
              type="submit"
            >
              {say.accept}
            </button>
            <button className="button button-small" name="state" value="rejected" type="submit">
              {say.reject}
            </button>
          </>
        )}
      </Form>
    </section>
  )
}
