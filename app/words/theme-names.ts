import type { Locale } from '#surveys/definition.ts'
import { themeNamesAr } from './theme-names-ar.ts'
import { themeNamesDe } from './theme-names-de.ts'
import { themeNamesEn } from './theme-names-en.ts'
import { type PlainName, themeNamesNl } from './theme-names-nl.ts'
import { themeNamesPl } from './theme-names-pl.ts'
import { themeNamesTr } from './theme-names-tr.ts'
import { themeNamesUk } from './theme-names-uk.ts'

const NAMES: Readonly<Record<Locale, Readonly<Record<string, PlainName>>>> = {
  nl: themeNamesNl,
  en: themeNamesEn,
  tr: themeNamesTr,
  ar: themeNamesAr,
  pl: themeNamesPl,
  de: themeNamesDe,
  uk: themeNamesUk,
}

/** A theme as its teller would call it; undefined for a theme of another codebook. */
export function plainThemeName(code: string, role: string, locale: Locale): string | undefined {
  const names = NAMES[locale]
  const name = Object.hasOwn(names, code) ? names[code] : undefined
  return role === 'jongere' || role === 'kind' ? name?.youth : name?.adult
}
