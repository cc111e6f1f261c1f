import { enIsland } from './en-island.ts'
import { type IslandWords, nlIsland } from './nl-island.ts'

export type { IslandWords }

/** What scripts say in one language, without the sentences that only pages need. */
export function islandWordsFor(locale: string): IslandWords {
  return locale === 'en' ? enIsland : nlIsland
}
