import { type EventKind, recordEvent } from '#db/queries/events.ts'
import {
  deleteOrganisation,
  insertOrganisation,
  isNameTaken,
  isOrganisationUsed,
  listOrganisationsWithPeople,
  lockOrganisation,
  movePeople,
  renameOrganisation,
} from '#db/queries/organisations.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import type { App } from './app.server.ts'
import type { Member } from './auth.server.ts'
import { isId } from './http.server.ts'
import { oneLine } from './typed.server.ts'

const LONGEST_NAME = 120

export type OrganisationProblem = {
  readonly code: 'name-missing' | 'organisation-there' | 'organisation-used' | 'setting-unknown'
}
type Done = Promise<Result<null, OrganisationProblem>>
type Tx = Parameters<Parameters<App['database']['db']['transaction']>[0]>[0]

/** The organisations that work together in a project, with how many people each has. */
export async function loadOrganisations(app: App, projectId: string) {
  return listOrganisationsWithPeople(app.database.db, projectId)
}

/** What was typed, without spaces too many; undefined when nothing is left or it is too long. */
function readName(typed: string): string | undefined {
  const name = oneLine(typed)
  return name && name.length <= LONGEST_NAME ? name : undefined
}

/** Adds an organisation. Problems: `name-missing`, also for a name of more than 120 signs; `organisation-there`. */
export async function addOrganisation(app: App, member: Member, typed: string): Done {
  const name = readName(typed)
  if (!name) return fail({ code: 'name-missing' })
  return app.database.db.transaction(async (tx) => {
    if (!(await insertOrganisation(tx, member.projectId, name)))
      return fail({ code: 'organisation-there' })
    return record(app, tx, member, 'organisation.added', {})
  })
}

/** Gives an organisation another name. Problems as those of `addOrganisation`, and `setting-unknown`. */
export async function nameOrganisation(app: App, member: Member, id: string, typed: string): Done {
  const { projectId } = member
  const name = readName(typed)
  if (!name) return fail({ code: 'name-missing' })
  return app.database.db.transaction(async (tx) => {
    const before = await find(tx, projectId, id)
    if (before === undefined) return fail({ code: 'setting-unknown' })
    if (await isNameTaken(tx, projectId, name, id)) return fail({ code: 'organisation-there' })
    await renameOrganisation(tx, projectId, id, name)
    return record(app, tx, member, 'organisation.renamed', { organisation: id })
  })
}

/**
 * Makes one organisation of two: its people, and who was invited for it, go to `into`, and it is taken away.
 *
 * Problem: `setting-unknown` when one of them is not of this project, or both are the same.
 */
export async function mergeOrganisation(app: App, member: Member, id: string, into: string): Done {
  const { projectId } = member
  return app.database.db.transaction(async (tx) => {
    // In the order of their ids, so that two merges at once wait for each other instead of for ever.
    const names = new Map<string, string | undefined>()
    for (const one of [id, into].sort()) names.set(one, await find(tx, projectId, one))
    const areThere = names.get(id) !== undefined && names.get(into) !== undefined
    if (id === into || !areThere) return fail({ code: 'setting-unknown' })
    await movePeople(tx, projectId, id, into)
    await deleteOrganisation(tx, projectId, id)
    return record(app, tx, member, 'organisation.merged', { organisation: id, into })
  })
}

/** Takes an organisation away that nobody works for. Problems: `organisation-used`, `setting-unknown`. */
export async function removeOrganisation(app: App, member: Member, id: string): Done {
  const { projectId } = member
  return app.database.db.transaction(async (tx) => {
    const name = await find(tx, projectId, id)
    if (name === undefined) return fail({ code: 'setting-unknown' })
    if (await isOrganisationUsed(tx, projectId, id)) return fail({ code: 'organisation-used' })
    await deleteOrganisation(tx, projectId, id)
    return record(app, tx, member, 'organisation.removed', { organisation: id })
  })
}

async function find(tx: Tx, projectId: string, id: string): Promise<string | undefined> {
  return isId(id) ? lockOrganisation(tx, projectId, id) : undefined
}

async function record(
  app: App,
  tx: Tx,
  member: Member,
  kind: EventKind,
  details: Readonly<Record<string, string>>,
) {
  const { projectId, person } = member
  await recordEvent(tx, { projectId, kind, actorId: person.id, details, at: app.now() })
  return ok(null)
}
