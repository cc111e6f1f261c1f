import { findAddresses } from './addresses.ts'
import type { findAges } from './ages.ts'
import { findDates } from './dates.ts'
import type { Find, IdentifierType } from './identifier.ts'
import type { Dictionary } from './lists/dutch-dictionary.ts'
import { findNames } from './names.ts'
import type { findOccupations } from './occupations.ts'
import { findClubs, findOrganisations, takePublicOrganisations } from './organisations.ts'
import { findPatterns } from './patterns.ts'
import { findPlaces } from './places.ts'
import { readText } from './reading.ts'
import { findSchools } from './schools.ts'
import { take } from './taken.ts'

/** From here a find is proposed; below it, it is a doubt that a person may take. */
const SURE = 0.5

/** Of two finds on the same words the earlier kind wins: a number inside an address is no age. */
const PRECEDENCE: readonly IdentifierType[] = [
  'EMAIL',
  'URL',
  'IBAN',
  'SOCIAL',
  'ZAAKNUMMER',
  'BSN',
  'TELEFOON',
  'KENTEKEN',
  'DATUM',
  'ADRES',
]

/** What in a text may give somebody away: `identifiers` are proposed to be replaced, `hints` are doubts. */
export type IdentifierSearch = (
  text: string,
  dictionary?: Dictionary,
) => { readonly identifiers: readonly Find[]; readonly hints: readonly Find[] }

/** A search with the finders of `more` beside those that every search has: a phone does without some. */
export function makeSearch(more: {
  readonly ages?: typeof findAges
  readonly occupations?: typeof findOccupations
  /** Places besides those that are always known. */
  readonly places?: ReadonlySet<string>
}): IdentifierSearch {
  return (text, dictionary) => find(text, dictionary, more)
}

function find(
  text: string,
  dictionary: Dictionary | undefined,
  more: Parameters<typeof makeSearch>[0],
): ReturnType<IdentifierSearch> {
  const reading = readText(text, dictionary)
  const taken = new Uint8Array(reading.words.length)
  const found = apart([...findPatterns(text), ...findDates(text), ...findAddresses(text)])
  for (const find of found) take(reading, taken, find.start, find.end)
  takePublicOrganisations(reading, taken)
  for (const age of more.ages?.(reading) ?? []) {
    if (found.some((find) => find.start < age.end && age.start < find.end)) continue
    take(reading, taken, age.start, age.end)
    found.push(age)
  }
  found.push(...findSchools(reading, taken))
  found.push(...findClubs(reading, taken))
  found.push(...findPlaces(reading, taken, more.places))
  found.push(...findOrganisations(reading, taken))
  found.push(...(more.occupations?.(reading, taken) ?? []))
  found.push(...findNames(reading, taken))
  found.sort((a, b) => a.start - b.start)
  return {
    identifiers: found.filter((find) => find.confidence >= SURE),
    hints: found.filter((find) => find.confidence < SURE),
  }
}

/** Drops what overlaps a find that is proposed when it is not, a find of an earlier kind, or a surer or longer one of the same kind. */
function apart(finds: readonly Find[]): Find[] {
  const ranked = [...finds].sort(
    (a, b) =>
      Number(b.confidence >= SURE) - Number(a.confidence >= SURE) ||
      PRECEDENCE.indexOf(a.type) - PRECEDENCE.indexOf(b.type) ||
      b.end - b.start - (a.end - a.start) ||
      b.confidence - a.confidence,
  )
  const kept: Find[] = []
  for (const find of ranked) {
    if (!kept.some((other) => other.start < find.end && find.start < other.end)) kept.push(find)
  }
  return kept
}
