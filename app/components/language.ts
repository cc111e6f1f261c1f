import { useRouteLoaderData } from '@remix-run/react'
import { type InterfaceLocale, type Words, wordsFor } from '#app/words/words.ts'

/** The language of this page. */
export function useLocale(): InterfaceLocale {
  const root = useRouteLoaderData('root') as { locale?: InterfaceLocale } | undefined
  return root?.locale ?? 'nl'
}

/** The sentences of this page's language. */
export function useWords(): Words {
  return wordsFor(useLocale())
}
