import { listVersions } from '#db/queries/surveys.ts'
import { adviseOnDefinition } from '#surveys/advice/advice.ts'
import { estimateMinutes } from '#surveys/advice/length.ts'
import type { LocalText, SurveyDefinition } from '#surveys/definition.ts'
import { localText } from '#surveys/definition.ts'
import type { Edit, Target } from '#surveys/design/edits.ts'
import { codebookCsv } from '#surveys/exchange/codebook.ts'
import { formatOf, importForm } from '#surveys/exchange/import-form.ts'
import type { Imported, ImportProblem } from '#surveys/exchange/import-report.ts'
import { listTexts, type SurveyText } from '#surveys/exchange/survey-texts.ts'
import { exportSurveyJs } from '#surveys/exchange/surveyjs-export.ts'
import {
  readTranslations,
  type TranslationReport,
  takeTranslations,
  translationsCsv,
  translationsXliff,
} from '#surveys/exchange/translations.ts'
import { LOCALES } from '#surveys/locales.ts'
import type { ListName } from '#surveys/question-kinds.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import type { SkipWords } from '#surveys/skip-logic.ts'
import type { App } from './app.server.ts'
import { createSurvey, type DesignProblem } from './designs.server.ts'
import { type AtDraft, type DraftProblem, loadDraft, saveEdits } from './drafts.server.ts'

/** The languages into which a survey can be translated here. */
export const TARGETS = LOCALES.filter((tag) => tag !== 'nl')

export type SentForm = {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly title: string
  readonly role: string
  readonly kind: string
  readonly by: string
}

/**
 * Makes a survey that is not published yet out of a form of somebody else; gives its address and what became of every part.
 *
 * Without a title it gets that of the form, else the name of the file. Problems: those of `importForm` and `createSurvey`.
 */
export async function importSurvey(
  app: App,
  projectId: string,
  { fileName, bytes, title, role, kind, by }: SentForm,
): Promise<
  Result<
    { readonly slug: string; readonly notes: Imported['notes'] },
    ImportProblem | DesignProblem
  >
> {
  const format = formatOf(fileName)
  if (!format) return fail({ code: 'file-unreadable', found: fileName.slice(-40) })
  const read = importForm(format, bytes)
  if (!read.ok) return read
  const { definition, notes } = read.value
  const own = title.trim() || localText(definition.title, 'nl') || fileName.replace(/\.\w+$/, '')
  const named = title.trim() === '' ? definition : { ...definition, title: title.trim() }
  const from = { kind: 'import' as const, definition: named }
  const made = await createSurvey(app, projectId, { title: own, role, kind, from, by })
  return made.ok ? ok({ slug: made.value, notes }) : made
}

/** What can be saved of one survey (its draft, or what was published last, and every version), and what could be asked better. */
export async function loadExchange(app: App, at: AtDraft) {
  const draft = await loadDraft(app, at)
  if (!draft.ok) return draft
  const versions = await listVersions(app.database.db, at.projectId)
  const { definition, survey } = draft.value
  // Who answers is not always said; adults are then.
  const context = { role: survey.role ?? 'ouder', locale: 'nl' } as const
  return ok({
    slug: at.slug,
    advice: adviseOnDefinition(definition, context),
    minutes: estimateMinutes(definition, context),
    title: {
      nl: localText(draft.value.definition.title, 'nl') || at.slug,
      en: localText(draft.value.definition.title, 'en') || at.slug,
    },
    versions: versions
      .filter(({ slug }) => slug === at.slug)
      .map(({ id, number }) => ({ id, number })),
  })
}

export const FILE_FORMS = ['surveyjs', 'csv', 'xliff', 'codeboek'] as const
export type FileForm = (typeof FILE_FORMS)[number]

type Asked = {
  readonly form: FileForm
  readonly language: string
  /** The number of a version; nothing for the draft. */
  readonly version: number | undefined
  readonly words: SkipWords
  readonly notApplicable: string
}

/** A survey as a file; nothing when there is no such survey or version. */
export async function surveyFile(app: App, at: AtDraft, asked: Asked) {
  const draft = await loadDraft(app, at)
  if (!draft.ok) return undefined
  const versions = (await listVersions(app.database.db, at.projectId)).filter(
    ({ slug }) => slug === at.slug,
  )
  const version = versions.find(({ number }) => number === asked.version)
  if (asked.version !== undefined && !version) return undefined
  const definition = version?.definition ?? draft.value.definition
  const number = version?.number ?? (versions[0]?.number ?? 0) + 1
  const name = `${at.slug}-${version ? `v${version.number}` : 'ontwerp'}`
  return fileOf(definition, name, number, versions, asked)
}

function fileOf(
  definition: SurveyDefinition,
  name: string,
  number: number,
  versions: readonly { readonly number: number; readonly definition: SurveyDefinition }[],
  { form, language, words, notApplicable }: Asked,
) {
  const csv = 'text/csv; charset=utf-8'
  switch (form) {
    case 'surveyjs':
      return { name: `${name}.json`, type: 'application/json', body: exportSurveyJs(definition) }
    case 'csv':
      return { name: `${name}-teksten.csv`, type: csv, body: translationsCsv(definition, TARGETS) }
    case 'xliff': {
      const tag = TARGETS.find((one) => one === language) ?? 'en'
      const body = translationsXliff(definition, tag)
      return { name: `${name}-${tag}.xlf`, type: 'application/xliff+xml', body }
    }
    case 'codeboek': {
      const body = codebookCsv(definition, { versions, number, words, notApplicable })
      return { name: `${name}-codeboek.csv`, type: csv, body }
    }
  }
}

/**
 * Takes translations into a draft as one edit, which can be taken back in the designer; gives what became of each text.
 *
 * Problems: those of `readTranslations`, and `survey-unknown`.
 */
export async function importTranslations(
  app: App,
  at: AtDraft,
  key: string,
  text: string,
): Promise<Result<TranslationReport, ImportProblem | DraftProblem>> {
  const read = readTranslations(text)
  if (!read.ok) return read
  const draft = await loadDraft(app, at)
  if (!draft.ok) return draft
  const { definition, revision } = draft.value
  const taken = takeTranslations(definition, read.value)
  const edits = editsBetween(definition, taken.definition)
  if (edits.length === 0) return ok(taken.report)
  const edit: Edit = { do: 'all', edits }
  const saved = await saveEdits(app, at, { basedOn: revision, edits: [{ key, edit }] })
  if (!saved.ok) return saved
  const isDone = saved.value.outcomes.every(({ state }) => state === 'done')
  return isDone ? ok(taken.report) : fail({ code: 'edit-wrong' })
}

function editsBetween(before: SurveyDefinition, after: SurveyDefinition): readonly Edit[] {
  const was = new Map(listTexts(before).map(({ key, text }) => [key, text]))
  return listTexts(after).flatMap((text) =>
    Object.entries(asMap(text.text))
      .filter(([tag, said]) => tag !== 'default' && asMap(was.get(text.key) ?? '')[tag] !== said)
      .map(
        ([language, said]): Edit => ({
          do: 'text',
          at: targetOf(text),
          property: text.entry === undefined ? text.property : 'text',
          language,
          text: said,
        }),
      ),
  )
}

function asMap(text: LocalText): Readonly<Record<string, string>> {
  return typeof text === 'string' ? { default: text } : text
}

function targetOf({ page, question, property, entry }: SurveyText): Target {
  if (question && entry !== undefined)
    return { of: 'entry', question: question.name, list: property as ListName, value: entry }
  if (question) return { of: 'question', question: question.name }
  return page === undefined ? { of: 'survey' } : { of: 'page', page }
}
