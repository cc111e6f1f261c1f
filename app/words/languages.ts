import { LOCALES, type Locale } from '#surveys/definition.ts'

/** One language in which a teller can read: its tag, its name for those who speak it, and which way it runs. */
export type Language = {
  readonly tag: Locale
  readonly name: string
  readonly direction: 'ltr' | 'rtl'
  /** Dutch and English are there for everybody, tellers and staff, and need no tick. */
  readonly isBase: boolean
  /** The day on which somebody who grew up with the language read all sentences of its dictionary. */
  readonly readByNativeSpeaker: string | undefined
}

const other = { direction: 'ltr', isBase: false, readByNativeSpeaker: undefined } as const
const base = { direction: 'ltr', isBase: true, readByNativeSpeaker: undefined } as const

/** Every language of the product, in the order in which it is offered. */
export const LANGUAGES: readonly Language[] = [
  { ...base, tag: 'nl', name: 'Nederlands' },
  { ...base, tag: 'en', name: 'English' },
  { ...other, tag: 'tr', name: 'Türkçe' },
  { ...other, tag: 'ar', name: 'العربية', direction: 'rtl' },
  { ...other, tag: 'pl', name: 'Polski' },
  { ...other, tag: 'de', name: 'Deutsch' },
  { ...other, tag: 'uk', name: 'Українська' },
]

const BY_TAG = new Map(LANGUAGES.map((language) => [language.tag, language]))

/** The language with this tag. */
export function languageFor(tag: Locale): Language {
  const found = BY_TAG.get(tag)
  if (!found) throw new Error(`no language ${tag}`)
  return found
}

/** The language that was asked for, or Dutch. */
export function parseLocale(asked: string | null | undefined): Locale {
  return LOCALES.find((locale) => locale === asked) ?? 'nl'
}

/** The attributes that tell a browser and a screen reader in which language a piece of text is. */
export function langAndDir(tag: Locale): { readonly lang: Locale; readonly dir: 'ltr' | 'rtl' } {
  return { lang: tag, dir: languageFor(tag).direction }
}

/** What a project says about its languages, as far as it matters here. */
type LanguageSettings = {
  readonly isExample: boolean
  readonly settings: { readonly languagesRead?: readonly string[] }
}

/** Which languages a project offers, and which of those nobody who grew up with them has read yet. */
export type ProjectLanguages = {
  readonly offered: readonly Locale[]
  readonly unread: readonly Locale[]
}

/** An example project shows every language; a real one those that were read by a native speaker, or that a lead ticked. */
export function languagesOf({ isExample, settings }: LanguageSettings): ProjectLanguages {
  const isRead = ({ tag, isBase, readByNativeSpeaker }: Language) =>
    isBase || readByNativeSpeaker !== undefined || settings.languagesRead?.includes(tag)
  const unread = LANGUAGES.filter((language) => !isRead(language)).map(({ tag }) => tag)
  const offered = LANGUAGES.map(({ tag }) => tag).filter(
    (tag) => isExample || !unread.includes(tag),
  )
  return { offered, unread }
}
