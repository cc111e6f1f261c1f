import { type IslandWords, nlIsland } from './nl-island.ts'

export type { IslandWords }

/** The words of each language in a file of its own: a phone fetches one. */
const LOADERS: Readonly<Record<string, () => Promise<IslandWords>>> = {
  en: async () => (await import('./en-island.ts')).enIsland,
  tr: async () => (await import('./tr-island.ts')).trIsland,
  ar: async () => (await import('./ar-island.ts')).arIsland,
  pl: async () => (await import('./pl-island.ts')).plIsland,
  de: async () => (await import('./de-island.ts')).deIsland,
  uk: async () => (await import('./uk-island.ts')).ukIsland,
}

/** On a slow line people are not kept waiting: what must be said is said in Dutch. */
const LONGEST_WAIT_MS = 3000

const loaded = new Map<string, IslandWords>([['nl', nlIsland]])

/**
 * Fetches what scripts say in a language, once. Without a connection the words stay Dutch, and the next call tries again;
 * it never fails, so that nothing depends on it but the language.
 */
export async function loadIslandWords(locale: string): Promise<void> {
  if (loaded.has(locale)) return
  const coming = LOADERS[locale]?.().then(
    (words) => void loaded.set(locale, words),
    () => undefined,
  )
  await Promise.race([coming, new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS))])
}

/** What scripts say in one language, without the sentences that only pages need; Dutch until that language was loaded. */
export function islandWordsFor(locale: string): IslandWords {
  return loaded.get(locale) ?? nlIsland
}
