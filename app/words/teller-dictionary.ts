import type { TellerWords } from './nl-teller.ts'
import type { WaysWords } from './nl-ways.ts'
import type { DeepPartial } from './phrases.ts'

/** What tellers themselves read of the ways in: on a shared tablet, and when somebody writes for another. */
export type TellerWaysWords = Pick<WaysWords, 'kiosk' | 'collector'>

/** The words of a teller language: what keeps people safe and what the islands need is never left out. */
export type TellerDictionary = DeepPartial<TellerWords & TellerWaysWords> & {
  readonly safe: TellerWords['safe']
  readonly help: TellerWords['help']
  readonly form: Pick<TellerWords['form'], 'dyad' | 'triad' | 'points' | 'kinds'>
}
