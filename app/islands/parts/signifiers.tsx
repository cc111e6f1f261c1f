import { createRoot } from 'react-dom/client'
import { DividePoints } from '#app/components/survey/divide-points.tsx'
import { Dyad } from '#app/components/survey/dyad.tsx'
import type {
  DividePointsProps,
  DyadProps,
  TriadProps,
} from '#app/components/survey/signifier-props.ts'
import { Triad } from '#app/components/survey/triad.tsx'
import { enTeller } from '#app/words/en-teller.ts'
import { nlTeller } from '#app/words/nl-teller.ts'
import { pageLocale } from './dom.ts'

/** Puts the rich line or triangle in the place of its plain one, with the same field names. */
export function enrichSignifier(place: HTMLElement): void {
  const { form } = pageLocale() === 'en' ? enTeller : nlTeller
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
