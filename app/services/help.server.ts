import { randomUUID } from 'node:crypto'
import { areSafetyLinesChecked, checkState, contactOf } from '#app/words/help-checks.ts'
import { helpLines } from '#app/words/help-lines.ts'
import { parsePlace, type TypedPlace } from '#app/words/help-places.ts'
import { type EventKind, recordEvent } from '#db/queries/events.ts'
import { findName } from '#db/queries/people.ts'
import { changeSettings } from '#db/queries/settings.ts'
import { findProjectById, type Project } from '#db/queries/surveys.ts'
import type { ProjectSettings } from '#db/schema/surveys.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import { type App, dayOf } from './app.server.ts'

/** Whether real people may tell here: always in an example, else once every line for people in danger was checked. */
export function mayOpen(app: App, { isExample, settings }: Project): boolean {
  return isExample || areSafetyLinesChecked(settings.verifiedOn ?? {}, dayOf(app.now()))
}

/** Every help line as staff see it: whether it was checked, when and by whom; and the places near tellers. */
export async function loadHelpForStaff(app: App, projectId: string) {
  const project = await findProjectById(app.database.db, projectId)
  const checks = project?.settings.verifiedOn ?? {}
  const today = dayOf(app.now())
  const lines = await Promise.all(
    helpLines.map(async (line) => {
      const check = checks[line.key]
      const by = check && (await findName(app.database.db, check.by))
      return { ...line, state: checkState(line, checks, today), checkedOn: check?.on, by }
    }),
  )
  return { lines, places: project?.settings.places ?? [] }
}

type SettingProblem = { readonly code: 'setting-unknown' | 'help-place-wrong' }

/** Changes settings and writes down who did it, in one transaction; `setting-unknown` when there was nothing to change. */
async function change(
  app: App,
  event: {
    readonly projectId: string
    readonly kind: EventKind
    readonly by: string
    readonly details: Readonly<Record<string, unknown>>
  },
  make: (settings: ProjectSettings) => ProjectSettings | undefined,
): Promise<Result<undefined, SettingProblem>> {
  const { projectId, kind, by, details } = event
  const isChanged = await app.database.staff.inProject(projectId, async (tx) => {
    if (!(await changeSettings(tx, projectId, make))) return false
    await recordEvent(tx, { projectId, kind, actorId: by, details, at: app.now() })
    return true
  })
  return isChanged ? ok(undefined) : fail({ code: 'setting-unknown' })
}

/** Writes down that somebody looked whether a help line is right, today. */
export async function checkHelpLine(
  app: App,
  projectId: string,
  { key, by }: { readonly key: string; readonly by: string },
): Promise<Result<undefined, SettingProblem>> {
  const line = helpLines.find((one) => one.key === key)
  if (!line) return fail({ code: 'setting-unknown' })
  const contact = contactOf(line)
  const on = dayOf(app.now())
  const event = { projectId, kind: 'help-line.checked' as const, by, details: { key, contact } }
  return change(app, event, (settings) => ({
    ...settings,
    verifiedOn: { ...settings.verifiedOn, [key]: { on, by, contact } },
  }))
}

/** Adds a place near tellers; `help-place-wrong` when what was typed is not one. */
export async function addHelpPlace(
  app: App,
  projectId: string,
  { typed, by }: { readonly typed: TypedPlace; readonly by: string },
): Promise<Result<undefined, SettingProblem>> {
  const place = parsePlace(typed)
  if (!place) return fail({ code: 'help-place-wrong' })
  const id = randomUUID()
  const event = { projectId, kind: 'help-place.added' as const, by, details: { id } }
  return change(app, event, (settings) => ({
    ...settings,
    places: [...(settings.places ?? []), { id, ...place }],
  }))
}

/** Takes a place away; `setting-unknown` when it was gone already. */
export async function removeHelpPlace(
  app: App,
  projectId: string,
  { id, by }: { readonly id: string; readonly by: string },
): Promise<Result<undefined, SettingProblem>> {
  const event = { projectId, kind: 'help-place.removed' as const, by, details: { id } }
  return change(app, event, (settings) => {
    const places = settings.places ?? []
    const left = places.filter((place) => place.id !== id)
    return left.length < places.length ? { ...settings, places: left } : undefined
  })
}
