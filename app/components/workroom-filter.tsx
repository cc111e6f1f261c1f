import { Form, Link } from '@remix-run/react'
import { ROLES } from '#analysis/dashboard/facts.ts'
import type { Filter } from '#analysis/dashboard/filter.ts'
import { useChosen } from './chosen.ts'
import { useWords } from './language.ts'
import type { ThemeNames } from './theme-name.ts'

/** The filter of the workroom as a plain form: its state is the address, so it can be sent to a colleague. */
export function WorkroomFilter({
  filter,
  names,
  beside,
}: {
  filter: Filter
  names: ThemeNames
  /** The address of a first choice, while somebody makes the second to set beside it. */
  beside?: string
}) {
  const { workroom, charts } = useWords()
  const chosen = useChosen(filter, names)
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
      {filter.theme && <input type="hidden" name="thema" value={filter.theme} />}
      {filter.direction && <input type="hidden" name="richting" value={filter.direction} />}
      {filter.onTime !== undefined && <input type="hidden" name="optijd" value={filter.onTime} />}
      {filter.zone && <input type="hidden" name="gebied" value={filter.zone} />}
      {filter.cell && <input type="hidden" name="cel" value={filter.cell} />}
      {Object.entries(filter.answers ?? {}).flatMap(([name, values]) =>
        values.map((value) => (
          <input key={`${name}:${value}`} type="hidden" name="bij" value={`${name}:${value}`} />
        )),
      )}
      <div className="row">
        <button className="button button-main" type="submit">
          {workroom.apply}
        </button>
        <Link className="button" to=".">
          {workroom.clear}
        </Link>
      </div>
      {chosen.length > 0 && (
        <p className="filter-chosen">
          {workroom.chosen}: <strong>{chosen.join(' · ')}</strong>
        </p>
      )}
    </Form>
  )
}
