import { findAges } from './ages.ts'
import { PLACES_ELSEWHERE } from './lists/places-elsewhere.ts'
import { findOccupations } from './occupations.ts'
import { type IdentifierSearch, makeSearch } from './search.ts'

export type { Find } from './identifier.ts'

/**
 * What in a text may give somebody away.
 *
 * `identifiers` are proposed to be replaced, `hints` are doubts. Both hold UTF-16 spans [start, end), sorted, and no two of
 * all of them overlap. With a dictionary more names are found and fewer words are taken for one. Empty for an empty text. Rules and lists alone: a person looks at every story after this.
 */
export const findIdentifiers: IdentifierSearch = makeSearch({
  ages: findAges,
  occupations: findOccupations,
  places: PLACES_ELSEWHERE,
})
