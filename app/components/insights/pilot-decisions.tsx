import { Form } from '@remix-run/react'
import { useId } from 'react'
import { LONGEST } from '#analysis/insights/pilot-work.ts'
import type { PilotDecision } from '#app/services/pilot-work.server.ts'
import { useWords } from '../language.ts'
import { type RefusedWork, WorkNote } from './work-note.tsx'

/** The decisions of a pilot, the newest first, those that were replaced among them; and the form that records one. */
export function PilotDecisions({
  decisions,
  today,
  mayRecord,
  refused,
  isSaved,
}: {
  decisions: readonly PilotDecision[]
  today: string
  mayRecord: boolean
  refused: RefusedWork | undefined
  isSaved: boolean
}) {
  const { pilotWork: say } = useWords()
  return (
    <section id="besluiten" className="card work" aria-labelledby="decisions-title">
      <h2 id="decisions-title">{say.decisions}</h2>
      <p className="measure">{say.decisionsIntro}</p>
      <WorkNote
        problem={refused?.problem}
        saved={isSaved ? say.savedDecisions : undefined}
        news={refused ?? decisions}
      />
      {decisions.length === 0 && <p className="soft">{say.noDecisions}</p>}
      {decisions.length > 0 && (
        <ul className="work-list">
          {decisions.map((decision) => (
            <Decision key={decision.number} decision={decision} />
          ))}
        </ul>
      )}
      {mayRecord && (
        <details className="unfold" open={refused !== undefined}>
          <summary>{say.newDecision}</summary>
          <DecisionForm
            key={decisions.length}
            holding={decisions.filter(({ replacedBy }) => replacedBy === undefined)}
            today={today}
            typed={refused?.typed}
          />
        </details>
      )}
    </section>
  )
}

function Decision({ decision }: { decision: PilotDecision }) {
  const { pilotWork: say, staff } = useWords()
  const { number, what, why, decidedOn, replaces, replacedBy, recordedOn, recordedBy } = decision
  return (
    <li id={`besluit-${number}`}>
      <p className="work-what">
        <span className="soft">{say.decision(number)}</span>{' '}
        {replacedBy !== undefined && (
          <a className="tag" href={`#besluit-${replacedBy}`}>
            {say.replacedBy(replacedBy)}
          </a>
        )}
        <br />
        <strong className={replacedBy === undefined ? undefined : 'soft'}>{what}</strong>
      </p>
      <p>{say.because(why)}</p>
      <p className="soft small">
        {[
          say.decidedOn(staff.day(decidedOn)),
          say.recorded(staff.day(recordedOn), recordedBy),
          replaces !== null && say.replaces(replaces),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  )
}

function DecisionForm({
  holding,
  today,
  typed,
}: {
  /** The decisions that a new one can replace. */
  holding: readonly PilotDecision[]
  today: string
  typed: Readonly<Record<string, string>> | undefined
}) {
  const { pilotWork: say } = useWords()
  const id = useId()
  return (
    <Form method="post" action="#besluiten" className="stack-form">
      <p className="field">
        <label htmlFor={`${id}what`}>{say.decided}</label>
        <input
          id={`${id}what`}
          name="what"
          type="text"
          maxLength={LONGEST.what}
          required
          defaultValue={typed?.what}
        />
      </p>
      <p className="field">
        <label htmlFor={`${id}why`}>{say.whyDecided}</label>
        <textarea
          id={`${id}why`}
          className="short-text"
          name="why"
          rows={2}
          maxLength={LONGEST.why}
          required
          aria-describedby={`${id}hint`}
          defaultValue={typed?.why}
        />
        <span id={`${id}hint`} className="soft small">
          {say.whyHint}
        </span>
      </p>
      <p className="field">
        <label htmlFor={`${id}day`}>{say.day}</label>
        <input
          id={`${id}day`}
          name="decidedOn"
          type="date"
          required
          defaultValue={typed?.decidedOn ?? today}
        />
      </p>
      {holding.length > 0 && (
        <p className="field">
          <label htmlFor={`${id}replaces`}>{say.instead}</label>
          <select id={`${id}replaces`} name="replaces" defaultValue={typed?.replaces ?? ''}>
            <option value="">{say.nothing}</option>
            {holding.map(({ number, what }) => (
              <option key={number} value={number}>
                {say.numbered(number, what)}
              </option>
            ))}
          </select>
        </p>
      )}
      <p className="soft small">{say.recordHint}</p>
      <p>
        <button className="button button-main" type="submit" name="intent" value="decide">
          {say.record}
        </button>
      </p>
    </Form>
  )
}
