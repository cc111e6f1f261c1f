import type { Find } from './identifier.ts'
import { SCHOOL_WORDS, SCHOOLS } from './lists/organisations.ts'
import { endOfName, isNameWord } from './proper-names.ts'
import { isJoined, type Reading, type Word } from './reading.ts'
import { claim, type Taken } from './taken.ts'

const SCHOOL_ENDING =
  /^.{3,}(?:school|college|lyceum|gymnasium|mavo|kindcentrum|peuterspeelzaal|kinderdagverblijf)$/u
const GENERAL =
  /^(?:basis|midden|hoge|vrije|dans|ballet|muziek|rij|zwem|avond|zondags|hele|brede|praktijk|openbare|voor|sport|tekenfilm|montessori|dalton|jenaplan|meester|brug|middelbare|bijzondere|nieuwe|oude|taal|volks|huishoud|ambachts|lagere|kleuter|dorps|thuis|dag|vak|mode|film|toneel|manege|boks|judo)?(?:school|college|lyceum|gymnasium|mavo)$/
const SHORT = /^(?:obs|cbs|rkbs|rkb|kbs|pcbs|pcb|bs|ods|ibs|gbs|kdv|ikc|osg|csg|rsg|sg|sbo|roc)$/
const AROUND =
  /^(?:juf|meester|klas|klassen|groep|leerling|leerlingen|school|mentor|schoolplein|brugklas|mavo|havo|vwo|vmbo|leerkracht|ib'er|docent|directrice|directeur|overblijf)$/

/**
 * Schools and day care by name: after "school", "obs", "bso" and the like, as one word ("Mariaschool"), by a list of the
 * region, and "de" with a capital in a sentence about school. An article that belongs to the name is in the find.
 */
export function findSchools(reading: Reading, taken: Taken): Find[] {
  const found: Find[] = []
  const { words } = reading
  for (let at = 0; at < words.length; at++) {
    if (taken[at]) continue
    const match =
      afterSchoolWord(reading, at, taken) ??
      inOneWord(words, at, taken) ??
      bySentence(reading, at, taken)
    if (!match) continue
    const { range, ...find } = match
    found.push(claim(reading, taken, range, { type: 'SCHOOL', ...find }))
    at = range[1]
  }
  return found
}

type SchoolMatch = {
  readonly range: readonly [number, number]
  readonly rule: string
  readonly confidence: number
}

/** "obs De Klimop", "basisschool 't Palet", "school de regenboog" (the last with "basisschool" or "obs" alone). */
function afterSchoolWord(
  { words, usesCapitals }: Reading,
  at: number,
  taken: Taken,
): SchoolMatch | undefined {
  const word = words[at] as Word
  if (!SCHOOL_WORDS.has(word.lower)) return undefined
  let name = at + 1
  if (/^(?:genaamd|heet|heette|is|was|namelijk)$/.test(words[name]?.lower ?? '')) name++
  const article = words[name]
  if (
    article &&
    /^(?:de|het|'t|t|den|st|sint|van)$/.test(article.lower) &&
    !/[.,;:!?\n]/.test(article.gap)
  )
    name++
  const head = words[name]
  if (
    !head ||
    taken[name] ||
    /[.,;:!?()\n]/.test(head.gap.replace(/^\.? /, '').replace(/['"“‘]/g, ''))
  )
    return undefined
  const from = SHORT.test(word.lower) ? at : Math.min(name, at + 1)
  if (isNameWord(head)) {
    const start = words[from]?.lower === 'is' || words[from]?.lower === 'heet' ? name : from
    return {
      range: [start, endOfName(words, name, taken)],
      rule: 'after-school-word',
      confidence: 0.9,
    }
  }
  const isSmall =
    /^(?:basisschool|obs|cbs|rkbs|kbs|pcbs|kdv|kinderdagverblijf|peuterspeelzaal|ikc)$/.test(
      word.lower,
    )
  if (!isSmall || !isJoined(head) || head.isCapital) return undefined
  if (name === at + 1 && (usesCapitals || SMALL_AFTER.test(head.lower))) return undefined
  return SMALL_AFTER.test(head.lower)
    ? undefined
    : { range: [from, name], rule: 'after-school-word-small-letters', confidence: 0.65 }
}

const SMALL_AFTER =
  /^(?:in|op|van|waar|die|dat|is|was|en|maar|met|heeft|had|wist|wil|belde|om|te|naar|aan|bij|ik|hij|ze|zij|we|mijn|haar|zijn|hele|eerste|kinderen|leiding|juf|meester|zei|zegt|ging|gaat|werd|wordt|kon|kan|deed|doet|niet|wel|ook|al|toen|dus|of|als|kant|school|groep|klas|buurt|straat|hoek|stad|dorp|week|dag|middag|tijd|vakantie|plek|afgelopen|vorige|nieuwe|oude)$/

/** "Mariaschool", "Pius X College", "het Noordik", "Stedelijk Lyceum". */
function inOneWord(words: readonly Word[], at: number, taken: Taken): SchoolMatch | undefined {
  const word = words[at] as Word
  if (
    word.isCapital &&
    !word.isShouted &&
    SCHOOL_ENDING.test(word.base) &&
    !GENERAL.test(word.base)
  ) {
    return {
      range: [at, endOfName(words, at, taken)],
      rule: 'school-in-one-word',
      confidence: 0.85,
    }
  }
  const next = words[at + 1]
  if (isNameWord(word) && !SCHOOL_WORDS.has(word.lower)) {
    let to = at
    while (
      to < at + 4 &&
      words[to + 1] &&
      isJoined(words[to + 1]) &&
      isNameWord(words[to + 1] as Word)
    )
      to++
    const after = words[to + 1]
    const last = words[to] as Word
    const isNamed = /^(?:college|lyceum|gymnasium|school|basisschool|kinderopvang|mavo)$/
    if (to > at && isNamed.test(last.lower))
      return { range: [at, to], rule: 'school-name', confidence: 0.9 }
    if (after && isJoined(after, '-') && isNamed.test(after.lower) && !word.opens)
      return { range: [at, to + 1], rule: 'school-name', confidence: 0.85 }
  }
  if (
    word.isCapital &&
    SCHOOLS.has(word.base) &&
    (!word.opens || next?.isCapital) &&
    !/^(?:oma|opa|tante|oom)$/.test(words[at - 1]?.lower ?? '')
  ) {
    return { range: [at, endOfName(words, at, taken)], rule: 'school-list', confidence: 0.8 }
  }
  return undefined
}

/** "op de Wilgenhof" in a sentence that speaks of a class, a teacher or a school. */
function bySentence(
  { words, sentenceOf }: Reading,
  at: number,
  taken: Taken,
): SchoolMatch | undefined {
  const word = words[at] as Word
  const [article, before] = [words[at - 1], words[at - 2]]
  if (!isNameWord(word) || word.opens || !article || !before || taken[at - 1]) return undefined
  if (!/^(?:de|het|'t)$/.test(article.lower) || !/^(?:op|van|naar|bij)$/.test(before.lower))
    return undefined
  let speaksOfSchool = false
  for (let near = Math.max(0, at - 15); near < Math.min(words.length, at + 15); near++) {
    if (sentenceOf[near] === sentenceOf[at] && AROUND.test(words[near]?.lower ?? ''))
      speaksOfSchool = true
  }
  if (!speaksOfSchool) return undefined
  return {
    range: [at - 1, endOfName(words, at, taken)],
    rule: 'school-by-sentence',
    confidence: 0.7,
  }
}
