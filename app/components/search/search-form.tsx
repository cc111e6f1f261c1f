import { Form, Link } from '@remix-run/react'
import { CLASSES, DIRECTIONS, ROLES } from '#analysis/dashboard/facts.ts'
import type { Filter } from '#analysis/dashboard/filter.ts'
import { ZONES } from '#analysis/dashboard/signifiers.ts'
import { useWords } from '../language.ts'

/** What to search for, as a plain form: its state is the address, so it can be kept and sent to a colleague. */
export function SearchForm({
  typed,
  filter,
  themes,
}: {
  typed: string
  filter: Filter
  themes: readonly { readonly code: string; readonly name: string }[]
}) {
  const { search, charts, workroom } = useWords()
  const isNarrowed = Object.keys(filter).length > 1 || filter.roles.length > 0
  return (
    <Form
      method="get"
      role="search"
      className="card search-form"
      key={`${typed}${JSON.stringify(filter)}`}
    >
      <label htmlFor="q">{search.typed}</label>
      <div className="row">
        <input id="q" type="search" name="q" defaultValue={typed} aria-describedby="q-hint" />
        <button className="button button-main" type="submit">
          {search.submit}
        </button>
      </div>
      <p id="q-hint" className="soft small">
        {search.hint}
      </p>
      <details open={isNarrowed}>
        <summary>{search.more}</summary>
        <fieldset className="row">
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
        <div className="search-choices">
          <Choice
            label={search.theme}
            name="thema"
            chosen={filter.theme}
            none={search.anyTheme}
            options={[
              ...themes.map(({ code, name }): [string, string] => [code, name]),
              ['zonder', workroom.without],
            ]}
          />
          <Choice
            label={search.direction}
            name="richting"
            chosen={filter.direction}
            none={search.anyDirection}
            options={DIRECTIONS.map((one) => [one, charts.directions[one]])}
          />
          <Choice
            label={search.onTime}
            name="optijd"
            chosen={filter.onTime === undefined ? undefined : String(filter.onTime)}
            none={search.anything}
            options={[...CLASSES, 'none' as const, 'na' as const].map((one) => [
              one,
              charts.classes[one],
            ])}
          />
          <Choice
            label={search.zone}
            name="gebied"
            chosen={filter.zone}
            none={search.anything}
            options={ZONES.map((one) => [one, charts.zones[one]])}
          />
          <label>
            {workroom.from}
            <input type="month" name="van" defaultValue={filter.from} />
          </label>
          <label>
            {workroom.until}
            <input type="month" name="tot" defaultValue={filter.until} />
          </label>
        </div>
        <Link to=".">{workroom.clear}</Link>
      </details>
    </Form>
  )
}

function Choice({
  label,
  name,
  chosen,
  none,
  options,
}: {
  label: string
  name: string
  chosen: string | undefined
  none: string
  options: readonly (readonly [string, string])[]
}) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={chosen ?? ''}>
        <option value="">{none}</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
