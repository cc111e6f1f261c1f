/** British English writes the day first, as all other languages here do. */
const codeOf = (locale: string) => (locale === 'en' ? 'en-GB' : locale)

/** Writes a day (`YYYY-MM-DD`) as people say it in the language of the tag `locale`: 3 maart 2026. */
export function dayIn(locale: string): (day: string) => string {
  const write = writer(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  return (day) => write(`${day}T12:00:00Z`)
}

/** Writes a month (`YYYY-MM`) as people say it: maart 2026. */
export function monthIn(locale: string): (month: string) => string {
  const write = writer(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return (month) => write(`${month}-15T12:00:00Z`)
}

/** Made when the first date is written, and kept: to make one takes longer than to write a hundred dates. */
function writer(locale: string, options: Intl.DateTimeFormatOptions): (moment: string) => string {
  let format: Intl.DateTimeFormat | undefined
  return (moment) => {
    format ??= new Intl.DateTimeFormat(codeOf(locale), options)
    return format.format(new Date(moment))
  }
}
