import type { LanguageRules } from './language-en.ts'
import { wordsOf } from './sentences.ts'

/** Finite verbs with which a second question begins after "en" or "of". */
const VERBS =
  'was|waren|is|zijn|ben|bent|had|hadden|heb|hebt|heeft|hebben|werd|werden|wordt|word|kreeg|kregen|krijg|krijgt|kon|konden|kun|kunt|kan|wist|wil|wilde|vond|vind|vindt|voelde|voel|hielp|helpt|deed|doe|doet|ging|gaat|gaf|geeft|kwam|komt|moest|moet|mocht|mag|zou|zag|zie|ziet'

/** Words that judge; two of them joined ask two things. */
const JUDGING =
  'snel|duidelijk|vriendelijk|goed|slecht|tevreden|nuttig|eerlijk|veilig|rustig|deskundig|bereikbaar|betaalbaar|prettig|fijn|begrijpelijk|respectvol|betrouwbaar|makkelijk|moeilijk|volledig|bruikbaar|behulpzaam|geduldig|correct|passend|tijdig'

const DOUBLE: readonly RegExp[] = [
  /\ben\/of\b/i,
  new RegExp(
    `\\b(?:${VERBS})\\s+(?!en\\b|of\\b)[^?.]*\\s(?:en|of)\\s(?:hoe |wat |wie |waar |wanneer |waarom )?(?:${VERBS})\\b[^?.]*\\?`,
    'i',
  ),
  /\b(?:wat|wie|waar|wanneer|waarom|hoe)\b[^?.]*\s(?:en|of)\s(?:wat|wie|waar|wanneer|waarom|hoe)\b[^?.]*\?/i,
  new RegExp(`\\b(?:${JUDGING})(?:e)?\\s(?:en|of)\\s(?:${JUDGING})(?:e)?\\b`, 'i'),
]

const LEADING: readonly RegExp[] = [
  /\b(?:vind|denk|voel|merk|weet|zie|wil)(?:t)?\s+(?:je|jij|u)\s+(?:het\s+|dat\s+)?(?:ook|niet ook|ook niet)\b/i,
  /\bben\s+(?:je|jij|u)\s+het\s+(?:ermee\s+eens|(?:er\s+)?(?:mee\s+)?eens)\b/i,
  /,\s*toch\s*\?/i,
  /\b(?:natuurlijk|uiteraard|vanzelfsprekend|uiteindelijk toch)\b/i,
  /\b(?:iedereen weet|zoals (?:je|u) weet|zoals bekend|de meeste (?:ouders|mensen|kinderen) vinden)\b/i,
  /\bhoe\s+(?:fijn|erg|vervelend|slecht|verschrikkelijk|geweldig|nuttig|goed\s+heeft|blij|boos|moeilijk)\s+(?:was|waren|is|vond|ben|bent)\b/i,
  /\bwaarom\s+\p{L}+\s+(?:\p{L}+\s+){0,4}(?:niet|geen|nooit|zo slecht|te laat)\b/iu,
]

const DENYING = new Set([
  'niet',
  'geen',
  'nooit',
  'niemand',
  'niets',
  'niks',
  'nergens',
  'zonder',
  'noch',
])
const DENIED =
  /^(?:on(?:duidelijk|belangrijk|eerlijk|tevreden|veilig|prettig|vriendelijk|redelijk|gewenst|gelukkig|nodig|nuttig|mogelijk|zeker|terecht|rustig|eens|bekend|bereikbaar|begrijpelijk|betrouwbaar|voldoende|juist)|\p{L}+loos)(?:e|er)?$/u

/** "Of niet?", "niet alleen … maar ook" and "wel of niet" deny nothing. */
const NOT_DENYING =
  /\b(?:(?:wel )?of (?:juist )?(?:helemaal )?niet|niet alleen|past niet|zo niet)\b/gi

const PASSIVE =
  /\b(?:word|wordt|worden|werd|werden)\b(?:\s+\p{L}+){0,6}?\s+(?:ge\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her)\p{L}{2,}(?:d|t))\b/iu

/** What is looked for in Dutch. */
export const DUTCH: LanguageRules = {
  doubleQuestion: (text) => {
    const marks = text.match(/\?/g)?.length ?? 0
    const joined = DOUBLE.map((pattern) => pattern.exec(text)?.[0]).find(Boolean)
    return joined ?? (marks > 1 ? text.trim() : undefined)
  },
  leading: LEADING,
  denials: (sentence) =>
    wordsOf(sentence.replace(NOT_DENYING, ' ')).filter(
      (word, _, all) =>
        DENYING.has(word) ||
        // "Onduidelijk" alone is a plain word; denied again it is a riddle.
        (DENIED.test(word) && all.some((other) => DENYING.has(other))),
    ),
  passive: PASSIVE,
}
