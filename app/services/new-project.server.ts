import { randomUUID } from 'node:crypto'
import { pactCodebook } from '#analysis/codebooks/pact.ts'
import { insertCodebook } from '#db/queries/coding.ts'
import { recordEvent } from '#db/queries/events.ts'
import { insertMembership, listMyProjects } from '#db/queries/people.ts'
import { insertProject, listProjects } from '#db/queries/surveys.ts'
import type { MemberRole } from '#db/schema/people.ts'
import type { LocalWords, ProjectSettings } from '#db/schema/surveys.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import { addressOf, freeAddress } from './addresses.server.ts'
import type { App } from './app.server.ts'

/** What a new project keeps to until a lead decides otherwise. */
const SETTINGS: ProjectSettings = {
  readers: 2,
  leadForYouthAndSafety: true,
  minimumCell: 5,
  minimumCellSensitive: 20,
}

/** Addresses that are pages of their own for staff. */
const TAKEN = ['nieuw', 'ik', 'taal']

const LONGEST = { name: 80, why: 1000, readBy: 1000 } as const

export type NewProject = Readonly<
  Record<keyof typeof LONGEST, { readonly nl: string; readonly en: string }>
>

/** The role that somebody has in a project that they make; undefined for who may make none. */
export async function makerRole(app: App, personId: string): Promise<MemberRole | undefined> {
  const roles = (await listMyProjects(app.database.db, personId)).map(({ role }) => role)
  return (['administrator', 'lead'] as const).find((role) => roles.includes(role))
}

/**
 * Makes an empty project in which `by` has a place; gives its address.
 *
 * Problem `project-wrong`: the Dutch name, the reason or the readers are missing.
 */
export async function createProject(
  app: App,
  asked: NewProject,
  by: { readonly id: string; readonly role: MemberRole },
): Promise<Result<string, { readonly code: 'project-wrong' }>> {
  const words = (field: keyof NewProject): LocalWords => {
    const { nl, en } = asked[field]
    const cut = (text: string) => text.trim().slice(0, LONGEST[field])
    return { nl: cut(nl), ...(cut(en) ? { en: cut(en) } : {}) }
  }
  const [name, why, readBy] = [words('name'), words('why'), words('readBy')]
  if (!name.nl || !why.nl || !readBy.nl) return fail({ code: 'project-wrong' })
  const taken = (await listProjects(app.database.db)).map(({ slug }) => slug)
  const slug = freeAddress(addressOf(name.nl), [...TAKEN, ...taken])
  const [projectId, at] = [randomUUID(), app.now()]
  await app.database.staff.inProject(projectId, async (db) => {
    await insertProject(db, { id: projectId, slug, name, why, readBy, settings: SETTINGS })
    await insertCodebook(db, { projectId, id: randomUUID(), number: 1, content: pactCodebook })
    await recordEvent(db, { projectId, kind: 'project.made', actorId: by.id, at })
  })
  await insertMembership(app.database.db, { projectId, userId: by.id, role: by.role })
  return ok(slug)
}
