import type { TellerWords } from './nl-teller.ts'
import type { DeepPartial } from './phrases.ts'

/** The words of a teller language: what keeps people safe and what the islands need is never left out. */
export type TellerDictionary = DeepPartial<TellerWords> & {
  readonly safe: TellerWords['safe']
  readonly help: TellerWords['help']
  readonly form: Pick<TellerWords['form'], 'dyad' | 'triad' | 'points'>
}
