import { Form } from '@remix-run/react'
import { useId } from 'react'
import type { CollectingPoint } from '#app/services/collecting.server.ts'
import { localText } from '#surveys/definition.ts'
import { useStaffLocale, useWords } from '../language.ts'
import { usePointName } from './point-name.ts'

/** One story point: how many came in, how far from the target, per week, where people stop, and its settings. */
export function CollectingCard({ point }: { point: CollectingPoint }) {
  const { collecting } = useWords()
  const nameOf = usePointName()
  const { received, target, missing, state } = point
  const count = received === undefined ? collecting.few : String(received)
  return (
    <li className="card">
      <h2>{nameOf(point)}</h2>
      <p className="soft small">
        <code>/{point.slug}</code>
      </p>
      <p>
        {collecting.state[state]} · {collecting.received}:{' '}
        {target === null ? count : collecting.of(count, target)}
        {missing !== undefined && ` · ${collecting.missing(missing)}`}
      </p>
      {target !== null && received !== undefined && (
        <progress
          value={Math.min(received, target)}
          max={target}
          aria-label={`${collecting.progress}: ${nameOf(point)}`}
        />
      )}
      <Weeks point={point} />
      <Stops point={point} />
      <Settings point={point} />
    </li>
  )
}

function Weeks({ point: { weeks } }: { point: CollectingPoint }) {
  const { collecting, staff } = useWords()
  if (weeks.length === 0) return <p className="soft">{collecting.nothing}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone must scroll by keyboard too
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form, and a section would be one landmark more
    <div className="table-scroll" role="group" tabIndex={0} aria-label={collecting.weeks}>
      <table>
        <caption>{collecting.weeks}</caption>
        <thead>
          <tr>
            <th scope="col">{collecting.week}</th>
            <th scope="col">{collecting.opened}</th>
            <th scope="col">{collecting.begun}</th>
            <th scope="col">{collecting.finished}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ week, opened, begun, finished }) => (
            <tr key={week}>
              <th scope="row">{staff.day(week)}</th>
              <td>{opened}</td>
              <td>{begun}</td>
              <td>{finished ?? collecting.few}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Stops({ point }: { point: CollectingPoint }) {
  const { collecting } = useWords()
  const locale = useStaffLocale()
  const nameOf = usePointName()
  if (point.stops.length === 0) return null
  return (
    <details>
      <summary>
        {collecting.stops}
        <span className="visually-hidden">: {nameOf(point)}</span>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone must scroll by keyboard too */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form, and a section would be one landmark more */}
      <div className="table-scroll" role="group" tabIndex={0} aria-label={collecting.stops}>
        <table>
          <thead>
            <tr>
              <th scope="col">{collecting.page}</th>
              <th scope="col">{collecting.stopped}</th>
            </tr>
          </thead>
          <tbody>
            {point.stops.map(({ version, page, title, stopped }) => (
              <tr key={`${version} ${page}`}>
                <th scope="row">
                  {page === '_themes' ? collecting.themesPage : localText(title, locale) || page} (
                  {collecting.version(version)})
                </th>
                <td>{stopped ?? collecting.few}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

const STATES = ['open', 'closed', 'archived'] as const

function Settings({ point }: { point: CollectingPoint }) {
  const { collecting } = useWords()
  const nameOf = usePointName()
  const id = useId()
  return (
    <details>
      <summary>
        {collecting.settings}
        <span className="visually-hidden">: {nameOf(point)}</span>
      </summary>
      <Form method="post" className="point-settings">
        <input type="hidden" name="point" value={point.slug} />
        <label htmlFor={`${id}-state`}>{collecting.stateLabel}</label>
        <select id={`${id}-state`} name="state" defaultValue={point.state}>
          {STATES.map((state) => (
            <option key={state} value={state}>
              {collecting.state[state]}
            </option>
          ))}
        </select>
        <p className="small soft">{collecting.archivedHint}</p>
        <label htmlFor={`${id}-day`}>
          {collecting.closesOn} ({collecting.optional})
        </label>
        <input
          id={`${id}-day`}
          name="closesOn"
          type="date"
          defaultValue={point.closesOn ?? undefined}
        />
        <label htmlFor={`${id}-quota`}>
          {collecting.quota} ({collecting.optional})
        </label>
        <input
          id={`${id}-quota`}
          name="quota"
          type="number"
          min={1}
          max={100000}
          defaultValue={point.quota ?? undefined}
          aria-describedby={`${id}-hint`}
        />
        <p className="small soft" id={`${id}-hint`}>
          {collecting.quotaHint}
        </p>
        <label htmlFor={`${id}-target`}>
          {collecting.target} ({collecting.optional})
        </label>
        <input
          id={`${id}-target`}
          name="target"
          type="number"
          min={1}
          max={100000}
          defaultValue={point.target ?? undefined}
        />
        <p>
          <button className="button" type="submit">
            {collecting.save}
            <span className="visually-hidden">: {nameOf(point)}</span>
          </button>
        </p>
      </Form>
    </details>
  )
}
