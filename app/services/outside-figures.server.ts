import { randomUUID } from 'node:crypto'
import { recordEvent } from '#db/queries/events.ts'
import {
  deleteOutsideFigure,
  insertOutsideFigure,
  listOutsideFigures,
  type OutsideFigure,
} from '#db/queries/outside-figures.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import { type App, dayOf } from './app.server.ts'
import { isId } from './http.server.ts'
import type { Actor } from './insights.server.ts'
import { oneLine } from './typed.server.ts'

export type { OutsideFigure }
export type FigureProblem = { readonly code: 'figure-not-whole' }

const LONGEST = 300
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** The figures of others in a project. */
export async function loadOutsideFigures(
  app: App,
  projectId: string,
): Promise<readonly OutsideFigure[]> {
  return app.database.team.inProject(projectId, (db) => listOutsideFigures(db, projectId))
}

/** Adds a figure of others. Problem `figure-not-whole`: name, value, source or day is missing. */
export async function addOutsideFigure(
  app: App,
  { projectId, person }: Actor,
  typed: Omit<OutsideFigure, 'id'>,
): Promise<Result<null, FigureProblem>> {
  const [name, value, source] = [typed.name, typed.value, typed.source].map((text) =>
    oneLine(text, LONGEST),
  )
  if (!name || !value || !source || !DAY.test(typed.asOf)) return fail({ code: 'figure-not-whole' })
  await app.database.staff.inProject(projectId, async (db) => {
    const now = app.now()
    const id = randomUUID()
    const row = { projectId, id, name, value, source, asOf: typed.asOf }
    await insertOutsideFigure(db, { ...row, addedBy: person.id, addedOn: dayOf(now) })
    await recordEvent(db, { projectId, kind: 'figure.changed', actorId: person.id, at: now })
  })
  return ok(null)
}

/** Takes a figure of others away; one that is gone already is gone. */
export async function removeOutsideFigure(
  app: App,
  { projectId, person }: Actor,
  id: string,
): Promise<void> {
  if (!isId(id)) return
  await app.database.staff.inProject(projectId, async (db) => {
    if (await deleteOutsideFigure(db, projectId, id))
      await recordEvent(db, {
        projectId,
        kind: 'figure.changed',
        actorId: person.id,
        at: app.now(),
      })
  })
}
