import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nlIsland } from '#app/words/nl-island.ts'
import { nlVoice } from '#app/words/nl-voice.ts'
import { DUTCH_FOR_TELLERS } from '#app/words/teller-words.ts'
import { themeNamesNl } from '#app/words/theme-names-nl.ts'

/** What a text may be: B1 for adults and youngsters, A2 for children. Words per sentence, letters per word. */
const LEVELS = {
  adult: { longestSentence: 15, meanSentence: 9, longestWord: 12 },
  child: { longestSentence: 12, meanSentence: 7, longestWord: 10 },
} as const

/** Long words that people know, or that are the name of something; nothing shorter says the same. */
const KNOWN_LONG: Readonly<Record<keyof typeof LEVELS, ReadonlySet<string>>> = {
  adult: new Set(
    `telefoonnummer gebruikersnaam rekeningnummer burgerservicenummer huisartsenpraktijk
    jeugdgezondheidszorg jeugdbescherming maatschappelijk veiligheidssignaal verhaalophaler scheidingsloket
    ontwikkelteam professionals projectleider hulpverlening hulpverleners ouderschapsplan uitgeprobeerd`.split(
      /\s+/,
    ),
  ),
  child: new Set(['achternamen', 'opgeschreven']),
}

/** Words that a plainer one replaces. */
const STIFF =
  /\b(indien|echter|tevens|reeds|derhalve|middels|inzake|omtrent|aangezien|teneinde|conform|betreffende|desgewenst|dient te|dienen te|alsmede|thans|hetgeen|faciliteren|interventie|traject|verstrekken|verifiëren|valideren|raadplegen)\b/i

/** Somebody does something; nothing "is done" by nobody. A question that a child or client undergoes may say so. */
const PASSIVE =
  /\b(wordt|worden|werd|werden)\b(?=.*\b(ge\w{3,}(d|t|en)|(be|ver|ont|her)\w+(d|t))\b)/i
const MAY_BE_PASSIVE = /gebeld worden|echt gehoord|geregeld moest worden/

type Text = { readonly where: string; readonly said: string; readonly level: keyof typeof LEVELS }

const SAMPLES: readonly unknown[] = [3, 1, 0, 'x', true, undefined, ['x'], {}]

/** What a function of a words file says for some of what it may be given; what fits none of these fails the test. */
function callAll(say: (...given: unknown[]) => unknown): readonly unknown[] {
  const said = SAMPLES.flatMap((sample) => {
    try {
      return [say(sample, sample, sample)]
    } catch {
      return []
    }
  })
  if (said.length === 0) throw new Error(`a sentence that could not be made: ${say}`)
  return said
}

function listTexts(words: unknown, where: string): readonly Text[] {
  if (typeof words === 'string') return [{ where, said: words, level: 'adult' }]
  if (typeof words === 'function')
    return callAll(words as () => unknown).flatMap((said) => listTexts(said, where))
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([key, value]) => listTexts(value, `${where}.${key}`))
}

const INSTRUMENTS = join(import.meta.dirname, '../../surveys/instruments')

/** The Dutch texts of the surveys; those of children by themselves. */
function listSurveyTexts(): readonly Text[] {
  return readdirSync(INSTRUMENTS)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const level = name === 'kind.json' ? ('child' as const) : ('adult' as const)
      const dutchOf = (part: unknown): readonly string[] => {
        if (typeof part !== 'object' || part === null) return []
        const { default: dutch, ...rest } = part as { default?: unknown }
        const own = typeof dutch === 'string' ? [dutch] : []
        return [...own, ...Object.values(rest).flatMap(dutchOf)]
      }
      const definition: unknown = JSON.parse(readFileSync(join(INSTRUMENTS, name), 'utf8'))
      return dutchOf(definition).map((said) => ({ where: name, said, level }))
    })
}

const words = {
  teller: DUTCH_FOR_TELLERS,
  island: nlIsland,
  voice: nlVoice,
  themes: themeNamesNl,
}
const TEXTS: readonly Text[] = [
  ...Object.entries(words).flatMap(([name, part]) => listTexts(part, name)),
  ...listSurveyTexts(),
]

const sentencesOf = (said: string) => said.split(/(?<=[.!?:…])\s+|\n/).filter(Boolean)
const wordsOf = (sentence: string): readonly string[] => sentence.match(/[\p{L}’'-]+|\d+/gu) ?? []

/** What is too hard in a text, in words; empty when nothing is. */
function faultsOf({ said, level }: Pick<Text, 'said' | 'level'>): readonly string[] {
  const { longestSentence, longestWord } = LEVELS[level]
  const long = wordsOf(said).filter(
    // Names keep their capital; a compound with a hyphen is read in parts.
    (word) =>
      word.split('-').some((part) => part.length > longestWord) &&
      !/^\p{Lu}/u.test(word) &&
      !KNOWN_LONG[level].has(word),
  )
  return [
    ...sentencesOf(said)
      .filter((sentence) => wordsOf(sentence).length > longestSentence)
      .map((sentence) => `long sentence: ${sentence}`),
    ...long.map((word) => `long word: ${word}`),
    ...sentencesOf(said)
      .filter((sentence) => PASSIVE.test(sentence) && !MAY_BE_PASSIVE.test(sentence))
      .map((sentence) => `passive: ${sentence}`),
    ...(STIFF.test(said) ? [`stiff: ${said}`] : []),
  ]
}

test('everything that tellers read in Dutch is at their level', () => {
  expect(TEXTS.length).toBeGreaterThan(1000)
  const faults = TEXTS.flatMap((text) => faultsOf(text).map((fault) => `${text.where}: ${fault}`))
  expect([...new Set(faults)]).toEqual([])
})

test('no long word is allowed that nobody writes', () => {
  const isSaid = (word: string, level: string) =>
    TEXTS.some((text) => text.level === level && wordsOf(text.said).includes(word))
  for (const [level, known] of Object.entries(KNOWN_LONG))
    for (const word of known) expect(isSaid(word, level), word).toBe(true)
})

test.each(['adult', 'child'] as const)('sentences for an %s are short on average', (level) => {
  const lengths = TEXTS.filter((text) => text.level === level)
    .flatMap(({ said }) => sentencesOf(said))
    .filter((sentence) => /[.?!]$/.test(sentence))
    .map((sentence) => wordsOf(sentence).length)
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
  expect(mean).toBeLessThanOrEqual(LEVELS[level].meanSentence)
})

test.each([
  ['Indien u uw verhaal wilt intrekken, raadpleeg ons.', 'stiff'],
  ['Je verhaal wordt door ons gelezen en daarna bewaard.', 'passive'],
  ['Vul de toestemmingsverklaring in.', 'long word'],
  ['Dit is een zin die maar door gaat en door gaat omdat niemand er een punt in zet.', 'long'],
])('“%s” is found: %s', (said, fault) => {
  expect(faultsOf({ said, level: 'adult' }).join()).toContain(fault)
})
