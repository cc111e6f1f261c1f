/** British English writes the day first, as all other languages here do. */
const codeOf = (locale: string) => (locale === 'en' ? 'en-GB' : locale)

/** Writes a day (`YYYY-MM-DD`) as people say it in the language of the tag `locale`: 3 maart 2026. */
export function dayIn(locale: string): (day: string) => string {
  return (day) =>
    new Date(`${day}T12:00:00Z`).toLocaleDateString(codeOf(locale), {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    })
}

/** Writes a month (`YYYY-MM`) as people say it: maart 2026. */
export function monthIn(locale: string): (month: string) => string {
  return (month) =>
    new Date(`${month}-15T12:00:00Z`).toLocaleDateString(codeOf(locale), {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    })
}
