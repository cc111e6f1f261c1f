import { randomUUID } from 'node:crypto'
import { pactCodebook } from '#analysis/codebooks/pact.ts'
import { pactClasses } from '#analysis/codebooks/pact-classes.ts'
import { type Codebook, parseCodebook } from '#analysis/coding/codebook.ts'
import {
  type CodebookEdit,
  type CodingMove,
  type EditProblem,
  editCodebook,
} from '#analysis/coding/codebook-edit.ts'
import {
  type CodebookPatch,
  isEmptyPatch,
  patchBetween,
  takeBack,
  touchedCodes,
} from '#analysis/coding/codebook-patch.ts'
import type { Db } from '#db/client.server.ts'
import { findDraft, insertStep, listSteps, lockDraft, type StepRow } from '#db/queries/codebooks.ts'
import { findCodebook, findCodebookId, insertCodebook } from '#db/queries/coding.ts'
import { recordEvent } from '#db/queries/events.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import type { App, Desk } from './app.server.ts'

export type CodebookProblem =
  | EditProblem
  | { readonly code: 'theme-changed-by-other' }
  | { readonly code: 'step-unknown' }
  | { readonly code: 'step-built-on' }

/** Who changes the codebook of which project. */
export type Editor = { readonly projectId: string; readonly person: { readonly id: string } }

/** The working copy of a codebook: what leads see and change. `step` is the number of its newest change. */
export type WorkingCopy = { readonly book: Codebook; readonly step: number }

/** A change as it was stored. */
export type Step = Omit<StepRow, 'patch' | 'moves'> & {
  readonly patch: CodebookPatch
  readonly moves: readonly CodingMove[]
}

/**
 * Gives a project its first codebook: the one of PACT, or one without themes. Word classes that cue lines name come along with both.
 * A project that has a codebook keeps it.
 */
export async function startCodebook(
  app: Desk,
  projectId: string,
  start: 'pact' | 'empty',
): Promise<void> {
  const name = { nl: 'Codeboek', en: 'Codebook' }
  const content: Codebook =
    start === 'pact'
      ? pactCodebook
      : { slug: 'own', name, groups: [], classes: pactClasses, themes: [] }
  await app.database.staff.inProject(projectId, async (tx) => {
    if (await findCodebookId(tx, projectId)) return
    await insertCodebook(tx, { projectId, id: randomUUID(), number: 1, content })
  })
}

/** The working copy of a project: the newest edition until somebody changes something. */
export async function loadWorkingCopy(db: Db, projectId: string): Promise<WorkingCopy> {
  const draft = await findDraft(db, projectId)
  if (draft) return { book: parseCodebook(draft.content), step: draft.step }
  return { book: parseCodebook(await newestContent(db, projectId)), step: 0 }
}

/** What the newest edition says, as stored; throws when there is none, because no project starts without one. */
export async function newestContent(db: Db, projectId: string): Promise<unknown> {
  const id = await findCodebookId(db, projectId)
  if (!id) throw new Error('a project without a codebook')
  return findCodebook(db, projectId, id)
}

/** Every change, oldest first. */
export async function loadSteps(db: Db, projectId: string): Promise<readonly Step[]> {
  const rows = await listSteps(db, projectId)
  return rows.map((row) => ({
    ...row,
    patch: row.patch as CodebookPatch,
    moves: row.moves as readonly CodingMove[],
  }))
}

/** Takes the working copy for a change: nobody else changes it until the transaction ends. */
export async function takeWorkingCopy(tx: Db, projectId: string): Promise<WorkingCopy> {
  const { content, step } = await lockDraft(tx, projectId, await newestContent(tx, projectId))
  return { book: parseCodebook(content), step }
}

/**
 * Makes one change in the working copy; coding goes on by the newest edition until somebody publishes.
 *
 * `basedOn` is the number of the newest change that the person saw. When somebody else changed what this change is about since then it
 * is refused with 'theme-changed-by-other', and nothing is stored. Gives the code of the theme or group that was changed or made.
 */
export async function changeCodebook(
  app: App,
  { projectId, person }: Editor,
  edit: CodebookEdit,
  basedOn: number,
): Promise<Result<string, CodebookProblem>> {
  return app.database.staff.inProject(projectId, async (tx) => {
    const { book, step } = await takeWorkingCopy(tx, projectId)
    const about = codesOf(edit)
    if (basedOn < step && about.length > 0) {
      const since = (await listSteps(tx, projectId)).filter(({ number }) => number > basedOn)
      if (since.some(({ codes }) => codes.some((code) => about.includes(code))))
        return fail({ code: 'theme-changed-by-other' as const })
    }
    const edited = editCodebook(book, edit)
    if (!edited.ok) return edited
    const { moves, code } = edited.value
    const patch = patchBetween(book, edited.value.book)
    const made = { kind: edit.kind, book: edited.value.book, patch, moves, after: step }
    await storeStep(app, tx, { projectId, person }, made)
    return ok(code)
  })
}

/** What a change builds on: it must be as the person saw it. Moving builds on nothing but the place of the moment. */
function codesOf(edit: CodebookEdit): readonly string[] {
  switch (edit.kind) {
    case 'merge':
      return [edit.from, edit.into]
    case 'split':
      return [edit.from]
    case 'change-theme':
    case 'rename-group':
    case 'remove-group':
    case 'retire':
    case 'bring-back':
      return [edit.code]
    default:
      return []
  }
}

/** Stores a change with its event, in the caller's transaction, which has taken the working copy. */
export async function storeStep(
  app: Pick<App, 'now'>,
  tx: Db,
  { projectId, person }: Editor,
  change: {
    readonly kind: string
    readonly book: Codebook
    readonly patch: CodebookPatch
    readonly moves: readonly CodingMove[]
    /** The number of the newest change so far. */
    readonly after: number
    readonly takesBack?: number
  },
): Promise<void> {
  const { kind, book, patch, moves, after, takesBack } = change
  const [number, at, codes] = [after + 1, app.now(), touchedCodes(patch)]
  await insertStep(
    tx,
    {
      projectId,
      number,
      kind,
      codes: [...codes],
      patch,
      moves,
      takesBack,
      madeBy: person.id,
      madeAt: at,
    },
    book,
  )
  await recordEvent(tx, {
    projectId,
    kind: 'codebook.changed',
    actorId: person.id,
    details: { step: number, kind, codes },
    at,
  })
}

/**
 * Takes one change back, also after it was published: then a theme that it made is retired rather than gone, and codings come back when
 * this is published. Refused with 'step-built-on' when what it changed was changed again since: that goes back first.
 */
export async function takeBackStep(
  app: App,
  { projectId, person }: Editor,
  number: number,
): Promise<Result<number, CodebookProblem>> {
  return app.database.staff.inProject(projectId, async (tx) => {
    const { book, step } = await takeWorkingCopy(tx, projectId)
    const steps = await loadSteps(tx, projectId)
    const target = steps.find((one) => one.number === number)
    if (!target || !canTakeBack(target, steps)) return fail({ code: 'step-unknown' as const })
    const isPublished = target.edition !== null
    const home = target.kind === 'split' ? target.moves[0]?.from : undefined
    const back = takeBack(book, target.patch, { isPublished, ...(home ? { home } : {}) })
    if (!back) return fail({ code: 'step-built-on' as const })
    const patch = patchBetween(book, back)
    if (isEmptyPatch(patch)) return fail({ code: 'nothing-changed' as const })
    const left =
      isPublished && home ? target.moves.map(({ from, into }) => ({ from: into, into: from })) : []
    const made = { kind: 'take-back', book: back, patch, moves: left, after: step }
    await storeStep(app, tx, { projectId, person }, { ...made, takesBack: number })
    return ok(number)
  })
}

/** Whether a change can be taken back: it takes none back itself, and was not taken back already. */
export function canTakeBack(
  step: Pick<Step, 'number' | 'takesBack'>,
  steps: readonly Pick<Step, 'takesBack'>[],
): boolean {
  return step.takesBack === null && !steps.some(({ takesBack }) => takesBack === step.number)
}
