import { useId } from 'react'
import type { loadTeam } from '#app/services/team.server.ts'
import { useWords } from '../language.ts'

export type Team = Awaited<ReturnType<typeof loadTeam>>

type Now = {
  readonly role: Team['roles'][number]
  readonly organisationId: string | null
  readonly municipalityId: string | null
}

/** What somebody may do here, and for whom they work. */
export function PlaceFields({ team, now }: { team: Team; now?: Now }) {
  const { people, staff } = useWords()
  const id = useId()
  return (
    <>
      <p className="field">
        <label htmlFor={`${id}role`}>{people.role}</label>
        <select id={`${id}role`} name="role" defaultValue={now?.role ?? 'member'}>
          {team.roles.map((role) => (
            <option key={role} value={role}>
              {staff.roles[role]}
            </option>
          ))}
        </select>
      </p>
      <Choice
        name="organisation"
        label={people.organisation}
        list={team.organisations}
        now={now?.organisationId}
      />
      <Choice
        name="municipality"
        label={people.municipality}
        list={team.municipalities}
        now={now?.municipalityId}
      />
    </>
  )
}

function Choice({
  name,
  label,
  list,
  now,
}: {
  name: string
  label: string
  list: Team['organisations']
  now: string | null | undefined
}) {
  const { people } = useWords()
  const id = useId()
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={now ?? ''}>
        <option value="">{people.none}</option>
        {list.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </p>
  )
}
