/** What an address asks for behind its question mark as hidden fields of a form, without the fields that the form has itself. */
export function SearchFields({ search, but }: { search: string; but: readonly string[] }) {
  return [...new URLSearchParams(search)]
    .filter(([name]) => !but.includes(name))
    .map(([name, value]) => (
      <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
    ))
}
