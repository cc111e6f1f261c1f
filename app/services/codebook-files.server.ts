import type { Codebook } from '#analysis/coding/codebook.ts'
import { codebookRows, readCodebookRows } from '#analysis/coding/codebook-csv.ts'
import { editCodebook } from '#analysis/coding/codebook-edit.ts'
import {
  compareOutline,
  type ImportReport,
  type Outline,
} from '#analysis/coding/codebook-outline.ts'
import { isEmptyPatch, patchBetween } from '#analysis/coding/codebook-patch.ts'
import { guidFor, type QdcProblem, readQdc, writeQdc } from '#analysis/coding/codebook-qdc.ts'
import { colorOfTheme } from '#analysis/coding/theme-colors.ts'
import { csvOf, readCsv } from '#analysis/export/csv.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import type { App } from './app.server.ts'
import { type Editor, loadWorkingCopy, storeStep, takeWorkingCopy } from './codebook.server.ts'

/** The most bytes of a file that is read in; the codebook of PACT is 180 kB. */
export const LARGEST_FILE = 500_000
const MOST_THEMES = 500

export type FileKind = 'csv' | 'qdc'

export type FileProblem =
  | { readonly code: QdcProblem }
  | { readonly code: 'file-too-large' }
  | { readonly code: 'theme-changed-by-other' }
  | { readonly code: 'nothing-changed' }

/** The working copy as a file to save. */
export async function exportCodebook(
  app: App,
  projectId: string,
  kind: FileKind,
): Promise<{ readonly name: string; readonly type: string; readonly body: string }> {
  const { book } = await app.database.staff.inProject(projectId, (db) =>
    loadWorkingCopy(db, projectId),
  )
  if (kind === 'csv')
    return {
      name: 'codeboek.csv',
      type: 'text/csv; charset=utf-8',
      body: csvOf(codebookRows(book)),
    }
  const colorOf = (code: string) => colorOfTheme(book, code)
  const body = writeQdc(book, { projectId, colorOf })
  return { name: 'codeboek.qdc', type: 'application/xml; charset=utf-8', body }
}

/** What taking over a file would do to the working copy; nothing is stored. `step` is what the report builds on. */
export async function reportImport(
  app: App,
  projectId: string,
  text: string,
): Promise<Result<Omit<ImportReport, 'book'> & { readonly step: number }, FileProblem>> {
  const { book, step } = await app.database.staff.inProject(projectId, (db) =>
    loadWorkingCopy(db, projectId),
  )
  const read = readFile(text, book)
  if (!read.ok) return read
  const { book: _, ...report } = compareOutline(book, read.value, guidsOf(projectId))
  return ok({ ...report, step })
}

/**
 * Takes a file over into the working copy, as one change that can be taken back. `retireGone` retires the themes that the file lacks.
 * Refused when the working copy changed since the report was made.
 */
export async function applyImport(
  app: App,
  { projectId, person }: Editor,
  text: string,
  { basedOn, retireGone }: { readonly basedOn: number; readonly retireGone: boolean },
): Promise<Result<number, FileProblem>> {
  return app.database.staff.inProject(projectId, async (tx) => {
    const { book, step } = await takeWorkingCopy(tx, projectId)
    if (basedOn !== step) return fail({ code: 'theme-changed-by-other' as const })
    const read = readFile(text, book)
    if (!read.ok) return read
    const report = compareOutline(book, read.value, guidsOf(projectId))
    const made = retireGone ? withoutGone(report) : report.book
    const patch = patchBetween(book, made)
    if (isEmptyPatch(patch)) return fail({ code: 'nothing-changed' as const })
    const change = { kind: 'import', book: made, patch, moves: [], after: step }
    await storeStep(app, tx, { projectId, person }, change)
    return ok(step + 1)
  })
}

function withoutGone({ book, gone }: ImportReport): Codebook {
  return gone.reduce((left, { code }) => {
    const done = editCodebook(left, { kind: 'retire', code })
    return done.ok ? done.value.book : left
  }, book)
}

const guidsOf = (projectId: string) => (code: string) => guidFor(projectId, code)

function readFile(text: string, { classes }: Codebook): Result<Outline, FileProblem> {
  if (Buffer.byteLength(text) > LARGEST_FILE) return fail({ code: 'file-too-large' })
  const read = /^\uFEFF?\s*</.test(text) ? readQdc(text, classes) : readTable(text, classes)
  if (read.ok && read.value.themes.length > MOST_THEMES) return fail({ code: 'file-too-large' })
  return read
}

function readTable(text: string, classes: Codebook['classes']): Result<Outline, FileProblem> {
  const rows = readCsv(text)
  const hasNames = rows?.[0]?.some((name) => name.trim().toLowerCase() === 'name_nl')
  if (!rows || !hasNames) return fail({ code: 'file-no-codebook' })
  return ok(readCodebookRows(rows, classes))
}
