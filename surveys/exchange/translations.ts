import { isPlainObject } from '#surveys/comparison.ts'
import type { LocalText, SurveyDefinition } from '#surveys/definition.ts'
import { listPiped } from '#surveys/piped-names.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import { readCsv, withoutGuard, writeCsv } from './csv-rows.ts'
import { IMPORT_LIMITS, type ImportProblem } from './import-report.ts'
import { listTexts, withTexts } from './survey-texts.ts'
import { attribute, escapeXml, findInside, inside, readXml, textOf } from './xml.ts'

/** One text in the file of a translator: its key, what it said in Dutch, and what it says in other languages. */
export type Translated = {
  readonly key: string
  readonly source: string
  readonly targets: Readonly<Record<string, string>>
}

/**
 * What an import of translations did, as keys.
 *
 * `taken` is how many texts now say something else. `unknown` keys are not in the survey. `stale` ones were translated from another
 * Dutch text than the survey has now, `piping` ones lack or add a name between braces: both were left out. `missing` ones have no text
 * in a language of the file.
 */
export type TranslationReport = {
  readonly taken: number
  readonly unknown: readonly string[]
  readonly stale: readonly string[]
  readonly piping: readonly string[]
  readonly missing: readonly string[]
}

function dutchOf(text: LocalText): string {
  return typeof text === 'string' ? text : (text.default ?? text.nl ?? '')
}

/** Every text of a survey with what it says in these languages; '' where it says nothing. */
export function listTranslations(
  definition: SurveyDefinition,
  languages: readonly string[],
): readonly Translated[] {
  return listTexts(definition).map(({ key, text }) => ({
    key,
    source: dutchOf(text),
    targets: Object.fromEntries(
      languages.map((tag) => [tag, typeof text === 'string' ? '' : (text[tag] ?? '')]),
    ),
  }))
}

/** All texts as CSV: key, Dutch, and a column per language. */
export function translationsCsv(
  definition: SurveyDefinition,
  languages: readonly string[],
): string {
  const rows = listTranslations(definition, languages).map(({ key, source, targets }) => [
    key,
    source,
    ...languages.map((tag) => targets[tag] ?? ''),
  ])
  return writeCsv([['key', 'nl', ...languages], ...rows])
}

/**
 * All texts as XLIFF 1.2 from Dutch to one language.
 *
 * 1.2 and not 2.0: more tools of translators read and write it whole. Source: OASIS, "XLIFF Version 1.2", 1 February 2008.
 */
export function translationsXliff(definition: SurveyDefinition, language: string): string {
  const units = listTranslations(definition, [language]).map(({ key, source, targets }) => {
    const said = targets[language] ?? ''
    const target = said === '' ? '' : `<target>${escapeXml(said)}</target>`
    return `      <trans-unit id="${escapeXml(key)}" xml:space="preserve"><source>${escapeXml(source)}</source>${target}</trans-unit>\n`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file original="survey" datatype="plaintext" source-language="nl" target-language="${escapeXml(language)}">
    <body>
${units.join('')}    </body>
  </file>
</xliff>
`
}

const TAG = /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i

/** What stands in a file of translations, CSV or XLIFF 1.2. Problems: `file-unreadable`, `file-too-big`. */
export function readTranslations(text: string): Result<readonly Translated[], ImportProblem> {
  if (text.length > IMPORT_LIMITS.bytes)
    return fail({ code: 'file-too-big', found: `${IMPORT_LIMITS.bytes}` })
  return /^\uFEFF?\s*</.test(text) ? readXliff(text) : readTable(text)
}

function readTable(text: string): Result<readonly Translated[], ImportProblem> {
  const read = readCsv(text)
  if (!read.ok) return read
  const [header = [], ...rows] = read.value
  const [key, source, ...languages] = header.map((cell) => cell.trim())
  if (key !== 'key' || source !== 'nl' || !languages.every((tag) => TAG.test(tag)))
    return fail({ code: 'file-unreadable', found: 'CSV' })
  return ok(
    rows.map((row) => ({
      key: withoutGuard(row[0] ?? ''),
      source: withoutGuard(row[1] ?? ''),
      targets: Object.fromEntries(
        languages.map((tag, index) => [tag, withoutGuard(row[index + 2] ?? '')]),
      ),
    })),
  )
}

function readXliff(text: string): Result<readonly Translated[], ImportProblem> {
  const files = inside(findInside(readXml(text.replace(/^\uFEFF/, '')), 'xliff'), 'file')
  const language = attribute(files[0], 'target-language')
  if (files.length === 0 || !TAG.test(language))
    return fail({ code: 'file-unreadable', found: 'XLIFF 1.2' })
  return ok(
    files.flatMap((file) =>
      inside(findInside(file, 'body'), 'trans-unit').map((unit) => ({
        key: attribute(unit, 'id'),
        source: textOf(findInside(unit, 'source')),
        targets: { [language]: textOf(findInside(unit, 'target')) },
      })),
    ),
  )
}

/** The survey with translations taken in, and what became of each. Dutch texts never change. */
export function takeTranslations(
  definition: SurveyDefinition,
  translated: readonly Translated[],
): { readonly definition: SurveyDefinition; readonly report: TranslationReport } {
  const known = new Map(listTexts(definition).map(({ key, text }) => [key, text]))
  const changed = new Map<string, LocalText>()
  const report = {
    unknown: [] as string[],
    stale: [] as string[],
    piping: [] as string[],
    missing: [] as string[],
  }
  let taken = 0
  for (const { key, source, targets } of translated) {
    const text = known.get(key)
    if (text === undefined) {
      report.unknown.push(key)
      continue
    }
    for (const [tag, said] of Object.entries(targets)) {
      const old = typeof text === 'string' ? '' : (text[tag] ?? '')
      if (tag === 'nl' || tag === 'default' || said === old) {
        if (said === '' && source !== '') report.missing.push(`${key} (${tag})`)
      } else if (said === '') report.missing.push(`${key} (${tag})`)
      else if (source !== dutchOf(text)) report.stale.push(`${key} (${tag})`)
      else if (namesIn(said) !== namesIn(source)) report.piping.push(`${key} (${tag})`)
      else {
        changed.set(key, { ...asMap(changed.get(key) ?? text), [tag]: said })
        taken += 1
      }
    }
  }
  return { definition: withTexts(definition, changed), report: { taken, ...report } }
}

function namesIn(text: string): string {
  return listPiped(text).toSorted().join('\0')
}

function asMap(text: LocalText): Readonly<Record<string, string>> {
  return isPlainObject(text)
    ? (text as Readonly<Record<string, string>>)
    : { default: text as string }
}
