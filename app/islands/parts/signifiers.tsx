import { createRoot } from 'react-dom/client'
import { DividePoints } from '#app/components/survey/divide-points.tsx'
import { Dyad } from '#app/components/survey/dyad.tsx'
import { Ranking } from '#app/components/survey/ranking.tsx'
import type {
  DividePointsProps,
  DyadProps,
  RankingProps,
  TriadProps,
} from '#app/components/survey/signifier-props.ts'
import { Triad } from '#app/components/survey/triad.tsx'
import type { TellerWords } from '#app/words/nl-teller.ts'
import { pageLocale } from './dom.ts'

type FormWords = Pick<TellerWords['form'], 'dyad' | 'triad' | 'points' | 'kinds'>

const loadDutch = async () => (await import('#app/words/nl-signifiers.ts')).nlSignifiers

/** The words of each language in a file of its own: a phone fetches one. */
const LOADERS: Readonly<Record<string, () => Promise<FormWords>>> = {
  en: async () => (await import('#app/words/en-signifiers.ts')).enSignifiers,
  tr: async () => (await import('#app/words/tr.ts')).tr.form,
  ar: async () => (await import('#app/words/ar.ts')).ar.form,
  pl: async () => (await import('#app/words/pl.ts')).pl.form,
  de: async () => (await import('#app/words/de.ts')).de.form,
  uk: async () => (await import('#app/words/uk.ts')).uk.form,
}

const loadWords = (): Promise<FormWords | undefined> =>
  (LOADERS[pageLocale()] ?? loadDutch)().catch(() => undefined)

// Words come with this script, for when the connection fails later.
void loadWords()

/** Puts the rich line or triangle in the place of its plain one, with the same field names. */
export async function enrichSignifier(place: HTMLElement): Promise<void> {
  const form = await loadWords()
  // Without words the plain line or triangle stays, and works as well.
  if (!form || !place.isConnected) return
  const props = JSON.parse(place.dataset.props ?? '{}')
  if (place.dataset.island === 'dyad') {
    createRoot(place).render(<Dyad {...(props as DyadProps)} words={form.dyad} />)
  }
  if (place.dataset.island === 'dividepoints') {
    createRoot(place).render(<DividePoints {...(props as DividePointsProps)} words={form.points} />)
  }
  if (place.dataset.island === 'ranking') {
    createRoot(place).render(<Ranking {...(props as RankingProps)} words={form.kinds.ranking} />)
  }
  if (place.dataset.island === 'triad') {
    createRoot(place).render(<Triad {...(props as TriadProps)} words={form.triad} />)
  }
}
