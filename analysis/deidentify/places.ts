import type { Find } from './identifier.ts'
import { COUNTRIES } from './lists/countries.ts'
import { GIVEN_NAMES } from './lists/given-names.ts'
import { isOrdinary } from './lists/ordinary-words.ts'
import { CAPITAL_PLACES, PLACES, PLACES_ALSO_WORDS, TWENTE_PLACES } from './lists/places.ts'
import { isJoined, type Reading, type Word } from './reading.ts'
import { claim, type Taken } from './taken.ts'

const BEFORE_PLACE = new Set(
  'in uit naar te vanuit richting bij van omgeving gemeente regio door nabij rond tussen dorp stad omstreken buurt wijk langs via tot'.split(
    ' ',
  ),
)
const LONGEST = 4

const NONE: ReadonlySet<string> = new Set()

/**
 * Places by name: towns, villages, neighbourhoods; also in small letters, and those of Twente also with one typing error.
 * `elsewhere` are places besides those that are always known, in lower case.
 */
export function findPlaces(reading: Reading, taken: Taken, elsewhere = NONE): Find[] {
  const isPlace = (name: string) => PLACES.has(name) || elsewhere.has(name)
  const found: Find[] = []
  for (let at = 0; at < reading.words.length; at++) {
    if (taken[at]) continue
    const match = placeAt(reading, at, taken, isPlace)
    if (!match) continue
    found.push(claim(reading, taken, [at, match.to], { type: 'PLAATS', ...match }))
  }
  return found.map(({ start, end, type, rule, confidence }) => ({
    start,
    end,
    type,
    rule,
    confidence,
  }))
}

type PlaceMatch = { readonly to: number; readonly rule: string; readonly confidence: number }

function placeAt(
  { words, usesCapitals }: Reading,
  at: number,
  taken: Taken,
  isPlace: (name: string) => boolean,
): PlaceMatch | undefined {
  const word = words[at] as Word
  let phrase = word.base
  let to = at
  for (let next = at + 1; next < at + LONGEST && next < words.length && !taken[next]; next++) {
    if (!isJoined(words[next], '-')) break
    phrase += ` ${words[next]?.base}`
    if (isPlace(phrase)) to = next
  }
  if (to > at) return { to, rule: 'place-list', confidence: 0.9 }
  if (!isPlace(word.base)) return unlisted(words, at, isPlace)
  // "Oldenzaal-Noord", "Almelo Zuid"
  const wind = words[at + 1]
  if (wind && isJoined(wind, '-') && /^(?:noord|zuid|oost|west|centrum|stad)$/.test(wind.lower))
    to = at + 1
  if (word.isCapital && (!word.opens || !PLACES_ALSO_WORDS.has(word.base))) {
    return { to, rule: 'place-list', confidence: 0.9 }
  }
  if (CAPITAL_PLACES.has(word.base) && usesCapitals && !word.isCapital) return undefined
  if (!PLACES_ALSO_WORDS.has(word.base) && !CAPITAL_PLACES.has(word.base) && !word.isKnown)
    return { to, rule: 'place-list-small-letters', confidence: 0.8 }
  const before = words[at - 1]
  const isLed = before !== undefined && BEFORE_PLACE.has(before.lower) && isJoined(word)
  if (word.isCapital) return { to, rule: 'place-or-word', confidence: isLed ? 0.7 : 0.4 }
  if (CAPITAL_PLACES.has(word.base)) return undefined
  return isLed && /^(?:in|uit|naar|bij|vanuit|richting|gemeente|omgeving)$/.test(before.lower)
    ? { to, rule: 'place-or-word', confidence: 0.65 }
    : undefined
}

/** Inhabitants and adjectives ("Almeloër", "Borns(e)"), and misspelled places of Twente after "in", "naar", "uit". */
function unlisted(
  words: readonly Word[],
  at: number,
  isPlace: (name: string) => boolean,
): PlaceMatch | undefined {
  const word = words[at] as Word
  const origin = /^(\p{L}{3,}?)(?:se|sche|ër|se[rn]|ers?|enaar|naar)$/u.exec(word.base)?.[1]
  if (word.isCapital && COUNTRIES.has(word.base))
    return { to: at, rule: 'country', confidence: 0.3 }
  if (word.isCapital && origin && origin.length > 4 && isPlace(origin)) {
    return { to: at, rule: 'of-a-place', confidence: 0.6 }
  }
  const before = words[at - 1]
  if (word.base.length < 6 || !before || !BEFORE_PLACE.has(before.lower) || !isJoined(word))
    return undefined
  if (GIVEN_NAMES.has(word.base) || (!word.isCapital && (isOrdinary(word.base) || word.isKnown)))
    return undefined
  if (!isMisspelled(word.base)) return undefined
  return { to: at, rule: 'place-misspelled', confidence: 0.6 }
}

/** Every place of six letters or more with one letter left out, for finding one typing error without comparing all. */
const shortened = new Map<string, string>()
for (const place of TWENTE_PLACES) {
  const plain = fold(place)
  if (plain.length < 6 || plain.includes(' ')) continue
  shortened.set(plain, plain)
  for (let cut = 0; cut < plain.length; cut++)
    shortened.set(plain.slice(0, cut) + plain.slice(cut + 1), plain)
}

function fold(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}

function isMisspelled(word: string): boolean {
  const plain = fold(word)
  const near = (place: string | undefined) =>
    place !== undefined && place[0] === plain[0] && Math.abs(place.length - plain.length) < 2
  if (near(shortened.get(plain))) return true
  for (let cut = 1; cut < plain.length; cut++) {
    if (near(shortened.get(plain.slice(0, cut) + plain.slice(cut + 1)))) return true
  }
  return false
}
