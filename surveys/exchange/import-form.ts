import { fail, type Result } from '#surveys/result.ts'
import { IMPORT_LIMITS, type Imported, type ImportProblem } from './import-report.ts'
import { importNarraFirma } from './narrafirma.ts'
import { importSurveyJs } from './surveyjs-json.ts'
import { importXlsForm } from './xlsform.ts'

/** The forms of others that can be taken in. */
export const IMPORT_FORMATS = ['surveyjs', 'narrafirma', 'xlsform'] as const
export type ImportFormat = (typeof IMPORT_FORMATS)[number]

/** What a file is by its name; nothing when it is none of the three. */
export function formatOf(fileName: string): ImportFormat | undefined {
  const name = fileName.toLowerCase()
  if (name.endsWith('.json')) return 'surveyjs'
  if (name.endsWith('.csv')) return 'narrafirma'
  return name.endsWith('.xlsx') ? 'xlsform' : undefined
}

/** A survey out of the form of somebody else; problems as each format has them. Whatever the bytes are, it does not throw. */
export function importForm(
  format: ImportFormat,
  bytes: Uint8Array,
): Result<Imported, ImportProblem> {
  if (bytes.byteLength > IMPORT_LIMITS.bytes)
    return fail({ code: 'file-too-big', found: `${IMPORT_LIMITS.bytes}` })
  if (format === 'xlsform') return importXlsForm(bytes)
  const text = readText(bytes)
  if (text === undefined) return fail({ code: 'file-unreadable', found: 'UTF-8' })
  return format === 'surveyjs' ? importSurveyJs(text) : importNarraFirma(text)
}

function readText(bytes: Uint8Array): string | undefined {
  try {
    // The byte order mark stays: what was not changed goes out as it came in.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
