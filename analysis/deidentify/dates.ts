import type { Find } from './identifier.ts'

const MONTHS =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|febr|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec'
const YEAR = "(?:19|20)\\d{2}|['’`]\\d{2}"
const DAY = '(?:0?[1-9]|[12]\\d|3[01])'
const MONTH = '(?:0?[1-9]|1[0-2])'
/** What stands between the parts of a date: a mark or a space, or a mark with a space. */
const BETWEEN = '(?:\\s?[-/.]\\s?|\\s)'
const DAY_WORDS =
  'eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|veertiende|vijftiende|zestiende|zeventiende|achttiende|negentiende|twintigste|eenendertigste|dertigste|(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]ntwintigste|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|dertig'

type DatePattern = { readonly rule: string; readonly regex: RegExp; readonly confidence: number }

const PATTERNS: readonly DatePattern[] = [
  {
    rule: 'day-month-in-figures',
    regex: new RegExp(
      `(?<![\\d\\p{L}/.-])${DAY}(?:\\s?([-/.])\\s?${MONTH}\\s?\\1\\s?(?:${YEAR}|\\d{2})|\\s${MONTH}\\s(?:19|20)\\d{2})(?![\\d\\p{L}/-])`,
      'gu',
    ),
    confidence: 0.95,
  },
  {
    rule: 'year-first',
    regex: new RegExp(
      `(?<![\\d\\p{L}/.-])(?:19|20)\\d{2}([-/.\\s])${MONTH}\\1${DAY}(?![\\d\\p{L}/-])`,
      'gu',
    ),
    confidence: 0.95,
  },
  {
    rule: 'year-first',
    regex: new RegExp(
      `(?<![\\d\\p{L}/.-])(?:${YEAR})${BETWEEN}(?:${MONTHS})${BETWEEN}${DAY}(?![\\d\\p{L}/-])`,
      'giu',
    ),
    confidence: 0.9,
  },
  {
    rule: 'day-month',
    regex: new RegExp(
      `(?<![\\d\\p{L}.,])(?:0?[1-9]|[12]\\d|3[01])(?:e|de|ste)?(?:${BETWEEN}|\\sin\\s|\\svan\\s)(?:${MONTHS})\\b\\.?(?:${BETWEEN}?(?:${YEAR})(?!\\d))?`,
      'giu',
    ),
    confidence: 0.9,
  },
  {
    rule: 'day-month-in-words',
    regex: new RegExp(
      `(?<![\\p{L}\\d])(?:${DAY_WORDS})\\s(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\\b(?:\\s(?:${YEAR})(?!\\d))?`,
      'giu',
    ),
    confidence: 0.85,
  },
  {
    rule: 'birth-year',
    regex:
      /(?<=\b(?:geboren|bouwjaar)\s(?:in\s|is\s|op\s)?(?:het\sjaar\s)?)(?:19|20)\d{2}(?!\d)/giu,
    confidence: 0.8,
  },
  {
    rule: 'date-by-name',
    regex:
      /(?<=\b(?:geboortedatum|geboren\sop|geb\.?|trouwdatum|zittingsdatum|op\sde|op)[:\s]{1,2})(?:0?[1-9]|[12]\d|3[01])[-/](?:0?[1-9]|1[0-2])(?![\d/-])/giu,
    confidence: 0.75,
  },
  {
    rule: 'month-year',
    regex: new RegExp(
      `(?<![\\d\\p{L}])(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\\s(?:van\\s)?(?:${YEAR})(?!\\d)`,
      'giu',
    ),
    confidence: 0.45,
  },
]

/** Days that everybody shares: they date a story hardly more than "with Christmas". */
const SHARED_DAY =
  /^(?:0?5\s?(?:december|dec)|2[456]\s?(?:december|dec)|31\s?(?:december|dec)|1\s?(?:januari|jan)|27\s?april|[45]\s?mei|vijf december|een januari|een april|1\s?april|11\s?november)$/i

/**
 * Calendar dates. A day with its month is sure; a month with its year, and a day that everybody shares (5 December), are not.
 * In no order, may overlap.
 */
export function findDates(text: string): Find[] {
  const found: Find[] = []
  for (const { rule, regex, confidence } of PATTERNS) {
    for (const match of text.matchAll(regex)) {
      const surface = match[0].replace(/\.$/, '')
      // "een mei" and "drie mei" are dates, "een maart" is not what people write for the first.
      if (/^een\s/i.test(surface)) continue
      found.push({
        start: match.index,
        end: match.index + surface.length,
        type: 'DATUM',
        rule,
        confidence: SHARED_DAY.test(surface) ? 0.3 : confidence,
      })
    }
  }
  return found
}
