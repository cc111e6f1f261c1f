/** The address with the language in it when that is not Dutch. */
export function inLocale(path: string, locale: string): string {
  return locale === 'nl' ? path : `${path}?taal=${locale}`
}
