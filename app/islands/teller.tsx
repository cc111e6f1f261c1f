import { createRoot } from 'react-dom/client'
import { Dyad } from '#app/components/survey/dyad.tsx'
import type { DyadProps, TriadProps } from '#app/components/survey/signifier-props.ts'
import { Triad } from '#app/components/survey/triad.tsx'
import { parseLocale } from '#app/words/languages.ts'
import type { TellerWords } from '#app/words/nl-teller.ts'
import type { Locale } from '#surveys/definition.ts'

type SignifierWords = Pick<TellerWords['form'], 'dyad' | 'triad'>

/** The words of each language in a file of its own: a phone fetches one. */
const WORDS: Record<Locale, () => Promise<SignifierWords>> = {
  nl: async () => (await import('#app/words/nl-teller.ts')).nlTeller.form,
  en: async () => (await import('#app/words/en-teller.ts')).enTeller.form,
  tr: async () => (await import('#app/words/tr.ts')).tr.form,
  ar: async () => (await import('#app/words/ar.ts')).ar.form,
  pl: async () => (await import('#app/words/pl.ts')).pl.form,
  de: async () => (await import('#app/words/de.ts')).de.form,
  uk: async () => (await import('#app/words/uk.ts')).uk.form,
}

/** Puts the rich line or triangle in the place of its plain one, with the same field names. */
function enrich(place: HTMLElement, words: SignifierWords): void {
  const props = JSON.parse(place.dataset.props ?? '{}')
  if (place.dataset.island === 'dyad') {
    createRoot(place).render(<Dyad {...(props as DyadProps)} words={words.dyad} />)
  }
  if (place.dataset.island === 'triad') {
    createRoot(place).render(<Triad {...(props as TriadProps)} words={words.triad} />)
  }
}

const places = document.querySelectorAll<HTMLElement>('[data-island]')
if (places.length > 0) {
  void WORDS[parseLocale(document.documentElement.lang)]().then((words) => {
    for (const place of places) enrich(place, words)
  })
}
