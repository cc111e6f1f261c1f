import { and, arrayContains, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Attribution } from '#analysis/dashboard/attribution.ts'
import type { Db } from '#db/client.server.ts'
import { releaseStories, releases } from '#db/schema/releases.ts'
import { consents, stories } from '#db/schema/stories.ts'
import type { TellerRole } from '#db/schema/surveys.ts'

export type ReleaseRow = {
  readonly id: string
  readonly number: number
  readonly content: unknown
  readonly madeAt: Date
}

/** The newest release of a project. */
export async function findNewestRelease(
  db: Db,
  projectId: string,
): Promise<ReleaseRow | undefined> {
  const [row] = await db
    .select({
      id: releases.id,
      number: releases.number,
      content: releases.content,
      madeAt: releases.madeAt,
    })
    .from(releases)
    .where(eq(releases.projectId, projectId))
    .orderBy(desc(releases.number))
    .limit(1)
  return row
}

/** Every release of a project, the oldest first. */
export async function listReleases(db: Db, projectId: string): Promise<readonly ReleaseRow[]> {
  const { id, number, content, madeAt } = releases
  return db
    .select({ id, number, content, madeAt })
    .from(releases)
    .where(eq(releases.projectId, projectId))
    .orderBy(asc(number))
}

/** Rows of one insert: a statement has room for 65,535 values. */
const MOST_ROWS = 5000

/** Stores a release with the stories that a team may open from it. */
export async function insertRelease(
  db: Db,
  release: {
    readonly projectId: string
    readonly id: string
    readonly number: number
    readonly content: unknown
    readonly madeBy: string | null
    readonly stories: readonly {
      readonly storyId: string
      readonly codes: readonly string[]
      readonly attribution: Attribution | undefined
    }[]
  },
): Promise<void> {
  const { stories, ...row } = release
  await db.insert(releases).values(row)
  const rows = stories.map((story) => ({
    projectId: release.projectId,
    releaseId: release.id,
    storyId: story.storyId,
    codes: [...story.codes],
    attribution: story.attribution ?? null,
  }))
  for (let from = 0; from < rows.length; from += MOST_ROWS)
    await db.insert(releaseStories).values(rows.slice(from, from + MOST_ROWS))
}

/** The stories in a release that their tellers let a team read now, of one theme or of all, in no meaningful order. */
export async function listReleaseStories(
  db: Db,
  projectId: string,
  releaseId: string,
  code?: string,
): Promise<
  readonly {
    readonly storyId: string
    readonly codes: readonly string[]
    readonly mayQuote: boolean
    readonly attribution: Attribution | null
  }[]
> {
  // A release stays as it was; what a teller allows may have changed since.
  return db
    .select({
      storyId: releaseStories.storyId,
      codes: releaseStories.codes,
      attribution: releaseStories.attribution,
      mayQuote: sql<boolean>`coalesce(${consents.choices} ->> 'consent_quote', 'no') = 'yes'`,
    })
    .from(releaseStories)
    .innerJoin(
      consents,
      and(
        eq(consents.projectId, releaseStories.projectId),
        eq(consents.storyId, releaseStories.storyId),
        sql`${consents.choices} ->> 'consent_share' = 'yes'`,
      ),
    )
    .where(
      and(
        eq(releaseStories.projectId, projectId),
        eq(releaseStories.releaseId, releaseId),
        code === undefined ? undefined : arrayContains(releaseStories.codes, [code]),
      ),
    )
}

/** A story as a team reads it: of its teller the role alone. */
export type TeamStory = {
  readonly id: string
  readonly role: TellerRole
  readonly title: string | null
  readonly text: string | null
}

/** Released stories by id, in the order of the ids, with no more of them than a team may see. */
export async function listTeamStories(
  db: Db,
  projectId: string,
  storyIds: readonly string[],
): Promise<readonly TeamStory[]> {
  if (storyIds.length === 0) return []
  const rows = await db
    .select({
      id: stories.id,
      role: stories.role,
      title: stories.releasedTitle,
      text: stories.releasedText,
    })
    .from(stories)
    .where(
      and(
        eq(stories.projectId, projectId),
        eq(stories.state, 'released'),
        inArray(stories.id, [...storyIds]),
      ),
    )
  const byId = new Map(rows.map((row) => [row.id, row]))
  return storyIds.flatMap((id) => byId.get(id) ?? [])
}

/** Removes the releases of a project, because what they counted was removed. */
export async function deleteReleases(db: Db, projectId: string): Promise<void> {
  await db.delete(releases).where(eq(releases.projectId, projectId))
}
