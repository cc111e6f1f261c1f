import { and, asc, eq, gte, inArray, sql } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { events } from '#db/schema/events.ts'
import { releases } from '#db/schema/releases.ts'
import { consents, redactions, stories } from '#db/schema/stories.ts'
import type { EventKind } from './events.ts'

/** What a teller can do to a story later on, as it is written down. */
export const TELLER_ACTS = ['story.corrected', 'quote.vetoed', 'consent.changed'] as const

export type TellerAct = (typeof TELLER_ACTS)[number] & EventKind

/** The days on the way of one story: when it was read, and when its teller changed something. */
export async function findStoryDays(db: Db, projectId: string, storyId: string) {
  const day = (column: typeof stories.preparedAt | typeof stories.releasedAt) =>
    sql<string | null>`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD')`
  const [row] = await db
    .select({ preparedOn: day(stories.preparedAt), releasedOn: day(stories.releasedAt) })
    .from(stories)
    .where(and(eq(stories.projectId, projectId), eq(stories.id, storyId)))
  const acts = await db
    .selectDistinct({ kind: events.kind, day: events.day })
    .from(events)
    .where(
      and(
        eq(events.projectId, projectId),
        eq(events.storyId, storyId),
        inArray(events.kind, [...TELLER_ACTS]),
      ),
    )
    .orderBy(asc(events.day))
  return {
    preparedOn: row?.preparedOn ?? null,
    releasedOn: row?.releasedOn ?? null,
    acts: acts as readonly { readonly kind: TellerAct; readonly day: string }[],
  }
}

/** The releases that counted a story: all that were made since it was released itself. */
export async function listReleasesOf(
  db: Db,
  projectId: string,
  storyId: string,
): Promise<readonly { readonly number: number; readonly day: string }[]> {
  return db
    .select({
      number: releases.number,
      day: sql<string>`to_char(${releases.madeAt} at time zone 'UTC', 'YYYY-MM-DD')`,
    })
    .from(releases)
    .innerJoin(
      stories,
      and(
        eq(stories.projectId, releases.projectId),
        eq(stories.id, storyId),
        eq(stories.kind, 'story'),
        gte(releases.madeAt, stories.releasedAt),
      ),
    )
    .where(eq(releases.projectId, projectId))
    .orderBy(asc(releases.number))
}

/**
 * Puts a story back at the beginning because its text is another one now: no marks, no signals, nobody has read it.
 *
 * The revision goes up, so that whoever has the old text open cannot save marks on it.
 */
export async function setCorrected(db: Db, projectId: string, storyId: string): Promise<void> {
  const isDoubted = sql`${stories.state} = 'doubted'`
  await db
    .update(stories)
    .set({
      // What waits apart goes on waiting there: other words do not make somebody look.
      state: sql`case when ${isDoubted} then 'doubted' else 'received' end`,
      safetySignals: sql`case when ${isDoubted} then ${stories.safetySignals} else '{}' end`,
      preparedBy: null,
      preparedAt: null,
    })
    .where(and(eq(stories.projectId, projectId), eq(stories.id, storyId)))
  await db
    .update(redactions)
    .set({ marks: [], safety: [], revision: sql`${redactions.revision} + 1` })
    .where(and(eq(redactions.projectId, projectId), eq(redactions.storyId, storyId)))
}

/** Replaces what a teller agreed to. */
export async function setConsentChoices(
  db: Db,
  projectId: string,
  storyId: string,
  choices: Readonly<Record<string, unknown>>,
): Promise<void> {
  await db
    .update(consents)
    .set({ choices: { ...choices } })
    .where(and(eq(consents.projectId, projectId), eq(consents.storyId, storyId)))
}
