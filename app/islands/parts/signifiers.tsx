import { createRoot } from 'react-dom/client'
import { DividePoints } from '#app/components/survey/divide-points.tsx'
import { Dyad } from '#app/components/survey/dyad.tsx'
import type {
  DividePointsProps,
  DyadProps,
  TriadProps,
} from '#app/components/survey/signifier-props.ts'
import { Triad } from '#app/components/survey/triad.tsx'
import { nlTeller, type TellerWords } from '#app/words/nl-teller.ts'
import { complete, type DeepPartial } from '#app/words/phrases.ts'
import { pageLocale } from './dom.ts'

type FormWords = TellerWords['form']

const orDutch = (own: DeepPartial<FormWords>): FormWords => complete<FormWords>(nlTeller.form, own)

/** The words of each language in a file of its own: a phone fetches one. What a language lacks is in Dutch. */
const WORDS: Readonly<Record<string, () => Promise<FormWords>>> = {
  en: async () => (await import('#app/words/en-teller.ts')).enTeller.form,
  tr: async () => orDutch((await import('#app/words/tr.ts')).tr.form),
  ar: async () => orDutch((await import('#app/words/ar.ts')).ar.form),
  pl: async () => orDutch((await import('#app/words/pl.ts')).pl.form),
  de: async () => orDutch((await import('#app/words/de.ts')).de.form),
  uk: async () => orDutch((await import('#app/words/uk.ts')).uk.form),
}

/** Puts the rich line or triangle in the place of its plain one, with the same field names. */
export async function enrichSignifier(place: HTMLElement): Promise<void> {
  const form = (await WORDS[pageLocale()]?.()) ?? nlTeller.form
  if (!place.isConnected) return
  const props = JSON.parse(place.dataset.props ?? '{}')
  if (place.dataset.island === 'dyad') {
    createRoot(place).render(<Dyad {...(props as DyadProps)} words={form.dyad} />)
  }
  if (place.dataset.island === 'dividepoints') {
    createRoot(place).render(<DividePoints {...(props as DividePointsProps)} words={form.points} />)
  }
  if (place.dataset.island === 'triad') {
    createRoot(place).render(<Triad {...(props as TriadProps)} words={form.triad} />)
  }
}
