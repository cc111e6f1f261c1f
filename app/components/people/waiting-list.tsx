import { Form } from '@remix-run/react'
import { useWords } from '../language.ts'
import type { Team } from './place-fields.tsx'

/** Who was invited and did not come yet. */
export function WaitingList({ invitations }: { invitations: Team['invitations'] }) {
  const { people, staff } = useWords()
  if (invitations.length === 0) return null
  return (
    <section className="card">
      <h2>{people.waiting}</h2>
      <ul className="marks">
        {invitations.map((one) => (
          <li key={one.id}>
            <bdi>{one.email}</bdi>
            <span className="soft small">
              {staff.roles[one.role]}, {people.until(staff.day(one.until))}
            </span>
            <Form method="post">
              <input type="hidden" name="invitation" value={one.id} />
              <button className="button button-small" type="submit" name="intent" value="uninvite">
                {people.withdraw}
                <span className="visually-hidden"> {one.email}</span>
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )
}
