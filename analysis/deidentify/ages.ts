import { findAgeFigures } from './age-figures.ts'
import type { Find } from './identifier.ts'
import { isOrdinal, numberOf } from './numbers.ts'
import type { Reading, Word } from './reading.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

const PEOPLE = words(
  'kind kinderen kindje kindjes kids zoon zoontje zoons zonen zoontjes dochter dochtertje dochters dochtertjes jongen jongens jongetje jongetjes meisje meisjes ' +
    'meid meiden tweeling baby peuter kleuter puber pubers tiener tieners broer broertje broers broertjes zus zusje zussen zusjes neefje nichtje neef nicht kleinzoon ' +
    'kleindochter kleinkind kleinkinderen stiefzoon stiefdochter stiefkind stiefkinderen pleegkind pleegzoon pleegdochter vriend vriendin vriendje vriendinnetje man vrouw ' +
    'vader moeder opa oma mama papa oudste jongste middelste leerling cliënt client jongere gast gozer knul meiske gastje zonnetje manneke ventje ex iemand mensen ' +
    'eentje dame heer buurjongen buurmeisje halfbroer halfzus halfbroertje halfzusje stiefbroer stiefzus pleegbroer pleegzus',
)
const SUBJECTS = words('ik hij zij ze ie je jij we wij hun u')
const IS = words('ben bent is was waren zijn werd werden wordt word worden geworden wordt ws wordt')
const ADVERBS = words(
  'nu net pas al bijna nog toen ook maar eind inmiddels ongeveer ruim destijds amper dan nauwelijks krap rond een echt zelf pas nét zo’n zon een er slechts dus toch eindelijk vandaag morgen gisteren',
)
const UNIT = words('jaar jr jaren jarige jarig')
const AFTER_DURATION = words(
  'geleden later lang getrouwd samen bij gescheiden uit weg verder na eerder niet niets geen bezig gewacht wachten wachtlijst gevochten procederen ellende ruzie strijd ' +
    'oorlog bezig terug relatie huwelijk alleen gewoond gewerkt ervaring hulp therapie vast onder in en',
)

/**
 * Exact ages of people. The find is the number alone ("een jongen van 8 jaar" gives "8"), so that a band can stand in its
 * place. Durations ("8 jaar getrouwd", "na 8 jaar", "8 jaar geleden") are no ages. In order of the text.
 */
export function findAges({ words: read, text }: Reading): Find[] {
  const figures = findAgeFigures(text)
  const found: Find[] = [...figures]
  for (const [at, word] of read.entries()) {
    if (figures.some(({ start, end }) => start < word.end && word.start < end)) continue
    const joined = /^(\p{L}+|\d{1,2})-?jarig(?:e|en)?$/u.exec(word.lower)
    const stuck = joined?.[1] === undefined ? undefined : numberOf(joined[1])
    if (joined?.[1] !== undefined && stuck !== undefined && stuck > 0 && stuck < 105) {
      add(found, word.start, word.start + joined[1].length, 'years-old', 0.9)
      continue
    }
    const age = numberOf(word.lower)
    if (age === undefined || age < 1 || age > 104) continue
    const confidence = ageConfidence(read, at, text)
    if (confidence === 0) continue
    const suffix = /^(?:e|de|ste)(?![\p{L}])/u.exec(text.slice(word.end, word.end + 4))
    const isRank = /^\d+$/.test(word.text) && suffix
    add(found, word.start, word.end + (isRank ? suffix[0].length : 0), 'age', confidence)
  }
  return found.sort((a, b) => a.start - b.start)
}

function add(found: Find[], start: number, end: number, rule: string, confidence: number): void {
  found.push({ start, end, type: 'LEEFTIJD', rule, confidence })
}

function ageConfidence(read: readonly Word[], at: number, text: string): number {
  const word = read[at] as Word
  const [one, two, three] = [read[at + 1], read[at + 2], read[at + 3]]
  const isDigits = /^\d+$/.test(word.text)
  // "een" and "één" are articles far more often than ages.
  if (/^[eé][eé]n$/.test(word.lower) && !(one?.lower === 'jaar' && two?.lower === 'oud')) return 0
  if (isDigits && /^[.,:]\d|^\s?[%€]|^-\d/.test(text.slice(word.end, word.end + 3))) return 0
  if (/[€$:.,/]$/.test(word.gap) && isDigits) return 0
  const rank =
    isOrdinal(word.lower) ||
    (isDigits && /^(?:e|de|ste)(?!\p{L})/u.test(text.slice(word.end, word.end + 4)))
  if (rank) return rankConfidence(read, at)
  const unit = one && UNIT.has(one.lower) && /^\s?-?$/.test(one.gap) ? one.lower : undefined
  if (unit?.startsWith('jarig')) return 0.9
  if (
    (unit || one?.lower === 'maanden' || one?.lower === 'maand' || one?.lower === 'weken') &&
    two?.lower === 'oud'
  )
    return 0.9
  if (unit && (two?.lower === 'jong' || (two?.lower === 'geworden' && isSameClause(two))))
    return 0.9
  const startsSentence =
    word.opens && (one?.lower === 'was' || one?.lower === 'ben' || one?.lower === 'is')
  if (startsSentence && two && SUBJECTS.has(two.lower)) return 0.85
  if (one?.lower === 'geworden' || (one?.lower === 'was' && isToen(read, at))) return 0.85
  if (unit && two && isSameClause(two) && AFTER_DURATION.has(two.lower)) {
    // "ik was 8 jaar en ..." is an age, "na 8 jaar en ..." is not.
    if (two.lower !== 'en' && two.lower !== 'in') return 0
  }
  if (isOtherUnit(one)) return 0
  return beforeConfidence(read, at, unit, [one, two, three])
}

const isSameClause = (word: Word) => /^[^\S\n]*$/.test(word.gap)

const OTHER_UNITS = words(
  'euro uur uren dag dagen week weken maand maanden minuten minuut keer kilometer km meter procent mensen kinderen ouders gesprekken hulpverleners maal x personen man ' +
    'kids jongens meisjes zussen broers zusjes broertjes dochters zoons honden katten huizen kamers jaargangen instanties nachten weekenden weekeinden klas groep organisaties ' +
    'januari februari maart april mei juni juli augustus september oktober november december verschillende andere keren van tot cm kilo graden',
)
const isOtherUnit = (one: Word | undefined) =>
  one !== undefined && isSameClause(one) && OTHER_UNITS.has(one.lower)

/** "toen ik 12 was", "toen mijn zus zes was". */
function isToen(read: readonly Word[], at: number): boolean {
  return read
    .slice(Math.max(0, at - 5), at)
    .some((word) => /^(?:toen|sinds|als|terwijl|omdat)$/.test(word.lower))
}

/** "op mijn 12e", "vanaf zijn achtste", "sinds haar negende". */
function rankConfidence(read: readonly Word[], at: number): number {
  const [own, since] = [read[at - 1]?.lower ?? '', read[at - 2]?.lower ?? '']
  const isOwn = /^(?:mijn|m'n|mn|me|zijn|z'n|zn|haar|d'r|hun|onze|ons|je|jouw)$/.test(own)
  if (!isOwn || !/^(?:op|sinds|vanaf|tot|rond|na|voor|tegen|rondom|met)$/.test(since)) return 0
  const next = read[at + 1]
  // "op mijn tweede school": the rank counts something else.
  if (
    next &&
    isSameClause(next) &&
    /(?:school|huis|kamer|poging|gesprek|kind|relatie|huwelijk|man|vrouw|baan|keer|dag|week|jaar)$/.test(
      next.lower,
    )
  )
    return next.lower.endsWith('jaar') ? 0.6 : 0
  return 0.85
}

function beforeConfidence(
  read: readonly Word[],
  at: number,
  unit: string | undefined,
  [, two]: readonly (Word | undefined)[],
): number {
  let back = at - 1
  while (back >= 0 && ADVERBS.has(read[back]?.lower ?? '') && isSameClause(read[back + 1] as Word))
    back--
  const before = read[back]
  if (!before || !isSameClause(read[back + 1] as Word)) return looseConfidence(read, at, unit)
  if (before.lower === 'van') return vanConfidence(read, back, at, unit)
  if (IS.has(before.lower)) return isConfidence(read, back, at, unit, two)
  if (
    SUBJECTS.has(before.lower) &&
    /^(?:toen|als|sinds|terwijl|omdat|dat|tot|totdat|want)$/.test(read[back - 1]?.lower ?? '')
  ) {
    return verbAfter(read, at, unit) ? 0.85 : 0
  }
  if (PEOPLE.has(before.lower) || before.isCapital) {
    if (IS.has(read[back - 1]?.lower ?? '')) return unit || endsClause(read, at) ? 0.7 : 0
    if (isToen(read, at) && verbAfter(read, at, unit)) return 0.85
  }
  if (before.lower === 'nummer' || before.lower === 'nr') return 0
  if (/^(?:leeftijd|jarig|verjaardag|werd|rond|tot|vanaf)$/.test(before.lower))
    return before.lower === 'leeftijd' ? 0.9 : 0
  if (/^(?:en|of|tot)$/.test(before.lower))
    return seriesConfidence(read, back, at, unit) ?? looseConfidence(read, at, unit)
  return looseConfidence(read, at, unit)
}

/** "een jongen van 8", "Sanne van zes", "kinderen van 3 en 5"; not "een wachttijd van 8 maanden" or "van 8 tot 12". */
function vanConfidence(
  read: readonly Word[],
  van: number,
  at: number,
  unit: string | undefined,
): number {
  const next = read[at + (unit ? 2 : 1)]
  if (!unit && next && isSameClause(next) && /^(?:tot|naar|t\/m)$/.test(next.lower)) return 0
  const who = read[van - 1]
  if (!who || !isSameClause(read[van] as Word)) return 0
  if (PEOPLE.has(who.lower)) return 0.9
  if (who.isCapital && !who.opens) return 0.8
  const near = read.slice(Math.max(0, van - 4), van).some((word) => PEOPLE.has(word.lower))
  if (near) return unit || endsClause(read, at) || isSeries(read, at) ? 0.75 : 0.4
  return /^(?:die|eentje|één|een|twee|drie|beiden)$/.test(who.lower) && endsClause(read, at)
    ? 0.6
    : 0
}

const AFTER_AGE =
  /^(?:oud|jong|en|of|toen|als|maar|geworden|dus|want|nu|die|is|was|ouder|jonger|omdat|terwijl|wordt|werd|ben)$/

/** "hij is 8", "ik ben net dertien", "mijn dochter was zes jaar toen"; not "het is 8 jaar", "we zijn 8 jaar samen". */
function isConfidence(
  read: readonly Word[],
  is: number,
  at: number,
  unit: string | undefined,
  two: Word | undefined,
): number {
  const verb = (read[is] as Word).lower
  const near = read.slice(Math.max(0, is - 4), is)
  const after = read[is + 1]
  const subject = near.at(-1)
  const isImpersonal = subject !== undefined && /^(?:het|dat|dit|er|'t)$/.test(subject.lower)
  if (isImpersonal) return 0
  const person =
    near.some(
      (word) =>
        PEOPLE.has(word.lower) || SUBJECTS.has(word.lower) || (word.isCapital && !word.opens),
    ) ||
    (after !== undefined && SUBJECTS.has(after.lower)) ||
    (verb !== 'is' && verb !== 'was' && verb !== 'zijn' && verb !== 'waren') ||
    (near.at(-1)?.isCapital ?? false)
  if (!person) return 0
  if (unit) return two && isSameClause(two) && !AFTER_AGE.test(two.lower) ? 0.4 : 0.85
  if (endsClause(read, at) || isSeries(read, at)) return 0.8
  return /^(?:toen|als|maar|want|geworden|en|nu|dus)$/.test(read[at + 1]?.lower ?? '') ? 0.8 : 0
}

/** "3 en 5 jaar oud", "van 3 en 5", "(7 en 9)": the second counts when the first would. */
function seriesConfidence(
  read: readonly Word[],
  and: number,
  at: number,
  unit: string | undefined,
): number | undefined {
  let first = and - 1
  if (UNIT.has(read[first]?.lower ?? '')) first--
  if (numberOf(read[first]?.lower ?? '') === undefined) return 0
  if (unit && /^(?:oud|en)$/.test(read[at + 2]?.lower ?? '')) return 0.85
  const before = read[first - 1]?.lower ?? ''
  if (before === 'van' || IS.has(before)) return 0.8
  const earlier = read[first - 2]?.lower ?? ''
  if (numberOf(before) !== undefined && (earlier === 'van' || IS.has(earlier))) return 0.8
  return undefined
}

/** "Sanne (8)", "Daan, 11 jaar,", "onze dochter (bijna 4)". */
function looseConfidence(read: readonly Word[], at: number, unit: string | undefined): number {
  const next = read[at + (unit ? 2 : 1)]
  const closes = next === undefined || /^\s*[),.;]/.test(next.gap) || /^(?:en|of)$/.test(next.lower)
  if (!closes) return 0
  let open = at
  while (open > at - 4 && open > 0 && !/[(,]/.test(read[open]?.gap ?? '')) open--
  const gap = read[open]?.gap ?? ''
  const before = read[open - 1]
  // "(Ita) -- 4." and "(1 & 3)": the number does not belong to what the bracket opens.
  if (read.slice(open + 1, at + 1).some((word) => /[)&/–-]/.test(word.gap))) return 0
  if (/\(\s*$/.test(gap)) {
    return before && (PEOPLE.has(before.lower) || before.isCapital) ? 0.9 : unit ? 0.6 : 0.4
  }
  if (/,\s*$/.test(gap) && before && open === at) {
    if (before.isCapital && !before.opens) return 0.7
    if (PEOPLE.has(before.lower)) return 0.7
    if (numberOf(before.lower) !== undefined) return seriesConfidence(read, at, at, unit) ?? 0
  }
  return 0
}

/** The number is followed by another number of the same series, or by "en" and a number. */
function isSeries(read: readonly Word[], at: number): boolean {
  const next = read[at + 1]
  if (!next) return false
  if (/^(?:en|of)$/.test(next.lower)) return numberOf(read[at + 2]?.lower ?? '') !== undefined
  return /^,\s*$/.test(next.gap) && numberOf(next.lower) !== undefined
}

function endsClause(read: readonly Word[], at: number): boolean {
  const next = read[at + 1]
  return next === undefined || /[.,;:!?)\n–]/.test(next.gap)
}

function verbAfter(read: readonly Word[], at: number, unit: string | undefined): boolean {
  const next = read[at + (unit ? 2 : 1)]
  return (
    next !== undefined &&
    (IS.has(next.lower) || numberOf(next.lower) !== undefined || /^(?:en|of)$/.test(next.lower))
  )
}
