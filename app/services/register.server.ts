import { findContactKey } from '#db/queries/contacts.ts'
import { recordEvent } from '#db/queries/events.ts'
import { countRoles } from '#db/queries/guard.ts'
import { changeSettings } from '#db/queries/settings.ts'
import { findProjectById } from '#db/queries/surveys.ts'
import type { MemberRole } from '#db/schema/people.ts'
import type { LocalWords, ProjectSettings } from '#db/schema/surveys.ts'
import { type Desk, dayOf } from './app.server.ts'
import { rolesWith } from './auth.server.ts'
import { type DataClass, type DataClassKey, dataClasses } from './data-classes.server.ts'

/** What only people know of a register: who is responsible, whom to ask, the legal ground, who processes for them. */
export type RegisterHead = NonNullable<ProjectSettings['register']>

/** One class of data with everybody who may read it now. */
export type RegisterRow = DataClass & {
  readonly key: DataClassKey
  /** Roles with a right to read it, and how many people have each; empty where `readers` says who else. */
  readonly roles: readonly { readonly role: MemberRole; readonly people: number }[]
}

/** A project's register of processing (AVG article 30). */
export type Register = {
  readonly project: LocalWords
  readonly day: string
  readonly head: RegisterHead
  readonly readers: 1 | 2
  readonly asksContacts: boolean
  readonly rows: readonly RegisterRow[]
}

const EMPTY: RegisterHead = { controller: '', officer: '', ground: '', processors: '' }
const LONGEST = 1000

/** The register of a project as it is today, made of the classes that the retention job and the rights work with. */
export async function loadRegister(app: Desk, projectId: string): Promise<Register> {
  const { db } = app.database
  const [project, key, people] = await Promise.all([
    findProjectById(db, projectId),
    findContactKey(db, projectId),
    countRoles(db, projectId),
  ])
  if (!project) throw new Error('a project that is not there')
  return {
    project: project.name,
    day: dayOf(app.now()),
    head: project.settings.register ?? EMPTY,
    readers: project.settings.readers,
    asksContacts: key !== undefined,
    rows: dataClasses.map((one) => ({ ...one, roles: rolesOf(one, people) })),
  }
}

function rolesOf(
  { readers }: DataClass,
  people: readonly { readonly role: MemberRole; readonly people: number }[],
): RegisterRow['roles'] {
  if (typeof readers === 'string') return []
  const roles = new Set(readers.flatMap((right) => rolesWith(right)))
  return [...roles].map((role) => ({
    role,
    people: people.find((one) => one.role === role)?.people ?? 0,
  }))
}

/** Keeps what a lead wrote about the register; what is longer than a thousand characters is cut off. */
export async function changeRegister(
  app: Desk,
  projectId: string,
  by: string,
  typed: RegisterHead,
): Promise<void> {
  const clean = (text: string) => text.trim().slice(0, LONGEST)
  const register: RegisterHead = {
    controller: clean(typed.controller),
    officer: clean(typed.officer),
    ground: clean(typed.ground),
    processors: clean(typed.processors),
  }
  await app.database.staff.inProject(projectId, async (tx) => {
    await changeSettings(tx, projectId, (settings) => ({ ...settings, register }))
    const at = app.now()
    await recordEvent(tx, { projectId, kind: 'register.changed', actorId: by, at })
  })
}
