import { useMatches, useRouteLoaderData } from '@remix-run/react'
import { type ProjectLanguages, parseLocale } from '#app/words/languages.ts'
import {
  type InterfaceLocale,
  type StaffLocale,
  staffLocale,
  type Words,
} from '#app/words/words.ts'
import { useResponseFacts } from './response.ts'

/** The language of this page. */
export function useLocale(): InterfaceLocale {
  const root = useRouteLoaderData('root') as { locale?: InterfaceLocale } | undefined
  return parseLocale(root?.locale)
}

/** The language of this page where only staff come. */
export function useStaffLocale(): StaffLocale {
  return staffLocale(useLocale())
}

/** The sentences of this page's language. */
export function useWords(): Words {
  return useResponseFacts().wordsIn(useLocale())
}

const BASE: ProjectLanguages = { offered: ['nl', 'en'], unread: [] }

/** The languages of the project that this page belongs to, which its route's loader gives as `languages`. */
export function useProjectLanguages(): ProjectLanguages {
  const matches = useMatches()
  for (const { data } of matches) {
    if (typeof data === 'object' && data !== null && 'languages' in data)
      return data.languages as ProjectLanguages
  }
  return BASE
}
