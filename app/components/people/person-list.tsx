import { Form } from '@remix-run/react'
import { useWords } from '../language.ts'
import { PlaceFields, type Team } from './place-fields.tsx'

/** Everybody with a place in the project, with what they may do and for whom they work. */
export function PersonList({ team }: { team: Team }) {
  const { people } = useWords()
  return (
    <section>
      <h2>{people.listTitle(team.people.length)}</h2>
      <ul className="plain-list">
        {team.people.map((person) => (
          <PersonCard key={person.userId} team={team} person={person} />
        ))}
      </ul>
    </section>
  )
}

function PersonCard({ team, person }: { team: Team; person: Team['people'][number] }) {
  const { people, staff, watch } = useWords()
  const nameOf = (list: Team['organisations'], id: string | null) =>
    list.find((one) => one.id === id)?.name
  const facts = [
    nameOf(team.organisations, person.organisationId),
    nameOf(team.municipalities, person.municipalityId),
  ].filter(Boolean)
  return (
    <li className="card person">
      <div className="row row-spread">
        <h3>
          <bdi>{person.name}</bdi>
        </h3>
        <span className="tag">{staff.roles[person.role]}</span>
      </div>
      <p className="soft small">
        <bdi>{person.email}</bdi>
        {facts.length > 0 && ` · ${facts.join(' · ')}`}
      </p>
      {person.refused && (
        <p className="note note-warm">
          {watch.refused(person.refused.times)}{' '}
          {person.refused.knowsPassword ? watch.knowsPassword : watch.ask}
        </p>
      )}
      {person.mayChange && (
        <details>
          <summary>
            {people.change}
            <span className="visually-hidden"> {person.name}</span>
          </summary>
          <Form method="post" className="place-form" aria-label={people.changeOf(person.name)}>
            <input type="hidden" name="person" value={person.userId} />
            <PlaceFields team={team} now={person} />
            <p>
              <button className="button" type="submit" name="intent" value="change">
                {people.save}
                <span className="visually-hidden"> {person.name}</span>
              </button>
            </p>
          </Form>
          <Form method="post">
            <input type="hidden" name="person" value={person.userId} />
            <p>{people.endText}</p>
            <p>
              <label className="check">
                <input type="checkbox" name="sure" value="yes" required />
                {people.endSure}
              </label>
            </p>
            <button
              className="button button-small button-danger"
              type="submit"
              name="intent"
              value="end"
            >
              {people.endAccess}
              <span className="visually-hidden">: {person.name}</span>
            </button>
          </Form>
        </details>
      )}
    </li>
  )
}
