import { type LanguageCues, readCues } from './cue.ts'
import { type CueIndex, indexCues } from './matcher.ts'
import { makePlainVocabulary } from './plain-vocabulary.ts'

/** The cues of each language in a file of its own: a phone fetches one. */
const LOADERS: Readonly<Record<string, () => Promise<LanguageCues>>> = {
  en: async () => (await import('./languages/en.ts')).enCues,
  tr: async () => (await import('./languages/tr.ts')).trCues,
  ar: async () => (await import('./languages/ar.ts')).arCues,
  pl: async () => (await import('./languages/pl.ts')).plCues,
  de: async () => (await import('./languages/de.ts')).deCues,
  uk: async () => (await import('./languages/uk.ts')).ukCues,
}

const loaded = new Map<string, CueIndex>()

/**
 * Cues of a language to look for beside the Dutch ones; undefined for Dutch, and for a language without any.
 *
 * First lists, small on purpose: no native speaker has read them. Rejects when a browser cannot fetch them; the next call tries
 * again.
 */
export async function loadLanguageCues(language: string): Promise<CueIndex | undefined> {
  const known = loaded.get(language)
  const load = Object.hasOwn(LOADERS, language) ? LOADERS[language] : undefined
  if (known || !load) return known
  const { groups, cues } = await load()
  const index = indexCues(
    cues.flatMap((lines) => readCues(lines, groups)),
    makePlainVocabulary(),
  )
  loaded.set(language, index)
  return index
}
