import { makeSafetySearch, type SafetySearch } from './search.ts'

/**
 * As `findSafetySignals`, but a word with a typing error in it is not found: for where its list of known words, 40 kB on the
 * line, costs too much; so do the wider cues. The text is searched again with both when it has been sent.
 */
export const findSignalsBySound: SafetySearch = makeSafetySearch()
