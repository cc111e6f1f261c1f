import { en } from './en.ts'
import { nl, type Words } from './nl.ts'

export type { Words }

export type InterfaceLocale = 'nl' | 'en'

const DICTIONARIES: Record<InterfaceLocale, Words> = { nl, en }

/** The sentences of one language. */
export function wordsFor(locale: InterfaceLocale): Words {
  return DICTIONARIES[locale]
}

/** The language asked for, or Dutch. */
export function parseLocale(asked: string | null | undefined): InterfaceLocale {
  return asked === 'en' ? 'en' : 'nl'
}
