import { randomUUID } from 'node:crypto'
import {
  findDraft,
  findNewestVersion,
  insertDesign,
  insertDraft,
  listSurveys,
} from '#db/queries/drafts.ts'
import { recordEvent } from '#db/queries/events.ts'
import { listMyProjects } from '#db/queries/people.ts'
import { findProject } from '#db/queries/surveys.ts'
import { canonicalDefinition } from '#surveys/design/canonical.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import { freeAddress } from './addresses.server.ts'
import type { App } from './app.server.ts'
import { may } from './auth.server.ts'
import { TAKEN } from './designs.server.ts'

/** The other projects in which somebody may design. */
export async function listCopyTargets(app: App, projectSlug: string, personId: string) {
  const mine = await listMyProjects(app.database.db, personId)
  return mine
    .filter(({ slug, role }) => slug !== projectSlug && may(role, 'design'))
    .map(({ slug, name }) => ({ slug, name }))
}

/** What to copy from where to where; without `survey` everything. */
export type CopyAsked = {
  readonly from: { readonly id: string; readonly slug: string }
  readonly survey: string
  readonly to: string
  readonly by: string
}

/**
 * Copies one survey, or all of a project, to another project of the same lead, as drafts to adapt and publish there.
 *
 * What is copied is the newest published version, or the draft of what was never published. Names and core questions stay, so
 * that answers can be laid beside each other; where it came from is kept with the survey. Gives how many were copied.
 *
 * `survey-unknown`: no such survey, or no other project in which this person may design.
 */
export async function copySurveys(
  app: App,
  { from, survey, to, by }: CopyAsked,
): Promise<Result<number, { readonly code: 'survey-unknown' }>> {
  const targets = await listCopyTargets(app, from.slug, by)
  const isMine = targets.some(({ slug }) => slug === to)
  const target = isMine ? await findProject(app.database.db, to) : undefined
  const copies = target ? await readCopies(app, from.id, survey) : []
  if (!target || copies.length === 0) return fail({ code: 'survey-unknown' })
  const projectId = target.id
  return app.database.staff.inProject(projectId, async (db) => {
    const taken = [...TAKEN, ...(await listSurveys(db, projectId)).map(({ slug }) => slug)]
    const at = app.now()
    for (const { slug, kind, role, definition, version } of copies) {
      const [id, free] = [randomUUID(), freeAddress(slug, taken)]
      taken.push(free)
      const copiedFrom = { project: from.slug, survey: slug, version }
      await insertDesign(db, { projectId, id, slug: free, kind, role, copiedFrom })
      await insertDraft(db, {
        projectId,
        id: randomUUID(),
        surveyId: id,
        definition: canonicalDefinition(definition),
        revision: 0,
        basedOnVersionId: null,
        updatedAt: at,
        updatedBy: by,
      })
      const details = { survey: free, from: copiedFrom }
      await recordEvent(db, { projectId, kind: 'survey.copied', actorId: by, details, at })
    }
    return ok(copies.length)
  })
}

async function readCopies(app: App, projectId: string, wanted: string) {
  return app.database.staff.inProject(projectId, async (db) => {
    const all = await listSurveys(db, projectId)
    const copies = []
    for (const survey of all.filter(({ slug }) => wanted === '' || slug === wanted)) {
      const newest = await findNewestVersion(db, projectId, survey.id)
      const draft = newest ? undefined : await findDraft(db, projectId, survey.id)
      const definition = newest?.definition ?? draft?.definition
      if (definition) copies.push({ ...survey, definition, version: newest?.number })
    }
    return copies
  })
}
