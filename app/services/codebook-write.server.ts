import { isSensitive } from '#analysis/coding/codebook-edit.ts'
import { colorOfTheme } from '#analysis/coding/theme-colors.ts'
import type { ProblemCode } from '#app/words/problems.ts'
import type { App } from './app.server.ts'
import { changeCodebook, type Editor, loadSteps, loadWorkingCopy } from './codebook.server.ts'
import {
  type BadCue,
  basedOnOf,
  readThemeForm,
  type Trial,
  type TypedTheme,
  tryChangedCues,
  typedOf,
} from './codebook-form.server.ts'

/** What comes back to the form of a theme: everything as it was typed, with what was tried or why it was not saved. */
export type ThemeAnswer = {
  readonly problem?: ProblemCode
  readonly typed: TypedTheme
  readonly badCues: readonly BadCue[]
  readonly trial?: Trial
  /** The theme as somebody else wrote it in between, and who. */
  readonly now?: TypedTheme
  readonly by?: string | null
  /** The number of the newest change that the form builds on from here. */
  readonly step: number
}

/**
 * Does what the form of a theme asks: tries its cues (`intent` is `try`) or saves it, as a new theme without `code`. Gives the code when
 * it was saved, else the answer for the form; undefined when there is no such theme in use.
 */
export async function answerThemeForm(
  app: App,
  editor: Editor,
  form: FormData,
  code: string | undefined,
): Promise<{ readonly saved: string } | (ThemeAnswer & { readonly saved?: never }) | undefined> {
  const { projectId } = editor
  const { book, step, steps } = await app.database.staff.inProject(projectId, async (db) => ({
    ...(await loadWorkingCopy(db, projectId)),
    steps: await loadSteps(db, projectId),
  }))
  const was = code === undefined ? undefined : book.themes.find((theme) => theme.code === code)
  if (code !== undefined && !was) return undefined
  const { typed, texts, badCues } = readThemeForm(form, book, was)
  const basedOn = basedOnOf(form)
  const answer = { typed, badCues, step: basedOn }
  if (form.get('intent') === 'try') {
    const trial = await tryChangedCues(app, editor, book.classes, was?.cues ?? {}, texts.cues)
    return { ...answer, trial }
  }
  if (badCues.length > 0) {
    const trial = await tryChangedCues(app, editor, book.classes, was?.cues ?? {}, texts.cues)
    return { ...answer, problem: 'cues-wrong', trial }
  }
  // A theme that is sensitive from the start says so by its code and need not say it again.
  const isSaid = was && !was.sensitive && isSensitive(was)
  const { sensitive, ...plain } = texts
  const theme = isSaid || !sensitive ? plain : { ...plain, sensitive }
  const done = await changeCodebook(
    app,
    editor,
    was ? { kind: 'change-theme', code: was.code, theme } : { kind: 'add-theme', theme },
    basedOn,
  )
  if (done.ok) return { saved: done.value }
  if (done.problem.code !== 'theme-changed-by-other' || !was)
    return { ...answer, problem: done.problem.code }
  const by = steps.findLast(({ codes }) => codes.includes(was.code))?.madeBy ?? null
  const now = typedOf(was, colorOfTheme(book, was.code), isSensitive(was))
  return { ...answer, problem: done.problem.code, now, by, step }
}
