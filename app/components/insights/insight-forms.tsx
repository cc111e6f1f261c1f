import { Form } from '@remix-run/react'
import type { InsightState } from '#analysis/insights/insight.ts'
import { useWords } from '../language.ts'
import type { Typed } from './typed.ts'

/** The claim and its other meanings, to be changed. */
export function InsightTextForm({
  insight,
  typed,
}: {
  insight: { readonly claim: string; readonly readings: readonly string[] }
  /** What was typed before it was refused. */
  typed?: Typed | undefined
}) {
  const { insights: say } = useWords()
  return (
    <details open={insight.readings.length === 0 || typed?.intent === 'save'}>
      <summary>{say.change}</summary>
      <Form method="post" className="stack-form">
        <p className="field">
          <label htmlFor="claim">{say.claim}</label>
          <input
            id="claim"
            name="claim"
            type="text"
            maxLength={300}
            required
            defaultValue={typed?.claim ?? insight.claim}
          />
        </p>
        <p className="field">
          <label htmlFor="readings">{say.readings}</label>
          <textarea
            id="readings"
            className="short-text"
            name="readings"
            rows={4}
            aria-describedby="readings-hint"
            defaultValue={typed?.readings ?? insight.readings.join('\n')}
          />
          <span id="readings-hint" className="soft small">
            {say.readingsHint}
          </span>
        </p>
        <p>
          <button className="button button-main" type="submit" name="intent" value="save">
            {say.save}
          </button>
        </p>
      </Form>
    </details>
  )
}

/** Whether an insight is ready, a draft again, or dropped with the reason. */
export function StateForm({
  state,
  typed,
}: {
  state: InsightState
  /** What was typed before it was refused. */
  typed?: Typed | undefined
}) {
  const { insights: say } = useWords()
  return (
    <section className="card">
      <h2>{say.stateTitle}</h2>
      <Form method="post" className="row">
        {state !== 'ready' && (
          <button className="button button-main" type="submit" name="intent" value="ready">
            {say.makeReady}
          </button>
        )}
        {state !== 'draft' && (
          <button className="button" type="submit" name="intent" value="draft">
            {say.makeDraft}
          </button>
        )}
      </Form>
      {state !== 'dropped' && (
        <Form method="post" className="stack-form">
          <p className="field">
            <label htmlFor="reason">{say.dropReason}</label>
            <input
              id="reason"
              name="reason"
              type="text"
              maxLength={2000}
              defaultValue={typed?.reason}
            />
          </p>
          <p>
            <button className="button" type="submit" name="intent" value="dropped">
              {say.drop}
            </button>
          </p>
        </Form>
      )}
    </section>
  )
}
