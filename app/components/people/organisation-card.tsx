import { Form } from '@remix-run/react'
import { useId } from 'react'
import type { loadOrganisations } from '#app/services/organisations.server.ts'
import { useWords } from '../language.ts'

type Organisation = Awaited<ReturnType<typeof loadOrganisations>>[number]

/** One organisation, and behind a fold what can be done with it. */
export function OrganisationCard({
  one,
  others,
}: {
  one: Organisation
  others: readonly Organisation[]
}) {
  const { organisations } = useWords()
  const id = useId()
  const isUsed = one.people + one.invited > 0
  const hidden = <input type="hidden" name="organisation" value={one.id} />
  return (
    <li className="card">
      <div className="row row-spread">
        <h3>
          <bdi>{one.name}</bdi>
        </h3>
        <span className="soft small">{organisations.people(one.people, one.invited)}</span>
      </div>
      <details>
        <summary>
          {organisations.change}
          <span className="visually-hidden"> {one.name}</span>
        </summary>
        <Form method="post" className="place-form">
          {hidden}
          <p className="field">
            <label htmlFor={`${id}name`}>{organisations.name}</label>
            <input
              id={`${id}name`}
              name="name"
              type="text"
              maxLength={120}
              required
              defaultValue={one.name}
            />
          </p>
          <p>
            <button className="button" type="submit" name="intent" value="rename">
              {organisations.rename}
              <span className="visually-hidden">: {one.name}</span>
            </button>
          </p>
        </Form>
        {others.length > 0 && (
          <Form method="post" className="place-form">
            {hidden}
            <p>{organisations.mergeText}</p>
            <p className="field">
              <label htmlFor={`${id}into`}>{organisations.mergeInto}</label>
              <select id={`${id}into`} name="into" required defaultValue="">
                <option value="">{organisations.choose}</option>
                {others.map((other) => (
                  <option key={other.id} value={other.id}>
                    {other.name}
                  </option>
                ))}
              </select>
            </p>
            <p>
              <button className="button" type="submit" name="intent" value="merge">
                {organisations.merge}
                <span className="visually-hidden">: {one.name}</span>
              </button>
            </p>
          </Form>
        )}
        {isUsed ? (
          <p>{organisations.used}</p>
        ) : (
          <Form method="post">
            {hidden}
            <button
              className="button button-small button-danger"
              type="submit"
              name="intent"
              value="remove"
            >
              {organisations.remove}
              <span className="visually-hidden">: {one.name}</span>
            </button>
          </Form>
        )}
      </details>
    </li>
  )
}
