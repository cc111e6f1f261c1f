import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import {
  type ActRow,
  deleteCoding,
  findCoding,
  findProgress,
  insertCodingOf,
  listBatch,
  listOwnActs,
  saveCoding,
  saveProgress,
} from '#db/queries/coding-acts.ts'
import { findStory } from '#db/queries/stories.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import type { App } from './app.server.ts'
import { contentOf, type Desk, writeDown } from './coding-acts.server.ts'
import { isId } from './http.server.ts'

export type UndoProblem =
  | { readonly code: 'nothing-to-undo' }
  | { readonly code: 'undo-changed-by-other' }

/** What was taken back: how many acts, what the last was, and at which story. */
export type Undone = {
  readonly acts: number
  readonly kind: ActRow['kind']
  readonly storyId: string
}

/** Thrown inside the transaction, so that a batch is taken back whole or not at all. */
class ChangedByOther extends Error {}

/**
 * Takes back what a coder did last and did not take back yet, first at the story at hand, then elsewhere; as often as there is
 * something. With `batch` that press and no other. What one press did (such as twenty suggestions accepted at once) goes
 * back together, or not at all.
 *
 * Problems: `undo-changed-by-other` when somebody changed one of these codings since: their work stays, and nothing is taken
 * back.
 */
export async function undoAct(
  app: App,
  projectId: string,
  by: string,
  at: { readonly storyId?: string | undefined; readonly batch?: string | undefined } = {},
): Promise<Result<Undone, UndoProblem>> {
  const storyId = at.storyId && isId(at.storyId) ? at.storyId : undefined
  const asked = at.batch && isId(at.batch) ? at.batch : undefined
  if (at.batch && !asked) return fail({ code: 'nothing-to-undo' })
  try {
    return await app.database.staff.inProject(projectId, async (db) => {
      const own = { projectId, actorId: by, storyId, most: 1 }
      const [last] = await listOwnActs(db, asked ? { ...own, batch: asked } : own)
      if (!last) return fail({ code: 'nothing-to-undo' as const })
      const acts = await listBatch(db, { projectId, batch: last.batch })
      const batch = randomUUID()
      for (const act of [...acts].reverse()) {
        const story = await findStory(db, projectId, act.storyId)
        if (story?.state !== 'released') throw new ChangedByOther()
        await takeBack({ db, story, by, at: app.now(), batch }, act)
      }
      return ok({ acts: acts.length, kind: last.kind, storyId: last.storyId })
    })
  } catch (error) {
    if (error instanceof ChangedByOther) return fail({ code: 'undo-changed-by-other' })
    throw error
  }
}

async function takeBack(desk: Desk, act: ActRow): Promise<void> {
  const { db, story, by, at } = desk
  const { projectId } = act
  if (act.codingId === null) {
    const wasDone = act.kind === 'done'
    const now = await findProgress(db, projectId, act.storyId)
    if ((now?.isDone ?? false) !== wasDone || (wasDone && now?.doneBy !== by))
      throw new ChangedByOther()
    const who = wasDone ? { doneBy: null, doneAt: null } : { doneBy: by, doneAt: at }
    await saveProgress(db, { projectId, storyId: act.storyId, isDone: !wasDone, ...who })
    return writeDown(desk, { kind: 'undone', undoes: act.batch })
  }
  const where = { projectId, id: act.codingId }
  const now = await findCoding(db, where)
  if (act.after && !(now && isDeepStrictEqual(contentOf(now), act.after)))
    throw new ChangedByOther()
  const done =
    act.before === null
      ? now && (await deleteCoding(db, { ...where, basedOn: now.revision }))
      : now
        ? await saveCoding(db, { ...where, basedOn: now.revision, content: act.before, by, at })
        : await insertCodingOf(db, { ...where, storyId: story.id, content: act.before, by, at })
  if (!done) throw new ChangedByOther()
  await writeDown(desk, {
    kind: 'undone',
    codingId: act.codingId,
    before: act.after,
    after: act.before,
    undoes: act.batch,
  })
}
