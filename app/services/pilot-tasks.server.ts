import { randomUUID } from 'node:crypto'
import { readTask, type TaskProblem } from '#analysis/insights/pilot-work.ts'
import type { Db } from '#db/client.server.ts'
import { recordEvent } from '#db/queries/events.ts'
import { insertTask, lockTask, type TaskRow, updateTask } from '#db/queries/pilot-work.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import { type App, dayOf } from './app.server.ts'
import { isId } from './http.server.ts'
import type { Actor } from './insights.server.ts'
import { atPilot, type WorkDone as Done } from './pilot-work.server.ts'

type TypedTask = Readonly<Record<'what' | 'who' | 'dueOn', string>>

/** Adds a task to a pilot. Problems: those of `readTask`, and `pilot-unknown`. */
export async function addTask(app: App, actor: Actor, pilotId: string, typed: TypedTask): Done {
  const { projectId } = actor
  return atPilot(app, actor, pilotId, async (db) => {
    const task = readTask(typed)
    if (!task.ok) return task
    const now = app.now()
    const id = randomUUID()
    const made = { changedBy: actor.person.id, changedAt: now, madeOn: dayOf(now) }
    await insertTask(db, { projectId, id, pilotId, ...task.value, ...made })
    await recordTask(app, db, actor, pilotId, { task: id, state: 'open', revision: 1 })
    return ok(null)
  })
}

/**
 * Changes what a task says.
 *
 * `basedOn` is the revision that was on the screen. Problems: those of `readTask`, `task-unknown`, and `task-changed-by-other` when
 * somebody changed it since: then nothing is stored.
 */
export async function changeTask(
  app: App,
  actor: Actor,
  pilotId: string,
  of: { readonly task: string; readonly basedOn: number },
  typed: TypedTask,
): Done {
  return changed(app, actor, pilotId, of, () => readTask(typed))
}

/** Says that a task is done, let go, or open again. Problems as those of `changeTask`. */
export async function markTask(
  app: App,
  actor: Actor,
  pilotId: string,
  of: { readonly task: string; readonly basedOn: number },
  state: TaskRow['state'],
): Done {
  return changed(app, actor, pilotId, of, () => ok({ state }))
}

async function changed(
  app: App,
  actor: Actor,
  pilotId: string,
  { task: id, basedOn }: { readonly task: string; readonly basedOn: number },
  readPart: () => Result<Partial<Pick<TaskRow, 'what' | 'who' | 'dueOn' | 'state'>>, TaskProblem>,
): Done {
  const { projectId, person } = actor
  return atPilot(app, actor, pilotId, async (db) => {
    const part = readPart()
    if (!part.ok) return part
    const task = isId(id) ? await lockTask(db, { projectId, pilotId, id }) : undefined
    if (!task) return fail({ code: 'task-unknown' })
    if (task.revision !== basedOn) return fail({ code: 'task-changed-by-other' })
    await updateTask(db, projectId, id, {
      ...part.value,
      changedBy: person.id,
      changedAt: app.now(),
    })
    const { state } = { ...task, ...part.value }
    await recordTask(app, db, actor, pilotId, { task: id, state, revision: basedOn + 1 })
    return ok(null)
  })
}

async function recordTask(
  app: App,
  db: Db,
  { projectId, person }: Actor,
  pilot: string,
  details: Readonly<Record<'task' | 'state', string>> & { readonly revision: number },
): Promise<void> {
  await recordEvent(db, {
    projectId,
    kind: 'pilot.task-changed',
    actorId: person.id,
    details: { pilot, ...details },
    at: app.now(),
  })
}
