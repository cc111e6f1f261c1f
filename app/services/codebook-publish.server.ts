import { randomUUID } from 'node:crypto'
import { type Codebook, currentCode, parseCodebook } from '#analysis/coding/codebook.ts'
import {
  bringBackCodings,
  type CodingBoard,
  type CodingValues,
  type MovedCoding,
  moveCodings,
  openBoard,
  type PlacedCoding,
} from '#analysis/coding/codebook-moves.ts'
import { isSame } from '#analysis/coding/codebook-patch.ts'
import type { Db } from '#db/client.server.ts'
import { listEditions, listUndecidedStories, setEdition } from '#db/queries/codebooks.ts'
import { insertCodebook } from '#db/queries/coding.ts'
import {
  joinCoding,
  listMoves,
  lockCodings,
  type MoveRow,
  type PlacedRow,
  partCoding,
  recodeCoding,
  setTakenBack,
} from '#db/queries/coding-moves.ts'
import { insertJobs, recordEvent } from '#db/queries/events.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import type { App } from './app.server.ts'
import {
  type Editor,
  loadSteps,
  newestContent,
  type Step,
  takeWorkingCopy,
} from './codebook.server.ts'

export type PublishProblem = { readonly code: 'nothing-to-publish' }

/** An edition that was just published: how many codings went to another theme, and for how many stories suggestions are made anew. */
export type Published = {
  readonly number: number
  readonly moved: number
  readonly stories: number
}

export const LONGEST_NOTE = 500

/**
 * Makes an edition of the working copy: from here on stories are coded by it.
 *
 * Merges and splits bring their codings along, in the same transaction; decisions of people stay what they were. Stories of which not
 * everything is decided get suggestions anew, in jobs. Refused when nothing changed since the last edition.
 */
export async function publishCodebook(
  app: App,
  { projectId, person }: Editor,
  note: string,
): Promise<Result<Published, PublishProblem>> {
  const published = await app.database.staff.inProject(projectId, async (tx) => {
    const { book } = await takeWorkingCopy(tx, projectId)
    const before = parseCodebook(await newestContent(tx, projectId))
    const steps = pendingSteps(await loadSteps(tx, projectId))
    if (isSame(before, book) && steps.every(({ moves }) => moves.length === 0))
      return fail({ code: 'nothing-to-publish' as const })
    const moved = await carryOut(tx, projectId, steps, book)
    const [newest] = await listEditions(tx, projectId)
    const [number, at] = [(newest?.number ?? 0) + 1, app.now()]
    await insertCodebook(tx, {
      projectId,
      id: randomUUID(),
      number,
      content: book,
      note: note.trim().slice(0, LONGEST_NOTE),
      publishedBy: person.id,
      publishedAt: at,
    })
    await setEdition(tx, projectId, number)
    const stories = await listUndecidedStories(tx, projectId)
    await insertJobs(tx, { projectId, kind: 'suggest' }, stories)
    await recordEvent(tx, {
      projectId,
      kind: 'codebook.published',
      actorId: person.id,
      details: { number, moved },
      at,
    })
    return ok({ number, moved, stories: stories.length })
  })
  if (published.ok) app.wakeWorker()
  return published
}

/** The changes that no edition has, without those that were taken back before any had them. */
export function pendingSteps(steps: readonly Step[]): readonly Step[] {
  const waiting = steps.filter(({ edition }) => edition === null)
  const numbers = new Set(waiting.map(({ number }) => number))
  const isCancelled = (step: Step) =>
    (step.takesBack !== null && numbers.has(step.takesBack)) ||
    waiting.some(({ takesBack }) => takesBack === step.number)
  return waiting.filter((step) => !isCancelled(step))
}

/** Brings codings along with these changes; gives how many went. */
async function carryOut(
  tx: Db,
  projectId: string,
  steps: readonly Step[],
  book: Codebook,
): Promise<number> {
  const back = new Map<number, readonly MoveRow[]>()
  for (const { takesBack } of steps)
    if (takesBack !== null) back.set(takesBack, await listMoves(tx, projectId, takesBack))
  const rows = [...back.values()].flat()
  const codes = new Set([
    ...steps.flatMap(({ moves }) => moves.flatMap(({ from, into }) => [from, into])),
    ...rows.flatMap(({ fromCode, intoCode }) => [fromCode, intoCode, currentCode(book, fromCode)]),
  ])
  const board = openBoard(
    (await lockCodings(tx, projectId, [...codes])) as readonly PlacedCoding[],
    rows.flatMap(({ taken }) => (taken ? [placedOf(taken)] : [])),
  )
  for (const step of steps) {
    const from = board.changes.length
    if (step.takesBack !== null)
      bringBackCodings(board, (back.get(step.takesBack) ?? []).map(movedOf), book)
    for (const move of step.moves) moveCodings(board, move)
    await store(tx, projectId, step, board.changes.slice(from))
    if (step.takesBack !== null) await setTakenBack(tx, projectId, step.takesBack, step.number)
  }
  return board.changes.length
}

async function store(
  tx: Db,
  projectId: string,
  { number, takesBack }: Step,
  changes: CodingBoard['changes'],
): Promise<void> {
  for (const [place, change] of changes.entries()) {
    const { moved } = change
    const at = { projectId, step: number, place, ...moved }
    if (change.kind === 'recode') await recodeCoding(tx, at)
    else if (change.kind === 'join' && moved.joined) {
      const { joined } = moved
      const values = joined.after as unknown as StoredValues
      await joinCoding(tx, { ...at, keptId: joined.id, joined, values })
    } else if (change.kind === 'part' && moved.joined)
      await partCoding(tx, {
        projectId,
        step: takesBack ?? number,
        id: moved.id,
        keptId: moved.joined.id,
        code: change.code,
        ...(change.values ? { values: change.values as unknown as StoredValues } : {}),
      })
  }
}

type StoredValues = Pick<PlacedRow, 'state' | 'direction' | 'score' | 'evidence' | 'reasons'>

function movedOf({ movedId, fromCode, intoCode, joined }: MoveRow): MovedCoding {
  return {
    id: movedId,
    from: fromCode,
    into: intoCode,
    ...(joined ? { joined: joined as NonNullable<MovedCoding['joined']> } : {}),
  }
}

/** A whole row of `codings` as PostgreSQL wrote it down. */
function placedOf(taken: unknown): PlacedCoding {
  const row = taken as CodingValues & {
    readonly id: string
    readonly story_id: string
    readonly code: string
    readonly said_by: string
  }
  const { id, code, state, direction, score, evidence, reasons } = row
  return {
    id,
    storyId: row.story_id,
    code,
    saidBy: row.said_by,
    state,
    direction,
    score,
    evidence,
    reasons,
  }
}
