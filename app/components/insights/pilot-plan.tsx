import { Form } from '@remix-run/react'
import { useId } from 'react'
import { type PilotPlan, PLAN_PARTS } from '#analysis/insights/pilot.ts'
import { useWords } from '../language.ts'
import type { Typed } from './typed.ts'

type Insight = { readonly id: string; readonly claim: string }

/** Everything about a pilot that can be written: its name, question, plan, and the insights it is built on. */
export function PilotForm({
  pilot,
  chosen,
  insights,
  typed,
}: {
  pilot: { readonly name: string; readonly question: string; readonly plan: PilotPlan }
  chosen: readonly string[]
  insights: readonly Insight[]
  /** What was typed before it was refused. */
  typed?: Typed | undefined
}) {
  const { pilots: say } = useWords()
  const id = useId()
  return (
    <details className="card unfold" open={typed?.intent === 'save'}>
      <summary>{say.change}</summary>
      <Form method="post" className="stack-form">
        <p className="field">
          <label htmlFor={`${id}name`}>{say.name}</label>
          <input
            id={`${id}name`}
            name="name"
            type="text"
            maxLength={120}
            required
            defaultValue={typed?.name ?? pilot.name}
          />
        </p>
        <p className="field">
          <label htmlFor={`${id}question`}>{say.question}</label>
          <textarea
            id={`${id}question`}
            className="short-text"
            name="question"
            rows={2}
            maxLength={2000}
            required
            defaultValue={typed?.question ?? pilot.question}
          />
        </p>
        {PLAN_PARTS.map((part) => (
          <p key={part} className="field">
            <label htmlFor={`${id}${part}`}>{say.parts[part]}</label>
            {part === 'lookBackOn' ? (
              <input
                id={`${id}${part}`}
                name={part}
                type="date"
                defaultValue={typed?.[part] ?? pilot.plan[part]}
              />
            ) : (
              <textarea
                id={`${id}${part}`}
                className="short-text"
                name={part}
                rows={2}
                maxLength={2000}
                defaultValue={typed?.[part] ?? pilot.plan[part]}
              />
            )}
          </p>
        ))}
        <fieldset>
          <legend>{say.evidence}</legend>
          {insights.length === 0 && <p>{say.noInsights}</p>}
          {insights.map((insight) => (
            <label key={insight.id} className="check">
              <input
                type="checkbox"
                name="insight"
                value={insight.id}
                defaultChecked={chosen.includes(insight.id)}
              />
              {insight.claim}
            </label>
          ))}
        </fieldset>
        <p>
          <button className="button button-main" type="submit" name="intent" value="save">
            {say.save}
          </button>
        </p>
      </Form>
    </details>
  )
}

/** The plan as it stands, what is still open said so. */
export function PlanFacts({ plan }: { plan: PilotPlan }) {
  const { pilots: say, staff } = useWords()
  return (
    <dl className="plan-facts">
      {PLAN_PARTS.map((part) => (
        <div key={part}>
          <dt>{say.parts[part]}</dt>
          <dd className={plan[part] ? undefined : 'soft'}>
            {part === 'lookBackOn' && plan[part] ? staff.day(plan[part]) : plan[part] || say.open}
          </dd>
        </div>
      ))}
    </dl>
  )
}
