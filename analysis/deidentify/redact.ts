import type { Span } from '#analysis/text/spans.ts'
import { ageBand, season } from './coarser.ts'

/** A stretch of one field that has to go. */
export type Mark = Span & { readonly type: string }

/** One stretch and what came in its place: [start, end) in the text as typed, [newStart, newEnd) in the result. */
export type Replacement = Span & {
  readonly type: string
  readonly placeholder: string
  readonly newStart: number
  readonly newEnd: number
}

export type RedactedField = { readonly text: string; readonly replacements: readonly Replacement[] }

/** The word in the placeholder, in the language of the stories. */
const WORDS: Readonly<Record<string, string>> = {
  NAAM: 'naam',
  PLAATS: 'plaats',
  ADRES: 'adres',
  SCHOOL: 'school',
  ORGANISATIE: 'organisatie',
  LEEFTIJD: 'leeftijd',
  DATUM: 'datum',
  BEROEP: 'beroep',
  TELEFOON: 'telefoonnummer',
  EMAIL: 'e-mailadres',
  BSN: 'bsn',
  IBAN: 'rekeningnummer',
  KENTEKEN: 'kenteken',
  ZAAKNUMMER: 'zaaknummer',
  SOCIAL: 'gebruikersnaam',
  URL: 'webadres',
}

/**
 * The fields with every mark replaced.
 *
 * The same words are the same placeholder in all fields of the story, whatever their capitals or possessive ending:
 * "Sanne", "sanne's" and "Sannes" are all `[naam 1]`; a possessive keeps its sense as `[naam 1]s`. Numbers run per type, in
 * order of the fields (as given) and of the text. An age becomes a band (`[leeftijd 8-11]`), a date a season and year
 * (`[voorjaar 2023]`). Overlapping marks become one, with the type of the first; marks outside the text are bugs and throw
 * a RangeError. A field without marks comes back as it was.
 */
export function redact(
  fields: Readonly<Record<string, string>>,
  marksByField: Readonly<Record<string, readonly Mark[]>>,
): Record<string, RedactedField> {
  const sorted = Object.entries(fields).map(
    ([field, text]) => [field, text, apart(text, marksByField[field] ?? [])] as const,
  )
  const numbers = numberSurfaces(
    sorted.flatMap(([, text, marks]) =>
      marks.map((mark) => ({ type: mark.type, surface: text.slice(mark.start, mark.end) })),
    ),
  )
  return Object.fromEntries(
    sorted.map(([field, text, marks]) => [field, replaceIn(text, marks, numbers)]),
  )
}

/** Sorted marks without overlap. */
function apart(text: string, marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = []
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start < 0 || mark.end > text.length || mark.start >= mark.end) {
      throw new RangeError(`mark [${mark.start}, ${mark.end}) in a text of ${text.length}`)
    }
    const last = kept.at(-1)
    if (last && mark.start < last.end) {
      kept[kept.length - 1] = { ...last, end: Math.max(last.end, mark.end) }
    } else kept.push(mark)
  }
  return kept
}

type Surface = { readonly type: string; readonly surface: string }
/** Placeholder by type and plain surface. */
type Numbers = ReadonlyMap<string, string>

const plain = (surface: string) =>
  surface
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('’', "'")
    .replace(/[\s.]+/g, ' ')
    .trim()
const keyOf = (type: string, surface: string) => `${type}\n${surface}`

/** Which names are possessive forms is only known when all surfaces are seen: "Sannes" is Sanne's, "Hans" is Hans. */
function numberSurfaces(all: readonly Surface[]): Numbers {
  const seen = new Set(all.map(({ type, surface }) => keyOf(type, plain(surface))))
  const bare = ({ type, surface }: Surface): string => {
    const whole = plain(surface)
    const stripped = whole.replace(/'s?$/, '')
    if (stripped !== whole)
      return seen.has(keyOf(type, stripped)) || type === 'NAAM' ? stripped : whole
    if (type !== 'NAAM' || !whole.endsWith('s')) return whole
    return seen.has(keyOf(type, whole.slice(0, -1))) ? whole.slice(0, -1) : whole
  }
  const counts = new Map<string, number>()
  const byBare = new Map<string, string>()
  const result = new Map<string, string>()
  for (const { type, surface } of all) {
    const name = bare({ type, surface })
    let placeholder = byBare.get(keyOf(type, name)) ?? fixedPlaceholder(type, surface)
    if (placeholder === undefined) {
      const count = (counts.get(type) ?? 0) + 1
      counts.set(type, count)
      placeholder = `[${WORDS[type] ?? type.toLowerCase()} ${count}]`
    }
    byBare.set(keyOf(type, name), placeholder)
    const isPossessive = type === 'NAAM' && name !== plain(surface)
    result.set(keyOf(type, plain(surface)), isPossessive ? `${placeholder}s` : placeholder)
  }
  return result
}

/** Ages and dates are made coarser instead of numbered: a story needs to keep when and how old. */
function fixedPlaceholder(type: string, surface: string): string | undefined {
  if (type === 'LEEFTIJD') {
    const band = ageBand(surface)
    return band ? `[leeftijd ${band}]` : '[leeftijd]'
  }
  if (type !== 'DATUM') return undefined
  const coarse = season(surface)
  return coarse ? `[${coarse}]` : '[datum]'
}

function replaceIn(text: string, marks: readonly Mark[], numbers: Numbers): RedactedField {
  const replacements: Replacement[] = []
  let result = ''
  let from = 0
  for (const { start, end, type } of marks) {
    const placeholder = numbers.get(keyOf(type, plain(text.slice(start, end))))
    if (placeholder === undefined) throw new Error('a mark without its number')
    result += text.slice(from, start)
    const newStart = result.length
    result += placeholder
    replacements.push({ start, end, type, placeholder, newStart, newEnd: result.length })
    from = end
  }
  return { text: result + text.slice(from), replacements }
}
