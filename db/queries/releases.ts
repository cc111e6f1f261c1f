import { and, arrayContains, desc, eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { releaseStories, releases } from '#db/schema/releases.ts'
import { consents } from '#db/schema/stories.ts'

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

/** Stores a release with the stories that a team may open from it. */
export async function insertRelease(
  db: Db,
  release: {
    readonly projectId: string
    readonly id: string
    readonly number: number
    readonly content: unknown
    readonly madeBy: string | null
    readonly stories: readonly { readonly storyId: string; readonly codes: readonly string[] }[]
  },
): Promise<void> {
  const { stories, ...row } = release
  await db.insert(releases).values(row)
  if (stories.length === 0) return
  await db.insert(releaseStories).values(
    stories.map((story) => ({
      projectId: release.projectId,
      releaseId: release.id,
      storyId: story.storyId,
      codes: [...story.codes],
    })),
  )
}

/** The stories of one theme in a release that their tellers let a team read now, in no meaningful order. */
export async function listReleaseStories(
  db: Db,
  projectId: string,
  releaseId: string,
  code: string,
): Promise<readonly { readonly storyId: string; readonly mayQuote: boolean }[]> {
  // A release stays as it was; what a teller allows may have changed since.
  return db
    .select({
      storyId: releaseStories.storyId,
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
        arrayContains(releaseStories.codes, [code]),
      ),
    )
}

/** Removes the releases of a project, because what they counted was removed. */
export async function deleteReleases(db: Db, projectId: string): Promise<void> {
  await db.delete(releases).where(eq(releases.projectId, projectId))
}
