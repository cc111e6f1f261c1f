import { FAMILY_ENDING, FAMILY_NAMES, PARTICLES } from './lists/family-names.ts'
import { ALSO_WORDS } from './lists/given-names.ts'
import { HUMAN_VERBS, KIN, TITLES } from './lists/name-triggers.ts'
import { NOT_NAMES } from './lists/not-names.ts'
import { goesOnAsName, isGivenName, nameKey, startsOtherwise, type Verdict } from './name-words.ts'
import { isNameWord } from './proper-names.ts'
import { isJoined, type Reading, type Word } from './reading.ts'

const actsLikeOne = (next: Word) =>
  HUMAN_VERBS.has(next.lower) ||
  /^(?:is|was|kan|kon|wil|moet|mag|zal|doet|deed|vindt|vond)$/.test(next.lower)

/** "J. Wissink", "mijn dochter K."; "kind A" and "plan B" are no names. */
export function judgeInitial(words: readonly Word[], at: number): Verdict | undefined {
  const [word, next] = [words[at] as Word, words[at + 1]]
  if (!word.isCapital || !next) return undefined
  if (/^\. ?$/.test(next.gap) && next.isCapital && next.text.length === 1)
    return judgeInitial(words, at + 1)
  if (
    /^\. ?$/.test(next.gap) &&
    ((isNameWord({ ...next, opens: false }) && !next.isKnown) ||
      FAMILY_NAMES.has(next.base) ||
      (PARTICLES.has(next.lower) && isNameAfterParticles(words, at + 2)))
  ) {
    return { rule: 'initial-and-name', confidence: 0.85 }
  }
  if (/^\./.test(next.gap) && KIN.has(words[at - 1]?.lower ?? ''))
    return { rule: 'initial', confidence: 0.6 }
  return undefined
}

/** "van der Plancken", "de Wit": after small family words comes a capital. */
function isNameAfterParticles(words: readonly Word[], from: number): boolean {
  let at = from
  while (at < from + 2 && PARTICLES.has(words[at]?.lower ?? '')) at++
  const word = words[at]
  return word !== undefined && isJoined(word) && word.isCapital && !NOT_NAMES.has(word.base)
}

/** A capital inside the sentence. */
export function judgeCapital(words: readonly Word[], at: number): Verdict | undefined {
  const word = words[at] as Word
  const key = nameKey(word)
  const isKnownName = isGivenName(key)
  const before = words[at - 1]
  const isNamed =
    before !== undefined &&
    isJoined(word) &&
    (KIN.has(before.lower) || TITLES.has(before.lower) || /^heet/.test(before.lower))
  if (NOT_NAMES.has(word.base) || NOT_NAMES.has(word.lower)) {
    return isKnownName && (isNamed || goesOnAsName(words, at))
      ? { rule: 'name-list', confidence: 0.7 }
      : undefined
  }
  if (word.isShouted) return judgeShouted(word, key, isNamed)
  if (isKnownName) return { rule: 'name-list', confidence: 0.95 }
  if (word.isKnown) return judgeKnownCapital(words, at, isNamed)
  if (FAMILY_NAMES.has(key) || FAMILY_ENDING.test(key))
    return { rule: 'family-name', confidence: 0.85 }
  if (before && /^(?:in|uit|naar|vanuit|richting|te)$/.test(before.lower) && isJoined(word)) {
    return { rule: 'capital-after-place-word', confidence: 0.75 }
  }
  return { rule: 'capital', confidence: isNamed ? 0.9 : 0.75 }
}

function judgeShouted(word: Word, key: string, isNamed: boolean): Verdict | undefined {
  if (word.isKnown) return undefined
  if (isGivenName(key) && !ALSO_WORDS.has(key)) return { rule: 'name-list', confidence: 0.8 }
  if (isNamed) return { rule: 'shouted-after-kin', confidence: 0.55 }
  return { rule: 'shouted', confidence: word.text.length > 5 ? 0.4 : 0.25 }
}

/** An ordinary word with a capital inside the sentence: a name only beside another sign of one. */
function judgeKnownCapital(
  words: readonly Word[],
  at: number,
  isNamed: boolean,
): Verdict | undefined {
  const [word, next] = [words[at] as Word, words[at + 1]]
  const isSmallWord = PARTICLES.has(word.lower)
  if (isSmallWord && next && isJoined(next) && next.isCapital && !NOT_NAMES.has(next.base)) {
    return { rule: 'family-name', confidence: 0.8 }
  }
  if (isSmallWord) return undefined
  if (isNamed) return { rule: 'capital-after-kin', confidence: 0.75 }
  if (FAMILY_NAMES.has(word.base)) return { rule: 'family-name', confidence: 0.6 }
  return {
    rule: 'capital-on-a-word',
    confidence: next && isJoined(next) && next.isCapital ? 0.35 : 0.5,
  }
}

/** A capital that spelling asks for: a name when it is known as one, or does what only people do. */
export function judgeOpening(
  reading: Reading,
  at: number,
  lowerSeen: ReadonlySet<string>,
): Verdict | undefined {
  const { words } = reading
  const [word, next] = [words[at] as Word, words[at + 1]]
  const key = nameKey(word)
  const isAlone = next === undefined || next.opens
  const acts = next !== undefined && isJoined(next) && actsLikeOne(next)
  const goesOn = next !== undefined && isJoined(next) && next.isCapital && !NOT_NAMES.has(next.base)
  const isPossessive = /['’]s?$/u.test(word.text) && next !== undefined && !next.isCapital
  if (isGivenName(key)) {
    if (!ALSO_WORDS.has(key) && !NOT_NAMES.has(key)) return { rule: 'name-list', confidence: 0.9 }
    if (startsOtherwise(words, at)) return undefined
    if (
      acts ||
      goesOn ||
      isPossessive ||
      /^(?:en|heeft|had)$/.test(next?.lower ?? '') ||
      (!word.isKnown && !lowerSeen.has(word.lower))
    )
      return { rule: 'name-or-word', confidence: 0.7 }
    return word.isCommon ? undefined : { rule: 'name-or-word', confidence: 0.35 }
  }
  if (NOT_NAMES.has(word.base) || NOT_NAMES.has(word.lower)) {
    return isGivenName(key) && goesOnAsName(words, at)
      ? { rule: 'name-list', confidence: 0.7 }
      : undefined
  }
  if (word.isShouted && isSignature(reading, at)) return { rule: 'initials', confidence: 0.3 }
  if (PARTICLES.has(word.lower) && next && isJoined(next) && next.isCapital)
    return judgeParticle(words, at)
  if (isSpeaker(words, at)) return { rule: 'speaker', confidence: word.isKnown ? 0.35 : 0.6 }
  if (isBeforeName(words, at)) return { rule: 'word-before-name', confidence: 0.35 }
  if (word.isKnown || lowerSeen.has(word.lower)) return undefined
  if (word.isShouted) return undefined
  if (word.isListedName) return { rule: 'listed-name', confidence: 0.6 }
  if (isPossessive || goesOn) return { rule: 'capital-at-start', confidence: 0.6 }
  if (acts && HUMAN_VERBS.has(next?.lower ?? ''))
    return { rule: 'capital-at-start', confidence: 0.6 }
  if (/^(?:en)$/.test(next?.lower ?? '') && isGivenName(words[at + 2]?.base ?? ''))
    return { rule: 'capital-at-start', confidence: 0.7 }
  if (isAlone && !reading.usesCapitals) return undefined
  return { rule: 'capital-at-start', confidence: 0.3 }
}

/** Small words that begin a family name and hardly ever a sentence. */
const FAMILY_FRONT =
  /^(?:van|von|vande|vanden|vander|vd|den|der|ten|ter|di|du|la|le|el|al|ait|ben|bin)$/

/** "Van Dalen", "De Bruyne zei", "De Bruyne: ..."; not "De Paaskerk", "In Gent". */
function judgeParticle(words: readonly Word[], at: number): Verdict | undefined {
  const [word, next, after] = [words[at] as Word, words[at + 1] as Word, words[at + 2]]
  if (FAMILY_NAMES.has(next.base)) return { rule: 'family-name', confidence: 0.6 }
  if (NOT_NAMES.has(next.base) || next.isShouted || /-|(?:sche?|se)$/.test(next.lower))
    return undefined
  const isFront = FAMILY_FRONT.test(word.lower) && !next.isKnown
  const acts = after !== undefined && isJoined(after) && HUMAN_VERBS.has(after.lower)
  if (!isFront && !(word.lower === 'de' && (acts || isSpeaker(words, at + 1)))) return undefined
  return { rule: 'family-word', confidence: 0.35 }
}

/** "Serge Parsani" at the start of a sentence, where "serge" is a word too; not "Minister Parsani". */
function isBeforeName(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at] as Word, words[at + 1]]
  if (!word.isKnown || word.isCommon || word.isShouted || word.text.length > 7) return false
  if (TITLES.has(word.lower) || KIN.has(word.lower) || !next || !isJoined(next)) return false
  if (!next.isCapital || next.isShouted || next.isKnown || NOT_NAMES.has(next.base)) return false
  return !/(?:er|aar|or|ist|ent|ing|en|ige?|sche?|se)$/.test(word.lower)
}

/** Who speaks stands at the start of a line or a sentence, before a colon: "Karin: ik wil niet." */
function isSpeaker(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at] as Word, words[at + 1]]
  return (
    next !== undefined &&
    /^\s?:\s/.test(next.gap) &&
    !word.isShouted &&
    !word.isCommon &&
    word.text.length > 2 &&
    next.isCapital
  )
}

/** "(KS)", or two or three capitals that have a line of their own. */
function isSignature({ text, words }: Reading, at: number): boolean {
  const [word, next] = [words[at] as Word, words[at + 1]]
  if (word.text.length > 3) return false
  const after = next?.gap ?? text.slice(word.end)
  if (/\($/.test(word.gap)) return /^\)/.test(after)
  return (at === 0 || /\n\s*$/.test(word.gap)) && /^\s*(?:\n|$)/.test(after)
}
