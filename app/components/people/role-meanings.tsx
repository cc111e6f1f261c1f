import { useWords } from '../language.ts'

/** What each role may do, for who chooses one. */
export function RoleMeanings() {
  const { people, staff } = useWords()
  const roles = Object.keys(people.roleMeans) as (keyof typeof people.roleMeans)[]
  return (
    <section className="card">
      <h2>{people.rolesTitle}</h2>
      <dl className="role-meanings">
        {roles.map((role) => (
          <div key={role}>
            <dt>{staff.roles[role]}</dt>
            <dd>{people.roleMeans[role]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
