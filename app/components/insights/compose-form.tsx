import { Form } from '@remix-run/react'
import type { Span } from '#analysis/text/spans.ts'
import { useWords } from '../language.ts'
import type { Typed } from './typed.ts'

/** A story that the team writes itself of what several told, and where it still has their words. */
export function ComposeForm({
  insight,
  borrowed,
  typed,
}: {
  insight: { readonly composed: string; readonly composedOn: string | null }
  borrowed: readonly Span[]
  /** What was typed before it was refused. */
  typed?: Typed | undefined
}) {
  const { insights: say, staff } = useWords()
  return (
    <details
      className="card unfold"
      open={insight.composed !== '' || typed?.composed !== undefined}
    >
      <summary>{say.composeTitle}</summary>
      <p className="measure">{say.composeText}</p>
      {insight.composedOn && <p>{say.composeShown(staff.day(insight.composedOn))}</p>}
      {borrowed.length > 0 && (
        <>
          <h3>{say.borrowedTitle}</h3>
          <ul>
            {borrowed.map(({ start, end }) => (
              <li key={start}>
                <q lang="nl">{insight.composed.slice(start, end)}</q>
              </li>
            ))}
          </ul>
        </>
      )}
      <Form method="post" className="stack-form">
        <p className="field">
          <label htmlFor="composed">{say.composed}</label>
          <textarea
            id="composed"
            name="composed"
            lang="nl"
            rows={8}
            maxLength={5000}
            defaultValue={typed?.composed ?? insight.composed}
          />
        </p>
        <p className="row">
          <button className="button" type="submit" name="intent" value="compose">
            {say.composeSave}
          </button>
          <button className="button button-main" type="submit" name="intent" value="compose-show">
            {say.composeShow}
          </button>
        </p>
      </Form>
    </details>
  )
}
