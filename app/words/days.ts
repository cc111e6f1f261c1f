type LocaleCode = 'nl-NL' | 'en-GB'

/** Writes a day (`YYYY-MM-DD`) as people say it: 3 maart 2026. */
export function dayIn(locale: LocaleCode): (day: string) => string {
  return (day) =>
    new Date(`${day}T12:00:00Z`).toLocaleDateString(locale, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    })
}

/** Writes a month (`YYYY-MM`) as people say it: maart 2026. */
export function monthIn(locale: LocaleCode): (month: string) => string {
  return (month) =>
    new Date(`${month}-15T12:00:00Z`).toLocaleDateString(locale, {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    })
}
