import { Form } from '@remix-run/react'
import type { PilotStep } from '#analysis/insights/pilot.ts'
import { useWords } from '../language.ts'
import type { Typed } from './typed.ts'

/** The steps that a pilot can take now, with the one reason for whichever is chosen. */
export function StepForm({
  steps,
  typed,
}: {
  steps: readonly PilotStep[]
  /** What was typed before it was refused. */
  typed?: Typed | undefined
}) {
  const { pilots: say } = useWords()
  return (
    <section className="card">
      <h2>{say.stepTitle}</h2>
      <Form method="post" className="stack-form">
        <p className="field">
          <label htmlFor="step-reason">{say.reason}</label>
          <textarea
            id="step-reason"
            className="short-text"
            name="reason"
            rows={2}
            maxLength={2000}
            defaultValue={typed?.reason}
          />
        </p>
        <p className="row">
          {steps.map((step) => (
            <button
              key={step}
              className="button"
              type="submit"
              name="intent"
              value={`step-${step}`}
            >
              {say.takeStep(step)}
            </button>
          ))}
        </p>
      </Form>
    </section>
  )
}
