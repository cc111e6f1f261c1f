import { randomUUID } from 'node:crypto'
import { insertCodebook } from '#db/queries/coding.ts'
import { findDraft, findNewestVersion, findSurvey } from '#db/queries/drafts.ts'
import { recordEvent } from '#db/queries/events.ts'
import {
  countMakeUpJobs,
  countStories,
  deleteSandbox,
  findSandbox,
  insertMakeUpJobs,
} from '#db/queries/sandboxes.ts'
import {
  findProjectById,
  findStoryPoint,
  insertProject,
  insertSurvey,
  listProjects,
  listStoryPoints,
  type Project,
} from '#db/queries/surveys.ts'
import type { LocalWords } from '#db/schema/surveys.ts'
import { checkDesign } from '#surveys/design/check.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import { fingerprint } from '#surveys/versions.ts'
import { freeAddress } from './addresses.server.ts'
import { type App, dayOf } from './app.server.ts'
import { loadCodebook } from './coding.server.ts'

/** At most so many stories are made in one go. */
export const MOST_MADE_UP = 200

export type SandboxProblem = {
  readonly code: 'survey-unknown' | 'not-publishable' | 'sandbox-there'
}

/** The trial of a project as its lead sees it: what is tried in it, how many stories there are and are still to be made. */
export async function loadSandbox(app: App, projectId: string) {
  const found = await findSandbox(app.database.db, projectId)
  if (!found) return undefined
  const { id, slug, name } = found
  const points = await listStoryPoints(app.database.db, id)
  const waiting = await countMakeUpJobs(app.database.db, id)
  const made = await app.database.staff.inProject(id, (db) => countStories(db, id))
  return { slug, name, surveys: points.map((point) => point.slug), made, waiting }
}

/**
 * Publishes the draft of a survey in the trial of its project, and lets a job send made-up stories through it.
 *
 * The trial is a project of its own, so the walls between projects keep its rows apart from the real ones; the first survey makes
 * it. It has no public page. `count` is brought between 1 and `MOST_MADE_UP`. Gives the address of the trial.
 * Problems: `not-publishable`; `sandbox-there` when this survey is in the trial already: remove the trial first.
 */
export async function fillSandbox(
  app: App,
  at: { readonly projectId: string; readonly slug: string; readonly by: string },
  count: number,
): Promise<Result<string, SandboxProblem>> {
  const { projectId, by } = at
  const project = await findProjectById(app.database.db, projectId)
  // A trial of a trial would be nobody's.
  if (!project || project.sandboxOf) return fail({ code: 'survey-unknown' })
  const draft = await openDraft(app, projectId, at.slug)
  if (!draft) return fail({ code: 'survey-unknown' })
  const { survey, definition } = draft
  if (checkDesign(definition, survey.role).length > 0) return fail({ code: 'not-publishable' })

  const there = await findSandbox(app.database.db, projectId)
  if (there && (await findStoryPoint(app.database.db, there.id, survey.slug)))
    return fail({ code: 'sandbox-there' })
  const sandbox = there ?? (await makeSandbox(app, project, by))
  const wanted = Math.min(MOST_MADE_UP, Math.max(1, Math.trunc(count) || 1))
  const pointId = randomUUID()
  await app.database.staff.inProject(sandbox.id, async (db) => {
    await insertSurvey(db, {
      projectId: sandbox.id,
      id: randomUUID(),
      slug: survey.slug,
      kind: survey.kind,
      role: survey.role ?? 'ander',
      version: { id: randomUUID(), definition, fingerprint: fingerprint(definition) },
      // Open for the job alone: a trial has no page for tellers.
      storyPoint: { id: pointId, position: there ? 1 : 0, openedOn: dayOf(app.now()) },
    })
    const ids = Array.from({ length: wanted }, () => randomUUID())
    await insertMakeUpJobs(db, sandbox.id, pointId, ids)
  })
  const details = { survey: survey.slug, stories: wanted }
  await app.database.staff.inProject(projectId, (db) =>
    recordEvent(db, { projectId, kind: 'sandbox.made', actorId: by, details, at: app.now() }),
  )
  app.wakeWorker()
  return ok(sandbox.slug)
}

/** What a survey asks now: its draft, or its newest version where it has none. */
async function openDraft(app: App, projectId: string, slug: string) {
  return app.database.staff.inProject(projectId, async (db) => {
    const survey = await findSurvey(db, projectId, slug)
    if (!survey) return undefined
    const draft = await findDraft(db, projectId, survey.id)
    const definition =
      draft?.definition ?? (await findNewestVersion(db, projectId, survey.id))?.definition
    return definition && { survey, definition }
  })
}

/** An empty trial with the codebook and the settings of its project, in which one reader is enough. */
async function makeSandbox(
  app: App,
  project: Project,
  by: string,
): Promise<{ readonly id: string; readonly slug: string }> {
  const { why, readBy, settings } = project
  const content = await loadCodebook(app, project.id)
  const taken = (await listProjects(app.database.db)).map((one) => one.slug)
  const [id, slug] = [randomUUID(), freeAddress(`proef-${project.slug}`.slice(0, 60), taken)]
  const name: LocalWords = {
    nl: `Proef: ${project.name.nl}`,
    en: `Trial: ${project.name.en ?? project.name.nl}`,
  }
  await app.database.staff.inProject(id, async (db) => {
    await insertProject(db, {
      id,
      slug,
      name,
      why,
      readBy,
      settings: { ...settings, readers: 1, leadForYouthAndSafety: false, verifiedOn: {} },
      sandboxOf: project.id,
    })
    await insertCodebook(db, { projectId: id, id: randomUUID(), number: 1, content })
    await recordEvent(db, { projectId: id, kind: 'project.made', actorId: by, at: app.now() })
  })
  return { id, slug }
}

/** Removes the trial of a project with everything in it, log and stories alike; false when there is none. */
export async function removeSandbox(app: App, projectId: string, by: string): Promise<boolean> {
  const found = await findSandbox(app.database.db, projectId)
  if (!found) return false
  return app.database.staff.inProject(projectId, async (db) => {
    if (!(await deleteSandbox(db, found.id))) return false
    await recordEvent(db, { projectId, kind: 'sandbox.removed', actorId: by, at: app.now() })
    return true
  })
}
