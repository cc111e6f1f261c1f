import type { Locale } from '#surveys/definition.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { nlTeller, type TellerWords } from './nl-teller.ts'
import { nlWays } from './nl-ways.ts'
import { complete } from './phrases.ts'
import { pl } from './pl.ts'
import type { TellerWaysWords } from './teller-dictionary.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import { VOICE } from './voice-words.ts'
import { type Words, wordsFor } from './words.ts'

/** The languages that tellers alone read; the server has them all, a browser loads at most one. */
export const TELLER_DICTIONARIES = { tr, ar, pl, de, uk }

/** Everything that tellers read, in Dutch. */
export const DUTCH_FOR_TELLERS: TellerWords & TellerWaysWords = {
  ...nlTeller,
  kiosk: nlWays.kiosk,
  collector: nlWays.collector,
}

const WORDS: Partial<Record<Locale, Words>> = Object.fromEntries(
  Object.entries(TELLER_DICTIONARIES).map(([tag, own]) => [
    tag,
    {
      ...wordsFor('nl'),
      ...complete(DUTCH_FOR_TELLERS, own),
      voice: VOICE[tag as keyof typeof TELLER_DICTIONARIES],
    },
  ]),
)

/** The sentences of one language, with Dutch where it has none; what staff read is Dutch or English. */
export function allWordsFor(locale: Locale): Words {
  return WORDS[locale] ?? wordsFor(locale)
}
