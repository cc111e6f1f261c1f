import { randomUUID } from 'node:crypto'
import type { Db } from '#db/client.server.ts'
import {
  type Draft,
  findDraft,
  findEdit,
  findNewestVersion,
  findSurvey,
  insertDraft,
  insertEdit,
  type LoggedEdit,
  listEditsByKey,
  listEditsSince,
  listNames,
  listOwnEdits,
  listPresent,
  lockDraft,
  type Survey,
  savePresence,
  updateDraft,
} from '#db/queries/drafts.ts'
import type { SurveyDefinition } from '#surveys/definition.ts'
import { applyEdit } from '#surveys/design/apply.ts'
import { canonicalDefinition } from '#surveys/design/canonical.ts'
import { type Edit, type EditProblem, NOTHING } from '#surveys/design/edits.ts'
import { stacksOf, withoutUndone } from '#surveys/design/history.ts'
import { type Conflict, rebase } from '#surveys/design/rebase.ts'
import { fail, ok, type Result } from '#surveys/result.ts'
import type { App } from './app.server.ts'

/** Which draft, and who is at it. */
export type AtDraft = { readonly projectId: string; readonly slug: string; readonly by: string }

export type DraftProblem = { readonly code: 'survey-unknown' | 'edit-wrong' }

/** Where two leads met: what the other did, who that is, and for what was taken away how to put it back. */
export type Met = Conflict & { readonly by: string; readonly back?: Edit }

/** What became of one edit that was sent. */
export type EditOutcome = { readonly key: string } & (
  | { readonly state: 'done' }
  | { readonly state: 'met'; readonly met: Met }
  | { readonly state: 'refused'; readonly problem: EditProblem }
)

/** One edit that was done, by the name of who did it. */
export type SavedEdit = {
  readonly revision: number
  readonly key: string
  readonly edit: Edit
  readonly inverse: Edit
  readonly by: string
}

/** The draft after saving: every edit since the revision that was known, in order, and what became of the own ones. */
export type Saved = {
  readonly revision: number
  readonly since: readonly SavedEdit[]
  readonly outcomes: readonly EditOutcome[]
  readonly mayUndo: boolean
  readonly mayRedo: boolean
}

/** Who else is at a draft, and at which page or question. */
export type Present = { readonly name: string; readonly place: string }

/** How long somebody counts as being at work after the last sign. */
const PRESENT_MS = 30_000

/** A draft of more than this is no survey. */
const LARGEST = 3_000_000

/** What the designer opens: the draft, or what the first edit will make it from. */
export async function loadDraft(app: App, at: AtDraft) {
  return app.database.staff.inProject(at.projectId, async (db) => {
    const survey = await findSurvey(db, at.projectId, at.slug)
    if (!survey) return fail<DraftProblem>({ code: 'survey-unknown' })
    const [draft, published] = [
      await findDraft(db, at.projectId, survey.id),
      await findNewestVersion(db, at.projectId, survey.id),
    ]
    const definition = draft?.definition ?? (published && canonicalDefinition(published.definition))
    if (!definition) return fail<DraftProblem>({ code: 'survey-unknown' })
    return ok({
      survey,
      definition,
      revision: draft?.revision ?? 0,
      published: published && { id: published.id, number: published.number },
      ...(await stacks(db, draft, at.by)),
    })
  })
}

/**
 * Does edits that were made at revision `basedOn`, after everything that others did since.
 *
 * What can be done is done, each edit by itself; what meets an edit of somebody else, or can no longer be done, comes back and
 * nothing of it is lost. An edit that was sent before, by its key, is not done again.
 */
export async function saveEdits(
  app: App,
  at: AtDraft,
  sent: {
    readonly basedOn: number
    readonly edits: readonly { readonly key: string; readonly edit: Edit }[]
  },
): Promise<Result<Saved, DraftProblem>> {
  return changeDraft(app, at, async (db, draft) => {
    const keys = sent.edits.map(({ key }) => key)
    const known = new Set((await listEditsByKey(db, draft, keys)).map(({ key }) => key))
    const since = await listEditsSince(db, draft, sent.basedOn)
    const others = since.filter(({ key }) => !keys.includes(key))
    let now = draft
    const outcomes: EditOutcome[] = []
    for (const { key, edit } of sent.edits) {
      if (known.has(key)) {
        outcomes.push({ key, state: 'done' })
        continue
      }
      const tried = await tryEdit(db, now.definition, edit, others)
      if (tried.state !== 'done') {
        outcomes.push({ key, ...tried })
        continue
      }
      const { definition, edit: done, inverse } = tried
      now = await log(db, now, { key, kind: 'edit', of: null, edit: done, inverse }, definition, {
        by: at.by,
        at: app.now(),
      })
      outcomes.push({ key, state: 'done' })
    }
    return ok(await savedOf(db, now, at.by, sent.basedOn, outcomes))
  })
}

/** What to do where taking back meets what somebody else did: ask, do it all the same, or leave theirs and go on. */
export type OnMeeting = 'ask' | 'mine' | 'theirs'

/**
 * Takes back the last edit of this person, or does again what they took back last; edits of others stay.
 *
 * With nothing to take back, the draft stays as it is.
 */
export async function takeBack(
  app: App,
  at: AtDraft,
  asked: {
    readonly basedOn: number
    readonly what: 'undo' | 'redo'
    readonly key: string
    readonly onMeeting: OnMeeting
  },
): Promise<Result<Saved, DraftProblem>> {
  const { basedOn, key, what, onMeeting } = asked
  return changeDraft(app, at, async (db, draft) => {
    const [again] = await listEditsByKey(db, draft, [key])
    const own = stacksOf(await listOwnEdits(db, draft, at.by))
    const of = (what === 'undo' ? own.undo : own.redo).at(-1)
    const target = of === undefined ? undefined : await findEdit(db, draft, of)
    if (again || !target) return ok(await savedOf(db, draft, at.by, basedOn, []))

    const later = await listEditsSince(db, draft, target.revision)
    const others = onMeeting === 'ask' ? later.filter(({ by }) => by !== at.by) : []
    const tried = await tryEdit(db, draft.definition, target.inverse, others)
    if (tried.state === 'met')
      return ok(await savedOf(db, draft, at.by, basedOn, [{ key, ...tried }]))
    // Left to the other, or no longer possible: it counts as taken back, so that what came before it can be.
    const isLeft = onMeeting === 'theirs' || tried.state === 'refused'
    const done = isLeft ? { definition: draft.definition, edit: NOTHING, inverse: NOTHING } : tried
    const { definition, edit, inverse } = done
    const by = { by: at.by, at: app.now() }
    const now = await log(
      db,
      draft,
      { key, kind: what, of: target.revision, edit, inverse },
      definition,
      by,
    )
    return ok(await savedOf(db, now, at.by, basedOn, [{ key, state: 'done' }]))
  })
}

/** What happened since a revision, and who is at work where; says that the asker is at `place`. */
export async function followDraft(
  app: App,
  at: AtDraft,
  known: { readonly revision: number; readonly place: string },
): Promise<Result<Saved & { readonly present: readonly Present[] }, DraftProblem>> {
  return app.database.staff.inProject(at.projectId, async (db) => {
    const survey = await findSurvey(db, at.projectId, at.slug)
    if (!survey) return fail({ code: 'survey-unknown' })
    const draft = await findDraft(db, at.projectId, survey.id)
    if (!draft)
      return ok({
        revision: 0,
        since: [],
        outcomes: [],
        mayUndo: false,
        mayRedo: false,
        present: [],
      })
    const now = app.now()
    const until = new Date(now.getTime() + PRESENT_MS)
    await savePresence(db, draft, { personId: at.by, place: known.place.slice(0, 80), until })
    const present = await listPresent(db, draft, now)
    return ok({
      ...(await savedOf(db, draft, at.by, known.revision, [])),
      present: present
        .filter(({ personId }) => personId !== at.by)
        .map(({ name, place }) => ({ name, place })),
    })
  })
}

/** Makes the draft of a survey from its newest version, where it has none yet. */
export async function ensureDraft(
  app: App,
  db: Db,
  survey: Survey,
  at: AtDraft,
): Promise<Draft | undefined> {
  const { projectId } = at
  const locked = await lockDraft(db, projectId, survey.id)
  if (locked) return locked
  const published = await findNewestVersion(db, projectId, survey.id)
  if (!published) return undefined
  await insertDraft(db, {
    projectId,
    id: randomUUID(),
    surveyId: survey.id,
    definition: canonicalDefinition(published.definition),
    revision: 0,
    basedOnVersionId: published.id,
    updatedAt: app.now(),
    updatedBy: at.by,
  })
  return lockDraft(db, projectId, survey.id)
}

/** Does `work` on a draft that nobody else changes meanwhile. */
async function changeDraft<T>(
  app: App,
  at: AtDraft,
  work: (db: Db, draft: Draft) => Promise<Result<T, DraftProblem>>,
): Promise<Result<T, DraftProblem>> {
  return app.database.staff.inProject(at.projectId, async (db) => {
    const survey = await findSurvey(db, at.projectId, at.slug)
    const draft = survey && (await ensureDraft(app, db, survey, at))
    return draft ? work(db, draft) : fail({ code: 'survey-unknown' })
  })
}

type Tried =
  | {
      readonly state: 'done'
      readonly definition: SurveyDefinition
      readonly edit: Edit
      readonly inverse: Edit
    }
  | { readonly state: 'met'; readonly met: Met }
  | { readonly state: 'refused'; readonly problem: EditProblem }

async function tryEdit(
  db: Db,
  definition: SurveyDefinition,
  edit: Edit,
  others: readonly LoggedEdit[],
): Promise<Tried> {
  const counting = withoutUndone(others)
  const edits = counting.map((one) => one.edit)
  const rebased = rebase(edit, edits)
  if (!rebased.ok) {
    const first = edits.findIndex((_, index) => !rebase(edit, edits.slice(0, index + 1)).ok)
    const other = counting[first]
    const names = await listNames(db, other ? [other.by] : [])
    const back = rebased.problem.code === 'gone' && other ? { back: other.inverse } : {}
    return {
      state: 'met',
      met: { ...rebased.problem, by: names.get(other?.by ?? '') ?? '', ...back },
    }
  }
  const applied = applyEdit(definition, rebased.value)
  if (!applied.ok) return { state: 'refused', problem: applied.problem }
  if (JSON.stringify(applied.value.definition).length > LARGEST)
    return { state: 'refused', problem: { code: 'not-possible', name: '' } }
  return { state: 'done', edit: rebased.value, ...applied.value }
}

async function log(
  db: Db,
  draft: Draft,
  edit: Omit<LoggedEdit, 'revision' | 'by'>,
  definition: SurveyDefinition,
  done: { readonly by: string; readonly at: Date },
): Promise<Draft> {
  const revision = draft.revision + 1
  await insertEdit(db, draft, { ...edit, revision, ...done })
  const change = { definition, revision, updatedAt: done.at, updatedBy: done.by }
  await updateDraft(db, draft, change)
  return { ...draft, ...change }
}

async function savedOf(
  db: Db,
  draft: Draft,
  by: string,
  basedOn: number,
  outcomes: readonly EditOutcome[],
): Promise<Saved> {
  const since = await listEditsSince(db, draft, basedOn)
  const names = await listNames(db, [...new Set(since.map((one) => one.by))])
  return {
    revision: draft.revision,
    since: since.map((one) => ({
      revision: one.revision,
      key: one.key,
      edit: one.edit,
      inverse: one.inverse,
      by: names.get(one.by) ?? '',
    })),
    outcomes,
    ...(await stacks(db, draft, by)),
  }
}

async function stacks(db: Db, draft: Draft | undefined, by: string) {
  const own = stacksOf(draft ? await listOwnEdits(db, draft, by) : [])
  return { mayUndo: own.undo.length > 0, mayRedo: own.redo.length > 0 }
}
