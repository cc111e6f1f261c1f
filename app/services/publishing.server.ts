import { randomUUID } from 'node:crypto'
import { findNewestVersion, findSurvey, lockDraft, updateDraft } from '#db/queries/drafts.ts'
import { recordEvent } from '#db/queries/events.ts'
import { insertVersion, openStoryPointFor } from '#db/queries/publishing.ts'
import { canonicalDefinition } from '#surveys/design/canonical.ts'
import { checkDesign, type DesignProblem } from '#surveys/design/check.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import { fingerprint } from '#surveys/versions.ts'
import { type App, dayOf } from './app.server.ts'
import type { AtDraft } from './drafts.server.ts'

/** Why a draft is not published; `not-publishable` names everything that is wrong with it. */
export type PublishProblem =
  | { readonly code: 'survey-unknown' | 'changed-by-other' | 'nothing-new' }
  | { readonly code: 'not-publishable'; readonly problems: readonly DesignProblem[] }

/**
 * Makes a version of a draft that never changes, and lets its story points ask it from now on; the first version opens one.
 *
 * Forms that are open keep the version they began with. `revision` is what the lead saw: when somebody changed more since,
 * nothing is published. Gives the number of the version.
 */
export async function publishDraft(
  app: App,
  at: AtDraft,
  revision: number,
): Promise<Result<number, PublishProblem>> {
  const { projectId, slug, by } = at
  return app.database.staff.inProject(projectId, async (db) => {
    const survey = await findSurvey(db, projectId, slug)
    const draft = survey && (await lockDraft(db, projectId, survey.id))
    if (!survey) return fail({ code: 'survey-unknown' as const })
    if (!draft) return fail({ code: 'nothing-new' as const })
    if (draft.revision !== revision) return fail({ code: 'changed-by-other' as const })
    const { definition } = draft
    const problems = checkDesign(definition)
    if (problems.length > 0) return fail({ code: 'not-publishable' as const, problems })
    const newest = await findNewestVersion(db, projectId, survey.id)
    const print = fingerprint(definition)
    if (newest && fingerprint(canonicalDefinition(newest.definition)) === print)
      return fail({ code: 'nothing-new' as const })
    const [versionId, now] = [randomUUID(), app.now()]
    const number = (newest?.number ?? 0) + 1
    await insertVersion(db, {
      projectId,
      id: versionId,
      surveyId: survey.id,
      number,
      definition,
      fingerprint: print,
      publishedAt: now,
    })
    await openStoryPointFor(db, {
      projectId,
      surveyId: survey.id,
      versionId,
      slug,
      role: survey.role ?? 'ander',
      openedOn: dayOf(now),
    })
    await updateDraft(db, draft, { basedOnVersionId: versionId })
    const details = { survey: slug, version: number }
    await recordEvent(db, { projectId, kind: 'survey.published', actorId: by, details, at: now })
    return ok(number)
  })
}
