import { Form } from '@remix-run/react'
import type { BreachView } from '#app/services/breaches.server.ts'
import type { DataClassKey } from '#app/services/data-classes.server.ts'
import { useWords } from './language.ts'

/** What a breach is about, to be written down or added to. `classes` are the kinds of data, with how many tellers each touches. */
export function BreachForm({
  breach,
  when,
  latest,
  classes,
}: {
  breach?: BreachView
  /** The moment of discovery as its field shows it. */
  when: string
  latest: string
  classes: readonly { readonly key: DataClassKey; readonly count?: number }[]
}) {
  const { guard, breach: say } = useWords()
  return (
    <Form method="post" className="guard-form">
      <p>
        <label htmlFor="what">{say.what}</label>
        <span className="soft small" id="what-hint">
          {say.whatHint}
        </span>
        <textarea
          id="what"
          name="what"
          rows={3}
          maxLength={4000}
          required
          defaultValue={breach?.what}
          aria-describedby="what-hint"
        />
      </p>
      <p>
        <label htmlFor="when">{say.when}</label>
        <span className="soft small" id="when-hint">
          {say.whenHint}
        </span>
        <input
          type="datetime-local"
          id="when"
          name="when"
          required
          defaultValue={when}
          max={latest}
          aria-describedby="when-hint"
        />
      </p>
      <fieldset>
        <legend>{say.which}</legend>
        {classes.map(({ key, count }) => (
          <label className="check" key={key}>
            <input
              type="checkbox"
              name="data"
              value={key}
              defaultChecked={breach?.dataClasses.includes(key)}
            />
            <span>
              {guard.classes[key]}
              {count !== undefined && <span className="soft"> ({say.count(count)})</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <p>
        <label htmlFor="tellers">{say.tellers}</label>
        <span className="soft small" id="tellers-hint">
          {say.tellersHint}
        </span>
        <input
          type="number"
          id="tellers"
          name="tellers"
          min={0}
          defaultValue={breach?.tellers}
          aria-describedby="tellers-hint"
        />
      </p>
      <p>
        <label htmlFor="measures">{say.measures}</label>
        <textarea
          id="measures"
          name="measures"
          rows={3}
          maxLength={4000}
          defaultValue={breach?.measures}
        />
      </p>
      {!breach && (
        <label className="check">
          <input type="checkbox" name="drill" value="yes" />
          {say.drill}
        </label>
      )}
      <p>
        <button className="button button-main" type="submit" name="intent" value="save">
          {breach ? say.change : say.save}
        </button>
      </p>
    </Form>
  )
}

/** How much time is left to report a breach, and that it is an exercise. */
export function BreachClock({ breach }: { breach: BreachView }) {
  const { guard, breach: say } = useWords()
  const { clock } = breach
  const isUrgent = clock.state === 'running' || clock.state === 'over'
  return (
    <div className={isUrgent ? 'note note-danger' : 'note'}>
      {breach.isDrill && (
        <p>
          <strong>{say.drillNote}</strong>
        </p>
      )}
      <p>
        {isUrgent && say.deadline(guard.time(breach.deadline))}{' '}
        <strong>
          {clock.state === 'running'
            ? say.clock.running(clock.hours, clock.minutes)
            : say.clock[clock.state]}
        </strong>
      </p>
    </div>
  )
}
