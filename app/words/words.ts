import type { Locale } from '#surveys/definition.ts'
import { en } from './en.ts'
import { nl, type Words } from './nl.ts'

export type { Words }

export type InterfaceLocale = Locale

/** The languages in which staff work. */
export type StaffLocale = 'nl' | 'en'

/** The sentences in the languages that staff read too; any other language answers in Dutch, see `teller-words.ts`. */
export function wordsFor(locale: InterfaceLocale): Words {
  return locale === 'en' ? en : nl
}

/** The language of a member of staff: English when asked for, else Dutch. */
export function staffLocale(asked: string | null | undefined): StaffLocale {
  return asked === 'en' ? 'en' : 'nl'
}
