import { and, asc, eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { channelCounts, channels } from '#db/schema/channels.ts'
import { projects, storyPoints } from '#db/schema/surveys.ts'

/** What happens on the way in through a channel. */
export type ChannelStep = 'opened' | 'begun' | 'sent'

/** One week of a channel. */
export type ChannelWeek = { readonly week: string } & Readonly<Record<ChannelStep, number>>

/** A channel with the address it leads to; no point means the public page of the project. */
export type Channel = {
  readonly projectId: string
  readonly id: string
  readonly code: string
  readonly name: string
  readonly madeOn: string
  readonly projectSlug: string
  readonly pointSlug: string | null
}

const columns = {
  projectId: channels.projectId,
  id: channels.id,
  code: channels.code,
  name: channels.name,
  madeOn: channels.madeOn,
  projectSlug: projects.slug,
  pointSlug: storyPoints.slug,
}

function selectChannels(db: Db) {
  return db
    .select(columns)
    .from(channels)
    .innerJoin(projects, eq(projects.id, channels.projectId))
    .leftJoin(
      storyPoints,
      and(eq(storyPoints.projectId, channels.projectId), eq(storyPoints.id, channels.storyPointId)),
    )
}

/** The channel with this code, of whichever project. */
export async function findChannel(db: Db, code: string): Promise<Channel | undefined> {
  const [row] = await selectChannels(db).where(eq(channels.code, code))
  return row
}

/** The channels of a project by name. */
export async function listChannels(db: Db, projectId: string): Promise<readonly Channel[]> {
  return selectChannels(db)
    .where(eq(channels.projectId, projectId))
    .orderBy(asc(channels.name), asc(channels.code))
}

/** What was counted for every channel of a project, oldest week first. */
export async function listChannelWeeks(
  db: Db,
  projectId: string,
): Promise<readonly (ChannelWeek & { readonly channelId: string })[]> {
  return db
    .select({
      channelId: channelCounts.channelId,
      week: channelCounts.week,
      opened: channelCounts.opened,
      begun: channelCounts.begun,
      sent: channelCounts.sent,
    })
    .from(channelCounts)
    .where(eq(channelCounts.projectId, projectId))
    .orderBy(asc(channelCounts.week))
}

/** Adds a channel, in the caller's transaction; false when the code was taken. */
export async function insertChannel(
  db: Db,
  channel: typeof channels.$inferInsert,
): Promise<boolean> {
  const added = await db
    .insert(channels)
    .values(channel)
    .onConflictDoNothing({ target: channels.code })
    .returning({ id: channels.id })
  return added.length > 0
}

/** Counts one step in a week. A channel that is gone counts nothing. */
export async function countStep(
  db: Db,
  count: {
    readonly projectId: string
    readonly channelId: string
    readonly week: string
    readonly step: ChannelStep
  },
): Promise<void> {
  const { projectId, channelId, week, step } = count
  const column = channelCounts[step]
  await db.execute(sql`
    insert into ${channelCounts} (project_id, channel_id, week, ${sql.identifier(step)})
      select project_id, id, ${week}::date, 1 from ${channels}
      where project_id = ${projectId} and id = ${channelId}
    on conflict on constraint channel_counts_pk do update set ${sql.identifier(step)} = ${column} + 1`)
}
