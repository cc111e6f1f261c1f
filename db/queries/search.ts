import { and, asc, eq, or, sql } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { savedSearches, storyTerms } from '#db/schema/search.ts'
import { stories } from '#db/schema/stories.ts'

/** A story whose terms are still to be made. */
export type Unindexed = { readonly id: string; readonly title: string; readonly text: string }

/** Released stories without terms, at most `limit`. */
export async function listUnindexed(
  db: Db,
  projectId: string,
  limit: number,
): Promise<readonly Unindexed[]> {
  return db
    .select({
      id: stories.id,
      title: sql<string>`coalesce(${stories.releasedTitle}, '')`,
      text: sql<string>`coalesce(${stories.releasedText}, '')`,
    })
    .from(stories)
    .where(
      and(
        eq(stories.projectId, projectId),
        eq(stories.kind, 'story'),
        eq(stories.state, 'released'),
        sql`not exists (select from story_terms t
          where t.project_id = ${stories.projectId} and t.story_id = ${stories.id})`,
      ),
    )
    .limit(limit)
}

/** Stores the terms of stories; what is there stays. */
export async function insertTerms(
  db: Db,
  rows: readonly (typeof storyTerms.$inferInsert)[],
): Promise<void> {
  if (rows.length === 0) return
  await db
    .insert(storyTerms)
    .values([...rows])
    .onConflictDoNothing()
}

/** Every term that released stories of a project have, once. */
export async function listVocabulary(db: Db, projectId: string): Promise<readonly string[]> {
  const rows = (await db.execute(sql`
    select distinct unnest(terms) as term from story_terms where project_id = ${projectId}`)) as unknown as {
    term: string
  }[]
  return rows.map((row) => row.term)
}

/** Terms as a text array of PostgreSQL: a list as a parameter would be taken for a record. */
const array = (terms: readonly string[]) =>
  sql`array[${sql.join(
    terms.map((term) => sql`${term}`),
    sql`, `,
  )}]::text[]`

/**
 * Ids of released stories that have, of each of `all`, all terms of one of the ways, and none of `none`; the newest first, at most
 * `most` of them when that is given.
 *
 * Nothing asked gives every released story.
 */
export async function findByTerms(
  db: Db,
  projectId: string,
  asked: {
    readonly all: readonly (readonly (readonly string[])[])[]
    readonly none: readonly string[]
  },
  most?: number,
): Promise<readonly string[]> {
  const parts = [
    ...asked.all.map((ways) => or(...ways.map((way) => sql`${storyTerms.terms} @> ${array(way)}`))),
    asked.none.length > 0 ? sql`not ${storyTerms.terms} && ${array(asked.none)}` : undefined,
  ]
  const found = db
    .select({ id: stories.id })
    .from(storyTerms)
    .innerJoin(
      stories,
      and(eq(stories.projectId, storyTerms.projectId), eq(stories.id, storyTerms.storyId)),
    )
    .where(and(eq(storyTerms.projectId, projectId), eq(stories.state, 'released'), ...parts))
    .orderBy(sql`${stories.submittedOn} desc`, asc(stories.id))
  const rows = await (most === undefined ? found : found.limit(most))
  return rows.map((row) => row.id)
}

export type SavedSearch = {
  readonly id: string
  readonly name: string
  readonly search: string
  readonly isShared: boolean
  readonly isOwn: boolean
}

/** The searches that somebody kept and those that colleagues share, by name. */
export async function listSavedSearches(
  db: Db,
  projectId: string,
  personId: string,
): Promise<readonly SavedSearch[]> {
  return db
    .select({
      id: savedSearches.id,
      name: savedSearches.name,
      search: savedSearches.search,
      isShared: savedSearches.isShared,
      isOwn: sql<boolean>`${savedSearches.ownerId} = ${personId}`,
    })
    .from(savedSearches)
    .where(
      and(
        eq(savedSearches.projectId, projectId),
        or(eq(savedSearches.ownerId, personId), eq(savedSearches.isShared, true)),
      ),
    )
    .orderBy(asc(sql`${savedSearches.name} collate "und-x-icu"`))
}

/** Keeps a search. */
export async function insertSavedSearch(
  db: Db,
  row: typeof savedSearches.$inferInsert,
): Promise<void> {
  await db.insert(savedSearches).values(row)
}

/** Forgets a search of one's own; those of others stay. */
export async function deleteSavedSearch(
  db: Db,
  projectId: string,
  id: string,
  ownerId: string,
): Promise<void> {
  await db
    .delete(savedSearches)
    .where(
      and(
        eq(savedSearches.projectId, projectId),
        eq(savedSearches.id, id),
        eq(savedSearches.ownerId, ownerId),
      ),
    )
}
