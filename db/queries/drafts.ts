import { and, asc, desc, eq, gt, inArray } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { type EditKind, surveyDrafts, surveyEdits, surveyPresence } from '#db/schema/drafts.ts'
import { users } from '#db/schema/people.ts'
import { type CopiedFrom, surveys, surveyVersions, type TellerRole } from '#db/schema/surveys.ts'
import type { Edit } from '#surveys/design/edits.ts'

export type Draft = typeof surveyDrafts.$inferSelect

/** One survey of a project, whether it was published or not. */
export type Survey = {
  readonly id: string
  readonly slug: string
  readonly kind: 'story' | 'needs'
  readonly role: TellerRole | null
  readonly copiedFrom?: CopiedFrom | null
}

/** One edit as it was done. */
export type LoggedEdit = {
  readonly revision: number
  readonly key: string
  readonly kind: EditKind
  readonly of: number | null
  readonly edit: Edit
  readonly inverse: Edit
  readonly by: string
}

const surveyColumns = {
  id: surveys.id,
  slug: surveys.slug,
  kind: surveys.kind,
  role: surveys.role,
  copiedFrom: surveys.copiedFrom,
}

/** The surveys of a project by kind and slug. */
export async function listSurveys(db: Db, projectId: string): Promise<readonly Survey[]> {
  return db
    .select(surveyColumns)
    .from(surveys)
    .where(eq(surveys.projectId, projectId))
    .orderBy(desc(surveys.kind), asc(surveys.slug))
}

/** The survey with this slug. */
export async function findSurvey(
  db: Db,
  projectId: string,
  slug: string,
): Promise<Survey | undefined> {
  const [row] = await db
    .select(surveyColumns)
    .from(surveys)
    .where(and(eq(surveys.projectId, projectId), eq(surveys.slug, slug)))
  return row
}

/** Stores a survey that was not published yet; false when its slug is taken in this project. */
export async function insertDesign(
  db: Db,
  survey: Survey & { readonly projectId: string },
): Promise<boolean> {
  const added = await db
    .insert(surveys)
    .values(survey)
    .onConflictDoNothing()
    .returning({ id: surveys.id })
  return added.length > 0
}

/** The newest published version of a survey. */
export async function findNewestVersion(db: Db, projectId: string, surveyId: string) {
  const [row] = await db
    .select()
    .from(surveyVersions)
    .where(and(eq(surveyVersions.projectId, projectId), eq(surveyVersions.surveyId, surveyId)))
    .orderBy(desc(surveyVersions.number))
    .limit(1)
  return row
}

/** The drafts of a project. */
export async function listDrafts(db: Db, projectId: string): Promise<readonly Draft[]> {
  return db.select().from(surveyDrafts).where(eq(surveyDrafts.projectId, projectId))
}

/** The draft of a survey. */
export async function findDraft(
  db: Db,
  projectId: string,
  surveyId: string,
): Promise<Draft | undefined> {
  const [row] = await db
    .select()
    .from(surveyDrafts)
    .where(and(eq(surveyDrafts.projectId, projectId), eq(surveyDrafts.surveyId, surveyId)))
  return row
}

/** The draft of a survey, kept from other hands until the transaction ends. */
export async function lockDraft(
  db: Db,
  projectId: string,
  surveyId: string,
): Promise<Draft | undefined> {
  const [row] = await db
    .select()
    .from(surveyDrafts)
    .where(and(eq(surveyDrafts.projectId, projectId), eq(surveyDrafts.surveyId, surveyId)))
    .for('update')
  return row
}

/** Stores a draft; a survey that has one keeps it. */
export async function insertDraft(db: Db, draft: Draft): Promise<void> {
  await db.insert(surveyDrafts).values(draft).onConflictDoNothing()
}

/** Puts a draft in another state. */
export async function updateDraft(
  db: Db,
  draft: Pick<Draft, 'projectId' | 'id'>,
  change: Partial<
    Pick<Draft, 'definition' | 'revision' | 'basedOnVersionId' | 'updatedAt' | 'updatedBy'>
  >,
): Promise<void> {
  await db
    .update(surveyDrafts)
    .set(change)
    .where(and(eq(surveyDrafts.projectId, draft.projectId), eq(surveyDrafts.id, draft.id)))
}

const editColumns = {
  revision: surveyEdits.revision,
  key: surveyEdits.key,
  kind: surveyEdits.kind,
  of: surveyEdits.of,
  edit: surveyEdits.edit,
  inverse: surveyEdits.inverse,
  by: surveyEdits.by,
}

const ofDraft = (draft: Pick<Draft, 'projectId' | 'id'>) =>
  and(eq(surveyEdits.projectId, draft.projectId), eq(surveyEdits.draftId, draft.id))

/** The edits after a revision, in the order in which they were done. */
export async function listEditsSince(
  db: Db,
  draft: Pick<Draft, 'projectId' | 'id'>,
  revision: number,
): Promise<readonly LoggedEdit[]> {
  return db
    .select(editColumns)
    .from(surveyEdits)
    .where(and(ofDraft(draft), gt(surveyEdits.revision, revision)))
    .orderBy(asc(surveyEdits.revision))
}

/** The edits with these keys that were done before. */
export async function listEditsByKey(
  db: Db,
  draft: Pick<Draft, 'projectId' | 'id'>,
  keys: readonly string[],
): Promise<readonly LoggedEdit[]> {
  if (keys.length === 0) return []
  return db
    .select(editColumns)
    .from(surveyEdits)
    .where(and(ofDraft(draft), inArray(surveyEdits.key, [...keys])))
}

/** One edit by its revision. */
export async function findEdit(
  db: Db,
  draft: Pick<Draft, 'projectId' | 'id'>,
  revision: number,
): Promise<LoggedEdit | undefined> {
  const [row] = await db
    .select(editColumns)
    .from(surveyEdits)
    .where(and(ofDraft(draft), eq(surveyEdits.revision, revision)))
  return row
}

/** What one person did to a draft, in order, without the edits themselves. */
export async function listOwnEdits(
  db: Db,
  draft: Pick<Draft, 'projectId' | 'id'>,
  by: string,
): Promise<readonly Pick<LoggedEdit, 'revision' | 'kind' | 'of'>[]> {
  return db
    .select({ revision: surveyEdits.revision, kind: surveyEdits.kind, of: surveyEdits.of })
    .from(surveyEdits)
    .where(and(ofDraft(draft), eq(surveyEdits.by, by)))
    .orderBy(asc(surveyEdits.revision))
}

/** Writes down an edit. */
export async function insertEdit(
  db: Db,
  draft: Pick<Draft, 'projectId' | 'id'>,
  edit: LoggedEdit & { readonly at: Date },
): Promise<void> {
  await db.insert(surveyEdits).values({ projectId: draft.projectId, draftId: draft.id, ...edit })
}

/** Says that somebody is at work at a place of a draft, until a moment. */
export async function savePresence(
  db: Db,
  draft: Pick<Draft, 'projectId' | 'id'>,
  presence: { readonly personId: string; readonly place: string; readonly until: Date },
): Promise<void> {
  const { place, until } = presence
  await db
    .insert(surveyPresence)
    .values({ projectId: draft.projectId, draftId: draft.id, ...presence })
    .onConflictDoUpdate({
      target: [surveyPresence.projectId, surveyPresence.draftId, surveyPresence.personId],
      set: { place, until },
    })
}

/** Who is at work in a draft now, by name. */
export async function listPresent(
  db: Db,
  draft: Pick<Draft, 'projectId' | 'id'>,
  now: Date,
): Promise<
  readonly { readonly personId: string; readonly name: string; readonly place: string }[]
> {
  return db
    .select({
      personId: surveyPresence.personId,
      name: users.name,
      place: surveyPresence.place,
    })
    .from(surveyPresence)
    .innerJoin(users, eq(users.id, surveyPresence.personId))
    .where(
      and(
        eq(surveyPresence.projectId, draft.projectId),
        eq(surveyPresence.draftId, draft.id),
        gt(surveyPresence.until, now),
      ),
    )
    .orderBy(asc(users.name))
}

/** The names of people by their ids. */
export async function listNames(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, [...ids]))
  return new Map(rows.map(({ id, name }) => [id, name]))
}
