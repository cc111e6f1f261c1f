import { Form } from '@remix-run/react'
import { useWords } from '../language.ts'
import { PlaceFields, type Team } from './place-fields.tsx'

/** Makes a link for one person, and shows it this once. */
export function InvitePerson({
  team,
  made,
  typed,
}: {
  team: Team
  made: { readonly link: string; readonly email: string } | undefined
  typed: string | undefined
}) {
  const { people } = useWords()
  return (
    <section className="card">
      <h2>{people.inviteTitle}</h2>
      <p className="measure">{people.inviteText}</p>
      {made && (
        <div className="note" role="status">
          <p>{people.made(made.email)}</p>
          <p className="field">
            <label htmlFor="invitation-link">{people.address}</label>
            <input id="invitation-link" type="text" readOnly value={made.link} />
          </p>
        </div>
      )}
      <Form method="post" className="place-form" key={made?.link ?? ''}>
        <p className="field">
          <label htmlFor="invite-email">{people.email}</label>
          <input
            id="invite-email"
            name="email"
            type="email"
            autoComplete="off"
            maxLength={200}
            required
            defaultValue={typed}
          />
        </p>
        <PlaceFields team={team} />
        <p>
          <button className="button button-main" type="submit" name="intent" value="invite">
            {people.invite}
          </button>
        </p>
      </Form>
    </section>
  )
}
