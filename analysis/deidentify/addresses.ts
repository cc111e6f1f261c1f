import type { Find } from './identifier.ts'
import { SENTENCE_STARTS } from './lists/sentence-starts.ts'

/** Endings that make a street whatever stands before them. */
const STREET = 'straat|str\\.|laan|weg|steeg|singel|dreef|allee|gracht|kade|plantsoen|dwarsweg'
/** Endings that make a street only with a house number. */
const STREET_WITH_NUMBER = `${STREET}|plein|dijk|pad|hof|markt|es|esch|brink|park|ring|baan|wal|veld|kamp|erf|hoek|oord|horst|stede|burg|poort|bos|berg|haar|waarde|meent|weide|akker|goed|lanen|hoeve|kolk|maat|mors|hagen`
const NUMBER = '\\d{1,4}(?:\\s?-\\s?\\d{1,4}|\\s?[a-hA-H](?![\\p{L}]))?'
const TITLE =
  "(?:burg(?:emeester|\\.)|burgem\\.|dr\\.|prof\\.|ds\\.|st\\.|sint|prins(?:es)?|koningin|pastoor|mgr\\.|van|de|den|der|ten|ter|het|oude|nieuwe|grote|kleine|lange|korte|hoge|lage|'t)"
const CAPITAL = "[\\p{Lu}][\\p{L}.'’-]{0,30}"

type AddressPattern = {
  readonly rule: string
  readonly regex: RegExp
  readonly confidence: number
  readonly accepts?: (found: string, text: string, at: number) => boolean
}

const PATTERNS: readonly AddressPattern[] = [
  {
    rule: 'street-and-number',
    regex: new RegExp(
      `(?<![\\p{L}])(?:(?:${CAPITAL}|${TITLE})\\s){0,4}(?:${CAPITAL}|[\\p{L}-]{2,30})?(?:${STREET_WITH_NUMBER})\\s(?:nr\\.?\\s|nummer\\s|huisnummer\\s)?${NUMBER}(?!\\s?(?:jaar|uur|keer|dagen|weken|maanden|mensen|kinderen|euro|km|meter|minuten|%|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|[\\d\\p{L}:.]?\\d)`,
      'giu',
    ),
    confidence: 0.9,
    accepts: (found) =>
      !/^(?:op|het|een|de|die|mijn|onderweg|weg|halverwege|vanwege|park|markt|ring|burg|goed|bos|berg|hof|pad|hoek|veld|plein|wal|baan|huisweg)\s(?:nr|nummer|\d)/iu.test(
        found,
      ) && isNamed(found),
  },
  {
    rule: 'street',
    regex: new RegExp(
      `(?<![\\p{L}])(?:(?:\\p{Lu}[\\p{L}'’-]{1,30}|Burg\\.|Dr\\.|Prof\\.|Ds\\.|St\\.|van|de|der|den|ten|ter)\\s){0,4}\\p{Lu}[\\p{Ll}'’-]{1,30}(?:${STREET})(?![\\p{L}])`,
      'gu',
    ),
    confidence: 0.85,
    accepts: (found) => !COMMON_ROAD.test(found),
  },
  {
    rule: 'street-of-two-words',
    regex:
      /(?<![\p{L}])(?:\p{Lu}[\p{L}'’-]{1,30}\s){1,3}(?:[Ss]traat|[Ll]aan|[Ww]eg|[Ss]teeg|[Ss]ingel|[Dd]ijk|[Pp]lein|[Pp]ark)(?![\p{L}])/gu,
    confidence: 0.7,
    accepts: (found) => !/^(?:De|Het|Mijn|Die|Onze|Een|Deze|Dat)\s\p{L}+$/u.test(found),
  },
  {
    rule: 'street-in-small-letters',
    regex:
      /(?<=\b(?:in|aan|op|van|naar)\sde\s)\p{Ll}{4,25}(?:straat|laan|steeg|singel|dreef|allee)(?![\p{L}])/gu,
    confidence: 0.6,
    accepts: (found) => !COMMON_ROAD.test(found),
  },
  {
    rule: 'square',
    regex:
      /(?<=\b(?:aan|op|van)\s(?:het|de)\s)\p{Lu}[\p{L}]{2,25}(?:plein|pad|dijk|park|hof|kade|markt|brink)(?![\p{L}])/gu,
    confidence: 0.8,
  },
  {
    rule: 'numbered-spot',
    regex:
      /(?<![\p{L}])(?:plek|standplaats|staanplaats|perceel|kavel|chalet|huisje|bungalow|appartement|flat|stacaravan|kampeerplek|woonwagen|box|huisnummer|kamernummer)\s(?:nr\.?\s|nummer\s)?\d{1,4}[a-d]?(?!\s?(?:jaar|keer|uur|dagen|weken|maanden)|[\d\p{L}])/giu,
    confidence: 0.8,
  },
  {
    rule: 'house-number',
    regex: /(?<=\bop\s)(?:nummer|nr\.?)\s\d{1,4}[a-d]?(?![\d\p{L}])/giu,
    confidence: 0.7,
  },
]

/** Roads that every town has in its speech, not on its map. */
const COMMON_ROAD =
  /^(?:de |een )?(?:hoofd|winkel|zij|woon|dorps|doorgaande |drukke |achteraf|snel|fiets|auto|rijks|land|zand|om|uit|halver|onder|van|buiten|binnen|sluip|ring|aan|door|toegangs|parallel|bos|spoor|dwars|lijdens|levens|rechts|midden|mid|hulp|juridische |gulden |doodlopende )(?:straat|weg|laan|steeg)$/iu

/** A small-letter word before the number must look like a street and not like speech ("onderweg 2"). */
function isNamed(found: string): boolean {
  const words = found.replace(/\s(?:nr\.?|nummer|huisnummer)?\s?\d.*$/iu, '').split(/\s/)
  const last = words.at(-1) ?? ''
  if (
    /^(?:onderweg|halverwege|vanwege|weg|overweg|omweg|uitweg|snelweg|zoals|steeds|alles|proces|succes|adres|stress|les|mes|zes|bes|fles|hulpgoed|vergoed|tegoed|goed|bos|berg|haar|waar|daar|raar|zwaar|klaar|paar|jaar|naar|maar|gevaar|elkaar|maat|ring|opvoeding|hoeve|woord|hoofdstuk|baan|gebaar|blijkbaar|bereikbaar|parkeerplaats|kinderen|dringend|omgang|markt|park|hoek|veld|horst|pad|stede|oord|burg|akker|kamp|wal|hof|erf|es|plein)$/iu.test(
      last,
    )
  )
    return words.length > 1 && /^\p{Lu}/u.test(last)
  // These endings are found in ordinary words too: only a capital, or a real street ending, makes an address.
  const isStreet = new RegExp(`(?:${STREET}|plein|dijk)$`, 'iu').test(last)
  return isStreet ? !COMMON_ROAD.test(last) || /^\p{Lu}/u.test(last) : /^\p{Lu}/u.test(last)
}

/** Streets with or without a house number, and numbered pitches and flats. Postcodes are in the patterns. May overlap. */
export function findAddresses(text: string): Find[] {
  const found: Find[] = []
  for (const { rule, regex, confidence, accepts } of PATTERNS) {
    for (const match of text.matchAll(regex)) {
      // Small words that lead in ("de", "van") belong to the name only when a capital stands before them.
      const lead = /^(?:\p{Ll}[\p{Ll}'’.]*\s)+(?=\p{Lu})/u.exec(match[0])?.[0] ?? ''
      const isStreet = rule === 'street-and-number' || rule === 'street'
      const skip = isStreet ? leadOfStreet(match[0]) : lead.length
      const surface = match[0].slice(skip)
      if (accepts && !accepts(surface, text, match.index)) continue
      found.push({
        start: match.index + skip,
        end: match.index + match[0].length,
        type: 'ADRES',
        rule,
        confidence,
      })
    }
  }
  return found
}

const STREET_ADJECTIVE =
  /^(?:oude|nieuwe|grote|kleine|lange|korte|hoge|lage|burg(?:emeester|\.)?|burgem\.|dr\.?|prof\.?|ds\.?|st\.?|sint|prins(?:es)?|koningin|pastoor|mgr\.)$/iu
const STREET_PARTICLE = /^(?:van|de|den|der|ten|ter|het|'t)$/iu

/** Letters before the name of the street: "Hij woont op de Oude Molenstraat 12" begins at "Oude". */
function leadOfStreet(found: string): number {
  const words = [...found.matchAll(/\S+/gu)]
  let street = words.length - 1
  while (street > 0 && !/\p{L}{3}/u.test(words[street]?.[0] ?? '')) street--
  while (street > 0 && /^(?:nr\.?|nummer|huisnummer)$/iu.test(words[street]?.[0] ?? '')) street--
  let from = street
  for (let at = street - 1; at >= 0; at--) {
    const word = words[at]?.[0] ?? ''
    const isCapital = /^\p{Lu}/u.test(word)
    if (STREET_ADJECTIVE.test(word)) from = at
    else if (STREET_PARTICLE.test(word)) from = isCapital ? at : from
    else if (isCapital && !SENTENCE_STARTS.has(word.toLowerCase())) from = at
    else break
  }
  return words[from]?.index ?? 0
}
