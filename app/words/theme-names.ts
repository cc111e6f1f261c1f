import type { Locale } from '#surveys/definition.ts'
import { themeNamesEn } from './theme-names-en.ts'
import { themeNamesNl } from './theme-names-nl.ts'

/** A theme as its teller would call it; undefined for a theme of another codebook. Languages without names read Dutch. */
export function plainThemeName(code: string, role: string, locale: Locale): string | undefined {
  const names = locale === 'en' ? themeNamesEn : themeNamesNl
  const name = Object.hasOwn(names, code) ? names[code] : undefined
  return role === 'jongere' || role === 'kind' ? name?.youth : name?.adult
}
