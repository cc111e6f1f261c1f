import type { Find } from './identifier.ts'
import { GIVEN_NAMES } from './lists/given-names.ts'
import {
  FIRMS,
  ORGANISATION_ENDINGS,
  ORGANISATION_WORDS,
  PUBLIC_ORGANISATIONS,
  REGIONAL_INSTITUTIONS,
} from './lists/organisations.ts'
import { endOfName, isNameWord } from './proper-names.ts'
import { isJoined, type Reading, type Word } from './reading.ts'
import { claim, type Taken, take } from './taken.ts'

const escapePattern = (name: string) =>
  name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s/g, '\\s')
const PUBLIC = new RegExp(
  `(?<![\\p{L}])(?:${[...PUBLIC_ORGANISATIONS]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|')})(?![\\p{L}])`,
  'giu',
)

/** Takes the names of organisations that identify nobody, so that nothing else proposes them. */
export function takePublicOrganisations(reading: Reading, taken: Taken): void {
  for (const match of reading.text.matchAll(PUBLIC)) {
    take(reading, taken, match.index, match.index + match[0].length)
  }
}

type OrganisationMatch = {
  readonly range: readonly [number, number]
  readonly rule: string
  readonly confidence: number
}

/** Clubs, practices, firms, churches by name. Run after the public ones are taken. */
export function findOrganisations(reading: Reading, taken: Taken): Find[] {
  const found: Find[] = []
  for (let at = 0; at < reading.words.length; at++) {
    if (taken[at]) continue
    const match =
      afterWord(reading.words, at, taken) ??
      byEnding(reading.words, at) ??
      byList(reading.words, at, taken) ??
      afterArticle(reading.words, at, taken)
    if (!match) continue
    const { range, ...find } = match
    found.push(claim(reading, taken, range, { type: 'ORGANISATIE', ...find }))
    at = range[1]
  }
  return found
}

const KEEPS_WORD =
  /^(?:fc|sv|vv|hc|tc|rkvv|rksv|asv|avc|bc|mhc|hv|sc|wsv|svv|ltc|atc|avv|csv|kv|gv|zpc|zv|rtv|vc|ijsvereniging)$/

/** Clubs that are called after a place ("SV Vasse", "FC Twente"): run before places are taken. */
export function findClubs(reading: Reading, taken: Taken): Find[] {
  const found: Find[] = []
  for (const [at, word] of reading.words.entries()) {
    if (taken[at] || !KEEPS_WORD.test(word.lower)) continue
    const match = afterWord(reading.words, at, taken)
    if (!match) continue
    const { range, ...find } = match
    found.push(claim(reading, taken, range, { type: 'ORGANISATIE', ...find }))
  }
  return found
}

/** "voetbalclub De Zweef", "praktijk Kompas", "SV De Leeuw". */
function afterWord(
  words: readonly Word[],
  at: number,
  taken: Taken,
): OrganisationMatch | undefined {
  const word = words[at] as Word
  if (!ORGANISATION_WORDS.has(word.lower) && !KEEPS_WORD.test(word.lower)) return undefined
  let head = at + 1
  if (/^(?:de|het|'t|van|den)$/.test(words[head]?.lower ?? '')) head++
  const name = words[head]
  if (
    !name ||
    taken[head] ||
    !isNameWord(name) ||
    /[.,;:!?()\n]/.test(words[at + 1]?.gap ?? '') ||
    !/^\s*["'“‘]?$/.test(name.gap)
  )
    return undefined
  const isBare = head === at + 1 || words[at + 1]?.isCapital
  if (GIVEN_NAMES.has(name.base) && !isBare) return undefined
  // "de kapper Hans" is a person with a trade.
  if (GIVEN_NAMES.has(name.base) && !KEEPS_WORD.test(word.lower) && !word.isCapital)
    return undefined
  const withWord = KEEPS_WORD.test(word.lower) || word.isCapital
  return {
    range: [withWord ? at : at + 1, endOfName(words, head, taken)],
    rule: 'after-organisation-word',
    confidence: 0.85,
  }
}

const PLACE_OF_FAITH = /^(?:kerk|moskee|synagoge|tempel|gemeente|parochie|klooster)$/

/** "Jansen Advocaten", "De Boer Transport BV". */
function byEnding(words: readonly Word[], at: number): OrganisationMatch | undefined {
  if (!isNameWord(words[at] as Word)) return undefined
  for (let end = at + 1; end < at + 5 && end < words.length; end++) {
    const word = words[end] as Word
    if (!isJoined(word, '&') && !isJoined(word, '-')) return undefined
    if (PLACE_OF_FAITH.test(word.lower) && words[end - 1]?.isCapital)
      return { range: [at, end], rule: 'church-or-mosque', confidence: 0.8 }
    if (word.isCapital && ORGANISATION_ENDINGS.has(word.lower))
      return { range: [at, end], rule: 'organisation-ending', confidence: 0.85 }
    if (!word.isCapital && !/^(?:en|van|de|der|den|ter|ten)$/.test(word.lower)) return undefined
  }
  return undefined
}

function byList(words: readonly Word[], at: number, taken: Taken): OrganisationMatch | undefined {
  const word = words[at] as Word
  if (REGIONAL_INSTITUTIONS.has(word.base) && (word.isCapital || word.base.length > 6)) {
    return { range: [at, at], rule: 'regional-institution', confidence: 0.4 }
  }
  const isFirm = FIRMS.has(word.base)
  if (!isFirm || GIVEN_NAMES.has(word.base)) return undefined
  if (word.isCapital && !word.opens)
    return { range: [at, endOfName(words, at, taken)], rule: 'firm-list', confidence: 0.7 }
  const isLed = /^(?:de|bij)$/.test(words[at - 1]?.lower ?? '')
  return isLed && !/^(?:plus|spar|deen|timmerhuis|gamma)$/.test(word.base)
    ? { range: [at, at], rule: 'firm-list', confidence: 0.6 }
    : undefined
}

/**
 * "bij de Loods", "naar het Anker": an article and a capital that nothing else explains. The article is in the find where
 * people go to ("op de Regenboog"), not where they are in general ("van de Vlaamse regering").
 */
function afterArticle(
  words: readonly Word[],
  at: number,
  taken: Taken,
): OrganisationMatch | undefined {
  const word = words[at] as Word
  const [article, before] = [words[at - 1], words[at - 2]]
  if (!isNameWord(word) || word.opens || word.isShouted || !article || !before || !isJoined(word))
    return undefined
  if (GIVEN_NAMES.has(word.base) || taken[at - 1]) return undefined
  if (!/^(?:bij|naar|op|van|in|door|achter|naast|vanuit)$/.test(before.lower)) return undefined
  if (!/^(?:de|het|'t)$/.test(article.lower)) return undefined
  // "Willem van de Voorde" is a person.
  if (before.lower === 'van' && isJoined(before) && words[at - 3]?.isCapital) return undefined
  // "op de Vlinder" is called so with its article; "bij de McDonald's" is not.
  const isVisited = /^(?:bij|naar|op)$/.test(before.lower) && word.isKnown
  const from = isVisited || (article.isCapital && !article.opens) ? at - 1 : at
  return {
    range: [from, endOfName(words, at, taken)],
    rule: 'article-and-capital',
    confidence: 0.6,
  }
}
