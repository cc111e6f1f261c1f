import type { SurveyDefinition } from '#surveys/definition.ts'

/** What can be said of one part of an imported form; the sentence for each stands with the words of the interface. */
export const IMPORT_NOTES = [
  'kind-unknown',
  'kind-changed',
  'setting-kept',
  'renamed',
  'value-changed',
  'condition-not-carried',
  'piping-removed',
  'markup-removed',
  'group-flattened',
  'exact-not-asked',
  'language-first',
  'page-empty',
  'choices-elsewhere',
  'calculation',
  'repeat-once',
  'not-accepted',
] as const

/**
 * What became of one part: `at` says where it stands in the file, `found` quotes what it was.
 *
 * `shown` is false when tellers do not see the part, true when they see it in another way than the file meant.
 */
export type ImportNote = {
  readonly code: (typeof IMPORT_NOTES)[number]
  readonly at: string
  readonly found: string
  readonly shown: boolean
}

/** A form of somebody else as a survey of ours, with everything that is not as it was. */
export type Imported = {
  readonly definition: SurveyDefinition
  readonly notes: readonly ImportNote[]
}

/** Why nothing could be made of a file. */
export type ImportProblem =
  | { readonly code: 'file-unreadable'; readonly found: string }
  | { readonly code: 'file-too-big'; readonly found: string }
  | { readonly code: 'nothing-to-ask'; readonly notes: readonly ImportNote[] }

/** The most of everything that is taken in: more is no form that people fill in. */
export const IMPORT_LIMITS = {
  /** Bytes of the file as it came; a draft holds it three times, and drafts have a limit of their own. */
  bytes: 800 * 1024,
  /** Questions, and rows of a sheet. */
  questions: 1000,
  rows: 5000,
  columns: 200,
  /** Letters of one cell or text. */
  text: 20_000,
  /** Bytes of a part of an XLSX file when it is unpacked, and of all parts together. */
  unpacked: 8 * 1024 * 1024,
  /** How deep JSON may be nested. */
  depth: 60,
} as const

/** Quotes are short: a report is read, not copied from. */
export function quoted(found: unknown): string {
  const text = typeof found === 'string' ? found : (JSON.stringify(found) ?? '')
  return text.length > 120 ? `${text.slice(0, 117)}…` : text
}
