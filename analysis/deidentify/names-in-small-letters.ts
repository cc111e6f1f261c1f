import { FAMILY_ENDING, FAMILY_NAMES, PARTICLES } from './lists/family-names.ts'
import { ALSO_WORDS } from './lists/given-names.ts'
import { HUMAN_VERBS, KIN, TITLES, WITH } from './lists/name-triggers.ts'
import { NOT_NAMES } from './lists/not-names.ts'
import { isGivenName, nameKey, type Verdict } from './name-words.ts'
import { isJoined, type Reading, type Word } from './reading.ts'

/** Small letters: known names, and whatever follows a title or "heet". */
export function judgeSmall(reading: Reading, at: number): Verdict | undefined {
  const { words } = reading
  const [before, word, next] = [words[at - 1], words[at] as Word, words[at + 1]]
  if (NOT_NAMES.has(word.lower) || word.lower.length < 2) return undefined
  const key = nameKey(word)
  const follows = before !== undefined && isJoined(word, ':')
  const isKnownName = isGivenName(key)
  if (
    isKnownName &&
    !ALSO_WORDS.has(key) &&
    !word.isCommon &&
    !(word.isKnown && reading.usesCapitals)
  )
    return { rule: 'name-list-small-letters', confidence: 0.8 }
  if (isKnownName) return judgeNameOrWord(reading, at)
  const isLed =
    follows &&
    (TITLES.has(before.lower) || KIN.has(before.lower) || /^(?:heet|genaamd)/.test(before.lower))
  if (word.isListedName && !word.isKnown && word.lower.length > 3)
    return { rule: 'listed-name-small-letters', confidence: isLed ? 0.7 : 0.45 }
  if (!follows || word.isKnown || word.lower.length < 3) return undefined
  if (/^(?:heet|heette|heten|genaamd|roepnaam|voornaam|achternaam)$/.test(before.lower))
    return { rule: 'after-naming', confidence: 0.65 }
  if (
    /^(?:is|was)$/.test(before.lower) &&
    /^(?:naam|voornaam|achternaam)$/.test(words[at - 2]?.lower ?? '')
  )
    return { rule: 'after-naming', confidence: 0.65 }
  const isFamily = FAMILY_NAMES.has(key) || FAMILY_ENDING.test(key)
  const title =
    TITLES.has(before.lower) ||
    (PARTICLES.has(before.lower) && TITLES.has(words[at - 2]?.lower ?? ''))
  if (!title || HUMAN_VERBS.has(word.lower)) return undefined
  if (isFamily) return { rule: 'after-title', confidence: 0.75 }
  if (
    !reading.usesCapitals &&
    /^(?:zei|zegt|was|is|heeft|vroeg|van|en|die)$/.test(next?.lower ?? '')
  )
    return { rule: 'after-title', confidence: 0.6 }
  return { rule: 'after-title', confidence: 0.4 }
}

/** "mijn zoon mark", "ik en floor": a known name that is a word too, in small letters. */
function judgeNameOrWord({ words, usesCapitals }: Reading, at: number): Verdict | undefined {
  const [before, word, next] = [words[at - 1], words[at] as Word, words[at + 1]]
  if (!before || !isJoined(word)) return undefined
  const owner = words[at - 2]?.lower ?? ''
  const isOwned =
    /^(?:mijn|m'n|mn|me|onze|ons|zijn|z'n|haar|hun|d'r|je|jouw|beste|de|een|nieuwe|zn)$/.test(owner)
  if (KIN.has(before.lower) && isOwned && !VERB_AFTER_KIN.test(word.lower))
    return { rule: 'name-or-word-after-kin', confidence: 0.7 }
  if (
    /^(?:juf|meester|tante|oom|ome|oma|opa|meneer|mevrouw)$/.test(before.lower) &&
    !VERB_AFTER_KIN.test(word.lower)
  )
    return { rule: 'name-or-word-after-kin', confidence: 0.7 }
  if (/^(?:heet|heette|heten|genaamd)$/.test(before.lower))
    return { rule: 'after-naming', confidence: 0.7 }
  if (word.isCommon || (usesCapitals && !word.isKnown)) return undefined
  if (
    WITH.has(before.lower) &&
    (next === undefined ||
      next.opens ||
      /[,.]/.test(next.gap) ||
      /^(?:en|of|is|was|erbij|mee)$/.test(next.lower))
  ) {
    return { rule: 'name-or-word', confidence: 0.45 }
  }
  return next && isJoined(next) && HUMAN_VERBS.has(next.lower) && !ARTICLES.test(before.lower)
    ? { rule: 'name-or-word', confidence: 0.6 }
    : undefined
}

const VERB_AFTER_KIN =
  /^(?:wil|kan|can|mag|nur|said|ben|just|lies|lees|loes|leen|ten|els|job|max|door|mei|sep|jan|jop|bo)$/
const ARTICLES = /^(?:de|het|een|die|dat|deze|dit|mijn|zijn|haar|geen|elke|iedere)$/
