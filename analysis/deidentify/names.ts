import type { Find } from './identifier.ts'
import { FAMILY_ENDING, FAMILY_NAMES, PARTICLES } from './lists/family-names.ts'
import { ALSO_WORDS, GIVEN_NAMES } from './lists/given-names.ts'
import { HUMAN_VERBS, KIN, TITLES, WITH } from './lists/name-triggers.ts'
import { NOT_NAMES } from './lists/not-names.ts'
import { endOfName, isNameWord } from './proper-names.ts'
import { isJoined, type Reading, type Word } from './reading.ts'
import { claim, type Taken } from './taken.ts'

/** Why a word is a name, and how surely. Below 0.5 it is a doubt. */
type Verdict = { readonly rule: string; readonly confidence: number }

/**
 * Names of people and pets, and every capital that nothing else explains. Run last.
 *
 * With a capital: anything that is not an ordinary sentence start. In small letters: known names, and what follows a title
 * or "heet". A word that is a name in one place is a name in all ("Roos" makes "roos" one).
 */
export function findNames(reading: Reading, taken: Taken): Find[] {
  const found: Find[] = []
  const sure = new Set<string>()
  const doubts: (readonly [number, Verdict])[] = []
  const lowerSeen = new Set(
    reading.words.filter((word) => !word.isCapital).map((word) => word.lower),
  )
  const claimName = (at: number, verdict: Verdict) => {
    const from = startOfName(reading.words, at, taken)
    const to = endWithFamily(reading.words, at, taken)
    const type = verdict.rule === 'capital-after-place-word' ? 'PLAATS' : 'NAAM'
    found.push(claim(reading, taken, [from, to], { type, ...verdict }))
    for (let i = at; i <= to; i++) {
      const [before, word] = [reading.words[i - 1], reading.words[i] as Word]
      // "Museum of Modern Art" makes no name of every museum, "Hugo Koeman" makes one of Koeman.
      if (
        from === to ||
        !word.isKnown ||
        isGivenName(nameKey(word)) ||
        (i > at && before && isGivenName(before.base))
      )
        sure.add(nameKey(word))
    }
  }
  for (let at = 0; at < reading.words.length; at++) {
    if (taken[at]) continue
    const verdict = judge(reading, at, lowerSeen)
    if (!verdict) continue
    if (verdict.confidence >= 0.5) claimName(at, verdict)
    else doubts.push([at, verdict])
  }
  for (const at of repeats(reading, taken, { sure, lowerSeen })) {
    found.push(
      claim(reading, taken, [at, at], { type: 'NAAM', rule: 'name-elsewhere', confidence: 0.7 }),
    )
  }
  for (const [at, verdict] of doubts) {
    if (!taken[at]) found.push(claim(reading, taken, [at, at], { type: 'NAAM', ...verdict }))
  }
  return found
}

/** A name by the list, also of two with a hyphen: "peter-jan". */
function isGivenName(key: string): boolean {
  return (
    GIVEN_NAMES.has(key) ||
    (key.includes('-') && key.split('-').every((part) => GIVEN_NAMES.has(part)))
  )
}

/** The word without the ending of a possessive: "Daans" is "daan" when that is a known name. */
function nameKey(word: Word): string {
  if (isGivenName(word.base) || !word.base.endsWith('s')) return word.base
  const bare = word.base.slice(0, -1)
  return isGivenName(bare) ? bare : word.base
}

/** Where a sure name stands again, as the first word of a sentence or in small letters. */
function* repeats(
  reading: Reading,
  taken: Taken,
  { sure, lowerSeen }: Readonly<Record<'sure' | 'lowerSeen', ReadonlySet<string>>>,
): Generator<number> {
  for (const [at, word] of reading.words.entries()) {
    if (taken[at] || word.base.length < 3) continue
    const key = nameKey(word)
    const bare = sure.has(key) ? key : key.replace(/s$/, '')
    if (!sure.has(bare) || bare.length < 3) continue
    if (word.isCapital) {
      const isWord = word.isCommon || lowerSeen.has(word.lower)
      if (!startsOtherwise(reading.words, at) && !(word.isKnown && isWord && !isGivenName(key)))
        yield at
    } else if (
      !word.isCapital &&
      !word.isKnown &&
      !ALSO_WORDS.has(bare) &&
      !PARTICLES.has(bare) &&
      !NOT_NAMES.has(bare)
    )
      yield at
  }
}

/** "Wil je", "Floor is lava": a name that is a word, used as the word at the start of a sentence. */
function startsOtherwise(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  if (!word.opens) return false
  return (
    /^(?:je|jij|ik|u|hij|ze|zij|we|wij|het|er|dat|dit|de|een|daar|maar|in|op)$/.test(
      words[at + 1]?.lower ?? '',
    ) && word.isKnown
  )
}

const actsLikeOne = (next: Word) =>
  HUMAN_VERBS.has(next.lower) ||
  /^(?:is|was|kan|kon|wil|moet|mag|zal|doet|deed|vindt|vond)$/.test(next.lower)

function judge(reading: Reading, at: number, lowerSeen: ReadonlySet<string>): Verdict | undefined {
  const { words } = reading
  const word = words[at] as Word
  if (!/^\p{L}/u.test(word.text)) return undefined
  // "'s Avonds", "T-shirt", "FM-radio"
  const [before, after] = [words[at - 1], word.text.split('-')]
  if (word.isKnown && before?.lower === 's' && /['’]$/u.test(before.gap)) return undefined
  if (
    after.length > 1 &&
    /^\p{Lu}{1,4}$/u.test(after[0] ?? '') &&
    /^\p{Ll}+$/u.test(after[1] ?? '')
  )
    return undefined
  if (word.text.length === 1) return judgeInitial(reading.words, at)
  if (word.isCapital)
    return word.opens ? judgeOpening(reading, at, lowerSeen) : judgeCapital(reading.words, at)
  return judgeSmall(reading, at)
}

/** "J. Wissink", "mijn dochter K."; "kind A" and "plan B" are no names. */
function judgeInitial(words: readonly Word[], at: number): Verdict | undefined {
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
function judgeCapital(words: readonly Word[], at: number): Verdict | undefined {
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

/** "Frans Lozie", where "Frans" alone is a language: a capital follows that is not known to be no name. */
function goesOnAsName(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (!next || !isJoined(next) || !next.isCapital || next.isShouted) return false
  return !NOT_NAMES.has(next.base)
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
function judgeOpening(
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
  if (PARTICLES.has(word.lower) && next && isJoined(next) && next.isCapital) {
    if (FAMILY_NAMES.has(next.base)) return { rule: 'family-name', confidence: 0.6 }
    const isFamily = !next.isKnown && !next.isShouted && !/(?:sche?|se)$/.test(next.lower)
    if (isFamily && !NOT_NAMES.has(next.base)) return { rule: 'family-word', confidence: 0.35 }
  }
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

/** "(KS)", or two or three capitals that have a line of their own. */
function isSignature({ text, words }: Reading, at: number): boolean {
  const [word, next] = [words[at] as Word, words[at + 1]]
  if (word.text.length > 3) return false
  const after = next?.gap ?? text.slice(word.end)
  if (/\($/.test(word.gap)) return /^\)/.test(after)
  return (at === 0 || /\n\s*$/.test(word.gap)) && /^\s*(?:\n|$)/.test(after)
}

/** Small letters: known names, and whatever follows a title or "heet". */
function judgeSmall(reading: Reading, at: number): Verdict | undefined {
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

/** Takes initials before the name with it. */
function startOfName(words: readonly Word[], at: number, taken: Taken): number {
  let from = at
  while (
    from > 0 &&
    !taken[from - 1] &&
    /^\p{Lu}$/u.test(words[from - 1]?.text ?? '') &&
    /^\. ?$/.test(words[from]?.gap ?? '')
  )
    from--
  return beforeParticles(words, from, taken)
}

/** "Van der Velde", "mevrouw van der Velde": the small family words go with it after a capital or a title. */
function beforeParticles(words: readonly Word[], at: number, taken: Taken): number {
  let from = at
  while (
    from > 0 &&
    from > at - 3 &&
    !taken[from - 1] &&
    isJoined(words[from]) &&
    PARTICLES.has(words[from - 1]?.lower ?? '')
  )
    from--
  if (from === at) return at
  const first = words[from] as Word
  const isFamily = /^(?:van|von|den|der|ten|ter|vd|el|al|ait|ben|bin)$/.test(first.lower)
  if (first.isCapital && (isFamily || !first.opens)) return from
  return TITLES.has(words[from - 1]?.lower ?? '') ? from : at
}

/** The end of the name, family name included: capitals, or in small letters one that the list knows. */
function endWithFamily(words: readonly Word[], at: number, taken: Taken): number {
  const first = words[at] as Word
  if (first.isCapital) {
    let from = at
    // Initials run on to what they belong to.
    while (
      words[from]?.text.length === 1 &&
      /^\. ?$/.test(words[from + 1]?.gap ?? '') &&
      words[from + 1]?.isCapital &&
      !taken[from + 1]
    )
      from++
    if (PARTICLES.has((words[from] as Word).lower) || first.base === first.lower)
      return endOfName(words, from, taken)
    return from
  }
  let to = at
  let next = at + 1
  while (
    next < at + 4 &&
    PARTICLES.has(words[next]?.lower ?? '') &&
    isJoined(words[next]) &&
    !taken[next]
  )
    next++
  const family = words[next]
  if (
    family &&
    !taken[next] &&
    isJoined(family) &&
    (FAMILY_NAMES.has(family.base) || FAMILY_ENDING.test(family.base)) &&
    !family.isKnown &&
    first.base === first.lower
  )
    to = next
  return to
}
