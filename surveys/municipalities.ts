import type { Question } from './definition.ts'

/** The municipalities of Twente as answers hold them, in the order of the alphabet. */
export const MUNICIPALITIES = [
  { value: 'almelo', name: 'Almelo' },
  { value: 'borne', name: 'Borne' },
  { value: 'dinkelland', name: 'Dinkelland' },
  { value: 'enschede', name: 'Enschede' },
  { value: 'haaksbergen', name: 'Haaksbergen' },
  { value: 'hellendoorn', name: 'Hellendoorn' },
  { value: 'hengelo', name: 'Hengelo' },
  { value: 'hof_van_twente', name: 'Hof van Twente' },
  { value: 'losser', name: 'Losser' },
  { value: 'oldenzaal', name: 'Oldenzaal' },
  { value: 'rijssen_holten', name: 'Rijssen-Holten' },
  { value: 'tubbergen', name: 'Tubbergen' },
  { value: 'twenterand', name: 'Twenterand' },
  { value: 'wierden', name: 'Wierden' },
] as const

export type Municipality = (typeof MUNICIPALITIES)[number]['value']

/** The answer of who lives or works outside Twente. */
export const OUTSIDE = 'outside'

/** The question of the library that asks for a municipality, in every form that took it over. */
export const MUNICIPALITY_QUESTION = 'about_municipality'

/** Of a list of places so many are enough to say that it asks for a municipality, whatever the question is called. */
const TELLING = 3

/** Whether these are the answers to the question of the library: every municipality can be chosen, perhaps something besides. */
export function asksAllMunicipalities(name: string, values: readonly string[]): boolean {
  return (
    name === MUNICIPALITY_QUESTION && MUNICIPALITIES.every(({ value }) => values.includes(value))
  )
}

/** Whether a question asks for a municipality: that of the library, or one that lists some of them itself. */
export function asksMunicipality({ name, choices = [] }: Question): boolean {
  if (name === MUNICIPALITY_QUESTION) return true
  const known = choices.filter((choice) =>
    MUNICIPALITIES.some(({ value }) => value === choice.value),
  )
  return known.length >= TELLING
}

/**
 * The municipality that a story counts under: one of Twente, `outside`, or undefined for who did not say.
 *
 * Of who is under 16 it is never counted, even where an answer came in: of youngsters only of those who said to be 16 or older.
 */
export function municipalityOf(
  role: string,
  answers: Readonly<Record<string, unknown>>,
): Municipality | typeof OUTSIDE | undefined {
  if (role === 'kind' || (role === 'jongere' && answers.band !== '16to18')) return undefined
  const answer = answers[MUNICIPALITY_QUESTION]
  return answer === OUTSIDE ? OUTSIDE : MUNICIPALITIES.find(({ value }) => value === answer)?.value
}
