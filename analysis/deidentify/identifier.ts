import type { Span } from '#analysis/text/spans.ts'

/** What can give a person away. */
export type IdentifierType =
  | 'NAAM'
  | 'PLAATS'
  | 'ADRES'
  | 'SCHOOL'
  | 'ORGANISATIE'
  | 'LEEFTIJD'
  | 'DATUM'
  | 'BEROEP'
  | 'TELEFOON'
  | 'EMAIL'
  | 'BSN'
  | 'IBAN'
  | 'KENTEKEN'
  | 'ZAAKNUMMER'
  | 'SOCIAL'
  | 'URL'

/**
 * A stretch of text that may give somebody away.
 * `rule` names what found it; `confidence` in [0, 1] is a rank that we set by hand, not a measured chance.
 */
export type Find = Span & {
  readonly type: IdentifierType
  readonly rule: string
  readonly confidence: number
}
