import { type Filter, filterToSearch } from '#analysis/dashboard/filter.ts'

/** What a filter asks for as hidden fields of a form, without the fields that the form has itself. */
export function FilterFields({ filter, but }: { filter: Filter; but: readonly string[] }) {
  return [...new URLSearchParams(filterToSearch(filter))]
    .filter(([name]) => !but.includes(name))
    .map(([name, value]) => (
      <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
    ))
}
