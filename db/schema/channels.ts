import { sql } from 'drizzle-orm'
import {
  check,
  date,
  foreignKey,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { projects, storyPoints, surveyVersions } from './surveys.ts'

/** A place where a lead spreads the address of a project: a waiting room, a newsletter. Leads to one story point, or to all. */
export const channels = pgTable(
  'channels',
  {
    projectId: uuid('project_id').notNull(),
    id: uuid('id').notNull(),
    code: text('code').notNull(),
    name: text('name').notNull(),
    storyPointId: uuid('story_point_id'),
    madeOn: date('made_on').notNull(),
  },
  (t) => [
    primaryKey({ name: 'channels_pk', columns: [t.projectId, t.id] }),
    unique('channels_code_unique').on(t.code),
    foreignKey({
      name: 'channels_project_fk',
      columns: [t.projectId],
      foreignColumns: [projects.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'channels_story_point_fk',
      columns: [t.projectId, t.storyPointId],
      foreignColumns: [storyPoints.projectId, storyPoints.id],
    }).onDelete('cascade'),
  ],
)

/** How often a channel was used in a week that begins on a Monday: numbers alone, and no way from a number to a story. */
export const channelCounts = pgTable(
  'channel_counts',
  {
    projectId: uuid('project_id').notNull(),
    channelId: uuid('channel_id').notNull(),
    week: date('week').notNull(),
    opened: integer('opened').notNull().default(0),
    begun: integer('begun').notNull().default(0),
    sent: integer('sent').notNull().default(0),
  },
  (t) => [
    primaryKey({ name: 'channel_counts_pk', columns: [t.projectId, t.channelId, t.week] }),
    foreignKey({
      name: 'channel_counts_channel_fk',
      columns: [t.projectId, t.channelId],
      foreignColumns: [channels.projectId, channels.id],
    }).onDelete('cascade'),
    check('channel_counts_week_is_monday', sql`extract(isodow from ${t.week}) = 1`),
  ],
)

/**
 * How many forms came to a page, and how many went on from it, in a week that begins on a Monday: numbers alone, and no way from
 * a number to a story or a form. Every form counts once at every page, the first time.
 */
export const pageCounts = pgTable(
  'page_counts',
  {
    projectId: uuid('project_id').notNull(),
    storyPointId: uuid('story_point_id').notNull(),
    versionId: uuid('version_id').notNull(),
    page: text('page').notNull(),
    week: date('week').notNull(),
    reached: integer('reached').notNull().default(0),
    passed: integer('passed').notNull().default(0),
  },
  (t) => [
    primaryKey({
      name: 'page_counts_pk',
      columns: [t.projectId, t.storyPointId, t.versionId, t.page, t.week],
    }),
    foreignKey({
      name: 'page_counts_story_point_fk',
      columns: [t.projectId, t.storyPointId],
      foreignColumns: [storyPoints.projectId, storyPoints.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'page_counts_version_fk',
      columns: [t.projectId, t.versionId],
      foreignColumns: [surveyVersions.projectId, surveyVersions.id],
    }).onDelete('cascade'),
    check('page_counts_week_is_monday', sql`extract(isodow from ${t.week}) = 1`),
  ],
)
