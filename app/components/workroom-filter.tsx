import { Form, Link } from '@remix-run/react'
import { ROLES } from '#analysis/dashboard/facts.ts'
import { type Filter, filterToSearch } from '#analysis/dashboard/filter.ts'
import { useWords } from './language.ts'
import { SearchFields } from './linked/search-fields.tsx'

/** The filter of the workroom as a plain form: its state is the address, so it can be sent to a colleague. */
export function WorkroomFilter({
  filter,
  beside,
}: {
  filter: Filter
  /** The address of a first choice, while somebody makes the second to set beside it. */
  beside?: string
}) {
  const { workroom, charts } = useWords()
  return (
    <Form method="get" className="card filters" key={JSON.stringify(filter)}>
      <fieldset>
        <legend>{workroom.role}</legend>
        {ROLES.map((role) => (
          <label key={role} className="check">
            <input
              type="checkbox"
              name="rol"
              value={role}
              defaultChecked={filter.roles.includes(role)}
            />
            {charts.roles[role]}
          </label>
        ))}
      </fieldset>
      <label>
        {workroom.from}
        <input type="month" name="van" defaultValue={filter.from} />
      </label>
      <label>
        {workroom.until}
        <input type="month" name="tot" defaultValue={filter.until} />
      </label>
      {beside !== undefined && <input type="hidden" name="met" value={beside} />}
      <SearchFields search={filterToSearch(filter)} but={['rol', 'van', 'tot']} />
      <div className="row">
        <button className="button button-main" type="submit">
          {workroom.apply}
        </button>
        <Link className="button" to=".">
          {workroom.clear}
        </Link>
      </div>
    </Form>
  )
}
