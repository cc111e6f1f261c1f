import { randomUUID } from 'node:crypto'
import { findNewestVersion, findSurvey, lockDraft, updateDraft } from '#db/queries/drafts.ts'
import { recordEvent } from '#db/queries/events.ts'
import {
  insertVersion,
  listLineages,
  listLiveVersions,
  openStoryPointFor,
} from '#db/queries/publishing.ts'
import { adviseOnDefinition } from '#surveys/advice/advice.ts'
import { estimateMinutes } from '#surveys/advice/length.ts'
import { listQuestions, type SurveyDefinition } from '#surveys/definition.ts'
import { canonicalDefinition } from '#surveys/design/canonical.ts'
import type { Change } from '#surveys/design/change.ts'
import { checkDesign, type DesignProblem } from '#surveys/design/check.ts'
import {
  compareVersions,
  isLineage,
  joinLineages,
  type Lineage,
  suggestLineage,
} from '#surveys/design/compare-versions.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import { fingerprint } from '#surveys/versions.ts'
import { type App, dayOf } from './app.server.ts'
import { type AtDraft, loadDraft } from './drafts.server.ts'

/** Why a draft is not published; `not-publishable` names everything that is wrong with it. */
export type PublishProblem =
  | { readonly code: 'survey-unknown' | 'changed-by-other' | 'nothing-new' | 'lineage-wrong' }
  | { readonly code: 'not-publishable'; readonly problems: readonly DesignProblem[] }

/**
 * Makes a version of a draft that never changes, and lets its story points ask it from now on; the first version opens one.
 *
 * Forms that are open keep the version they began with. `revision` is what the lead saw: when somebody changed more since,
 * nothing is published. `lineage` says which questions only have another name than in the version before; it is stored with the
 * version. Gives the number of the version.
 */
export async function publishDraft(
  app: App,
  at: AtDraft,
  revision: number,
  lineage: Lineage = {},
): Promise<Result<number, PublishProblem>> {
  const { projectId, slug, by } = at
  return app.database.staff.inProject(projectId, async (db) => {
    const survey = await findSurvey(db, projectId, slug)
    const draft = survey && (await lockDraft(db, projectId, survey.id))
    if (!survey) return fail({ code: 'survey-unknown' as const })
    if (!draft) return fail({ code: 'nothing-new' as const })
    if (draft.revision !== revision) return fail({ code: 'changed-by-other' as const })
    const { definition } = draft
    const problems = checkDesign(definition, survey.role)
    if (problems.length > 0) return fail({ code: 'not-publishable' as const, problems })
    const newest = await findNewestVersion(db, projectId, survey.id)
    const print = fingerprint(definition)
    if (newest && fingerprint(canonicalDefinition(newest.definition)) === print)
      return fail({ code: 'nothing-new' as const })
    if (!isLineage(newest?.definition ?? NOTHING_ASKED, definition, lineage))
      return fail({ code: 'lineage-wrong' as const })
    const [versionId, now] = [randomUUID(), app.now()]
    const number = (newest?.number ?? 0) + 1
    await insertVersion(db, {
      projectId,
      id: versionId,
      surveyId: survey.id,
      number,
      definition,
      fingerprint: print,
      lineage,
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

const NOTHING_ASKED: SurveyDefinition = { pages: [] }

/** What is different from one version that lives on. */
export type Comparison = {
  readonly number: number
  /** Whether tellers get this version now; otherwise only stories of before belong to it. */
  readonly isAsked: boolean
  readonly changes: readonly Change[]
}

/** A question that is new under its name, and what it may have been called. */
export type Renaming = {
  readonly name: string
  readonly title: SurveyDefinition['title']
  readonly was: string | undefined
}

/**
 * Everything a lead reads before publishing: what stops it, what is different from every version that lives on, and which
 * questions may only have another name. Without `chosen` the names are linked as suggested; what cannot be linked is left out.
 */
export async function loadPublishing(app: App, at: AtDraft, chosen?: Lineage) {
  const loaded = await loadDraft(app, at)
  if (!loaded.ok) return loaded
  const { survey, definition, revision, published } = loaded.value
  const { projectId } = at
  // Who answers is not always said; adults are then.
  const context = { role: survey.role ?? 'ouder', locale: 'nl' } as const
  const [newest, live, lineages] = await app.database.staff.inProject(projectId, (db) =>
    Promise.all([
      findNewestVersion(db, projectId, survey.id),
      listLiveVersions(db, projectId, survey.id),
      listLineages(db, projectId, survey.id),
    ]),
  )
  const before = newest ? newest.definition : NOTHING_ASKED
  const wanted = chosen ?? suggestLineage(before, definition)
  const lineage = isLineage(before, definition, wanted) ? wanted : {}
  const since = (number: number) =>
    joinLineages([
      ...lineages.filter((one) => one.number > number).map((one) => one.lineage),
      lineage,
    ])
  return ok({
    title: definition.title,
    revision,
    published: published?.number,
    isNew:
      !newest || fingerprint(canonicalDefinition(newest.definition)) !== fingerprint(definition),
    problems: checkDesign(definition, survey.role),
    advice: adviseOnDefinition(definition, context),
    minutes: estimateMinutes(definition, context),
    lineage,
    gone: newest ? namesOnlyIn(before, definition) : [],
    renamings: newest
      ? namesOnlyIn(definition, before).map((one): Renaming => ({ ...one, was: lineage[one.name] }))
      : [],
    comparisons: live.map(
      ({ number, isAsked, definition: old }): Comparison => ({
        number,
        isAsked,
        changes: compareVersions(old, definition, since(number)),
      }),
    ),
    titles: titlesOf([...live.map((one) => one.definition), definition]),
  })
}

function namesOnlyIn(one: SurveyDefinition, other: SurveyDefinition) {
  const known = new Set(listQuestions(other).map(({ name }) => name))
  return listQuestions(one)
    .filter(({ name }) => !known.has(name))
    .map(({ name, title }) => ({ name, title }))
}

/** The title of every question by its name, as the last definition that has it asks it. */
function titlesOf(definitions: readonly SurveyDefinition[]) {
  const all = definitions.flatMap(listQuestions)
  return Object.fromEntries(all.map(({ name, title }) => [name, title]))
}
